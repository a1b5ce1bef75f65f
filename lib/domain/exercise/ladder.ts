import { type Amount, upperEnd } from "@/lib/domain/dose/amount";
import { DOSE_BOUNDS, type Dose } from "@/lib/domain/dose/dose";
import type { DoseRange, FieldRange } from "@/lib/domain/dose/dose-range";
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
  /** What is usual of the new exercise; without it nothing is known to fit. */
  readonly range?: DoseRange | undefined;
  readonly sideRule: SideRule;
  readonly affectedSide: AffectedSide;
}

/** Amounts by which a dose asks more; a therapist who asked for less than the library goes on asking for less. */
const ASKING = ["sets", "repetitions", "hold", "minutes"] as const;

/**
 * The dose an item has with another exercise. One thing changes at a time (exercises.md section 5), so:
 * - how much is the new exercise's own, for its default is where one starts with it; but a number of the therapist's own
 *   stays where both count the same thing and it is usual of the new one; what she had set lower than the library stays
 *   that low, and a longer rest stays that long;
 * - how often is what the therapist had set, unless it is more than is usual of the new exercise; where it was only the
 *   library's, it is the new exercise's;
 * - the side stays where the new exercise has sides, and the load is the new exercise's.
 */
export function carryDose(dose: Dose, swap: Omit<Swap, "itemId" | "exerciseId">): Dose {
  const { from, to, range = {}, sideRule, affectedSide } = swap;
  const { side: _, weekdays: __, ...start } = to;
  const carried: Dose = {
    ...start,
    ...Object.fromEntries(ASKING.flatMap((field) => ownField(field, dose, swap))),
    ...longerRest(dose, from, to),
    ...howOften(dose, from, to, range),
  };
  if (sideRule === "none" || sideRule === "both") return carried;
  const isChosen = dose.side !== undefined && dose.side !== "both";
  return doseForSide(isChosen ? { ...carried, side: dose.side } : carried, sideRule, affectedSide);
}

type Asking = (typeof ASKING)[number];

/** What the therapist had set herself and the new exercise can take: a usual number of it, or less than it starts with. */
function ownField(
  field: Asking,
  dose: Dose,
  { from, to, range = {} }: Pick<Swap, "from" | "to" | "range">,
): [Asking, number | Amount][] {
  const [now, was, next] = [dose[field], from[field], to[field]];
  if (now === undefined || next === undefined) return [];
  const isOwn = was === undefined || !isSame(asAmount(now), asAmount(was));
  if (isOwn && isUsual(now, range[field])) return [[field, now]];
  const isLower = was !== undefined && end(now) < end(was) && end(now) < end(next);
  return isLower && end(now) >= DOSE_BOUNDS[field].min ? [[field, now]] : [];
}

function isUsual(value: number | Amount, usual: FieldRange | undefined): boolean {
  return usual !== undefined && asAmount(value).from >= usual.min && end(value) <= usual.max;
}

function asAmount(value: number | Amount): Amount {
  return typeof value === "number" ? { from: value } : value;
}

function longerRest({ rest: now }: Dose, { rest: was }: Dose, { rest: next }: Dose): Pick<Dose, "rest"> {
  const isLonger = now && end(now) > (was ? end(was) : 0) && end(now) > (next ? end(next) : 0);
  return isLonger ? { rest: now } : {};
}

function howOften(
  dose: Dose,
  from: Dose,
  to: Dose,
  range: DoseRange,
): Pick<Dose, "timesPerDay" | "daysPerWeek" | "weekdays"> {
  const isTooOften = (field: "timesPerDay" | "daysPerWeek") =>
    end(dose[field]) > (range[field]?.max ?? DOSE_BOUNDS[field].max);
  const isOwnDays = dose.weekdays !== undefined || !isSame(dose.daysPerWeek, from.daysPerWeek);
  const days = isOwnDays && !isTooOften("daysPerWeek") ? dose : to;
  const isOwnTimes = !isSame(dose.timesPerDay, from.timesPerDay) && !isTooOften("timesPerDay");
  return {
    timesPerDay: isOwnTimes ? dose.timesPerDay : to.timesPerDay,
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
