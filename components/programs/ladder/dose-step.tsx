"use client";

import { TrendingUp } from "lucide-react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import { useDoseSources } from "@/components/programs/model/dose-sources";
import type { Dose } from "@/lib/domain/dose/dose";
import { type DoseUp, dosesUp } from "@/lib/domain/dose/dose-up";

/** A step up or down: words in a row, a button for the thumb on a phone. */
export const STEP_BUTTON =
  "inline-flex min-h-6 items-center rounded-tick text-left text-sm font-semibold text-accent-ink hover:text-accent-deep hover:underline max-md:min-h-12 max-md:flex-1 max-md:justify-center max-md:rounded max-md:border max-md:border-line-strong max-md:px-3";

interface DoseStepProps {
  readonly itemId: string;
  readonly dose: Dose;
  readonly exercise: ExerciseName;
}

/** The same exercise with a step more of one thing, said before it is pressed: "10 → 12 reps". */
export function DoseStep({ itemId, dose, exercise }: DoseStepProps) {
  const { rangeOf } = useDoseSources();
  const { dispatch, announce } = useBuilderTools();
  const [step] = dosesUp(dose, rangeOf(exercise.id));
  if (!step) return null;
  const take = () => {
    dispatch({ type: "progress", swaps: [], raises: [{ itemId, dose: step.dose, field: step.field }] });
    announce(`${exercise.name}: ${stepInWords(step)}`);
  };
  return (
    <button
      type="button"
      id={stepUpId(itemId)}
      aria-keyshortcuts="Alt++"
      aria-label={`More: ${stepInWords(step)}`}
      title={`More: ${stepInWords(step)}`}
      className={`${STEP_BUTTON} gap-1 tabular-nums max-md:order-first max-md:basis-full`}
      onClick={take}
    >
      <TrendingUp />
      {stepInWords(step)}
    </button>
  );
}

/** Where the step stands, so that a key of the row can press it. */
export function stepUpId(itemId: string): string {
  return `${itemId}-step-up`;
}

/** "10 → 12 reps". */
export function stepInWords({ before, after }: DoseUp): string {
  return `${before} → ${after}`;
}
