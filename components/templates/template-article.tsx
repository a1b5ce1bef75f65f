import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { doseInWords } from "@/lib/domain/dose-words";
import { preselectItems } from "@/lib/domain/template";
import type { TemplateView } from "./template-view";

type TemplateArticleProps = {
  template: TemplateView;
  /** Names of the conditions it suits. */
  suits: readonly string[];
};

/** A template, whole. */
export function TemplateArticle({ template, suits }: TemplateArticleProps) {
  const [from, to] = template.reviewWeeks;
  return (
    <div id={template.slug} className="scroll-mt-6 border-t border-line pt-8">
      <Section title={template.title} description={template.goal}>
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <Items template={template} />
          <dl className="grid content-start gap-4">
            <Fact term="Suits">{suits.join(", ")}</Fact>
            <Fact term="Not for">{template.notFor}</Fact>
            <Fact term="First review">
              {from === to ? `after ${from} weeks` : `after ${from} to ${to} weeks`}
            </Fact>
            <Fact term="Advice">{template.topics.map((topic) => topic.title).join(", ")}</Fact>
            {template.therapistNote !== "" && <Fact term="For you">{template.therapistNote}</Fact>}
          </dl>
        </div>
      </Section>
    </div>
  );
}

function Items({ template }: { template: TemplateView }) {
  const chosen = new Set(preselectItems(template.items));
  return (
    <ol className="grid content-start">
      {template.items.map((item, position) => (
        <li
          key={item.slug}
          className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-3 first:pt-0 last:border-b-0"
        >
          <span className="text-ink-soft tabular-nums">{position + 1}</span>
          <div>
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <TextLink href={`/library/${item.slug}`} className="font-medium">
                {item.name}
              </TextLink>
              {!chosen.has(position) && <span className="text-sm text-ink-soft">to add</span>}
            </p>
            <p className="tabular-nums">{doseInWords(item.dose, item.sideRule)}</p>
            {item.note !== "" && <p className="text-sm text-ink-soft">{item.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div className="grid gap-0.5">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
