import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";
import type { LogRefusal } from "./log-answer";
import { LOG_LIMITS, LOG_WINDOW_DAYS } from "./log-limits";
import { type LogFault, type SessionLog, sessionLogFaults } from "./session-log";

/** What of a log is out of bounds, one plain sentence each; nothing for a log that can be kept. */
export function logFaultsInWords(words: Words<"player">, log: SessionLog): string[] {
  return sessionLogFaults(log).map((fault) => faultInWords(words, fault));
}

function faultInWords(words: Words<"player">, fault: LogFault): string {
  const { faultDay, faultPain, faultEffort, faultNote } = words.player;
  const { faultNothing, faultTwice, faultTimes, faultCorrects } = words.player;
  if (fault === "note") return say(words, faultNote, { count: LOG_LIMITS.note });
  const messages = {
    day: faultDay,
    pain: faultPain,
    effort: faultEffort,
    nothing: faultNothing,
    twice: faultTwice,
    times: faultTimes,
    corrects: faultCorrects,
  };
  return say(words, messages[fault]);
}

/**
 * Why the clinic does not take a log over, and what can be done; nothing for a reason that came up after these words.
 * @param log as the phone has it, which says what of it is out of bounds
 */
export function refusalInWords(
  words: Words<"player">,
  reason: LogRefusal | "conflict",
  log?: SessionLog,
): string | undefined {
  const { refusalConflict, refusalUnreadable, refusalFutureDay, refusalTooOld } = words.player;
  const { refusalUnknownVersion, refusalUnknownItem, refusalUnknownOriginal, refusalTooMany } = words.player;
  if (reason === "too-old") return say(words, refusalTooOld, { count: LOG_WINDOW_DAYS });
  if (reason === "out-of-bounds") return log ? logFaultsInWords(words, log).join(" ") : "";
  const messages = {
    conflict: refusalConflict,
    unreadable: refusalUnreadable,
    "future-day": refusalFutureDay,
    "unknown-version": refusalUnknownVersion,
    "unknown-item": refusalUnknownItem,
    "unknown-original": refusalUnknownOriginal,
    "too-many": refusalTooMany,
  };
  return Object.hasOwn(messages, reason) ? say(words, messages[reason]) : undefined;
}
