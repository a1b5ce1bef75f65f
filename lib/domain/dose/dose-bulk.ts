import { type Amount, amount, isWithin, upperEnd } from "./amount";
import { DOSE_BOUNDS, type Dose, type DoseSide } from "./dose";
import { isSameDose } from "./dose-same";
import type { SideRule } from "./dose-side";
import { withDaysPerWeek, withWeekdays } from "./dose-weekdays";
import { type DoseTextField, readDose } from "./typed-dose";

/** Fields that can be counted up and down. */
export const COUNTED_FIELDS = [
  "sets",
  "repetitions",
  "hold",
  "rest",
  "timesPerDay",
  "daysPerWeek",
  "minutes",
] as const satisfies readonly DoseTextField[];
export type CountedField = (typeof COUNTED_FIELDS)[number];

/** One change for many exercises. */
export type BulkChange =
  | { readonly kind: "set"; readonly field: DoseTextField; readonly text: string }
  | { readonly kind: "add"; readonly field: CountedField; readonly by: number }
  | { readonly kind: "side"; readonly side: DoseSide }
  | { readonly kind: "weekdays"; readonly weekdays: readonly number[] };

export interface BulkItem {
  readonly itemId: string;
  readonly name: string;
  readonly sideRule: SideRule;
  /** As it stands in the phase on the screen. */
  readonly dose: Dose;
}

export interface BulkPlan {
  /** Only doses that become other ones. */
  readonly doses: readonly NewDose[];
  readonly skipped: readonly { readonly name: string; readonly why: string }[];
}

type Outcome = { readonly dose: Dose } | { readonly why: string };

/** What a change comes to for each exercise; those it does not fit are named with the reason, and left as they are. */
export function planBulkChange(items: readonly BulkItem[], change: BulkChange): BulkPlan {
  const outcomes = items.map((item) => ({ item, outcome: changeOne(item, change) }));
  return {
    doses: outcomes.flatMap(({ item, outcome }) =>
      "dose" in outcome && !isSameDose(outcome.dose, item.dose)
        ? [{ itemId: item.itemId, dose: outcome.dose }]
        : [],
    ),
    skipped: outcomes.flatMap(({ item: { name }, outcome }) =>
      "why" in outcome ? [{ name, why: outcome.why }] : [],
    ),
  };
}

function changeOne({ dose, sideRule }: BulkItem, change: BulkChange): Outcome {
  switch (change.kind) {
    case "side":
      if (sideRule === "none" || sideRule === "both") return { why: "has no sides" };
      return { dose: { ...dose, side: change.side } };
    case "weekdays":
      return { dose: withWeekdays(dose, change.weekdays) };
    case "set":
      return setField(dose, change.field, change.text);
    case "add":
      return addToField(dose, change.field, change.by);
  }
}

const NEEDS_REPETITIONS: readonly DoseTextField[] = ["repetitions", "hold", "tempo"];
/** Rounds of minutes, such as intervals, have these too. */
const NEEDS_ROUNDS: readonly DoseTextField[] = ["sets", "rest"];

function whyNot(dose: Dose, field: DoseTextField): string | undefined {
  if (field === "minutes" && !dose.minutes) return "is not done by the minute";
  const isTimedOnly = dose.repetitions === undefined;
  const isOneRound = isTimedOnly && dose.sets === undefined;
  const isUnfit =
    (isTimedOnly && NEEDS_REPETITIONS.includes(field)) || (isOneRound && NEEDS_ROUNDS.includes(field));
  return isUnfit ? "is done by the minute" : undefined;
}

function setField(dose: Dose, field: DoseTextField, text: string): Outcome {
  const why = whyNot(dose, field);
  if (why !== undefined) return { why };
  const reading = readDose(dose, field, text);
  return reading.ok ? { dose: reading.value } : { why: lowerFirst(reading.message) };
}

function addToField(dose: Dose, field: CountedField, by: number): Outcome {
  const why = whyNot(dose, field);
  if (why !== undefined) return { why };
  const now = field === "sets" ? { from: dose.sets ?? 1 } : dose[field];
  if (now === undefined) return { why: "has none" };
  const next = shifted(now, by);
  const bounds = DOSE_BOUNDS[field];
  if (!isWithin(next, bounds)) {
    return { why: `would be ${next.from}, and ${bounds.min} to ${bounds.max} is possible` };
  }
  if (field === "sets") return { dose: { ...dose, sets: next.from } };
  return {
    dose: field === "daysPerWeek" ? withDaysPerWeek(dose, next) : { ...dose, [field]: next },
  };
}

function shifted(value: Amount, by: number): Amount {
  return amount(value.from + by, upperEnd(value) + by);
}

function lowerFirst(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, "")}`;
}

/** What became of a change, in a sentence or two. */
export function bulkPlanInWords({ doses, skipped }: BulkPlan): string {
  const count = doses.length === 1 ? "1 exercise" : `${doses.length} exercises`;
  const changed = doses.length === 0 ? "Nothing changed." : `${count} changed.`;
  const others = skipped.map(({ name, why }) => `${name} (${why})`).join(", ");
  return others === "" ? changed : `${changed} Left as they are: ${others}.`;
}

export interface NewDose {
  readonly itemId: string;
  readonly dose: Dose;
}
