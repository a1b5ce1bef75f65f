import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { recordAudit, recordAuditFor } from "../audit";
import { sessions, userIdentities, users } from "../schema";
import type { ClinicScope, SignInScope, Transaction } from "../scope";
import { inClinic } from "../where";

/** Somebody as the directory names them: an address of its own, and a name within it that is never given to anybody else. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/**
 * Links the identity to the one account with the address that the directory has verified, if an admin lets it in so. False
 * where there is none, where there are several, and where the account is linked to somebody else already.
 */
export function linkByEmail(scope: SignInScope, identity: Identity, email: string): Promise<boolean> {
  return scope.run(async (transaction) => {
    const allowed = await transaction
      .select({ clinicId: users.clinicId, userId: users.id })
      .from(users)
      .where(and(eq(users.email, email), eq(users.ssoAllowed, true), isNull(users.deactivatedAt)))
      .limit(2);
    const [account] = allowed;
    return (
      allowed.length === 1 && account !== undefined && link(scope, transaction, identity, account, "email")
    );
  });
}

/**
 * Links the identity to the account of the presented session. False where it opens another account, or the account is
 * linked to somebody else.
 */
export function linkOwnAccount(scope: SignInScope, identity: Identity, sessionId: string): Promise<boolean> {
  return scope.run(async (transaction) => {
    const [account] = await transaction
      .select({ clinicId: sessions.clinicId, userId: sessions.userId })
      .from(sessions)
      .where(eq(sessions.id, sessionId));
    return account !== undefined && link(scope, transaction, identity, account, "session");
  });
}

/** Notes whose account the identity opens, and how that was shown. */
async function link(
  scope: SignInScope,
  transaction: Transaction,
  { issuer, subject }: Identity,
  { clinicId, userId }: { readonly clinicId: string; readonly userId: string },
  by: "email" | "session",
): Promise<boolean> {
  const made = await transaction
    .insert(userIdentities)
    .values({ issuer, subject, clinicId, userId })
    .onConflictDoNothing()
    .returning({ userId: userIdentities.userId });
  if (made.length === 0) return false;
  await recordAuditFor(
    scope,
    transaction,
    { clinicId, kind: "user", id: userId },
    { verb: "account.link-identity", subject: { kind: "user", id: userId }, details: { by } },
  );
  return true;
}

/**
 * Takes the link of the actor's account to the directory away.
 * @throws NotFoundError when there is none
 */
export function unlinkOwnIdentity(scope: ClinicScope, issuer: string): Promise<void> {
  scope.require("account.change");
  const { userId } = scope.actor;
  return scope.run(async (transaction) => {
    const gone = await transaction
      .delete(userIdentities)
      .where(
        and(
          inClinic(scope, userIdentities),
          eq(userIdentities.userId, userId),
          eq(userIdentities.issuer, issuer),
        ),
      )
      .returning({ userId: userIdentities.userId });
    if (gone.length === 0) throw new NotFoundError("Link");
    await recordAudit(scope, transaction, {
      verb: "account.unlink-identity",
      subject: { kind: "user", id: userId },
    });
  });
}
