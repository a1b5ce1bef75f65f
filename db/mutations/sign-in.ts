import "server-only";
import { and, eq, isNull, lt, or } from "drizzle-orm";
import { recordAuditFor } from "../audit";
import { recoveryCodes, sessions, users } from "../schema";
import type { SignInScope, Transaction } from "../scope";

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
  /** Whether the directory vouched for the account's owner, in place of a password. */
  readonly bySso?: boolean;
  readonly now: Date;
}

/**
 * Starts a session of an account whose password was right; with a second step, uses its code up in the same transaction.
 * False, and no session, when that code was used before.
 */
export function createSession(scope: SignInScope, session: NewSession): Promise<boolean> {
  const { sessionId, clinicId, userId, device, endsAt, secondStep, bySso = false } = session;
  return scope.run(async (transaction) => {
    if (secondStep && !(await consume(transaction, session, secondStep))) return false;
    await transaction.insert(sessions).values({ id: sessionId, clinicId, userId, device, endsAt, bySso });
    await recordAuditFor(
      scope,
      transaction,
      { clinicId, kind: "user", id: userId },
      {
        verb: "session.start",
        subject: { kind: "session", id: sessionId },
        ...((secondStep || bySso) && {
          details: { ...(bySso && { by: "sso" }), ...(secondStep && { secondStep: secondStep.by }) },
        }),
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

/** Notes that whoever sits at the session has just typed the account's password, or signed in to the directory anew. */
export function markSessionProved(
  scope: SignInScope,
  sessionId: string,
  now: Date,
  by: "password" | "sso" = "password",
): Promise<void> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(sessions)
      .set({ provedAt: now })
      .where(eq(sessions.id, sessionId))
      .returning({ clinicId: sessions.clinicId, userId: sessions.userId });
    if (!row) return;
    const actor = { clinicId: row.clinicId, kind: "user", id: row.userId } as const;
    await recordAuditFor(scope, transaction, actor, {
      verb: by === "sso" ? "session.prove-by-sso" : "session.prove",
      subject: { kind: "session", id: sessionId },
    });
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
