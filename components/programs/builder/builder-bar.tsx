"use client";

import { Command, Keyboard, Redo2, Send, Undo2 } from "lucide-react";
import { SaveStatus } from "@/components/programs/drafts/save-status";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { useBuilderTools } from "./builder-tools";
import type { BuilderLayers } from "./use-builder-layers";
import type { ProgramBuilderModel } from "./use-program-builder";

interface BuilderBarProps {
  readonly model: ProgramBuilderModel;
  readonly layers: BuilderLayers;
}

/** The bar that stays in sight: how the saving stands, back and forward, every action, and publishing. */
export function BuilderBar({ model, layers: { open } }: BuilderBarProps) {
  const { saveState, problems, state } = model;
  return (
    <div className="sticky top-0 z-20 -mx-2 -mt-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line bg-paper px-2 py-3 xl:-mx-8 xl:px-8">
      <div className="flex min-h-10 items-center gap-2">
        <SaveStatus state={saveState} problems={problems.length} />
        <UndoButtons canUndo={state.past.length > 0} canRedo={state.future.length > 0} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <IconButton
          label="Keys"
          icon={<Keyboard />}
          className="max-md:hidden"
          aria-keyshortcuts="?"
          onClick={() => open("shortcuts")}
        />
        <Button icon={<Command />} aria-keyshortcuts="Control+K Meta+K" onClick={() => open("palette")}>
          Actions
        </Button>
        <Button
          variant="primary"
          icon={<Send />}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          onClick={() => open("publish")}
        >
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
