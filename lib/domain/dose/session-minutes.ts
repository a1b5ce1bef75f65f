import { upperEnd } from "./amount";
import type { Dose } from "./dose";
import type { SideRule } from "./dose-side";
import { sideOfDose } from "./dose-side";

// Estimates of our own for a meter, not for a prescription.
/** Seconds for one movement without a hold. */
const SECONDS_PER_REPETITION = 3;
/** Seconds to get into a hold and out of it, on top of the hold. */
const SECONDS_AROUND_HOLD = 2;
/** Seconds to change over to the next exercise. */
const SECONDS_BETWEEN_ITEMS = 15;

const SECONDS_PER_MINUTE = 60;

export interface TimedItem {
  readonly dose: Dose;
  readonly sideRule?: SideRule;
}

/** How long the dose takes once, both sides included. Ranges count with their upper end. */
export function itemSeconds(dose: Dose, sideRule?: SideRule): number {
  const side = sideOfDose(dose, sideRule);
  const seconds = dose.minutes
    ? timedSeconds(dose, upperEnd(dose.minutes))
    : countedSeconds(dose, side === "alternate" ? 2 : 1);
  return side === "each-side" ? seconds * 2 : seconds;
}

/** Whole minutes for doing every item once, change-overs and the minutes of a warm-up included. */
export function sessionMinutes(items: readonly TimedItem[], warmUpMinutes = 0): number {
  return minutesOfItems(items.map((item) => itemSeconds(item.dose, item.sideRule))) + warmUpMinutes;
}

/** The same of items that are known by their seconds. */
export function minutesOfItems(seconds: readonly number[]): number {
  const changeOvers = Math.max(0, seconds.length - 1);
  return wholeMinutes(seconds.reduce((sum, one) => sum + one, 0) + changeOvers * SECONDS_BETWEEN_ITEMS);
}

/** Whole minutes on a day with every item, each as often as its dose says, with a warm-up before each session. */
export function minutesPerDay(items: readonly TimedItem[], warmUpMinutes = 0): number {
  const times = items.map((item) => upperEnd(item.dose.timesPerDay));
  const sessions = Math.max(0, ...times);
  const changeOvers = times.reduce((sum, count) => sum + count, 0) - sessions;
  const seconds = items.reduce(
    (sum, item) => sum + itemSeconds(item.dose, item.sideRule) * upperEnd(item.dose.timesPerDay),
    0,
  );
  return wholeMinutes(seconds + changeOvers * SECONDS_BETWEEN_ITEMS) + sessions * warmUpMinutes;
}

/** Minutes are for one set (exercises.md 4.1); changing sides happens within them. */
function timedSeconds(dose: Dose, minutes: number): number {
  const sets = dose.sets ?? 1;
  return sets * minutes * SECONDS_PER_MINUTE + (sets - 1) * restSeconds(dose);
}

/** Repetitions are per side, so changing sides doubles them. Rest falls between sets, or between repetitions of one set. */
function countedSeconds(dose: Dose, sidesInOneSet: 1 | 2): number {
  const sets = dose.sets ?? 1;
  const movements = (dose.repetitions ? upperEnd(dose.repetitions) : 1) * sidesInOneSet;
  const perMovement = movementSeconds(dose);
  const rests = sets > 1 ? sets - 1 : movements - 1;
  return sets * movements * perMovement + rests * restSeconds(dose);
}

/** A tempo says how long the way out and back takes; its pause and a hold are the same moment. */
function movementSeconds({ hold, tempo }: Dose): number {
  const held = hold ? upperEnd(hold) : 0;
  if (tempo) return tempo.out + Math.max(tempo.pause, held) + tempo.back;
  return held > 0 ? held + SECONDS_AROUND_HOLD : SECONDS_PER_REPETITION;
}

function restSeconds({ rest }: Dose): number {
  return rest ? upperEnd(rest) : 0;
}

function wholeMinutes(seconds: number): number {
  return Math.ceil(seconds / SECONDS_PER_MINUTE);
}

/** Why the meter counts: adherence falls with the number of exercises, and with the time they take. */
export const ADHERENCE_EVIDENCE = {
  percentWithTwo: 86,
  percentWithFourOrMore: 54,
  /** Why those who skip say they do. */
  percentWithoutTime: 33,
  percentForgetting: 40,
  source: "Medina/Eckard summary",
} as const;

/** Above this many exercises the meter nudges. */
export const NUDGE_ABOVE = 4;
/** Above this many exercises the meter warns. */
export const WARNING_ABOVE = 6;

export type MeterLevel = "fine" | "nudge" | "warning";

/** How the meter reads for so many exercises. */
export function meterLevel(count: number): MeterLevel {
  if (count > WARNING_ABOVE) return "warning";
  return count > NUDGE_ABOVE ? "nudge" : "fine";
}
