import "server-only";
import { eq, inArray, lt, sql } from "drizzle-orm";
import { GUESS_WINDOW_MINUTES } from "@/lib/domain/clinic/session-lifetime";
import { recordAuditFor } from "../audit";
import { sessions, signInAttempts } from "../schema";
import type { SignInScope, Transaction } from "../scope";

const WINDOW_MILLISECONDS = GUESS_WINDOW_MINUTES * 60_000;

export interface GuessKey {
  /** Hash of the account or address. */
  readonly key: string;
  readonly limit: number;
}

export type GuessPermit = { allowed: true } | { allowed: false; retryInMinutes: number };

/**
 * Counts a guess for every key before it is evaluated; refused, and not counted, when one of them has had its share in
 * the last minutes. The rows are locked while they are read, so parallel guesses cannot slip through.
 */
export function reserveGuess(scope: SignInScope, keys: readonly GuessKey[], now: Date): Promise<GuessPermit> {
  const windowStart = new Date(now.getTime() - WINDOW_MILLISECONDS);
  return scope.run(async (transaction) => {
    const recent = new Map<string, readonly Date[]>();
    let freeAt = 0;
    // In one order, so that two sign-ins with the same keys cannot wait for each other.
    for (const { key, limit } of keys.toSorted((a, b) => a.key.localeCompare(b.key))) {
      const guesses = (await lockGuesses(transaction, key, now)).filter((moment) => moment > windowStart);
      recent.set(key, guesses);
      const blocking = guesses.at(-limit);
      if (blocking) freeAt = Math.max(freeAt, blocking.getTime() + WINDOW_MILLISECONDS);
    }
    if (freeAt > 0) {
      const retryInMinutes = Math.max(1, Math.ceil((freeAt - now.getTime()) / 60_000));
      return { allowed: false, retryInMinutes } as const;
    }
    for (const [key, guesses] of recent) {
      await transaction
        .update(signInAttempts)
        .set({ guessedAt: [...guesses, now], lastGuessAt: now })
        .where(eq(signInAttempts.key, key));
    }
    return { allowed: true } as const;
  });
}

/** The guesses of a key, oldest first; nobody else counts on it until the transaction ends. */
async function lockGuesses(transaction: Transaction, key: string, now: Date): Promise<Date[]> {
  const [row] = await transaction
    .insert(signInAttempts)
    .values({ key, guessedAt: [], lastGuessAt: now })
    .onConflictDoUpdate({ target: signInAttempts.key, set: { key: sql`excluded.key` } })
    .returning({ guessedAt: signInAttempts.guessedAt });
  return (row?.guessedAt ?? []).toSorted((a, b) => a.getTime() - b.getTime());
}

/** A right password forgives the account's earlier misses and drops counters that have run out. */
export function forgiveGuesses(scope: SignInScope, accountKey: string, now: Date): Promise<void> {
  const windowStart = new Date(now.getTime() - WINDOW_MILLISECONDS);
  return scope.run(async (transaction) => {
    await transaction.delete(signInAttempts).where(eq(signInAttempts.key, accountKey));
    // Rows that a sign-in holds are left to the next one: waiting here could deadlock with it.
    const stale = transaction
      .select({ key: signInAttempts.key })
      .from(signInAttempts)
      .where(lt(signInAttempts.lastGuessAt, windowStart))
      .for("update", { skipLocked: true });
    await transaction.delete(signInAttempts).where(inArray(signInAttempts.key, stale));
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
