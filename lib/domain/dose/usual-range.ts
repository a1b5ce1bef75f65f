import { upperOf } from "./amount";
import { BASIS_RANGES } from "./basis-ranges";
import type { Dose } from "./dose";
import type { DoseBasis } from "./dose-basis";
import { type DoseRange, RANGE_FIELDS, type RangeField } from "./dose-range";

/** ACSM: adults of 65 and over hold a static stretch for up to 60 seconds. */
const OLDER_STRETCH_HOLD = 60;
/** ACSM: lighter loads with more repetitions for who begins. */
const BEGINNER_REPETITIONS = 15;

export interface RangedExercise {
  readonly dose: Dose;
  readonly doseBasis: DoseBasis;
  /** What the entry itself gives as a range. */
  readonly doseRange?: DoseRange | undefined;
  /** Among the easiest on its ladder: for who begins. */
  readonly isStarter?: boolean;
}

/**
 * The usual range of an exercise: what its entry gives, and for the other fields the row of its first basis. A clinic's
 * own dose has no basis to compare with. The library's own dose is always within.
 */
export function usualRange(exercise: RangedExercise): DoseRange {
  const { dose, doseRange } = exercise;
  const usual: DoseRange = { ...rangeOfBasis(exercise), ...doseRange };
  return Object.fromEntries(
    RANGE_FIELDS.flatMap((field) => {
      const range = usual[field];
      const own = upperOf(dose[field]);
      return range ? [[field, { ...range, max: Math.max(range.max, own ?? range.max) }]] : [];
    }),
  );
}

/** The range that the basis of a dose gives by itself. */
export function rangeOfBasis({ doseBasis, isStarter }: RangedExercise): DoseRange {
  const code = rangedBasis(doseBasis);
  const row = code === undefined ? {} : (BASIS_RANGES[code] ?? {});
  return code === "B2" && isStarter && row.repetitions
    ? { ...row, repetitions: { ...row.repetitions, max: BEGINNER_REPETITIONS } }
    : row;
}

/** The first code of a basis that has a range. */
export function rangedBasis(doseBasis: DoseBasis): string | undefined {
  return doseBasis.split(/[+\s]+/).find((one) => Object.hasOwn(BASIS_RANGES, one));
}

/** The range for somebody of 65 or over: a stretch is held for longer. */
export function rangeForOlder(range: DoseRange, purpose: string): DoseRange {
  const { hold } = range;
  if (purpose !== "stretch" || !hold) return range;
  return { ...range, hold: { ...hold, max: Math.max(hold.max, OLDER_STRETCH_HOLD) } };
}

const UNITS: Readonly<Record<RangeField, string>> = {
  repetitions: "",
  sets: " sets",
  hold: " s",
  timesPerDay: " times a day",
  daysPerWeek: " days a week",
  minutes: " minutes",
};

/** "Usual range 10 to 20. Keep?": when a dose asks more than is usual. Nothing while it does not, or asks less. */
export function rangeNote(dose: Dose, range: DoseRange): string | undefined {
  const above = RANGE_FIELDS.flatMap((field) => {
    const [value, usual] = [upperOf(dose[field]), range[field]];
    if (value === undefined || usual === undefined || value <= usual.max) return [];
    const { min, max } = usual;
    return [`${min === max ? max : `${min} to ${max}`}${unitOf(field, max)}`];
  });
  return above.length === 0 ? undefined : `Usual range ${above.join(", ")}. Keep?`;
}

function unitOf(field: RangeField, max: number): string {
  if (max !== 1) return UNITS[field];
  return { ...UNITS, sets: " set", timesPerDay: " time a day", minutes: " minute" }[field];
}
