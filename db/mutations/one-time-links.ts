import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { UserRole } from "@/lib/domain/clinic/permissions";
import { AppError, ForbiddenError, NotFoundError } from "@/lib/domain/errors/errors";
import { recordAudit } from "../audit";
import { oneTimeLinks, users } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

interface LinkSecret {
  readonly tokenHash: string;
  readonly expiresAt: Date;
  readonly now: Date;
}

/**
 * Invites somebody to an account; an earlier invitation of the same address ends.
 * @throws AppError when the address belongs to a colleague already
 */
export function inviteStaff(
  scope: ClinicScope,
  invited: { readonly email: string; readonly displayName: string; readonly role: UserRole },
  { tokenHash, expiresAt, now }: LinkSecret,
): Promise<string> {
  scope.require("staff.change");
  return scope.run(async (transaction) => {
    const [colleague] = await transaction
      .select({ id: users.id })
      .from(users)
      .where(and(inClinic(scope, users), eq(users.email, invited.email)));
    if (colleague) {
      throw new AppError("invalid-state", "This e-mail address belongs to somebody on your staff already.");
    }
    const open = and(
      inClinic(scope, oneTimeLinks),
      eq(oneTimeLinks.kind, "invitation"),
      eq(oneTimeLinks.email, invited.email),
      isNull(oneTimeLinks.revokedAt),
    );
    await transaction.update(oneTimeLinks).set({ revokedAt: now }).where(open);
    return insertLink(scope, transaction, "staff.invite", {
      ...invited,
      kind: "invitation",
      tokenHash,
      createdAt: now,
      expiresAt,
    });
  });
}

/**
 * Ends an invitation that was not accepted.
 * @throws NotFoundError when it is used, ended, or somebody else's
 */
export function revokeInvitation(scope: ClinicScope, linkId: string, now: Date): Promise<void> {
  scope.require("staff.change");
  return scope.run(async (transaction) => {
    const open = and(
      inClinic(scope, oneTimeLinks),
      eq(oneTimeLinks.id, linkId),
      eq(oneTimeLinks.kind, "invitation"),
      isNull(oneTimeLinks.usedAt),
      isNull(oneTimeLinks.revokedAt),
    );
    const [row] = await transaction
      .update(oneTimeLinks)
      .set({ revokedAt: now })
      .where(open)
      .returning({ id: oneTimeLinks.id });
    if (!row) throw new NotFoundError("Invitation");
    await recordAudit(scope, transaction, {
      verb: "staff.revoke-invitation",
      subject: { kind: "one-time-link", id: linkId },
    });
  });
}

/**
 * Makes a link that sets a colleague's password; earlier ones end. The password stays what it is until then.
 * @throws NotFoundError for an account that is not at work in the clinic, ForbiddenError for the own one
 */
export function issuePasswordReset(
  scope: ClinicScope,
  userId: string,
  { tokenHash, expiresAt, now }: LinkSecret,
): Promise<{ readonly email: string; readonly displayName: string }> {
  scope.require("staff.change");
  // Whoever has taken over a session would have the account for good.
  if (userId === scope.actor.userId) {
    throw new ForbiddenError(
      "staff.own-account",
      "This is your own account. Change your password on your account page, or ask another admin for a link.",
    );
  }
  return scope.run(async (transaction) => {
    const [user] = await transaction
      .select({ email: users.email, displayName: users.displayName })
      .from(users)
      .where(and(inClinic(scope, users), eq(users.id, userId), isNull(users.deactivatedAt)));
    if (!user) throw new NotFoundError("Account");
    const open = and(
      inClinic(scope, oneTimeLinks),
      eq(oneTimeLinks.userId, userId),
      isNull(oneTimeLinks.revokedAt),
      gt(oneTimeLinks.expiresAt, now),
    );
    await transaction.update(oneTimeLinks).set({ revokedAt: now }).where(open);
    await insertLink(scope, transaction, "staff.reset-password", {
      kind: "password-reset",
      userId,
      tokenHash,
      createdAt: now,
      expiresAt,
    });
    return user;
  });
}

async function insertLink(
  scope: ClinicScope,
  transaction: Transaction,
  verb: "staff.invite" | "staff.reset-password",
  link: Omit<typeof oneTimeLinks.$inferInsert, "clinicId" | "createdBy">,
): Promise<string> {
  const { clinicId, actor } = scope;
  const [row] = await transaction
    .insert(oneTimeLinks)
    .values({ ...link, clinicId, createdBy: actor.userId })
    .returning({ id: oneTimeLinks.id });
  if (!row) throw new Error("the link was not made");
  const subject = link.userId ? { kind: "user", id: link.userId } : { kind: "one-time-link", id: row.id };
  await recordAudit(scope, transaction, { verb, subject });
  return row.id;
}
