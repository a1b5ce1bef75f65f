import "server-only";
import { and, eq } from "drizzle-orm";
import { userIdentities } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** Whether the actor's account is linked to the directory. */
export function hasOwnIdentity(scope: ClinicScope, issuer: string): Promise<boolean> {
  scope.require("account.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ userId: userIdentities.userId })
      .from(userIdentities)
      .where(
        and(
          inClinic(scope, userIdentities),
          eq(userIdentities.userId, scope.actor.userId),
          eq(userIdentities.issuer, issuer),
        ),
      );
    return row !== undefined;
  });
}
