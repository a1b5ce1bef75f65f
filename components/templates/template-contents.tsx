import type { ListedTemplate } from "@/lib/domain/template/template-list";

type TemplateContentsProps = { template: Pick<ListedTemplate, "starts" | "more"> };

/** What a program from this template begins with, in one line. */
export function TemplateContents({ template: { starts, more } }: TemplateContentsProps) {
  if (starts.length === 0) return <p className="text-sm text-ink-soft">No exercise in it yet</p>;
  return (
    <p className="max-w-prose text-sm text-ink-soft">
      Starts with: {starts.join(" · ")}
      {more > 0 && ` (and ${more} more to add)`}
    </p>
  );
}
