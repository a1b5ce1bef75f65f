import "server-only";
import { eq, lt, sql } from "drizzle-orm";
import { GUESS_WINDOW_MINUTES } from "@/lib/domain/session-lifetime";
import { recordAuditFor } from "../audit";
import { sessions, signInAttempts } from "../schema";
import type { SignInScope } from "../scope";

export interface GuessKey {
  /** Hash of the account or address. */
  readonly key: string;
  readonly limit: number;
}

export type GuessPermit = { allowed: true } | { allowed: false; retryInMinutes: number };

/**
 * Counts a guess before it is evaluated, atomically, for every key; refused when one of them is used up in the current
 * window. Growing numbers of parallel guesses cannot slip through, for the count is taken first.
 */
export function reserveGuess(scope: SignInScope, keys: readonly GuessKey[], now: Date): Promise<GuessPermit> {
  const windowStart = new Date(now.getTime() - GUESS_WINDOW_MINUTES * 60_000);
  return scope.run(async (transaction) => {
    for (const { key, limit } of keys) {
      const isStale = sql`${signInAttempts.windowStartedAt} < ${windowStart.toISOString()}::timestamptz`;
      const [row] = await transaction
        .insert(signInAttempts)
        .values({ key, windowStartedAt: now, guesses: 1 })
        .onConflictDoUpdate({
          target: signInAttempts.key,
          set: {
            guesses: sql`case when ${isStale} then 1 else ${signInAttempts.guesses} + 1 end`,
            windowStartedAt: sql`case when ${isStale} then excluded.window_started_at else ${signInAttempts.windowStartedAt} end`,
          },
        })
        .returning();
      if (row && row.guesses > limit) {
        const wait = row.windowStartedAt.getTime() + GUESS_WINDOW_MINUTES * 60_000 - now.getTime();
        return { allowed: false, retryInMinutes: Math.max(1, Math.ceil(wait / 60_000)) } as const;
      }
    }
    return { allowed: true } as const;
  });
}

/** A right password forgives the account's earlier misses and drops counters that have run out. */
export function forgiveGuesses(scope: SignInScope, accountKey: string, now: Date): Promise<void> {
  const windowStart = new Date(now.getTime() - GUESS_WINDOW_MINUTES * 60_000);
  return scope.run(async (transaction) => {
    await transaction.delete(signInAttempts).where(eq(signInAttempts.key, accountKey));
    await transaction.delete(signInAttempts).where(lt(signInAttempts.windowStartedAt, windowStart));
  });
}

/** Starts a session of an account whose password was right. */
export function createSession(
  scope: SignInScope,
  session: { sessionId: string; clinicId: string; userId: string; endsAt: Date },
): Promise<void> {
  return scope.run(async (transaction) => {
    await transaction.insert(sessions).values({
      id: session.sessionId,
      clinicId: session.clinicId,
      userId: session.userId,
      endsAt: session.endsAt,
    });
    const actor = { clinicId: session.clinicId, kind: "user", id: session.userId } as const;
    await recordAuditFor(scope, transaction, actor, {
      verb: "session.start",
      subject: { kind: "session", id: session.sessionId },
    });
  });
}

/** Notes that a session is in use. */
export function touchSession(scope: SignInScope, sessionId: string, now: Date): Promise<void> {
  return scope.run(async (transaction) => {
    await transaction.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId));
  });
}

/** Ends the presented session; a session that is gone already is no error. */
export function endSession(scope: SignInScope, sessionId: string): Promise<void> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ clinicId: sessions.clinicId, userId: sessions.userId })
      .from(sessions)
      .where(eq(sessions.id, sessionId));
    if (!row) return;
    const actor = { clinicId: row.clinicId, kind: "user", id: row.userId } as const;
    await recordAuditFor(scope, transaction, actor, {
      verb: "session.end",
      subject: { kind: "session", id: sessionId },
    });
    await transaction.delete(sessions).where(eq(sessions.id, sessionId));
  });
}
