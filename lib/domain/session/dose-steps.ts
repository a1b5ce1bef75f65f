import { type Amount, upperEnd } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { type ResolvedSide, sideOfDose } from "@/lib/domain/dose/dose-side";
import type { SessionStep } from "./session-step";

// Numbers of our own: long enough to get into place, short enough not to wait.
const READY_SECONDS = 5;
const SWITCH_SECONDS = 10;
/** Between two holds: to let go and to get into place again. */
const RELAX_SECONDS = 3;
/** The same, when the side changes as well. */
const RELAX_AND_CHANGE_SECONDS = 5;
/** A shorter hold is a pause in the movement that the patient counts along with it. */
const SHORTEST_TIMED_HOLD = 3;
const SECONDS_PER_MINUTE = 60;

type Bout = Pick<SessionStep, "exercise" | "bout" | "set" | "sets" | "side">;

/** Every step of one exercise: the introduction, then set by set, the one side before the other. */
export function stepsOfDose(dose: Dose, sideRule: SideRule, exercise: number): SessionStep[] {
  const side = sideOfDose(dose, sideRule);
  const sets = dose.sets ?? 1;
  const bouts = sidesOf(side).flatMap((worked, turn) =>
    Array.from({ length: sets }, (_, index) => ({
      exercise,
      bout: turn * sets + index,
      set: index + 1,
      sets,
      ...(worked && { side: worked }),
    })),
  );
  const intro: SessionStep = { kind: "intro", exercise, bout: 0, set: 1, sets };
  return [intro, ...bouts.flatMap((bout) => [...leadIn(dose, bout), ...workOf(dose, side, bout)])];
}

function sidesOf(side: ResolvedSide): readonly ("left" | "right" | undefined)[] {
  if (side === "each-side") return ["left", "right"];
  if (side === "left-only") return ["left"];
  return side === "right-only" ? ["right"] : [undefined];
}

/** What comes before a set: a count-down, the prescribed rest, or time to change sides. */
function leadIn(dose: Dose, bout: Bout): SessionStep[] {
  if (bout.bout === 0) return isTimed(dose) ? [{ ...bout, kind: "ready", seconds: READY_SECONDS }] : [];
  if (bout.set === 1) return [{ ...bout, kind: "switch", seconds: SWITCH_SECONDS }];
  const rest = lasting(dose.rest);
  return rest.seconds > 0
    ? [{ ...bout, kind: "rest", ...rest }]
    : [{ ...bout, kind: "ready", seconds: READY_SECONDS }];
}

function workOf(dose: Dose, side: ResolvedSide, bout: Bout): SessionStep[] {
  if (dose.minutes) {
    const time = lasting(dose.minutes, SECONDS_PER_MINUTE);
    return [{ ...bout, kind: "minutes", ...time, endsBout: true }];
  }
  const isAlternating = side === "alternate";
  if (!isTimed(dose) && !restsInSet(dose)) {
    const repetitions = dose.repetitions ?? { from: 1 };
    return [
      { ...bout, kind: "count", repetitions, ...(isAlternating && { isPerSide: true }), endsBout: true },
    ];
  }
  return movementsOf(dose, isAlternating, bout);
}

/** One step for each movement, with what lies between two of them. */
function movementsOf(dose: Dose, isAlternating: boolean, bout: Bout): SessionStep[] {
  const times = isAlternating ? 2 : 1;
  const repetitions = dose.repetitions ?? { from: 1 };
  const count = upperEnd(repetitions) * times;
  return Array.from({ length: count }, (_, index) => {
    const side = isAlternating ? (index % 2 === 0 ? "left" : "right") : bout.side;
    const movement: Bout & Pick<SessionStep, "repetition" | "repetitions"> = {
      ...bout,
      ...(side && { side }),
      repetition: Math.floor(index / times) + 1,
      repetitions,
    };
    const work: SessionStep = isTimed(dose)
      ? { ...movement, kind: "hold", ...lasting(dose.hold) }
      : { ...movement, kind: "count" };
    if (index === count - 1) return [{ ...work, endsBout: true }];
    return [work, between(dose, movement, isAlternating)];
  }).flat();
}

/** What lies between two movements; when the sides take turns it names the coming one. */
function between(dose: Dose, movement: Bout, isAlternating: boolean): SessionStep {
  const coming: Bout = isAlternating
    ? { ...movement, side: movement.side === "left" ? "right" : "left" }
    : movement;
  if (restsInSet(dose)) return { ...coming, kind: "rest", ...lasting(dose.rest) };
  return isAlternating
    ? { ...coming, kind: "relax", isPerSide: true, seconds: RELAX_AND_CHANGE_SECONDS }
    : { ...coming, kind: "relax", seconds: RELAX_SECONDS };
}

/** With one set only, the rest lies between its repetitions. */
function restsInSet({ sets = 1, rest, repetitions = { from: 1 } }: Dose): boolean {
  return sets === 1 && upperEnd(repetitions) > 1 && lasting(rest).seconds > 0;
}

/** A timed hold, or minutes: the count-down says when it begins. */
function isTimed({ hold, minutes }: Dose): boolean {
  return minutes !== undefined || lasting(hold).seconds >= SHORTEST_TIMED_HOLD;
}

/** A range lasts to its upper end, and is enough from its lower one. */
function lasting(value: Amount | undefined, factor = 1): { seconds: number; enoughAfter?: number } {
  if (!value) return { seconds: 0 };
  const seconds = upperEnd(value) * factor;
  return value.to === undefined ? { seconds } : { seconds, enoughAfter: value.from * factor };
}
