"use client";

import { Eye, Plus, Redo2, Send, Undo2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useBuilderTools } from "./builder-tools";
import type { DraftSaver } from "./draft-saver";
import { SaveStatus } from "./save-status";
import type { ProgramBuilderModel } from "./use-program-builder";

/** What can open over the builder. */
export type BuilderLayer = "search" | "publish";

interface BuilderBarProps {
  readonly programId: string;
  readonly model: ProgramBuilderModel;
  readonly onOpen: (layer: BuilderLayer) => void;
}

/** The bar that stays in sight: how the saving stands, back and forward, the sheet, and publishing. */
export function BuilderBar({ programId, model, onOpen }: BuilderBarProps) {
  const { saver, saveState, problems, state } = model;
  return (
    <div className="sticky top-0 z-20 -mx-2 -mt-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line bg-paper px-2 py-3">
      <div className="flex min-h-10 items-center gap-2">
        <SaveStatus state={saveState} problems={problems.length} />
        <UndoButtons canUndo={state.past.length > 0} canRedo={state.future.length > 0} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button icon={<Plus />} className="xl:hidden" onClick={() => onOpen("search")}>
          <span>
            Add<span className="max-sm:sr-only"> exercises</span>
          </span>
        </Button>
        <Button icon={<Eye />} onClick={() => openPreview(programId, saver)}>
          <span>
            Preview<span className="max-sm:sr-only"> sheet</span>
          </span>
        </Button>
        <Button variant="primary" icon={<Send />} onClick={() => onOpen("publish")}>
          Publish
        </Button>
      </div>
    </div>
  );
}

const REFUSED = "aria-disabled:opacity-40 aria-disabled:hover:bg-transparent";

function UndoButtons({ canUndo, canRedo }: { readonly canUndo: boolean; readonly canRedo: boolean }) {
  const { dispatch } = useBuilderTools();
  return (
    <div className="flex">
      <IconButton
        label="Undo"
        icon={<Undo2 />}
        aria-disabled={!canUndo || undefined}
        className={REFUSED}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => dispatch({ type: "undo" })}
      />
      <IconButton
        label="Redo"
        icon={<Redo2 />}
        aria-disabled={!canRedo || undefined}
        className={REFUSED}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        onClick={() => dispatch({ type: "redo" })}
      />
    </div>
  );
}

/** The window opens at the click, or a browser would take it for an advertisement; the sheet follows the save. */
async function openPreview(programId: string, saver: DraftSaver): Promise<void> {
  const sheet = window.open("", "_blank");
  await saver.flush();
  const address = `/programs/${programId}/handout.pdf?version=draft`;
  if (sheet) sheet.location.href = address;
  else window.location.href = address;
}
