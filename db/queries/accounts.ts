import "server-only";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { UserRole } from "@/lib/domain/clinic/permissions";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { recoveryCodes, sessions, users } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

export interface OwnProfile {
  readonly displayName: string;
  readonly email: string;
  readonly role: UserRole;
  readonly revision: number;
  readonly hasSecondStep: boolean;
  /** Recovery codes that were not used yet. */
  readonly recoveryCodesLeft: number;
}

/** The actor's own account. */
export function getOwnProfile(scope: ClinicScope): Promise<OwnProfile> {
  scope.require("account.change");
  const { userId } = scope.actor;
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({
        displayName: users.displayName,
        email: users.email,
        role: users.role,
        revision: users.revision,
        hasSecondStep: sql<boolean>`${users.totpConfirmedAt} is not null`,
      })
      .from(users)
      .where(and(inClinic(scope, users), eq(users.id, userId)));
    if (!row) throw new NotFoundError("Account");
    const left = await transaction
      .select({ createdAt: recoveryCodes.createdAt })
      .from(recoveryCodes)
      .where(
        and(inClinic(scope, recoveryCodes), eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)),
      );
    return { ...row, recoveryCodesLeft: left.length };
  });
}

export interface OwnSession {
  readonly id: string;
  /** Browser and system in words; empty when nobody said. */
  readonly device: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
}

/** The actor's sessions, the one used last first. Those that have run out are among them. */
export function listOwnSessions(scope: ClinicScope): Promise<OwnSession[]> {
  scope.require("account.change");
  return scope.run((transaction) =>
    transaction
      .select({
        id: sessions.id,
        device: sessions.device,
        createdAt: sessions.createdAt,
        lastSeenAt: sessions.lastSeenAt,
        endsAt: sessions.endsAt,
      })
      .from(sessions)
      .where(and(inClinic(scope, sessions), eq(sessions.userId, scope.actor.userId)))
      .orderBy(desc(sessions.lastSeenAt), sessions.id),
  );
}
