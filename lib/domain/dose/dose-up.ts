import { type Amount, amount, upperEnd } from "./amount";
import { DOSE_BOUNDS, type Dose } from "./dose";
import type { DoseRange } from "./dose-range";
import { hasHold } from "./dose-words";
import { loadInWords, nextLoad, parseLoad } from "./load";

/** What of a dose goes up by a step, the first choice first. */
const RAISED = ["repetitions", "hold", "minutes", "load"] as const;
export type RaisedField = (typeof RAISED)[number];

/** A dose one step higher in one thing, and what that changes. */
export interface DoseUp {
  readonly field: RaisedField;
  readonly dose: Dose;
  /** "10", "hold 5": the number before, and after it with its unit. */
  readonly before: string;
  readonly after: string;
}

/** Repetitions, seconds and minutes of one step, by how much it is now: small numbers go up by little (usual practice). */
const STEPS: Readonly<Record<Exclude<RaisedField, "load">, readonly { below: number; by: number }[]>> = {
  repetitions: [
    { below: 5, by: 1 },
    { below: Number.POSITIVE_INFINITY, by: 2 },
  ],
  hold: [
    { below: 10, by: 2 },
    { below: 60, by: 5 },
    { below: Number.POSITIVE_INFINITY, by: 15 },
  ],
  minutes: [
    { below: 5, by: 1 },
    { below: 10, by: 2 },
    { below: Number.POSITIVE_INFINITY, by: 5 },
  ],
};

/**
 * What a dose could be next, a step in one thing each: more repetitions, a longer hold, more minutes, the next load. Nothing
 * goes above what is usual of the exercise; where nothing is known to be usual, the bounds of a dose are the end.
 */
export function dosesUp(dose: Dose, range: DoseRange = {}): DoseUp[] {
  return RAISED.flatMap((field) => (field === "load" ? heavier(dose) : longer(dose, field, range)));
}

function longer(dose: Dose, field: Exclude<RaisedField, "load">, range: DoseRange): DoseUp[] {
  const now = dose[field];
  if (!now || !isCounted(dose, field)) return [];
  const { max } = range[field] ?? DOSE_BOUNDS[field];
  const top = upperEnd(now);
  const step = STEPS[field].find(({ below }) => top < below)?.by ?? 0;
  const by = Math.min(step, max - top);
  if (by <= 0) return [];
  const next = amount(now.from + by, now.to === undefined ? undefined : now.to + by);
  const words = field === "hold" ? ["hold ", " s"] : ["", field === "minutes" ? " min" : " reps"];
  return [
    {
      field,
      dose: { ...dose, [field]: next },
      before: `${words[0]}${short(now)}`,
      after: `${short(next)}${words[1]}`,
    },
  ];
}

/** One repetition, and seconds that are not held, are no numbers to work with. */
function isCounted(dose: Dose, field: Exclude<RaisedField, "load">): boolean {
  if (field === "hold") return hasHold(dose.hold);
  return field === "minutes" || upperEnd(dose.repetitions ?? { from: 0 }) > 1;
}

function heavier(dose: Dose): DoseUp[] {
  const reading = dose.load === undefined ? undefined : parseLoad(dose.load);
  const next = reading?.ok ? nextLoad(reading.load) : undefined;
  if (!reading?.ok || !next) return [];
  const before = loadInWords(reading.load).replace(/ (kg|lb|band)$/, "");
  return [{ field: "load", dose: { ...dose, load: loadInWords(next) }, before, after: loadInWords(next) }];
}

function short({ from, to }: Amount): string {
  return to === undefined ? String(from) : `${from}–${to}`;
}
