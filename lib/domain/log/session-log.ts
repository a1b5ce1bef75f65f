import { safeParagraphs } from "@/lib/domain/text/safe-text";
import { type ItemFeeling, type ItemOutcome, LOG_LIMITS } from "./log-limits";

/** What happened to one exercise in a session. */
export interface ItemLog {
  /** An item of the version the log names. */
  readonly itemId: string;
  readonly outcome: ItemOutcome;
  /** How often on that day: 1 from a phone, the number in the box on paper. */
  readonly times: number;
  readonly setsDone?: number;
  readonly feeling?: ItemFeeling;
}

/** What a patient did on one occasion, as the phone says it. */
export interface SessionLog {
  /** Made by the phone, so that the same log sent twice is one log. */
  readonly id: string;
  /** Number of the version the patient had before them. */
  readonly versionNumber: number;
  /** The patient's own calendar day, `YYYY-MM-DD`. */
  readonly localDate: string;
  /** By the phone's clock, ISO 8601 in UTC; the phone's clock may be wrong. */
  readonly finishedAt?: string;
  /** 0–10; absent when it was not asked or not answered. */
  readonly pain?: number;
  readonly effort?: number;
  readonly note: string;
  readonly items: readonly ItemLog[];
  /** The log this one replaces: a correction is a log of its own. */
  readonly corrects?: string;
}

/** A log as it is kept: an unknown field is gone, text is clean, exercises stand in one order. */
export function normaliseSessionLog(log: SessionLog): SessionLog {
  const { id, versionNumber, localDate, finishedAt, pain, effort, note, items, corrects } = log;
  return {
    id: id.toLowerCase(),
    versionNumber,
    localDate,
    ...(finishedAt !== undefined && { finishedAt: new Date(finishedAt).toISOString() }),
    ...(pain !== undefined && { pain }),
    ...(effort !== undefined && { effort }),
    note: safeParagraphs(note, Number.MAX_SAFE_INTEGER),
    items: items.map(normaliseItem).sort((a, b) => (a.itemId < b.itemId ? -1 : 1)),
    ...(corrects !== undefined && { corrects: corrects.toLowerCase() }),
  };
}

function normaliseItem({ itemId, outcome, times, setsDone, feeling }: ItemLog): ItemLog {
  return {
    itemId: itemId.toLowerCase(),
    outcome,
    times,
    ...(setsDone !== undefined && { setsDone }),
    ...(feeling !== undefined && { feeling }),
  };
}

/** What of a log is out of bounds. */
export type LogFault = "day" | "pain" | "effort" | "note" | "nothing" | "twice" | "times" | "corrects";

/** What of a log is out of bounds; nothing for a log that can be kept. */
export function sessionLogFaults(log: SessionLog): LogFault[] {
  const { score, note, times, setsDone } = LOG_LIMITS;
  const faults: LogFault[] = [];
  if (!isLocalDate(log.localDate)) faults.push("day");
  if (!isIn(score, log.pain)) faults.push("pain");
  if (!isIn(score, log.effort)) faults.push("effort");
  if (log.note.length > note) faults.push("note");
  if (log.items.length === 0 && log.pain === undefined && log.note === "") faults.push("nothing");
  if (new Set(log.items.map(({ itemId }) => itemId)).size < log.items.length) faults.push("twice");
  if (log.items.some((item) => !isIn(times, item.times) || !isIn(setsDone, item.setsDone)))
    faults.push("times");
  if (log.corrects === log.id) faults.push("corrects");
  return faults;
}

/** The text two logs share exactly when they say the same. */
export function sessionLogContent(log: SessionLog): string {
  const { id: _, ...content } = normaliseSessionLog(log);
  return JSON.stringify(content);
}

function isIn({ min, max }: { min: number; max: number }, value: number | undefined): boolean {
  return value === undefined || (Number.isInteger(value) && value >= min && value <= max);
}

/** Whether it is a day that there is, written `YYYY-MM-DD`. */
function isLocalDate(text: string): boolean {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return moment !== undefined && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
