import { phoneDate } from "@/components/outbox/new-log";
import type { SessionLog } from "@/lib/domain/log/session-log";
import type { SavedSession } from "@/lib/domain/session/saved-session";
import type { SessionPlan } from "@/lib/domain/session/session-plan";
import { sessionResults } from "@/lib/domain/session/session-result";
import { say } from "@/lib/domain/words/say";
import type { PlayerWords } from "@/lib/domain/words/words";

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
export function doneWords(
  words: PlayerWords,
  plan: SessionPlan,
  { state }: SavedSession,
): { heading: string; text: string } {
  const { endDone, endDidAll, endNone, endDidNone, endDidSome, endDidSomeAndParts } = words.player;
  const outcomes = sessionResults(plan, state).map(({ outcome }) => outcome);
  const total = outcomes.length;
  const done = outcomes.filter((outcome) => outcome === "done").length;
  const partly = outcomes.filter((outcome) => outcome === "partly").length;
  const heading = say(words, done + partly === 0 && total > 0 ? endNone : endDone);
  if (done === total) return { heading, text: say(words, endDidAll, { count: done }) };
  if (done + partly === 0) return { heading, text: say(words, endDidNone) };
  const text =
    partly > 0
      ? say(words, endDidSomeAndParts, { done, total, partly })
      : say(words, endDidSome, { done, total });
  return { heading, text };
}
