import type { LogSource } from "@/lib/domain/log/log-limits";
import { type AdherenceSources, type AdherenceWeek, adherenceByWeek, sessionsByDay } from "./adherence";
import { type ExerciseRecord, exerciseRecords } from "./exercise-record";
import { type RecordedSession, standingSessions } from "./recorded-session";

/** A score of 0 to 10 on a day. */
export interface ScoreEntry {
  readonly logId: string;
  readonly localDate: string;
  readonly score: number;
  readonly source: LogSource;
}

export interface RecordedNote {
  readonly id: string;
  readonly localDate: string;
  readonly source: LogSource;
  readonly note: string;
  /** Nobody of the clinic has read it yet. */
  readonly isNew: boolean;
}

/** What a patient did and said, as the review needs it. */
export interface FollowUpView {
  readonly weeks: readonly AdherenceWeek[];
  readonly pain: readonly ScoreEntry[];
  readonly effort: readonly ScoreEntry[];
  /** Newest first. */
  readonly notes: readonly RecordedNote[];
  readonly exercises: readonly ExerciseRecord[];
  readonly versions: readonly { readonly number: number; readonly publishedOn: string }[];
  /** Days on which something was recorded: by phone, and on paper. */
  readonly days: { readonly phone: number; readonly paper: number };
  /** What came in since somebody of the clinic last read it. */
  readonly newCount: number;
  /** The newest local date of a log. */
  readonly lastOn?: string;
}

/** Everything that the follow-up shows; `seenAt` is when staff last read it. */
export function buildFollowUp(sources: AdherenceSources & { readonly seenAt: Date | null }): FollowUpView {
  const { seenAt, today, endedOn } = sources;
  const documents = sources.documents.toSorted((one, other) => one.version.number - other.version.number);
  const standing = standingSessions(sources.sessions);
  // A correction that empties an entry says that nothing was done.
  const sessions = standing.filter(saysSomething);
  const until = endedOn !== undefined && endedOn < today ? endedOn : today;
  const isNew = ({ receivedAt, source }: RecordedSession) =>
    source === "phone" && (seenAt === null || receivedAt > seenAt);
  const lastOn = sessions.at(-1)?.localDate;
  return {
    weeks: adherenceByWeek(sources),
    pain: scoresOf(sessions, "pain"),
    effort: scoresOf(sessions, "effort"),
    notes: sessions
      .filter(({ note }) => note !== "")
      .map((session) => ({ ...pick(session), note: session.note, isNew: isNew(session) }))
      .toReversed(),
    exercises: exerciseRecords({ documents, byDay: sessionsByDay(sessions), until }),
    versions: documents.map(({ version }) => ({ number: version.number, publishedOn: version.publishedOn })),
    days: { phone: daysFromSource(sessions, "phone"), paper: daysFromSource(sessions, "paper") },
    newCount: standing.filter(isNew).length,
    ...(lastOn !== undefined && { lastOn }),
  };
}

function saysSomething({ items, pain, effort, note }: RecordedSession): boolean {
  return items.length > 0 || pain !== null || effort !== null || note !== "";
}

function pick({ id, localDate, source }: RecordedSession) {
  return { id, localDate, source };
}

function scoresOf(sessions: readonly RecordedSession[], kind: "pain" | "effort"): ScoreEntry[] {
  return sessions.flatMap(({ id, localDate, source, [kind]: score }) =>
    score === null ? [] : [{ logId: id, localDate, source, score }],
  );
}

function daysFromSource(sessions: readonly RecordedSession[], source: LogSource): number {
  return new Set(sessions.filter((session) => session.source === source).map(({ localDate }) => localDate))
    .size;
}
