import type { ItemOutcome, LogSource } from "@/lib/domain/log/log-limits";
import type { FollowedItem } from "./followed-document";
import { itemsDueOn, type PlannedProgram } from "./planned-days";
import { type RecordedSession, sessionsOf } from "./recorded-session";

/** An exercise that was done in part counts half. */
const PARTLY = 0.5;

/** What one day adds to its week. */
export interface DayTally {
  /** Sessions that count: those from the phone, and those that only the paper knows. */
  readonly phone: number;
  readonly paper: number;
  /** Sessions beyond what one day asks for; they do not make up for another day. */
  readonly extra: number;
  readonly partsDone: number;
  readonly partsExpected: number;
}

const NOTHING: DayTally = { phone: 0, paper: 0, extra: 0, partsDone: 0, partsExpected: 0 };

/**
 * What was done on a day, measured by the version the patient had before them. What stands both on the phone and on
 * paper counts once.
 */
export function tallyDay(
  document: PlannedProgram<FollowedItem> | undefined,
  localDate: string,
  sessions: readonly RecordedSession[],
): DayTally {
  const [phone, paper] = [sessionsFrom("phone", sessions), sessionsFrom("paper", sessions)];
  const done = Math.max(phone, paper);
  if (done === 0 || !document) return NOTHING;
  const most = Math.max(1, ...document.items.map(({ dose }) => dose.timesPerDay.from));
  const counted = Math.min(done, most);
  return {
    phone: Math.min(phone, counted),
    paper: counted - Math.min(phone, counted),
    extra: done - counted,
    ...tallyParts(document, localDate, sessions, counted),
  };
}

/** How complete the day's sessions were: every exercise that was due, as often as these sessions could hold it. */
function tallyParts(
  document: PlannedProgram<FollowedItem>,
  localDate: string,
  sessions: readonly RecordedSession[],
  count: number,
): Pick<DayTally, "partsDone" | "partsExpected"> {
  let [partsDone, partsExpected] = [0, 0];
  for (const { item, times, anyDay } of itemsDueOn(document, localDate)) {
    const isRecorded = sessions.some(({ items }) => items.some(({ itemId }) => itemId === item.itemId));
    // Whoever picks their own days has not left out what they keep for another day.
    if (anyDay && !isRecorded) continue;
    const expected = Math.min(times, count);
    partsExpected += expected;
    partsDone += Math.min(expected, timesDone(item.itemId, sessions));
  }
  return { partsDone, partsExpected };
}

/** How often an exercise was done on a day; in part counts half, unless told, and phone and paper count once. */
export function timesDone(
  itemId: string,
  sessions: readonly RecordedSession[],
  inPart: number = PARTLY,
): number {
  const worth: Record<ItemOutcome, number> = { done: 1, partly: inPart, skipped: 0 };
  const from = (source: LogSource) =>
    sessions
      .filter((session) => session.source === source)
      .flatMap(({ items }) => items.filter((item) => item.itemId === itemId))
      .reduce((sum, { outcome, times }) => sum + times * worth[outcome], 0);
  return Math.max(from("phone"), from("paper"));
}

function sessionsFrom(source: LogSource, sessions: readonly RecordedSession[]): number {
  return sessions
    .filter((session) => session.source === source)
    .reduce((sum, session) => sum + sessionsOf(session), 0);
}
