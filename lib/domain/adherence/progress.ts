import { addDays, daysBetween } from "@/lib/domain/dates/local-date";
import { buildFourWeeks, type DayMark, fourWeeksTo } from "@/lib/domain/patient/four-weeks";
import type { FollowUpView, RecordedNote, ScoreEntry } from "./follow-up";
import type { FollowedDocument } from "./followed-document";
import { type RecordedSession, standingSessions } from "./recorded-session";

/** How a program goes, at a glance: the four weeks that end today. */
export interface Progress {
  readonly marks: readonly DayMark[];
  /** The first day of each of the four weeks. */
  readonly weekStarts: readonly string[];
  /** Days on which anything was done, of those on which something was to be done. */
  readonly doneDays: number;
  readonly days: number;
  /** Pain of the four weeks, oldest first, and where each lies from the first day, 0, to today, 1. */
  readonly pain: readonly (ScoreEntry & { readonly at: number })[];
  readonly newestNote?: RecordedNote;
  readonly newCount: number;
  readonly lastOn?: string;
}

const DAYS_PER_WEEK = 7;
const SHARES = { done: 1, partly: 0.5, skipped: 0 } as const;

interface ProgressSources {
  readonly documents: readonly FollowedDocument[];
  readonly sessions: readonly RecordedSession[];
  readonly view: FollowUpView;
  /** The clinic's local date. */
  readonly today: string;
}

/** The progress of a program from what was recorded of it; `view` is the follow-up of the same. */
export function buildProgress({ documents, sessions, view, today }: ProgressSources): Progress {
  const weeks = buildFourWeeks(doneByDay(sessions), begunOn(documents), today);
  const { from, to } = fourWeeksTo(today);
  const span = weeks.marks.length - 1;
  const placeOf = (date: string) => daysBetween(from, date) / span;
  const [newestNote] = view.notes;
  return {
    ...weeks,
    weekStarts: Array.from({ length: weeks.marks.length / DAYS_PER_WEEK }, (_, week) =>
      addDays(from, week * DAYS_PER_WEEK),
    ),
    pain: view.pain
      .filter(({ localDate }) => localDate >= from && localDate <= to)
      .map((entry) => ({ ...entry, at: placeOf(entry.localDate) })),
    ...(newestNote && { newestNote }),
    newCount: view.newCount,
    ...(view.lastOn !== undefined && { lastOn: view.lastOn }),
  };
}

/** Of each day how much of its fullest session was done, an exercise done in part as a half. */
export function doneByDay(sessions: readonly RecordedSession[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { localDate, items } of standingSessions(sessions)) {
    const sum = items.reduce((total, { outcome }) => total + SHARES[outcome], 0);
    const share = items.length === 0 ? 0 : sum / items.length;
    found.set(localDate, Math.max(share, found.get(localDate) ?? 0));
  }
  return found;
}

/** The first day on which the program was to be done: that of its first version, or the later one it names. */
function begunOn(documents: readonly FollowedDocument[]): string | null {
  const [first, ...later] = documents.toSorted((one, other) => one.version.number - other.version.number);
  if (!first) return null;
  const startsOn = (later.at(-1) ?? first).program.startsOn ?? "";
  return startsOn > first.version.publishedOn ? startsOn : first.version.publishedOn;
}
