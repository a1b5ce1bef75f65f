"use client";

import { type KeyboardEvent, useState } from "react";
import { FormMessage } from "@/components/form/form-message";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Notice } from "@/components/ui/notice";
import { isTypingTarget } from "@/components/ui/typing-target";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import type { FigureSpec } from "@/lib/figure/figure";
import { PoseContacts } from "./pose-contacts";
import { Group, PoseJoints } from "./pose-joints";
import { PoseLoads } from "./pose-loads";
import { PosePlace } from "./pose-place";
import { PosePreview, PoseTools } from "./pose-preview";
import { PoseArrows, PoseProps, PoseTint } from "./pose-setting";
import { PoseSource } from "./pose-source";
import { PoseCamera, PoseMovement } from "./pose-view";
import { type EditedExercise, type PoseEditorModel, usePoseEditor } from "./use-pose-editor";

type PoseEditorProps = {
  exercise: EditedExercise;
  spec: FigureSpec;
  drawn: readonly { readonly slug: string; readonly name: string }[];
  figureStyle: FigureStyle;
};

/** Draws an exercise from joint angles: every change is seen at once, and only what fits can be saved. */
export function PoseEditor({ exercise, spec, drawn, figureStyle }: PoseEditorProps) {
  const editor = usePoseEditor(exercise, spec);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with its controls, not one set of form fields
    <div
      role="group"
      aria-label="Pose editor"
      className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]"
      onKeyDown={(event) => undoByKey(event, editor)}
    >
      <div className="content-start gap-4 max-lg:contents lg:sticky lg:top-6 lg:grid">
        <div className="max-lg:sticky max-lg:top-0 max-lg:z-10 max-lg:-mx-4 max-lg:bg-paper max-lg:px-4 max-lg:py-2">
          <PosePreview editor={editor} name={exercise.name} figureStyle={figureStyle} />
        </div>
        <PoseTools editor={editor} />
        <Problems problems={editor.problems} />
        <PoseLoads editor={editor} />
        <Saving editor={editor} exercise={exercise} />
      </div>
      <div className="border-t border-line">
        <Group title="Where to begin" open>
          <PoseSource editor={editor} drawn={drawn} />
        </Group>
        <PoseJoints editor={editor} />
        <Group title="Contacts">
          <PoseContacts editor={editor} />
        </Group>
        <Group title="Place in the room">
          <PosePlace editor={editor} />
        </Group>
        <Group title="Things around">
          <PoseProps editor={editor} />
        </Group>
        <Group title="Seen from">
          <PoseCamera editor={editor} />
        </Group>
        <Group title="Arrows">
          <PoseArrows editor={editor} />
        </Group>
        <Group title="Where it is felt">
          <PoseTint editor={editor} />
        </Group>
        <Group title="Movement and side">
          <PoseMovement editor={editor} />
        </Group>
      </div>
    </div>
  );
}

function undoByKey(event: KeyboardEvent, { undo, redo }: PoseEditorModel): void {
  const isTyping = isTypingTarget(event.target) && (event.target as HTMLInputElement).type !== "range";
  if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
  event.preventDefault();
  if (event.shiftKey) redo?.();
  else undo?.();
}

function Problems({ problems }: { problems: readonly string[] }) {
  return (
    <div aria-live="polite">
      {problems.length > 0 && (
        <Notice tone="warn" title="This does not fit yet">
          <ul className="list-disc pl-5">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}

function Saving({ editor: { saving }, exercise }: { editor: PoseEditorModel; exercise: EditedExercise }) {
  const [isAsking, setAsking] = useState(false);
  const { state, pending, isSaved, isRemoved, save, removeDrawing, overwrite } = saving;
  const href = `/library/${exercise.slug}`;
  return (
    <div className="grid gap-3">
      <FormMessage state={state} pending={pending} recordHref={href} onOverwrite={overwrite} />
      <p role="status" className={isSaved || isRemoved ? "font-semibold text-go-ink" : "sr-only"}>
        {isSaved && "The drawing is saved."}
        {isRemoved && "The drawing is removed."}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" pending={pending} pendingLabel="Saving …" onClick={save}>
          Save the drawing
        </Button>
        <ButtonLink href={href} variant="quiet">
          Back to the exercise
        </ButtonLink>
        {exercise.isDrawn && (
          <Button variant="quiet" onClick={() => setAsking(true)}>
            Remove the drawing
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={`Remove the drawing of ${exercise.name}?`}
        confirmLabel="Remove"
        onConfirm={removeDrawing}
      >
        Its photographs are shown instead, if it has some. What is on this page stays until you leave it.
      </ConfirmDialog>
    </div>
  );
}
