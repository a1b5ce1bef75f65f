import { FigureThumbnail } from "@/components/figure/figure-thumbnail";
import { TextLink } from "@/components/ui/text-link";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { startItems } from "@/lib/domain/template/template";
import { ENGLISH } from "@/lib/domain/words/english";
import { keeperInWords } from "./keeper-words";
import type { TemplateView } from "./template-view";

type TemplateArticleProps = {
  template: TemplateView;
  /** Names of the conditions it suits. */
  suits: readonly string[];
  /** Ids of its exercises and topics that no clinician of the clinic has signed. */
  unsignedParts: readonly string[];
};

/** A template, whole. */
export function TemplateArticle({ template, suits, unsignedParts }: TemplateArticleProps) {
  const unsigned = new Set(unsignedParts);
  const [from, to] = template.reviewWeeks;
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Items template={template} unsigned={unsigned} />
      <dl className="grid content-start gap-4">
        <Fact term="Suits">{suits.join(", ")}</Fact>
        <Fact term="Not for">{template.notFor}</Fact>
        <Fact term="First review">
          {from === to ? `after ${from} weeks` : `after ${from} to ${to} weeks`}
        </Fact>
        <Fact term="Week blocks">
          {(template.phases ?? []).map(({ weeks }) => (weeks === 1 ? "1 week" : `${weeks} weeks`)).join(", ")}
        </Fact>
        <Fact term="Advice">
          {template.topics
            .map(({ id, title }) => (unsigned.has(id) ? `${title} (not signed yet)` : title))
            .join(", ")}
        </Fact>
        <Fact term="For you">{template.therapistNote}</Fact>
        <Fact term="Whose">{keeperInWords(template.keeper, template.madeBy)}</Fact>
      </dl>
    </div>
  );
}

function Items({ template, unsigned }: { template: TemplateView; unsigned: ReadonlySet<string> }) {
  const chosen = new Set(startItems(template));
  if (template.items.length === 0) {
    return (
      <p className="text-ink-soft">
        No exercise in it yet. Choose them in the builder, or save a program into this template.
      </p>
    );
  }
  return (
    <ol className="grid content-start">
      {template.items.map((item, position) => (
        <li
          // An exercise may stand in it twice.
          key={`${item.slug} ${
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes on the page
            position
          }`}
          className="grid grid-cols-[1.5rem_6rem_minmax(0,1fr)] items-start gap-x-3 border-b border-line py-3 first:pt-0 last:border-b-0"
        >
          <span className="text-ink-soft tabular-nums">{position + 1}</span>
          <FigureThumbnail slug={item.slug} isDrawn={item.isDrawn} className="h-16 border border-line" />
          <div>
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <TextLink href={`/library/${item.slug}`} className="font-semibold">
                {item.name}
              </TextLink>
              {!chosen.has(position) && <span className="text-sm text-ink-soft">to add</span>}
            </p>
            <p className="tabular-nums">{formatDose(ENGLISH, item.dose, item.sideRule)}</p>
            {unsigned.has(item.exerciseId) && <p className="text-sm text-ink-soft">Not signed yet</p>}
            {item.note !== "" && (
              <p className="text-sm whitespace-pre-line wrap-anywhere text-ink-soft">{item.note}</p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  if (children === "") return null;
  return (
    <div className="grid gap-0.5">
      <dt className="text-sm text-ink-soft">{term}</dt>
      <dd className="whitespace-pre-line wrap-anywhere">{children}</dd>
    </div>
  );
}
