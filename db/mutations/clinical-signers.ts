import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { AppError, ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import { type AuditEntry, recordAudit } from "../audit";
import { clinicalSigners, users } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

/** What an admin says of a clinical signer; saying it says that the register was looked at on that day. */
export type SignerFields = Pick<
  typeof clinicalSigners.$inferInsert,
  | "fullName"
  | "profession"
  | "registrationBody"
  | "registrationNumber"
  | "kinds"
  | "regions"
  | "registerCheckedOn"
>;

/**
 * Names a colleague as a clinical signer; returns the new id.
 * @throws AppError when they are one already, NotFoundError for somebody who does not work here
 */
export function nameSigner(scope: ClinicScope, userId: string, fields: SignerFields): Promise<string> {
  scope.require("signature.manage");
  return scope.run(async (transaction) => {
    const [user] = await transaction
      .select({ id: users.id })
      .from(users)
      .where(and(inClinic(scope, users), eq(users.id, userId), isNull(users.deactivatedAt)));
    if (!user) throw new NotFoundError("Account");
    const { clinicId, actor } = scope;
    const [row] = await transaction
      .insert(clinicalSigners)
      .values({ ...fields, clinicId, userId, registerCheckedBy: actor.userId })
      .onConflictDoNothing()
      .returning({ id: clinicalSigners.id });
    if (!row) throw new AppError("invalid-state", "This person is a clinical signer already.");
    await record(scope, transaction, "signer.name", userId);
    return row.id;
  });
}

/**
 * Changes what is said of a signer, if nobody else has since `revision`. Signatures that were given keep what stood then.
 * @throws ConflictError with the current revision, NotFoundError
 */
export function changeSigner(
  scope: ClinicScope,
  signerId: string,
  revision: number,
  fields: SignerFields,
): Promise<number> {
  scope.require("signature.manage");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(clinicalSigners)
      .set({ ...fields, registerCheckedBy: scope.actor.userId, ...SAVED })
      .where(and(atWork(scope, signerId), eq(clinicalSigners.revision, revision)))
      .returning({ userId: clinicalSigners.userId, revision: clinicalSigners.revision });
    if (!row) throw await whyNotSaved(scope, transaction, signerId);
    await record(scope, transaction, "signer.change", row.userId);
    return row.revision;
  });
}

/** From now on the person signs nothing here; what they have signed stands. */
export function endSigner(scope: ClinicScope, signerId: string): Promise<void> {
  scope.require("signature.manage");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(clinicalSigners)
      .set({ endedAt: sql`now()`, ...SAVED })
      .where(atWork(scope, signerId))
      .returning({ userId: clinicalSigners.userId });
    if (!row) throw new NotFoundError("Signer");
    await record(scope, transaction, "signer.end", row.userId);
  });
}

const SAVED = { revision: sql`${clinicalSigners.revision} + 1`, updatedAt: sql`now()` };

const atWork = (scope: ClinicScope, signerId: string) =>
  and(inClinic(scope, clinicalSigners), eq(clinicalSigners.id, signerId), isNull(clinicalSigners.endedAt));

async function whyNotSaved(scope: ClinicScope, transaction: Transaction, signerId: string): Promise<Error> {
  const [row] = await transaction
    .select({ revision: clinicalSigners.revision })
    .from(clinicalSigners)
    .where(atWork(scope, signerId));
  return row ? new ConflictError("Signer", row.revision) : new NotFoundError("Signer");
}

function record(
  scope: ClinicScope,
  transaction: Transaction,
  verb: AuditEntry["verb"],
  userId: string,
): Promise<void> {
  return recordAudit(scope, transaction, { verb, subject: { kind: "user", id: userId } });
}
