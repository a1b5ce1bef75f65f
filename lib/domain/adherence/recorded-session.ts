import type { ItemFeeling, ItemOutcome, LogSource } from "@/lib/domain/log/log-limits";

/** What happened to one exercise. */
export interface RecordedItem {
  readonly itemId: string;
  readonly outcome: ItemOutcome;
  /** How often on that day: 1 from a phone, the number in the box on paper. */
  readonly times: number;
  readonly setsDone: number | null;
  readonly feeling: ItemFeeling | null;
}

/** A session as it was recorded: one occasion from a phone, one day from a paper diary. */
export interface RecordedSession {
  readonly id: string;
  /** The version the patient had before them. */
  readonly versionNumber: number;
  readonly source: LogSource;
  /** The patient's own calendar day. */
  readonly localDate: string;
  readonly receivedAt: Date;
  readonly pain: number | null;
  readonly effort: number | null;
  readonly note: string;
  /** The one it replaces. */
  readonly corrects: string | null;
  readonly items: readonly RecordedItem[];
}

type Correction = Pick<RecordedSession, "id" | "corrects" | "receivedAt">;

/**
 * What stands after corrections, oldest day first. A correction takes the place of the one it names; of two corrections
 * of the same one, whichever came later stands.
 */
export function standingSessions<Session extends Correction & { readonly localDate: string }>(
  sessions: readonly Session[],
): Session[] {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const standing = new Map<string, Session>();
  for (const session of sessions) {
    const root = rootOf(session, byId);
    const other = standing.get(root);
    if (other === undefined || isLater(session, other, byId)) standing.set(root, session);
  }
  return [...standing.values()].toSorted(
    (one, other) => compare(one.localDate, other.localDate) || +one.receivedAt - +other.receivedAt,
  );
}

/** The first of a chain of corrections; a chain that bites its tail ends where it was entered. */
function rootOf<Session extends Correction>(session: Session, byId: ReadonlyMap<string, Session>): string {
  const seen = new Set<string>();
  let at = session;
  while (at.corrects !== null && !seen.has(at.id)) {
    seen.add(at.id);
    const before = byId.get(at.corrects);
    // The one it names may lie outside of what was asked for.
    if (before === undefined) return at.corrects;
    at = before;
  }
  return at.id;
}

function isLater<Session extends Correction>(
  session: Session,
  other: Session,
  byId: ReadonlyMap<string, Session>,
): boolean {
  const [depth, otherDepth] = [depthOf(session, byId), depthOf(other, byId)];
  if (+session.receivedAt !== +other.receivedAt) return session.receivedAt > other.receivedAt;
  return depth === otherDepth ? session.id > other.id : depth > otherDepth;
}

function depthOf<Session extends Correction>(session: Session, byId: ReadonlyMap<string, Session>): number {
  const seen = new Set<string>();
  let at: Session | undefined = session;
  while (at !== undefined && at.corrects !== null && !seen.has(at.id)) {
    seen.add(at.id);
    at = byId.get(at.corrects);
  }
  return seen.size;
}

const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** How many sessions it says were done: an exercise that was not skipped makes one; paper says how often. */
export function sessionsOf(session: Pick<RecordedSession, "items">): number {
  return Math.max(0, ...session.items.map(({ outcome, times }) => (outcome === "skipped" ? 0 : times)));
}
