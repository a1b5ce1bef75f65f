import { TextLink } from "@/components/ui/text-link";
import type { ListedTemplate } from "@/lib/domain/template/template-list";
import { keeperInWords } from "./keeper-words";
import { TemplateContents } from "./template-contents";

/** A template in the list. */
export function TemplateRow({ template }: { template: ListedTemplate & { readonly isUnsigned: boolean } }) {
  const { id, title, goal, keeper, madeBy, conditions } = template;
  return (
    <li className="grid gap-1 border-b border-line py-4 first:pt-0 last:border-b-0">
      <h3 className="text-lg wrap-anywhere">
        <TextLink href={`/templates/${id}`} data-arrow-stop>
          {title}
        </TextLink>
      </h3>
      {goal !== "" && <p className="wrap-anywhere">{goal}</p>}
      {conditions.length > 0 && (
        <p className="max-w-prose text-sm text-ink-soft">Suits: {conditions.join(", ")}</p>
      )}
      <TemplateContents template={template} />
      {template.isUnsigned && <p className="text-sm text-ink-soft">Not signed yet</p>}
      {keeper === "clinic" && <p className="text-sm text-ink-soft">{keeperInWords(keeper, madeBy)}</p>}
    </li>
  );
}
