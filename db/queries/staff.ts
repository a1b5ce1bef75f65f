import "server-only";
import { and, asc, count, eq, gt, gte, isNull, lt, sql } from "drizzle-orm";
import type { UserRole } from "@/lib/domain/clinic/permissions";
import { auditEvents, oneTimeLinks, sessions, userIdentities, users } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** The names of those who work in the clinic. */
export function listStaffNames(
  scope: ClinicScope,
): Promise<{ readonly userId: string; readonly displayName: string }[]> {
  scope.require("staff.list");
  return scope.run((transaction) =>
    transaction
      .select({ userId: users.id, displayName: users.displayName })
      .from(users)
      .where(and(inClinic(scope, users), isNull(users.deactivatedAt)))
      .orderBy(asc(sql`lower(${users.displayName})`), asc(users.id)),
  );
}

export interface StaffMember {
  readonly userId: string;
  readonly displayName: string;
  readonly email: string;
  readonly role: UserRole;
  readonly isActive: boolean;
  readonly hasSecondStep: boolean;
  /** Whether it signs in by the directory: not, once it is asked for, or already. */
  readonly sso: "no" | "allowed" | "linked";
  /** Sessions that have not run out. */
  readonly sessionCount: number;
  /** Whether it is old enough to be missed, and nobody signed in to it for a long time. */
  readonly isAway: boolean;
}

interface StaffMoments {
  /** Sessions that were used later run on. */
  readonly seenSince: Date;
  /** Who has not signed in later is away. */
  readonly awaySince: Date;
}

/** Everybody with an account in the clinic, those at work first. */
export function listStaff(
  scope: ClinicScope,
  { seenSince, awaySince }: StaffMoments,
): Promise<StaffMember[]> {
  scope.require("staff.change");
  return scope.run(async (transaction) => {
    const live = transaction
      .select({ userId: sessions.userId, total: count().as("total") })
      .from(sessions)
      .where(and(inClinic(scope, sessions), gt(sessions.lastSeenAt, seenSince)))
      .groupBy(sessions.userId)
      .as("live");
    // From the trail: a session's own row is gone when it has ended.
    const came = transaction
      .selectDistinct({ userId: auditEvents.actorId })
      .from(auditEvents)
      .where(
        and(
          inClinic(scope, auditEvents),
          gte(auditEvents.happenedAt, awaySince),
          eq(auditEvents.verb, "session.start"),
        ),
      )
      .as("came");
    return transaction
      .select({
        userId: users.id,
        displayName: users.displayName,
        email: users.email,
        role: users.role,
        isActive: sql<boolean>`${users.deactivatedAt} is null`,
        hasSecondStep: sql<boolean>`${users.totpConfirmedAt} is not null`,
        sso: sql<StaffMember["sso"]>`case when exists (select from ${userIdentities}
          where ${userIdentities.clinicId} = ${users.clinicId} and ${userIdentities.userId} = ${users.id})
          then 'linked' when ${users.ssoAllowed} then 'allowed' else 'no' end`,
        sessionCount: sql<number>`coalesce(${live.total}, 0)`.mapWith(Number),
        isAway: sql<boolean>`${came.userId} is null and ${users.deactivatedAt} is null
          and ${lt(users.createdAt, awaySince)}`,
      })
      .from(users)
      .leftJoin(live, eq(live.userId, users.id))
      .leftJoin(came, eq(came.userId, users.id))
      .where(inClinic(scope, users))
      .orderBy(sql`${users.deactivatedAt} is not null`, asc(sql`lower(${users.displayName})`), asc(users.id));
  });
}

export interface OpenInvitation {
  readonly linkId: string;
  readonly email: string;
  readonly displayName: string;
  readonly role: UserRole;
  readonly expiresAt: Date;
}

/** Invitations that can still be accepted. */
export function listOpenInvitations(scope: ClinicScope, now: Date): Promise<OpenInvitation[]> {
  scope.require("staff.change");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({
        linkId: oneTimeLinks.id,
        email: oneTimeLinks.email,
        displayName: oneTimeLinks.displayName,
        role: oneTimeLinks.role,
        expiresAt: oneTimeLinks.expiresAt,
      })
      .from(oneTimeLinks)
      .where(
        and(
          inClinic(scope, oneTimeLinks),
          eq(oneTimeLinks.kind, "invitation"),
          isNull(oneTimeLinks.usedAt),
          isNull(oneTimeLinks.revokedAt),
          gt(oneTimeLinks.expiresAt, now),
        ),
      )
      .orderBy(asc(oneTimeLinks.expiresAt));
    return rows.flatMap(({ email, displayName, role, ...rest }) =>
      email !== null && displayName !== null && role !== null ? [{ ...rest, email, displayName, role }] : [],
    );
  });
}
