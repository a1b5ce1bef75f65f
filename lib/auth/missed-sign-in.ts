import "server-only";
import { randomInt } from "node:crypto";
import { recordMissedSignIn } from "@/db/mutations/sign-in-misses";
import type { SignInScope } from "@/db/scope";
import { logFailure } from "@/lib/platform/log";

const SOONEST_MS = 500;
const LATEST_MS = 3000;

/**
 * Notes a failed sign-in of an account some time after the answer, at a moment that nobody can foresee: a row that is
 * written before the answer would tell by its time that the account exists.
 */
export function noteMissedSignIn(
  scope: SignInScope,
  account: { readonly clinicId: string; readonly userId: string },
): void {
  const later = () => {
    recordMissedSignIn(scope, account).catch((error: unknown) =>
      logFailure({ event: "missed-sign-in" }, error),
    );
  };
  setTimeout(later, randomInt(SOONEST_MS, LATEST_MS)).unref();
}
