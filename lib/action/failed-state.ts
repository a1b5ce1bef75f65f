import { logFailure } from "@/lib/platform/log";
import { notePause } from "@/lib/platform/request";
import { type ActionState, OUR_FAULT, PAUSED } from "./action-state";

/** What an action answers that failed through no fault of the sender: logged, with its reference number. */
export function failedState(event: string, error: unknown): ActionState<never> {
  const reason = notePause(error);
  if (!reason) return { ...OUR_FAULT, reference: logFailure({ event }, error) };
  const reference = logFailure({ event: "database-unavailable", reason }, error);
  return { status: "refused", message: PAUSED[reason], reference };
}
