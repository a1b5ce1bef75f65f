import type { Amount } from "@/lib/domain/dose/amount";

/**
 * `intro` shows the next exercise and waits; `ready` counts down to a set; `count` is repetitions at the patient's own
 * pace; `hold` and `minutes` are timed work; `relax` lies between two holds; `switch` changes sides.
 */
type StepKind = "intro" | "ready" | "count" | "hold" | "minutes" | "relax" | "rest" | "switch";

/** One moment of a session. What follows it is the next one of the plan. */
export interface SessionStep {
  readonly kind: StepKind;
  /** Place of its exercise in the plan. */
  readonly exercise: number;
  /** A set on one side; numbered through its exercise. */
  readonly bout: number;
  readonly set: number;
  readonly sets: number;
  readonly side?: "left" | "right";
  /** How long it lasts; absent where the patient says when to go on. */
  readonly seconds?: number;
  /** The lower end of a range: from here on it counts as enough. */
  readonly enoughAfter?: number;
  /** Which movement of the set, and of how many. */
  readonly repetition?: number;
  readonly repetitions?: Amount;
  /** Repetitions are counted for each side. */
  readonly isPerSide?: boolean;
  /** With the end of this step the set is done. */
  readonly endsBout?: boolean;
}

const WORK: readonly StepKind[] = ["count", "hold", "minutes", "relax"];

/** Whether the patient moves or holds in a step; the short pause between two holds is part of it. */
export function isWork({ kind }: SessionStep): boolean {
  return WORK.includes(kind);
}
