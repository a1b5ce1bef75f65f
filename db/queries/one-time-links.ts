import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { UserRole } from "@/lib/domain/clinic/permissions";
import { clinics, oneTimeLinks, users } from "../schema";
import type { SignInScope } from "../scope";

/** What the bearer of a one-time link may know of it. */
export type OneTimeLink =
  | {
      readonly kind: "invitation";
      readonly clinicName: string;
      readonly email: string;
      readonly displayName: string;
      readonly role: UserRole;
    }
  | {
      readonly kind: "password-reset";
      readonly clinicName: string;
      readonly email: string;
      readonly displayName: string;
      readonly hasSecondStep: boolean;
    };

/** The link behind a token's hash, while it can be used. */
export function findOneTimeLink(
  scope: SignInScope,
  tokenHash: string,
  now: Date,
): Promise<OneTimeLink | undefined> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ link: oneTimeLinks, clinicName: clinics.name })
      .from(oneTimeLinks)
      .innerJoin(clinics, eq(clinics.id, oneTimeLinks.clinicId))
      .where(
        and(
          eq(oneTimeLinks.tokenHash, tokenHash),
          isNull(oneTimeLinks.usedAt),
          isNull(oneTimeLinks.revokedAt),
          gt(oneTimeLinks.expiresAt, now),
        ),
      );
    if (!row) return undefined;
    const { clinicName } = row;
    const { kind, email, displayName, role, userId } = row.link;
    if (kind === "invitation") {
      return email !== null && displayName !== null && role !== null
        ? { kind, clinicName, email, displayName, role }
        : undefined;
    }
    if (userId === null) return undefined;
    const [user] = await transaction.select().from(users).where(eq(users.id, userId));
    if (!user || user.deactivatedAt !== null) return undefined;
    const hasSecondStep = user.totpConfirmedAt !== null;
    return { kind, clinicName, email: user.email, displayName: user.displayName, hasSecondStep };
  });
}
