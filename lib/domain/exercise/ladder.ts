import { type Amount, upperEnd } from "@/lib/domain/dose/amount";
import { DOSE_BOUNDS, type Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { doseForSide } from "@/lib/domain/dose/dose-side";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import type { LadderStep } from "./exercise-level";

/** One step of a ladder with the rule to move on. */
export interface LadderRung extends LadderStep {
  readonly rule: string;
}

export interface LadderPlace {
  /** Ids of the neighbours. */
  readonly easier: readonly string[];
  readonly harder: readonly string[];
  /** When to move on to a harder one; absent at the top. */
  readonly rule?: string;
}

/** Where each exercise stands on its ladder. */
export function buildLadder(rungs: readonly LadderRung[]): (exerciseId: string) => LadderPlace {
  const places = new Map<string, LadderPlace>();
  const placeOf = (id: string) => places.get(id) ?? NO_LADDER;
  for (const { easierId, harderId, rule } of rungs) {
    const [below, above] = [placeOf(easierId), placeOf(harderId)];
    places.set(easierId, { ...below, harder: [...below.harder, harderId], rule: below.rule ?? rule });
    places.set(harderId, { ...above, easier: [...above.easier, easierId] });
  }
  return placeOf;
}

const NO_LADDER: LadderPlace = { easier: [], harder: [] };

/** An item that gets another exercise. */
export interface Swap {
  readonly itemId: string;
  readonly exerciseId: string;
  /** The dose the exercise before starts with, the library's or the therapist's usual one. */
  readonly from: Dose;
  /** The dose the new exercise starts with. */
  readonly to: Dose;
  readonly sideRule: SideRule;
  readonly affectedSide: AffectedSide;
}

/** Amounts by which a dose asks more; a therapist who asked for less than the library goes on asking for less. */
const ASKING = ["sets", "repetitions", "hold", "minutes"] as const;

/**
 * The dose an item has with another exercise. One thing changes at a time (exercises.md section 5), so:
 * - how much is the new exercise's own, for its default is where one starts with it; but what the therapist had set
 *   lower than the library stays that low, and a longer rest stays that long;
 * - how often is what the therapist had set; where it was only the library's, it is the new exercise's;
 * - the side stays where the new exercise has sides, and the load is the new exercise's.
 */
export function carryDose(dose: Dose, swap: Omit<Swap, "itemId" | "exerciseId">): Dose {
  const { from, to, sideRule, affectedSide } = swap;
  const { side: _, weekdays: __, ...start } = to;
  const carried: Dose = {
    ...start,
    ...Object.fromEntries(ASKING.flatMap((field) => carefulField(field, dose, from, to))),
    ...longerRest(dose, from, to),
    ...howOften(dose, from, to),
  };
  if (sideRule === "none" || sideRule === "both") return carried;
  const isChosen = dose.side !== undefined && dose.side !== "both";
  return doseForSide(isChosen ? { ...carried, side: dose.side } : carried, sideRule, affectedSide);
}

type Asking = (typeof ASKING)[number];

function carefulField(field: Asking, dose: Dose, from: Dose, to: Dose): [Asking, number | Amount][] {
  const [now, was, next] = [dose[field], from[field], to[field]];
  if (now === undefined || was === undefined || next === undefined) return [];
  return end(now) < end(was) && end(now) < end(next) && end(now) >= DOSE_BOUNDS[field].min
    ? [[field, now]]
    : [];
}

function longerRest({ rest: now }: Dose, { rest: was }: Dose, { rest: next }: Dose): Pick<Dose, "rest"> {
  const isLonger = now && end(now) > (was ? end(was) : 0) && end(now) > (next ? end(next) : 0);
  return isLonger ? { rest: now } : {};
}

function howOften(dose: Dose, from: Dose, to: Dose): Pick<Dose, "timesPerDay" | "daysPerWeek" | "weekdays"> {
  const isOwnDays = dose.weekdays !== undefined || !isSame(dose.daysPerWeek, from.daysPerWeek);
  const days = isOwnDays ? dose : to;
  return {
    timesPerDay: isSame(dose.timesPerDay, from.timesPerDay) ? to.timesPerDay : dose.timesPerDay,
    daysPerWeek: days.daysPerWeek,
    ...(days.weekdays && { weekdays: days.weekdays }),
  };
}

function isSame(one: Amount, other: Amount): boolean {
  return one.from === other.from && upperEnd(one) === upperEnd(other);
}

function end(value: number | Amount): number {
  return typeof value === "number" ? value : upperEnd(value);
}
