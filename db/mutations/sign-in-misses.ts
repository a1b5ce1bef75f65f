import "server-only";
import { recordAuditFor } from "../audit";
import type { SignInScope } from "../scope";

/** Notes that somebody tried to sign in to an account and failed. What was typed is kept nowhere. */
export function recordMissedSignIn(
  scope: SignInScope,
  account: { readonly clinicId: string; readonly userId: string },
): Promise<void> {
  return scope.run((transaction) =>
    recordAuditFor(
      scope,
      transaction,
      { clinicId: account.clinicId, kind: "system" },
      { verb: "session.refused", subject: { kind: "user", id: account.userId } },
    ),
  );
}
