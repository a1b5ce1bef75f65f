import "server-only";
import { and, count, eq, gt, isNull, lt } from "drizzle-orm";
import { recordAuditFor } from "../audit";
import { clinics, oneTimeLinks, recoveryCodes, setUpCodes, users } from "../schema";
import type { OperatorScope, Transaction } from "../scope";

const CODE_DAYS = 7;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Keeps the hash of a code that a clinic can be set up with, unless the installation has a clinic; says whether it did. */
export function issueSetUpCode(scope: OperatorScope, codeHash: string, now: Date): Promise<boolean> {
  return scope.run(async (transaction) => {
    const [own] = await transaction.select({ total: count() }).from(clinics).where(eq(clinics.isDemo, false));
    if (own && own.total > 0) {
      await transaction.delete(setUpCodes);
      return false;
    }
    await transaction.delete(setUpCodes).where(lt(setUpCodes.createdAt, oldestCode(now)));
    await transaction.insert(setUpCodes).values({ codeHash, createdAt: now });
    return true;
  });
}

type NewClinic = Pick<
  typeof clinics.$inferInsert,
  "name" | "phone" | "country" | "emergencyNumber" | "urgentLine" | "timeZone" | "language" | "paperSize"
>;

interface NewAdmin {
  readonly email: string;
  readonly displayName: string;
  readonly passwordHash: string;
}

/** Sets a clinic and its first admin up and uses the code up; "closed" for a code that is unknown, used or old. */
export function setUpClinic(
  scope: OperatorScope,
  codeHash: string,
  made: { readonly clinic: NewClinic; readonly admin: NewAdmin; readonly now: Date },
): Promise<"done" | "closed"> {
  return scope.run(async (transaction) => {
    const { clinic, admin, now } = made;
    if (!(await isCodeOpen(transaction, codeHash, now))) return "closed";
    const [row] = await transaction.insert(clinics).values(clinic).returning({ id: clinics.id });
    if (!row) throw new Error("the clinic was not made");
    const [user] = await transaction
      .insert(users)
      .values({ ...admin, clinicId: row.id, role: "admin", passwordChangedAt: now })
      .returning({ id: users.id });
    const actor = { clinicId: row.id, kind: "user", ...(user && { id: user.id }) } as const;
    await recordAuditFor(scope, transaction, actor, {
      verb: "clinic.set-up",
      subject: { kind: "clinic", id: row.id },
    });
    await transaction.update(setUpCodes).set({ usedAt: now }).where(eq(setUpCodes.codeHash, codeHash));
    return "done";
  });
}

/** Locks the code, so that it sets up one clinic even when it is sent twice at once. */
async function isCodeOpen(transaction: Transaction, codeHash: string, now: Date): Promise<boolean> {
  const [code] = await transaction
    .select({ codeHash: setUpCodes.codeHash })
    .from(setUpCodes)
    .where(
      and(
        eq(setUpCodes.codeHash, codeHash),
        isNull(setUpCodes.usedAt),
        gt(setUpCodes.createdAt, oldestCode(now)),
      ),
    )
    .for("update");
  return code !== undefined;
}

function oldestCode(now: Date): Date {
  return new Date(now.getTime() - CODE_DAYS * MILLISECONDS_PER_DAY);
}

/** What the operator's command line came to; the clinics are named where the address has an account in several. */
export type OperatorReset =
  | { readonly outcome: "done" }
  | { readonly outcome: "several"; readonly clinics: readonly string[] };

/**
 * For the operator's command line: a link that sets the password of an account that is at work, and if told, no second
 * step any more. `clinicName` tells which account is meant, where the address has one in several clinics; undefined when there is no such account.
 */
export function issueResetByOperator(
  scope: OperatorScope,
  email: string,
  link: { readonly tokenHash: string; readonly expiresAt: Date; readonly now: Date },
  options: { readonly removeSecondStep?: boolean; readonly clinicName?: string | undefined } = {},
): Promise<OperatorReset | undefined> {
  const { removeSecondStep = false, clinicName } = options;
  return scope.run(async (transaction) => {
    const found = await transaction
      .select({ id: users.id, clinicId: users.clinicId, clinicName: clinics.name })
      .from(users)
      .innerJoin(clinics, eq(clinics.id, users.clinicId))
      .where(and(eq(users.email, email), isNull(users.deactivatedAt)))
      .orderBy(clinics.name);
    const named = found.filter((row) => clinicName === undefined || row.clinicName === clinicName);
    const [user, another] = named;
    if (!user) return undefined;
    if (another) return { outcome: "several", clinics: named.map((row) => row.clinicName) };
    const { id: userId, clinicId } = user;
    const { tokenHash, expiresAt, now } = link;
    const earlier = and(eq(oneTimeLinks.userId, userId), isNull(oneTimeLinks.revokedAt));
    await transaction.update(oneTimeLinks).set({ revokedAt: now }).where(earlier);
    await transaction.insert(oneTimeLinks).values({
      kind: "password-reset",
      clinicId,
      userId,
      tokenHash,
      expiresAt,
      createdAt: now,
    });
    if (removeSecondStep) {
      const none = { totpSealed: null, totpConfirmedAt: null, totpLastStep: null };
      await transaction.update(users).set(none).where(eq(users.id, userId));
      await transaction.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
    }
    const actor = { clinicId, kind: "system" } as const;
    await recordAuditFor(scope, transaction, actor, {
      verb: "staff.reset-password",
      subject: { kind: "user", id: userId },
      details: { removeSecondStep },
    });
    return { outcome: "done" };
  });
}
