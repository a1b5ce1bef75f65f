import "server-only";
import { eq } from "drizzle-orm";
import type { UserRole } from "@/lib/domain/clinic/permissions";
import type { FigureStyle } from "@/lib/domain/exercise/figure-style";
import { clinics, sessions, users } from "../schema";
import type { SignInScope } from "../scope";

export interface Account {
  readonly userId: string;
  readonly clinicId: string;
  readonly passwordHash: string;
  readonly isActive: boolean;
}

/** The account with an e-mail address (lower case), for checking a password. */
export function findAccount(scope: SignInScope, email: string): Promise<Account | undefined> {
  return scope.run(async (transaction) => {
    const [row] = await transaction.select().from(users).where(eq(users.email, email)).limit(1);
    if (!row) return undefined;
    return {
      userId: row.id,
      clinicId: row.clinicId,
      passwordHash: row.passwordHash,
      isActive: row.deactivatedAt === null,
    };
  });
}

export interface SessionRow {
  readonly sessionId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly isDemoClinic: boolean;
  readonly figureStyle: FigureStyle;
  readonly userId: string;
  readonly displayName: string;
  readonly role: UserRole;
  readonly isActive: boolean;
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
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
        figureStyle: { skin: clinics.figureSkin, build: clinics.figureBuild },
        userId: users.id,
        displayName: users.displayName,
        role: users.role,
        deactivatedAt: users.deactivatedAt,
        lastSeenAt: sessions.lastSeenAt,
        endsAt: sessions.endsAt,
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
