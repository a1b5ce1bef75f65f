"use client";

import { useBuilderTools } from "@/components/programs/model/builder-tools";
import { Button } from "@/components/ui/button";
import { QuietButton } from "@/components/ui/quiet-button";
import type { PhaseSpan } from "@/lib/domain/program/phase";

interface PhaseOfItemProps {
  readonly itemId: string;
  readonly name: string;
  readonly span: PhaseSpan;
}

/** In place of a dose: the exercise is not done in the block on the screen. */
export function LeftOut({ itemId, name, span }: PhaseOfItemProps) {
  const { dispatch, announce } = useBuilderTools();
  const bringBack = () => {
    dispatch({ type: "leave-out", itemId, isLeftOut: false });
    announce(`${name} is back in ${span.words.toLowerCase()}`);
  };
  return (
    <div className="flex flex-wrap items-center gap-3 text-ink-soft">
      <p>Not in {span.words.toLowerCase()}.</p>
      <Button size="sm" onClick={bringBack}>
        Bring it back
      </Button>
    </div>
  );
}

/** Takes an exercise out of the block on the screen; the other blocks keep it. */
export function LeaveOut({ itemId, name, span }: PhaseOfItemProps) {
  const { dispatch, announce } = useBuilderTools();
  const leaveOut = () => {
    dispatch({ type: "leave-out", itemId, isLeftOut: true });
    announce(`${name} is left out of ${span.words.toLowerCase()}`);
    requestAnimationFrame(() => document.getElementById(`item-${itemId}`)?.focus());
  };
  return <QuietButton onClick={leaveOut}>Leave out of {span.words.toLowerCase()}</QuietButton>;
}
