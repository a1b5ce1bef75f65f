import "server-only";
import { eq } from "drizzle-orm";
import type { UserRole } from "@/lib/domain/clinic/permissions";
import type { ChosenFigureStyle } from "@/lib/domain/exercise/figure-style";
import { clinics, sessions, userIdentities, users } from "../schema";
import type { SignInScope } from "../scope";

export interface Account {
  readonly userId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly passwordHash: string;
  readonly isActive: boolean;
  readonly isDemoClinic: boolean;
  /** Whether the clinic lets its password in while people sign in by a directory. */
  readonly hasPasswordDoor: boolean;
  /** Whether the clinic leaves the second step to the directory. */
  readonly ssoSecondStep: boolean;
  /** The sealed secret of the second step, when the account asks for one. */
  readonly secondStep?: string;
}

/** The accounts with an e-mail address (lower case), at most one in each clinic, for checking a password. */
export function findAccounts(scope: SignInScope, email: string): Promise<Account[]> {
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({ user: users, clinic: clinics })
      .from(users)
      .innerJoin(clinics, eq(clinics.id, users.clinicId))
      .where(eq(users.email, email))
      .orderBy(users.createdAt, users.id);
    return rows.map(accountOf);
  });
}

function accountOf({ user, clinic }: AccountRow): Account {
  return {
    userId: user.id,
    clinicId: user.clinicId,
    clinicName: clinic.name,
    passwordHash: user.passwordHash,
    isActive: user.deactivatedAt === null,
    isDemoClinic: clinic.isDemo,
    hasPasswordDoor: clinic.passwordsOnlyFor === null || clinic.passwordsOnlyFor === user.id,
    ssoSecondStep: clinic.ssoSecondStep,
    ...(user.totpConfirmedAt && user.totpSealed !== null && { secondStep: user.totpSealed }),
  };
}

/** The account that the presented identity is linked to, with the address a session is made for. */
export function findIdentityAccount(
  scope: SignInScope,
): Promise<(Account & { readonly email: string }) | undefined> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ user: users, clinic: clinics })
      .from(userIdentities)
      .innerJoin(users, eq(users.id, userIdentities.userId))
      .innerJoin(clinics, eq(clinics.id, userIdentities.clinicId))
      .limit(1);
    return row && { ...accountOf(row), email: row.user.email };
  });
}

interface AccountRow {
  readonly user: typeof users.$inferSelect;
  readonly clinic: typeof clinics.$inferSelect;
}

export interface SessionRow {
  readonly sessionId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly isDemoClinic: boolean;
  readonly figureStyle: ChosenFigureStyle;
  readonly userId: string;
  readonly displayName: string;
  readonly role: UserRole;
  readonly isActive: boolean;
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
  readonly provedAt: Date | null;
  /** Whether it began by the directory. */
  readonly bySso: boolean;
}

/** The session with its user and clinic as they are now, whatever the cookie was made with. */
export function findSession(scope: SignInScope, sessionId: string): Promise<SessionRow | undefined> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({
        sessionId: sessions.id,
        clinicId: sessions.clinicId,
        clinicName: clinics.name,
        isDemoClinic: clinics.isDemo,
        figureStyle: { skin: clinics.figureSkin, body: clinics.figureBody, hair: clinics.figureHair },
        userId: users.id,
        displayName: users.displayName,
        role: users.role,
        deactivatedAt: users.deactivatedAt,
        lastSeenAt: sessions.lastSeenAt,
        endsAt: sessions.endsAt,
        provedAt: sessions.provedAt,
        bySso: sessions.bySso,
      })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .innerJoin(clinics, eq(clinics.id, sessions.clinicId))
      .where(eq(sessions.id, sessionId))
      .limit(1);
    if (!row) return undefined;
    const { deactivatedAt, ...rest } = row;
    return { ...rest, isActive: deactivatedAt === null };
  });
}

export interface OwnSecrets {
  readonly userId: string;
  readonly clinicId: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly hasSecondStep: boolean;
  /** The sealed secret of the second step, proved or not. */
  readonly totpSealed: string | null;
  /** What a password must not have in it. */
  readonly personal: readonly string[];
}

/** What the owner of the presented session proves anything with; the clinic's role cannot read it. */
export function findOwnSecrets(scope: SignInScope, sessionId: string): Promise<OwnSecrets | undefined> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ user: users, clinicName: clinics.name })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .innerJoin(clinics, eq(clinics.id, sessions.clinicId))
      .where(eq(sessions.id, sessionId))
      .limit(1);
    if (!row) return undefined;
    const { user, clinicName } = row;
    return {
      userId: user.id,
      clinicId: user.clinicId,
      email: user.email,
      passwordHash: user.passwordHash,
      hasSecondStep: user.totpConfirmedAt !== null,
      totpSealed: user.totpSealed,
      personal: [user.email, user.displayName, clinicName],
    };
  });
}
