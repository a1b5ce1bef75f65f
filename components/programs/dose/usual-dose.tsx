"use client";

import { Star } from "lucide-react";
import { useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ExerciseName } from "@/components/programs/model/builder-view";
import { useDoseSources } from "@/components/programs/model/dose-sources";
import { QuietButton } from "@/components/ui/quiet-button";
import type { Dose } from "@/lib/domain/dose/dose";
import { isSameAmount, withoutSide } from "@/lib/domain/dose/dose-same";
import { DOSE_TEXT_FIELDS } from "@/lib/domain/dose/typed-dose";
import { rangeNote } from "@/lib/domain/dose/usual-range";

interface UsualDoseProps {
  readonly itemId: string;
  readonly dose: Dose;
  readonly exercise: ExerciseName;
}

/** Whose dose this is: the therapist's usual one; or above what is usual, with the way back. */
export function UsualMark({ itemId, dose, exercise }: UsualDoseProps) {
  const { library, range, isUsual, take } = useComparison(itemId, dose, exercise);
  const [kept, setKept] = useState<string>();
  const note = range && !isUsual ? rangeNote(dose, range) : undefined;
  if (isUsual) {
    return (
      <span className="inline-flex items-center gap-1 text-ink-soft">
        <Star /> My usual
      </span>
    );
  }
  const asked = `${note} ${JSON.stringify(dose)}`;
  if (!library || note === undefined || kept === asked) return null;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <span className="text-warn-ink">{note}</span>
      <QuietButton onClick={() => setKept(asked)}>Keep</QuietButton>
      <QuietButton onClick={() => take(library)}>Use the library's dose</QuietButton>
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
  const { usualOf, choiceOf, rangeOf } = useDoseSources();
  const { dispatch } = useBuilderTools();
  const library = choiceOf(exercise.id)?.dose;
  const usual = usualOf(exercise.id);
  const take = (other: Dose) => {
    const own = { ...withoutSide(other), ...(dose.side && { side: dose.side }) };
    dispatch({ type: "set-doses", doses: [{ itemId, dose: own }], fields: DOSE_TEXT_FIELDS });
  };
  return {
    library,
    range: rangeOf(exercise.id),
    usual,
    isUsual: usual !== undefined && isSameAmount(dose, usual),
    isLibrary: library !== undefined && isSameAmount(dose, library),
    take,
  };
}
