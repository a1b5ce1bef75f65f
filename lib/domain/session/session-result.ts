import type { ItemFeeling, ItemOutcome } from "@/lib/domain/log/log-limits";
import type { SessionState } from "./session";
import type { SessionPlan } from "./session-plan";

/** What became of one exercise, as it is recorded. */
export interface ItemResult {
  readonly itemId: string;
  readonly outcome: ItemOutcome;
  /** Sets that were done on every side. */
  readonly setsDone: number;
  readonly feeling?: ItemFeeling;
}

/** What was done of every exercise of the plan, in its order. */
export function sessionResults(plan: SessionPlan, { done, feelings }: SessionState): ItemResult[] {
  const ended = new Set(done);
  return plan.exercises.map(({ words, sets }, exercise) => {
    const bouts = plan.steps.flatMap((step, place) =>
      step.exercise === exercise && step.endsBout ? [{ set: step.set, isDone: ended.has(place) }] : [],
    );
    const missing = new Set(bouts.filter(({ isDone }) => !isDone).map(({ set }) => set));
    const feeling = feelings[exercise];
    return {
      itemId: words.itemId,
      outcome: outcomeOf(bouts),
      setsDone: sets - missing.size,
      ...(feeling && { feeling }),
    };
  });
}

function outcomeOf(bouts: readonly { readonly isDone: boolean }[]): ItemOutcome {
  if (bouts.every(({ isDone }) => isDone)) return "done";
  return bouts.some(({ isDone }) => isDone) ? "partly" : "skipped";
}
