import { TextLink } from "@/components/ui/text-link";
import type { ListedTemplate } from "@/lib/domain/template/template-list";
import { keeperInWords } from "./keeper-words";
import { countInWords } from "./template-count";
import { TemplateFigures } from "./template-figures";
import { UseForPatient } from "./use-for-patient";

type TemplateCardProps = { template: ListedTemplate & { readonly isUnsigned: boolean } };

/** A template in the list: how it begins in pictures, what it is for, and the way to a patient. */
export function TemplateCard({ template }: TemplateCardProps) {
  const { id, title, goal, keeper, madeBy, conditions, figures, starts, more, isUnsigned } = template;
  return (
    <li className="relative flex min-w-0 flex-col overflow-hidden rounded border border-line bg-float hover:border-accent focus-within:border-accent">
      <TemplateFigures figures={figures} />
      <div className="grid flex-1 content-start gap-1 p-4 pb-2">
        <h3 className="text-base leading-snug wrap-anywhere">
          <TextLink
            href={`/templates/${id}`}
            data-arrow-stop
            className="text-ink no-underline after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:rounded focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
          >
            {title}
          </TextLink>
        </h3>
        {goal !== "" && <p className="line-clamp-2 text-sm wrap-anywhere text-ink-soft">{goal}</p>}
        {conditions.length > 0 && (
          <p className="line-clamp-2 pt-1 text-sm" title={conditions.join(", ")}>
            <span className="sr-only">Suits: </span>
            {conditions.join(", ")}
          </p>
        )}
        {isUnsigned && <p className="text-sm text-ink-soft">Not signed yet</p>}
        {keeper === "clinic" && <p className="text-sm text-ink-soft">{keeperInWords(keeper, madeBy)}</p>}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2 px-4 pb-3">
        <p className="text-sm text-ink-soft tabular-nums">
          {countInWords(starts.length + more, template.minutes)}
        </p>
        <UseForPatient templateId={id} title={title} />
      </div>
    </li>
  );
}
