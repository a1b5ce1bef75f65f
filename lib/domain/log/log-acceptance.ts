import { addDays } from "@/lib/domain/dates/local-date";
import type { LogAnswer, LogRefusal } from "./log-answer";
import { type SessionLog, sessionLogProblems } from "./session-log";

/** A log is taken over, and can be corrected, for so many days. */
export const LOG_WINDOW_DAYS = 30;
/** A phone's clock may be wrong by hours, and its owner in another time zone: its day may be one ahead of the clinic's. */
const DAYS_AHEAD = 1;
/** More logs of one program in one day are a fault or an attack: the rest stays on the phone until tomorrow. */
export const LOGS_PER_DAY = 200;

const MILLISECONDS_PER_DAY = 86_400_000;

/** What is known of a log's surroundings when it arrives. */
export interface LogSurroundings {
  /** The clinic's local date. */
  readonly today: string;
  /** The exercises of the version the log names; nothing for a version that does not exist. */
  readonly itemIds: ReadonlySet<string> | undefined;
  /** What is stored under its id: nothing, the same, or something else. */
  readonly stored: "nothing" | "same" | "other";
  /** Whether the log it corrects is stored; true for one that corrects none. */
  readonly hasOriginal: boolean;
  /** Logs of the program received during the last day. */
  readonly receivedLately: number;
}

/**
 * Decides about a log that arrives. The same log again is accepted again, whatever day it is by now. An exercise that was
 * stopped since is fine as long as the version the phone had contains it.
 */
export function judgeSessionLog(log: SessionLog, around: LogSurroundings): LogAnswer {
  const { id } = log;
  if (around.stored === "same") return { id, status: "accepted" };
  if (around.stored === "other") return { id, status: "conflict", message: CONFLICT };
  const reason = refusalOf(log, around);
  if (reason === undefined) return { id, status: "accepted" };
  const message = reason === "out-of-bounds" ? sessionLogProblems(log).join(" ") : WORDS[reason];
  return { id, status: "refused", reason, message };
}

function refusalOf(log: SessionLog, around: LogSurroundings): LogRefusal | undefined {
  if (sessionLogProblems(log).length > 0) return "out-of-bounds";
  if (log.localDate > addDays(around.today, DAYS_AHEAD)) return "future-day";
  if (log.localDate < addDays(around.today, -LOG_WINDOW_DAYS)) return "too-old";
  const { itemIds } = around;
  if (!itemIds) return "unknown-version";
  if (log.items.some(({ itemId }) => !itemIds.has(itemId))) return "unknown-item";
  if (!around.hasOriginal) return "unknown-original";
  if (around.receivedLately >= LOGS_PER_DAY) return "too-many";
  return undefined;
}

/**
 * When a session ended, as it is kept: nothing can end after it has arrived, so a clock that is ahead is set back to
 * the arrival; one that is weeks behind tells nothing. The patient's day is never changed by this.
 */
export function keptFinishedAt({ finishedAt }: SessionLog, receivedAt: Date): Date | undefined {
  if (finishedAt === undefined) return undefined;
  const said = new Date(finishedAt);
  const behind = receivedAt.getTime() - said.getTime();
  if (behind > (LOG_WINDOW_DAYS + DAYS_AHEAD) * MILLISECONDS_PER_DAY) return undefined;
  return behind < 0 ? receivedAt : said;
}

const CONFLICT =
  "Your clinic has another entry under the same mark. This one stays on your phone. Show it at your next visit.";

const WORDS: Record<Exclude<LogRefusal, "out-of-bounds">, string> = {
  unreadable: "Your clinic could not read this entry. It stays on your phone. Show it at your next visit.",
  "future-day": "This day has not come yet. Check the date on your phone, then choose the right day.",
  "too-old": `This day is more than ${LOG_WINDOW_DAYS} days ago. Choose another day, or tell your therapist at your next visit.`,
  "unknown-version": "Your program has changed. Open your exercises again, then change this entry.",
  "unknown-item": "This entry names an exercise that was never in your program. It stays on your phone.",
  "unknown-original": "The entry this one changes has not reached your clinic. It stays on your phone.",
  "too-many": "Too many entries came in today. This one waits on your phone until tomorrow.",
};

/** The answer to something that is not a log. */
export function unreadableAnswer(id: string): LogAnswer {
  return { id, status: "refused", reason: "unreadable", message: WORDS.unreadable };
}
