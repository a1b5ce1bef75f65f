import "server-only";
import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { recordAuditFor } from "../audit";
import { oneTimeLinks, sessions, userIdentities, users } from "../schema";
import type { SignInScope, Transaction } from "../scope";
import type { Identity } from "./identities";

/**
 * What came of using a one-time link; "closed" for one that is unknown, used, ended or out of time. An address is only ever
 * taken in the clinic itself: what accounts it has elsewhere is nobody's business.
 */
export type LinkUse = "done" | "closed" | "address-taken" | "identity-taken";

/** Makes the invited account and uses the invitation up; with an identity, whoever has it signs in by the directory. */
export function acceptInvitation(
  scope: SignInScope,
  tokenHash: string,
  accepted: {
    readonly displayName: string;
    readonly passwordHash: string;
    readonly identity?: Identity;
    readonly now: Date;
  },
): Promise<LinkUse> {
  return scope.run(async (transaction) => {
    const link = await lockLink(transaction, tokenHash, "invitation");
    if (!link) return "closed";
    const { clinicId, email, role } = link;
    const [taken] = await transaction
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.clinicId, clinicId), eq(users.email, email ?? "")));
    if (taken) return "address-taken";
    const { displayName, passwordHash, identity, now } = accepted;
    // The role sees none but the one that is presented.
    const [other] = identity ? await transaction.select().from(userIdentities) : [];
    if (other) return "identity-taken";
    const userId = randomUUID();
    // Written out: the query builder names every column, and the bearer of a link may only fill these.
    await transaction.execute(sql`
      insert into users (id, clinic_id, email, display_name, role, password_hash, password_changed_at)
      values (${userId}, ${clinicId}, ${email}, ${displayName}, ${role}, ${passwordHash}, ${now.toISOString()})`);
    const actor = { clinicId, kind: "user", id: userId } as const;
    await recordAuditFor(scope, transaction, actor, {
      verb: "staff.join",
      subject: { kind: "user", id: userId },
      ...(identity && { details: { by: "sso" } }),
    });
    if (identity) await transaction.insert(userIdentities).values({ ...identity, clinicId, userId });
    await consume(transaction, tokenHash, now);
    return "done";
  });
}

/** Sets the password a reset link is for, ends every session of the account, and uses the link up. */
export function resetPassword(
  scope: SignInScope,
  tokenHash: string,
  { passwordHash, now }: { readonly passwordHash: string; readonly now: Date },
): Promise<LinkUse> {
  return scope.run(async (transaction) => {
    const link = await lockLink(transaction, tokenHash, "password-reset");
    if (!link || link.userId === null) return "closed";
    const { clinicId, userId } = link;
    const [changed] = await transaction
      .update(users)
      .set({
        passwordHash,
        passwordChangedAt: now,
        revision: sql`${users.revision} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(eq(users.clinicId, clinicId), eq(users.id, userId), isNull(users.deactivatedAt)))
      .returning({ id: users.id });
    if (!changed) return "closed";
    const ended = await transaction
      .delete(sessions)
      .where(and(eq(sessions.clinicId, clinicId), eq(sessions.userId, userId)))
      .returning({ id: sessions.id });
    const actor = { clinicId, kind: "user", id: userId } as const;
    await recordAuditFor(scope, transaction, actor, {
      verb: "account.reset-password",
      subject: { kind: "user", id: userId },
      details: { sessions: ended.length },
    });
    await consume(transaction, tokenHash, now);
    return "done";
  });
}

/** The link while it can be used; whoever comes second waits, and then finds it used. */
async function lockLink(
  transaction: Transaction,
  tokenHash: string,
  kind: (typeof oneTimeLinks.$inferSelect)["kind"],
) {
  const [link] = await transaction
    .select()
    .from(oneTimeLinks)
    .where(and(eq(oneTimeLinks.tokenHash, tokenHash), eq(oneTimeLinks.kind, kind)))
    .for("update");
  return link;
}

async function consume(transaction: Transaction, tokenHash: string, now: Date): Promise<void> {
  await transaction.update(oneTimeLinks).set({ usedAt: now }).where(eq(oneTimeLinks.tokenHash, tokenHash));
}
