"use client";

import { createContext, useContext, useMemo } from "react";
import type { Dose } from "@/lib/domain/dose/dose";
import type { DoseRange } from "@/lib/domain/dose/dose-range";
import { rangeForOlder } from "@/lib/domain/dose/usual-range";
import { buildLadder, type LadderPlace, type Swap } from "@/lib/domain/exercise/ladder";
import { buildLibraryIndex, type LibraryIndex } from "@/lib/domain/exercise/library-search";
import { mayBeOld } from "@/lib/domain/patient/age";
import type { ExerciseChoice, ProgramBuilderProps } from "./builder-view";
import { type UsualDoses, useUsualDoses } from "./usual-doses";

/** Where doses and neighbours come from: the library, and what its therapist usually gives. */
export interface DoseSources extends UsualDoses {
  /** Every exercise the library offers. */
  readonly exercises: readonly ExerciseChoice[];
  /** The search over them, one for the whole page. */
  readonly index: LibraryIndex<ExerciseChoice>;
  readonly choiceOf: (exerciseId: string) => ExerciseChoice | undefined;
  /** What is usual of an exercise's dose for this patient. */
  readonly rangeOf: (exerciseId: string) => DoseRange | undefined;
  /** The dose an exercise starts with: the therapist's usual one, or the library's. */
  readonly startDoseOf: (exerciseId: string) => Dose | undefined;
  readonly ladderOf: (exerciseId: string) => LadderPlace;
  /** What puts another exercise in the place of an item; nothing when the library does not offer it. */
  readonly swapTo: (itemId: string, from: string, to: string) => Swap | undefined;
}

const SourcesContext = createContext<DoseSources | null>(null);

export const DoseSourcesProvider = SourcesContext;

/** The dose sources of the builder around this part. */
export function useDoseSources(): DoseSources {
  const sources = useContext(SourcesContext);
  if (sources === null) throw new Error("useDoseSources needs a DoseSourcesProvider above it");
  return sources;
}

type SourcesProps = Pick<
  ProgramBuilderProps,
  "exercises" | "rungs" | "usualDoses" | "patient" | "safety" | "keeping"
>;

/** The dose sources of a builder. They stay the same until the therapist changes what is usual. */
export function useNewDoseSources(props: SourcesProps): DoseSources {
  const { exercises, rungs, usualDoses, patient, safety, keeping } = props;
  const usual = useUsualDoses(usualDoses, keeping);
  const { affectedSide } = patient;
  const byId = useMemo(() => new Map(exercises.map((exercise) => [exercise.id, exercise])), [exercises]);
  const isOlder = mayBeOld(safety.birthYear, safety.today);
  const index = useMemo(() => buildLibraryIndex(exercises), [exercises]);
  const ladderOf = useMemo(() => buildLadder(rungs), [rungs]);
  return useMemo(() => {
    const choiceOf = (id: string) => byId.get(id);
    const rangeOf = (id: string) => {
      const choice = byId.get(id);
      return choice && isOlder ? rangeForOlder(choice.doseRange, choice.purpose) : choice?.doseRange;
    };
    const startDoseOf = (id: string) => usual.usualOf(id) ?? byId.get(id)?.dose;
    const swapTo = (itemId: string, from: string, exerciseId: string): Swap | undefined => {
      const [choice, to] = [choiceOf(exerciseId), startDoseOf(exerciseId)];
      if (!choice || !to) return undefined;
      return {
        itemId,
        exerciseId,
        from: startDoseOf(from) ?? to,
        to,
        range: rangeOf(exerciseId),
        sideRule: choice.sideRule,
        affectedSide,
      };
    };
    return { ...usual, exercises, index, choiceOf, rangeOf, startDoseOf, ladderOf, swapTo };
  }, [usual, exercises, index, byId, ladderOf, affectedSide, isOlder]);
}
