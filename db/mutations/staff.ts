import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { UserRole } from "@/lib/domain/clinic/permissions";
import { ForbiddenError, NotFoundError } from "@/lib/domain/errors/errors";
import { type AuditEntry, recordAudit } from "../audit";
import { clinics, oneTimeLinks, recoveryCodes, sessions, userIdentities, users } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

/**
 * Gives a colleague another role and ends their sessions.
 * @throws NotFoundError, ForbiddenError for oneself and for the last admin
 */
export function changeStaffRole(scope: ClinicScope, userId: string, role: UserRole): Promise<void> {
  return changeColleague(scope, userId, async (transaction) => {
    await requireNoEmergency(scope, transaction, userId);
    await update(scope, transaction, userId, { role });
    await requireAdminLeft(scope, transaction);
    const sessions = await endSessions(scope, transaction, userId);
    return { verb: "staff.change-role", details: { role, sessions } };
  });
}

/**
 * Shuts a colleague out, or lets them in again. Sessions and unused reset links of the account end.
 * @throws NotFoundError, ForbiddenError for oneself and for the last admin
 */
export function setStaffActive(scope: ClinicScope, userId: string, isActive: boolean): Promise<void> {
  return changeColleague(scope, userId, async (transaction) => {
    await requireNoEmergency(scope, transaction, userId);
    await update(scope, transaction, userId, { deactivatedAt: isActive ? null : sql`now()` });
    await requireAdminLeft(scope, transaction);
    const sessions = await endSessions(scope, transaction, userId);
    if (!isActive) await revokeResets(scope, transaction, userId);
    return { verb: isActive ? "staff.reactivate" : "staff.deactivate", details: { sessions } };
  });
}

/**
 * Signs a colleague out on every device.
 * @throws NotFoundError
 */
export function endStaffSessions(scope: ClinicScope, userId: string): Promise<void> {
  return changeColleague(scope, userId, async (transaction) => {
    await update(scope, transaction, userId, {});
    return {
      verb: "staff.end-sessions",
      details: { sessions: await endSessions(scope, transaction, userId) },
    };
  });
}

/**
 * Lets a colleague who has lost their phone sign in with the password alone.
 * @throws NotFoundError
 */
export function removeStaffSecondStep(scope: ClinicScope, userId: string): Promise<void> {
  return changeColleague(scope, userId, async (transaction) => {
    const none = { totpSealed: null, totpConfirmedAt: null, totpLastStep: null };
    await update(scope, transaction, userId, none);
    await transaction
      .delete(recoveryCodes)
      .where(and(inClinic(scope, recoveryCodes), eq(recoveryCodes.userId, userId)));
    const sessions = await endSessions(scope, transaction, userId);
    return { verb: "staff.remove-second-step", details: { sessions } };
  });
}

/**
 * Lets whoever has the account's e-mail address in the directory sign in by it, or ends that: its link and sessions go.
 * @throws NotFoundError
 */
export function allowStaffSso(scope: ClinicScope, userId: string, isAllowed: boolean): Promise<void> {
  return changeColleague(scope, userId, async (transaction) => {
    await update(scope, transaction, userId, { ssoAllowed: isAllowed });
    if (isAllowed) return { verb: "staff.allow-sso" };
    await transaction
      .delete(userIdentities)
      .where(and(inClinic(scope, userIdentities), eq(userIdentities.userId, userId)));
    return { verb: "staff.forbid-sso", details: { sessions: await endSessions(scope, transaction, userId) } };
  });
}

function changeColleague(
  scope: ClinicScope,
  userId: string,
  change: (transaction: Transaction) => Promise<Pick<AuditEntry, "verb" | "details">>,
): Promise<void> {
  scope.require("staff.change");
  return scope.run(async (transaction) => {
    await lockAdmins(scope, transaction);
    if (userId === scope.actor.userId) {
      throw new ForbiddenError(
        "staff.own-account",
        "This is your own account: another admin has to do that.",
      );
    }
    const entry = await change(transaction);
    await recordAudit(scope, transaction, { ...entry, subject: { kind: "user", id: userId } });
  });
}

/** Two admins who demote each other wait here, so that the second one finds nobody left. */
async function lockAdmins(scope: ClinicScope, transaction: Transaction): Promise<void> {
  await transaction
    .select({ id: users.id })
    .from(users)
    .where(and(inClinic(scope, users), eq(users.role, "admin")))
    .orderBy(users.id)
    .for("update");
}

async function requireAdminLeft(scope: ClinicScope, transaction: Transaction): Promise<void> {
  const [admin] = await transaction
    .select({ id: users.id })
    .from(users)
    .where(and(inClinic(scope, users), eq(users.role, "admin"), isNull(users.deactivatedAt)))
    .limit(1);
  if (!admin) {
    throw new ForbiddenError(
      "staff.last-admin",
      "This is the last admin. Make somebody else an admin first.",
    );
  }
}

/** The one account whose password still opens the clinic stays an admin at work until another one is named. */
async function requireNoEmergency(
  scope: ClinicScope,
  transaction: Transaction,
  userId: string,
): Promise<void> {
  const [clinic] = await transaction
    .select({ passwordsOnlyFor: clinics.passwordsOnlyFor })
    .from(clinics)
    .where(eq(clinics.id, scope.clinicId));
  if (clinic?.passwordsOnlyFor === userId)
    throw new ForbiddenError(
      "staff.emergency-admin",
      "This is the one account that may still sign in with a password. Name another one first (Clinic, Passwords).",
    );
}

type StaffFields = Parameters<ReturnType<Transaction["update"]>["set"]>[0];

async function update(
  scope: ClinicScope,
  transaction: Transaction,
  userId: string,
  fields: StaffFields,
): Promise<void> {
  const [row] = await transaction
    .update(users)
    .set({ ...fields, revision: sql`${users.revision} + 1`, updatedAt: sql`now()` })
    .where(and(inClinic(scope, users), eq(users.id, userId)))
    .returning({ id: users.id });
  if (!row) throw new NotFoundError("Account");
}

async function endSessions(scope: ClinicScope, transaction: Transaction, userId: string): Promise<number> {
  const ended = await transaction
    .delete(sessions)
    .where(and(inClinic(scope, sessions), eq(sessions.userId, userId)))
    .returning({ id: sessions.id });
  return ended.length;
}

async function revokeResets(scope: ClinicScope, transaction: Transaction, userId: string): Promise<void> {
  await transaction
    .update(oneTimeLinks)
    .set({ revokedAt: sql`now()` })
    .where(
      and(inClinic(scope, oneTimeLinks), eq(oneTimeLinks.userId, userId), isNull(oneTimeLinks.revokedAt)),
    );
}
