import { LOG_LIMITS } from "@/lib/domain/log/log-limits";
import type { SessionLog } from "@/lib/domain/log/session-log";
import type { SessionPlan } from "./session-plan";

/** What the form without scripts asks, as it was sent. */
export interface PlainAnswers {
  readonly id: string;
  readonly amount: string;
  readonly pain: string;
  readonly note: string;
}

/** The session that the form without scripts tells of: all of the day's exercises, or a part of each. */
export function buildPlainLog(plan: SessionPlan, answers: PlainAnswers, localDate: string): SessionLog {
  const pain = /^\d{1,2}$/.test(answers.pain) ? Number(answers.pain) : undefined;
  const outcome = answers.amount === "part" ? "partly" : "done";
  return {
    id: answers.id,
    versionNumber: plan.versionNumber,
    localDate,
    ...(pain !== undefined && pain <= LOG_LIMITS.score.max && { pain }),
    note: answers.note.trim(),
    items: plan.exercises.map(({ words }) => ({ itemId: words.itemId, outcome, times: 1 })),
  };
}
