import { addDays } from "@/lib/domain/dates/local-date";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import type { LogAnswer, LogRefusal } from "./log-answer";
import { LOG_WINDOW_DAYS } from "./log-limits";
import { refusalInWords } from "./log-words";
import { type SessionLog, sessionLogFaults } from "./session-log";

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
  if (around.stored === "other") return { id, status: "conflict", message: messageOf("conflict", log) };
  const reason = refusalOf(log, around);
  if (reason === undefined) return { id, status: "accepted" };
  return { id, status: "refused", reason, message: messageOf(reason, log) };
}

function refusalOf(log: SessionLog, around: LogSurroundings): LogRefusal | undefined {
  if (sessionLogFaults(log).length > 0) return "out-of-bounds";
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

/** In English, for whoever reads the answer; a phone says the reason in the words of its page. */
function messageOf(reason: LogRefusal | "conflict", log?: SessionLog): string {
  return refusalInWords(ENGLISH_PAGE, reason, log) ?? "";
}

/** The answer to something that is not a log. */
export function unreadableAnswer(id: string): LogAnswer {
  return { id, status: "refused", reason: "unreadable", message: messageOf("unreadable") };
}
