"use client";

import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import { useDoseSources } from "@/components/programs/model/dose-sources";
import { QuietButton } from "@/components/ui/quiet-button";
import { itemInPhase } from "@/lib/domain/builder/builder-content";
import { doseChangesInWords } from "@/lib/domain/dose/dose-change";
import type { DraftItem } from "@/lib/domain/program/program-draft";

interface ItemChangeProps {
  /** The item before it was swapped or stepped up. */
  readonly was: DraftItem;
  /** The item as it stands in the week block on the screen. */
  readonly item: DraftItem;
  readonly exercise: ExerciseName;
  readonly phaseId?: string | undefined;
}

/** What a swap or a step up has changed, before and after, with the way back for this exercise alone. */
export function ItemChange({ was, item, exercise, phaseId }: ItemChangeProps) {
  const { choiceOf } = useDoseSources();
  const { dispatch, announce } = useBuilderTools();
  const { itemId } = item;
  const before = choiceOf(was.exerciseId);
  const isSwap = was.exerciseId !== item.exerciseId;
  const lines = doseChangesInWords(
    { dose: itemInPhase(was, phaseId).dose, sideRule: before?.sideRule },
    { dose: item.dose, sideRule: exercise.sideRule },
  );
  const putBack = () => {
    dispatch({ type: "put-back", item: was });
    announce(isSwap && before ? `${before.name} is back` : `${exercise.name} has its dose back`);
    requestAnimationFrame(() => document.getElementById(`item-${itemId}`)?.focus());
  };
  return (
    <p className="flex min-h-7 flex-wrap items-center gap-x-3 text-sm text-ink-soft">
      {isSwap && <span>In place of {before?.name ?? "the exercise before"}</span>}
      {lines.map((line) => (
        <span key={line} className="font-semibold text-ink tabular-nums">
          {line}
        </span>
      ))}
      {isSwap && lines.length === 0 && <span>dose as before</span>}
      <QuietButton label={`Undo the change of ${exercise.name}`} onClick={putBack}>
        Undo
      </QuietButton>
    </p>
  );
}
