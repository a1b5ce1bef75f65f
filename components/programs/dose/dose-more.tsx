"use client";

import type { ExerciseName } from "@/components/programs/model/builder-view";
import { useDoseSources } from "@/components/programs/model/dose-sources";
import { LeaveOut } from "@/components/programs/phases/phase-of-item";
import type { Dose } from "@/lib/domain/dose/dose";
import type { PhaseSpan } from "@/lib/domain/program/phase";
import { UsualChoices } from "./usual-dose";

interface DoseMoreProps {
  readonly itemId: string;
  readonly dose: Dose;
  readonly exercise: ExerciseName;
  readonly span?: PhaseSpan | undefined;
}

/** What is seldom needed at an exercise: when to move on, the usual dose, and leaving it out of some weeks. */
export function DoseMore({ itemId, dose, exercise, span }: DoseMoreProps) {
  const { rule, harder } = useDoseSources().ladderOf(exercise.id);
  return (
    <div className="grid gap-1 text-sm">
      <p className="text-ink-soft">{harder.length > 0 ? rule : "Nothing harder in the library."}</p>
      <div className="flex flex-wrap gap-x-4">
        <UsualChoices {...{ itemId, dose, exercise }} />
        {span && <LeaveOut itemId={itemId} name={exercise.name} span={span} />}
      </div>
    </div>
  );
}
