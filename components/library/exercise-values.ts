import type { Dose } from "@/lib/domain/dose/dose";
import { type DoseTexts, doseTextsOf } from "@/lib/domain/dose/dose-form";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import type { Exercise, LoadTag, Purpose, Region, StartPosition } from "@/lib/domain/exercise/exercise";
import { EXERCISE_LIMITS, RULE_TO_MOVE_ON } from "@/lib/domain/exercise/exercise-limits";
import { UNSAID } from "@/lib/domain/exercise/safety-check";
import { safeLine } from "@/lib/domain/text/safe-text";

/** What stands in the form of an exercise; an empty choice has not been made yet. */
export interface ExerciseValues {
  readonly name: string;
  readonly plainName: string;
  readonly regions: readonly Region[];
  readonly purpose: Purpose | "";
  readonly startPosition: StartPosition | "";
  readonly equipment: string;
  readonly loadTags: readonly LoadTag[];
  /** Nobody has said yet what it does to the body. */
  readonly isUnchecked: boolean;
  readonly dose: DoseTexts;
  readonly sideRule: SideRule;
  readonly steps: readonly string[];
  readonly shortSteps: readonly string[];
  readonly feel: string;
  readonly mistake: string;
  readonly stopIf: string;
  readonly precautions: string;
  readonly photoStartId: string | null;
  readonly photoEndId: string | null;
  readonly clipId: string | null;
  readonly easierIds: readonly string[];
  readonly harderIds: readonly string[];
  readonly ladderRule: string;
}

export type SetValue = <Name extends keyof ExerciseValues>(name: Name, value: ExerciseValues[Name]) => void;

export interface FormPartProps {
  readonly values: ExerciseValues;
  readonly set: SetValue;
  readonly errors: Readonly<Record<string, string>>;
}

const USUAL: Dose = {
  sets: 2,
  repetitions: { from: 10 },
  timesPerDay: { from: 1 },
  daysPerWeek: { from: 7 },
};

/** A form that nobody has written in. */
const EMPTY_EXERCISE: ExerciseValues = {
  name: "",
  plainName: "",
  regions: [],
  purpose: "",
  startPosition: "",
  equipment: "",
  loadTags: [],
  isUnchecked: true,
  dose: doseTextsOf(USUAL),
  sideRule: "both",
  steps: ["", "", ""],
  shortSteps: ["", "", ""],
  feel: "",
  mistake: "",
  stopIf: "",
  precautions: "",
  photoStartId: null,
  photoEndId: null,
  clipId: null,
  easierIds: [],
  harderIds: [],
  ladderRule: RULE_TO_MOVE_ON,
};

/** An empty exercise with the name it was searched by, as it stands in an address; cut where a name has to end. */
export function namedExercise(name: string | string[] | undefined): ExerciseValues {
  return typeof name === "string"
    ? { ...EMPTY_EXERCISE, name: safeLine(name, EXERCISE_LIMITS.name) }
    : EMPTY_EXERCISE;
}

type Source = Omit<Exercise, "doseBasis" | "provenance" | "easier" | "harder"> &
  Partial<
    Pick<ExerciseValues, "photoStartId" | "photoEndId" | "clipId" | "easierIds" | "harderIds" | "ladderRule">
  >;

/** Without a safety check, what stands in the record for want of an answer has not been said. */
function saidOf({ regions, purpose, startPosition }: Pick<Source, "regions" | "purpose" | "startPosition">) {
  return {
    regions: regions.join() === UNSAID.regions.join() ? [] : regions,
    purpose: purpose === UNSAID.purpose ? ("" as const) : purpose,
    startPosition: startPosition === UNSAID.startPosition ? ("" as const) : startPosition,
  };
}

/** The form of an exercise that is there: to be changed, or to become a copy. */
export function valuesOf(source: Source): ExerciseValues {
  const { name, plainName, regions, purpose, startPosition, equipment, loadTags, sideRule } = source;
  const { steps, shortSteps, feel, mistake, stopIf, precautions } = source;
  const isUnchecked = source.isUnchecked === true;
  return {
    ...EMPTY_EXERCISE,
    ...{ name, equipment, loadTags, sideRule, isUnchecked },
    plainName: plainName === name ? "" : plainName,
    ...(isUnchecked ? saidOf(source) : { regions, purpose, startPosition }),
    shortSteps: EMPTY_EXERCISE.shortSteps.map((empty, place) => shortSteps[place] ?? empty),
    ...{ steps, feel, mistake, stopIf, precautions },
    dose: doseTextsOf(source.dose),
    photoStartId: source.photoStartId ?? null,
    photoEndId: source.photoEndId ?? null,
    clipId: source.clipId ?? null,
    easierIds: source.easierIds ?? [],
    harderIds: source.harderIds ?? [],
    ladderRule: source.ladderRule ?? RULE_TO_MOVE_ON,
  };
}
