"use client";

import type { ProgramBuilderModel } from "@/components/programs/model/use-program-builder";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** An earlier window left something unsaved on this device: it is offered, never put back by itself. */
export function LocalDraftNotice({ model }: { readonly model: ProgramBuilderModel }) {
  const { local, tools, saver } = model;
  if (!local.found) return null;
  const { kept } = local.found;
  const bringBack = () => {
    tools.dispatch({ type: "replace", content: kept.content });
    tools.announce("Your unsaved changes are back. Undo takes them away again.");
    local.forget();
  };
  const keptAt = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(
    kept.keptAt,
  );
  return (
    <Notice
      title="Changes on this device were not saved"
      role="status"
      actions={
        <>
          <Button onClick={bringBack}>Bring them back</Button>
          <Button variant="quiet" onClick={local.forget}>
            Throw them away
          </Button>
        </>
      }
    >
      Kept on {keptAt}.
      {kept.revision !== saver.revision &&
        " The program has been saved since then; compare before you publish."}
    </Notice>
  );
}
