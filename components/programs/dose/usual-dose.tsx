"use client";

import { Star } from "lucide-react";
import { useBuilderTools } from "@/components/programs/builder/builder-tools";
import type { ExerciseName } from "@/components/programs/builder/builder-view";
import { QuietButton } from "@/components/ui/quiet-button";
import { DOSE_TEXT_FIELDS } from "@/lib/domain/builder/builder-content";
import type { Dose } from "@/lib/domain/dose/dose";
import { libraryNote } from "@/lib/domain/dose/dose-range";
import { isSameAmount, withoutSide } from "@/lib/domain/dose/dose-same";
import { useDoseSources } from "./dose-sources";

interface UsualDoseProps {
  readonly itemId: string;
  readonly dose: Dose;
  readonly exercise: ExerciseName;
}

/** Whose dose this is: the therapist's usual one; or far from the library's, with the way back. */
export function UsualMark({ itemId, dose, exercise }: UsualDoseProps) {
  const { library, isUsual, take } = useComparison(itemId, dose, exercise);
  const note = library && !isUsual ? libraryNote(dose, library) : undefined;
  if (isUsual) {
    return (
      <span className="inline-flex items-center gap-1 text-ink-soft">
        <Star /> My usual
      </span>
    );
  }
  if (!library || note === undefined) return null;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <span className="text-warn-ink">{note}: keep?</span>
      <QuietButton onClick={() => take(library)}>Use it</QuietButton>
    </span>
  );
}

/** Keeps a dose as one's usual, and changes over between the usual one and the library's. */
export function UsualChoices({ itemId, dose, exercise }: UsualDoseProps) {
  const { saveUsual, forgetUsual } = useDoseSources();
  const { library, usual, isUsual, isLibrary, take } = useComparison(itemId, dose, exercise);
  if (!library) return null;
  return (
    <>
      {!isUsual && (
        <QuietButton onClick={() => saveUsual(exercise.id, exercise.name, withoutSide(dose))}>
          Save as my usual
        </QuietButton>
      )}
      {usual && !isUsual && <QuietButton onClick={() => take(usual)}>Use my usual dose</QuietButton>}
      {!isLibrary && <QuietButton onClick={() => take(library)}>Use the library's dose</QuietButton>}
      {usual && (
        <QuietButton onClick={() => forgetUsual(exercise.id, exercise.name)}>Forget my usual</QuietButton>
      )}
    </>
  );
}

function useComparison(itemId: string, dose: Dose, exercise: ExerciseName) {
  const { usualOf, choiceOf } = useDoseSources();
  const { dispatch } = useBuilderTools();
  const library = choiceOf(exercise.id)?.dose;
  const usual = usualOf(exercise.id);
  const take = (other: Dose) => {
    const own = { ...withoutSide(other), ...(dose.side && { side: dose.side }) };
    dispatch({ type: "set-doses", doses: [{ itemId, dose: own }], fields: DOSE_TEXT_FIELDS });
  };
  return {
    library,
    usual,
    isUsual: usual !== undefined && isSameAmount(dose, usual),
    isLibrary: library !== undefined && isSameAmount(dose, library),
    take,
  };
}
