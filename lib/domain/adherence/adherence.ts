import { addDays, DAYS_PER_WEEK, daysBetween, daysFrom, mondayOf } from "@/lib/domain/dates/local-date";
import type { FollowedDocument } from "./followed-document";
import { plannedSessionsOn } from "./planned-days";
import { type DayTally, tallyDay } from "./recorded-day";
import { type RecordedSession, standingSessions } from "./recorded-session";

export interface AdherenceSources {
  /** Every published version, in whatever order. */
  readonly documents: readonly FollowedDocument[];
  /** Everything recorded, corrections among it. */
  readonly sessions: readonly RecordedSession[];
  /** The clinic's local date. */
  readonly today: string;
  /** The last local date of a program that was put away. */
  readonly endedOn?: string;
}

/** A week from Monday to Sunday: how often, and how completely, apart. */
export interface AdherenceWeek {
  readonly monday: string;
  readonly sunday: string;
  /** The week is not over: what is expected is counted up to today. */
  readonly isRunning: boolean;
  /** Sessions that count, those the program asked for, and those beyond what one day asks for. */
  readonly sessions: { readonly done: number; readonly expected: number; readonly extra: number };
  /** From 0 to 1; null when nothing was expected. */
  readonly frequency: number | null;
  /** Exercises of the sessions that were done: those done, and those that belonged to them. */
  readonly parts: { readonly done: number; readonly expected: number };
  /** From 0 to 1; null without a session. */
  readonly completeness: number | null;
  /** Of the sessions that count: those from the phone, and those that only the paper knows. */
  readonly phone: number;
  readonly paper: number;
  /** Versions published in this week. */
  readonly versions: readonly number[];
}

/** The weeks of a program from its first version to today, oldest first. Empty before the first version. */
export function adherenceByWeek(sources: AdherenceSources): AdherenceWeek[] {
  const documents = sources.documents.toSorted((one, other) => one.version.number - other.version.number);
  const first = documents[0]?.version.publishedOn;
  if (first === undefined) return [];
  const standing = standingSessions(sources.sessions);
  const last = latest([sources.today, sources.endedOn ?? sources.today].toSorted()[0] ?? first, standing);
  const begin = mondayOf([first, ...standing.map(({ localDate }) => localDate)].toSorted()[0] ?? first);
  const weeks = Math.floor(daysBetween(begin, last) / DAYS_PER_WEEK) + 1;
  const byDay = sessionsByDay(standing);
  return Array.from({ length: weeks }, (_, week) =>
    buildWeek(addDays(begin, week * DAYS_PER_WEEK), { ...sources, documents }, byDay),
  );
}

/** Sessions by their local date. */
export function sessionsByDay(sessions: readonly RecordedSession[]): Map<string, RecordedSession[]> {
  const byDay = new Map<string, RecordedSession[]>();
  for (const session of sessions) {
    byDay.set(session.localDate, [...(byDay.get(session.localDate) ?? []), session]);
  }
  return byDay;
}

/** The version that holds on a local date: the newest of those published by then. `documents` come in order. */
export function versionOn(
  documents: readonly FollowedDocument[],
  localDate: string,
): FollowedDocument | undefined {
  return documents.findLast(({ version }) => version.publishedOn <= localDate);
}

function latest(date: string, sessions: readonly RecordedSession[]): string {
  return [date, ...sessions.map(({ localDate }) => localDate)].toSorted().at(-1) ?? date;
}

function buildWeek(
  monday: string,
  { documents, today, endedOn }: AdherenceSources,
  byDay: ReadonlyMap<string, readonly RecordedSession[]>,
): AdherenceWeek {
  const sunday = addDays(monday, DAYS_PER_WEEK - 1);
  const days = daysFrom(monday, sunday);
  const tallies = days.map((day) => {
    const sessions = byDay.get(day) ?? [];
    return tallyDay(documentBefore(documents, sessions), day, sessions);
  });
  const isCounted = (day: string) => day <= today && (endedOn === undefined || day <= endedOn);
  const expected = days.filter(isCounted).reduce((sum, day) => {
    const document = versionOn(documents, day);
    return sum + (document ? plannedSessionsOn(document, day) : 0);
  }, 0);
  const total = (key: keyof DayTally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
  const [phone, paper] = [total("phone"), total("paper")];
  const parts = { done: total("partsDone"), expected: total("partsExpected") };
  return {
    monday,
    sunday,
    isRunning: sunday >= today,
    sessions: { done: phone + paper, expected, extra: total("extra") },
    frequency: expected === 0 ? null : Math.min(1, (phone + paper) / expected),
    parts,
    completeness: parts.expected === 0 ? null : parts.done / parts.expected,
    phone,
    paper,
    versions: documents
      .filter(({ version }) => version.publishedOn >= monday && version.publishedOn <= sunday)
      .map(({ version }) => version.number),
  };
}

/** The version the patient had before them on a day: the newest that a session of it names. */
function documentBefore(
  documents: readonly FollowedDocument[],
  sessions: readonly RecordedSession[],
): FollowedDocument | undefined {
  const newest = Math.max(...sessions.map(({ versionNumber }) => versionNumber));
  return documents.find(({ version }) => version.number === newest);
}
