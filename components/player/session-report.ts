import { phoneDate } from "@/components/outbox/new-log";
import type { SessionLog } from "@/lib/domain/log/session-log";
import type { SavedSession } from "@/lib/domain/session/saved-session";
import type { SessionPlan } from "@/lib/domain/session/session-plan";
import { sessionResults } from "@/lib/domain/session/session-result";

/** A session as it is recorded. */
export function logOfSession(plan: SessionPlan, kept: SavedSession, note: string, now: Date): SessionLog {
  const { logId, state, pain, effort } = kept;
  return {
    id: logId,
    versionNumber: plan.versionNumber,
    localDate: phoneDate(now),
    finishedAt: now.toISOString(),
    ...(pain !== undefined && { pain }),
    ...(effort !== undefined && { effort }),
    note,
    items: sessionResults(plan, state).map((result) => ({ ...result, times: 1 })),
  };
}

/** What was done, said to the one who did it. */
export function doneWords(plan: SessionPlan, { state }: SavedSession): { heading: string; text: string } {
  const outcomes = sessionResults(plan, state).map(({ outcome }) => outcome);
  const done = outcomes.filter((outcome) => outcome === "done").length;
  const partly = outcomes.filter((outcome) => outcome === "partly").length;
  if (done === outcomes.length)
    return { heading: "Well done", text: done === 1 ? "You did it all." : `You did all ${done} exercises.` };
  if (done + partly === 0)
    return { heading: "That is all for now", text: "You did no exercise this time. That happens." };
  const some = partly > 0 ? `, and a part of ${partly}` : "";
  return { heading: "Well done", text: `You did ${done} of ${outcomes.length} exercises${some}.` };
}
