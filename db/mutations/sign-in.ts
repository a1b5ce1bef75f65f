import "server-only";
import { and, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { GUESS_WINDOW_MINUTES } from "@/lib/domain/clinic/session-lifetime";
import { recordAuditFor } from "../audit";
import { recoveryCodes, sessions, signInAttempts, users } from "../schema";
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

/**
 * A right answer forgives the account's earlier misses, does not count for its address, and drops counters that have run
 * out. `guessedAt` is the moment the guess was reserved with.
 */
export function forgiveGuesses(
  scope: SignInScope,
  keys: { readonly account: string; readonly address?: string },
  guessedAt: Date,
): Promise<void> {
  const windowStart = new Date(guessedAt.getTime() - WINDOW_MILLISECONDS);
  return scope.run(async (transaction) => {
    // In the order of every guess, so that the two cannot wait for each other.
    for (const key of [keys.account, keys.address ?? keys.account].toSorted((a, b) => a.localeCompare(b))) {
      if (key === keys.account) await transaction.delete(signInAttempts).where(eq(signInAttempts.key, key));
      else await takeBackGuess(transaction, key, guessedAt);
    }
    // Rows that a sign-in holds are left to the next one: waiting here could deadlock with it.
    const stale = transaction
      .select({ key: signInAttempts.key })
      .from(signInAttempts)
      .where(lt(signInAttempts.lastGuessAt, windowStart))
      .for("update", { skipLocked: true });
    await transaction.delete(signInAttempts).where(inArray(signInAttempts.key, stale));
  });
}

/** One guess of that moment; others of the same millisecond stay counted. */
async function takeBackGuess(transaction: Transaction, key: string, guessedAt: Date): Promise<void> {
  const guesses = await lockGuesses(transaction, key, guessedAt);
  const mine = guesses.findIndex((moment) => moment.getTime() === guessedAt.getTime());
  await transaction
    .update(signInAttempts)
    .set({ guessedAt: guesses.filter((_, index) => index !== mine) })
    .where(eq(signInAttempts.key, key));
}

/** How an account with a second step passed it. */
export type SecondStepUse =
  | { readonly by: "app"; readonly step: number }
  | { readonly by: "recovery-code"; readonly codeHash: string };

interface NewSession {
  readonly sessionId: string;
  readonly clinicId: string;
  readonly userId: string;
  readonly device: string;
  readonly endsAt: Date;
  readonly secondStep?: SecondStepUse;
  readonly now: Date;
}

/**
 * Starts a session of an account whose password was right; with a second step, uses its code up in the same transaction.
 * False, and no session, when that code was used before.
 */
export function createSession(scope: SignInScope, session: NewSession): Promise<boolean> {
  const { sessionId, clinicId, userId, device, endsAt, secondStep } = session;
  return scope.run(async (transaction) => {
    if (secondStep && !(await consume(transaction, session, secondStep))) return false;
    await transaction.insert(sessions).values({ id: sessionId, clinicId, userId, device, endsAt });
    await recordAuditFor(
      scope,
      transaction,
      { clinicId, kind: "user", id: userId },
      {
        verb: "session.start",
        subject: { kind: "session", id: sessionId },
        ...(secondStep && { details: { secondStep: secondStep.by } }),
      },
    );
    return true;
  });
}

async function consume(
  transaction: Transaction,
  { userId, now }: NewSession,
  use: SecondStepUse,
): Promise<boolean> {
  if (use.by === "app") {
    const isLater = or(isNull(users.totpLastStep), lt(users.totpLastStep, use.step));
    const taken = await transaction
      .update(users)
      .set({ totpLastStep: use.step })
      .where(and(eq(users.id, userId), isLater))
      .returning({ id: users.id });
    return taken.length > 0;
  }
  const isUnused = and(
    eq(recoveryCodes.userId, userId),
    eq(recoveryCodes.codeHash, use.codeHash),
    isNull(recoveryCodes.usedAt),
  );
  const used = await transaction
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(isUnused)
    .returning({ userId: recoveryCodes.userId });
  return used.length > 0;
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
