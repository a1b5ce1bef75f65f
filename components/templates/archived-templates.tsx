"use client";

import { Button } from "@/components/ui/button";
import { useTemplateArchiving } from "./use-template-archiving";

type ArchivedTemplatesProps = { templates: readonly { id: string; title: string }[] };

/** Templates that were put away, folded at the end of the list. */
export function ArchivedTemplates({ templates }: ArchivedTemplatesProps) {
  if (templates.length === 0) return null;
  return (
    <details className="border-t border-line pt-6">
      <summary className="text-ink-soft">Archived ({templates.length})</summary>
      <ul className="pt-4">
        {templates.map((template) => (
          <ArchivedRow key={template.id} {...template} />
        ))}
      </ul>
    </details>
  );
}

function ArchivedRow({ id, title }: { id: string; title: string }) {
  const { setArchived, isPending } = useTemplateArchiving(id, title);
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3 last:border-b-0">
      <span className="min-w-0 wrap-anywhere">{title}</span>
      <Button
        size="sm"
        pending={isPending}
        aria-label={`Bring back ${title}`}
        onClick={() => setArchived(false)}
      >
        Bring back
      </Button>
    </li>
  );
}
