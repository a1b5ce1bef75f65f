import "server-only";
import { and, eq, isNotNull, isNull, ne, sql } from "drizzle-orm";
import { AppError, ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import { type AuditEntry, recordAudit } from "../audit";
import { oneTimeLinks, recoveryCodes, sessions, users } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

/**
 * Changes the name that colleagues and handouts show; returns the new revision.
 * @throws ConflictError with the current revision
 */
export function renameSelf(scope: ClinicScope, revision: number, displayName: string): Promise<number> {
  scope.require("account.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(users)
      .set({ displayName, ...SAVED })
      .where(and(isSelf(scope), eq(users.revision, revision)))
      .returning({ revision: users.revision });
    if (!row) throw await whyNotRenamed(scope, transaction);
    await record(scope, transaction, "account.rename");
    return row.revision;
  });
}

/** Sets a new password, ends every other session of the actor, and voids reset links; returns how many sessions ended. */
export function changeOwnPassword(
  scope: ClinicScope,
  change: { readonly passwordHash: string; readonly keptSessionId: string; readonly now: Date },
): Promise<number> {
  scope.require("account.change");
  return scope.run(async (transaction) => {
    const { passwordHash, keptSessionId, now } = change;
    await updateSelf(scope, transaction, { passwordHash, passwordChangedAt: now });
    // Whoever asked for a reset link before has no use for it now, and nobody else should.
    await transaction
      .update(oneTimeLinks)
      .set({ revokedAt: now })
      .where(
        and(
          inClinic(scope, oneTimeLinks),
          eq(oneTimeLinks.userId, scope.actor.userId),
          isNull(oneTimeLinks.revokedAt),
        ),
      );
    const ended = await transaction
      .delete(sessions)
      .where(
        and(
          inClinic(scope, sessions),
          eq(sessions.userId, scope.actor.userId),
          ne(sessions.id, keptSessionId),
        ),
      )
      .returning({ id: sessions.id });
    await record(scope, transaction, "account.change-password", { sessions: ended.length });
    return ended.length;
  });
}

/**
 * Keeps the sealed secret of a second step that is not asked for yet.
 * @throws AppError when there is one that is asked for
 */
export function prepareSecondStep(scope: ClinicScope, totpSealed: string): Promise<void> {
  scope.require("account.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(users)
      .set({ totpSealed, totpLastStep: null, ...SAVED })
      .where(and(isSelf(scope), isNull(users.totpConfirmedAt)))
      .returning({ id: users.id });
    if (!row) throw new AppError("invalid-state", "The second step is on already. Turn it off first.");
    await record(scope, transaction, "account.prepare-second-step");
  });
}

/**
 * From now on signing in asks for a code. The code that proved it cannot be used again.
 * @throws AppError when it is on already
 */
export function turnOnSecondStep(
  scope: ClinicScope,
  proof: { readonly step: number; readonly codeHashes: readonly string[]; readonly now: Date },
): Promise<void> {
  scope.require("account.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(users)
      .set({ totpConfirmedAt: proof.now, totpLastStep: proof.step, ...SAVED })
      .where(and(isSelf(scope), isNull(users.totpConfirmedAt)))
      .returning({ id: users.id });
    if (!row) throw new AppError("invalid-state", "The second step is on already.");
    await replaceCodes(scope, transaction, proof.codeHashes);
    await record(scope, transaction, "account.turn-on-second-step");
  });
}

/**
 * Voids the earlier recovery codes and keeps the hashes of new ones.
 * @throws AppError when the second step is off
 */
export function renewRecoveryCodes(scope: ClinicScope, codeHashes: readonly string[]): Promise<void> {
  scope.require("account.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(users)
      .set(SAVED)
      .where(and(isSelf(scope), isNotNull(users.totpConfirmedAt)))
      .returning({ id: users.id });
    if (!row) throw new AppError("invalid-state", "The second step is off, so there are no recovery codes.");
    await replaceCodes(scope, transaction, codeHashes);
    await record(scope, transaction, "account.renew-recovery-codes");
  });
}

/** From now on the password alone signs in; recovery codes are gone. */
export function turnOffSecondStep(scope: ClinicScope): Promise<void> {
  scope.require("account.change");
  return scope.run(async (transaction) => {
    await updateSelf(scope, transaction, { totpSealed: null, totpConfirmedAt: null, totpLastStep: null });
    await replaceCodes(scope, transaction, []);
    await record(scope, transaction, "account.turn-off-second-step");
  });
}

const SAVED = { revision: sql`${users.revision} + 1`, updatedAt: sql`now()` };

const isSelf = (scope: ClinicScope) => and(inClinic(scope, users), eq(users.id, scope.actor.userId));

type SecretFields = Partial<
  Pick<
    typeof users.$inferInsert,
    "passwordHash" | "passwordChangedAt" | "totpSealed" | "totpConfirmedAt" | "totpLastStep"
  >
>;

async function updateSelf(scope: ClinicScope, transaction: Transaction, fields: SecretFields): Promise<void> {
  const [row] = await transaction
    .update(users)
    .set({ ...fields, ...SAVED })
    .where(isSelf(scope))
    .returning({ id: users.id });
  if (!row) throw new NotFoundError("Account");
}

async function replaceCodes(
  scope: ClinicScope,
  transaction: Transaction,
  codeHashes: readonly string[],
): Promise<void> {
  const { clinicId, actor } = scope;
  await transaction
    .delete(recoveryCodes)
    .where(and(inClinic(scope, recoveryCodes), eq(recoveryCodes.userId, actor.userId)));
  if (codeHashes.length === 0) return;
  const rows = codeHashes.map((codeHash) => ({ clinicId, userId: actor.userId, codeHash }));
  await transaction.insert(recoveryCodes).values(rows);
}

async function whyNotRenamed(scope: ClinicScope, transaction: Transaction): Promise<Error> {
  const [row] = await transaction.select({ revision: users.revision }).from(users).where(isSelf(scope));
  return row ? new ConflictError("Account", row.revision, scope.actor.userId) : new NotFoundError("Account");
}

function record(
  scope: ClinicScope,
  transaction: Transaction,
  verb: AuditEntry["verb"],
  details?: AuditEntry["details"],
): Promise<void> {
  return recordAudit(scope, transaction, {
    verb,
    subject: { kind: "user", id: scope.actor.userId },
    ...(details && { details }),
  });
}
