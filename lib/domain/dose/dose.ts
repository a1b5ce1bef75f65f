import { type Amount, type AmountBounds, isWithin, upperEnd } from "./amount";

/** Whose side the dose is for. `left-only`/`right-only` are chosen by the therapist for one-sided items. */
export const DOSE_SIDES = ["both", "each-side", "alternate", "left-only", "right-only"] as const;
export type DoseSide = (typeof DOSE_SIDES)[number];

/** Seconds from the start to the end position, in the end position, and back. */
export interface Tempo {
  readonly out: number;
  readonly pause: number;
  readonly back: number;
}

/**
 * How much of an exercise to do. Absent fields do not apply to the exercise (a walk has no repetitions).
 * Repetitions are per side for `each-side`, `alternate` and one-sided doses (exercises.md 4.1).
 */
export interface Dose {
  readonly sets?: number;
  readonly repetitions?: Amount;
  /** Seconds. */
  readonly hold?: Amount;
  /** Seconds between repetitions or sets. */
  readonly rest?: Amount;
  readonly side?: DoseSide;
  /** Free words: "2 kg", "red band". */
  readonly load?: string;
  readonly timesPerDay: Amount;
  readonly daysPerWeek: Amount;
  /** Total minutes, for timed items. */
  readonly minutes?: Amount;
  readonly tempo?: Tempo;
  /** ISO weekdays in order, Monday = 1; as many as `daysPerWeek` says. */
  readonly weekdays?: readonly number[];
}

/** Bounds of every dose field; the database holds the same numbers as CHECK constraints. */
export const DOSE_BOUNDS = {
  sets: { min: 1, max: 10 },
  repetitions: { min: 1, max: 100 },
  hold: { min: 0, max: 600 },
  rest: { min: 0, max: 600 },
  timesPerDay: { min: 1, max: 16 },
  daysPerWeek: { min: 1, max: 7 },
  minutes: { min: 1, max: 180 },
} as const satisfies Record<string, AmountBounds>;

/** Seconds of each part of a tempo. */
export const TEMPO_BOUNDS: AmountBounds = { min: 0, max: 20 };

export const LOAD_MAX_LENGTH = 60;
export const ITEM_NOTE_MAX_LENGTH = 500;

export type DoseField = keyof typeof DOSE_BOUNDS | "load" | "side" | "tempo" | "weekdays";

export interface DoseProblem {
  readonly field: DoseField;
  readonly message: string;
}

/** Every field that is out of its bounds, with a sentence that says what is allowed. */
export function findDoseProblems(dose: Dose): DoseProblem[] {
  const problems: DoseProblem[] = [];
  for (const field of Object.keys(DOSE_BOUNDS) as (keyof typeof DOSE_BOUNDS)[]) {
    const value = dose[field];
    if (value === undefined) continue;
    const bounds = DOSE_BOUNDS[field];
    const asAmount: Amount = typeof value === "number" ? { from: value } : value;
    if (!isWithin(asAmount, bounds)) {
      problems.push({ field, message: `Use a whole number from ${bounds.min} to ${bounds.max}.` });
    }
  }
  if (dose.load !== undefined && dose.load.length > LOAD_MAX_LENGTH) {
    problems.push({ field: "load", message: `Use at most ${LOAD_MAX_LENGTH} characters.` });
  }
  if (dose.tempo !== undefined && !isTempo(dose.tempo)) {
    problems.push({
      field: "tempo",
      message: `Use three whole numbers of seconds from ${TEMPO_BOUNDS.min} to ${TEMPO_BOUNDS.max}.`,
    });
  }
  if (dose.weekdays !== undefined && !areWeekdays(dose.weekdays, dose.daysPerWeek)) {
    problems.push({ field: "weekdays", message: "Choose as many weekdays as days a week." });
  }
  if (dose.repetitions === undefined && dose.minutes === undefined) {
    problems.push({ field: "repetitions", message: "Give repetitions or minutes." });
  }
  return problems;
}

function isTempo({ out, pause, back }: Tempo): boolean {
  return [out, pause, back].every((seconds) => isWithin({ from: seconds }, TEMPO_BOUNDS));
}

function areWeekdays(weekdays: readonly number[], daysPerWeek: Amount): boolean {
  const inOrder = weekdays.every((day, index) => index === 0 || day > (weekdays[index - 1] ?? 0));
  const known = weekdays.every((day) => isWithin({ from: day }, { min: 1, max: 7 }));
  const isOneNumber = upperEnd(daysPerWeek) === daysPerWeek.from;
  return inOrder && known && isOneNumber && weekdays.length === daysPerWeek.from;
}
