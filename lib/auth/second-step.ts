import "server-only";
import type { SecondStepUse } from "@/db/mutations/sign-in";
import { readTypedCode } from "@/lib/domain/text/typed-code";
import { unseal } from "./seal";
import { matchTotp } from "./totp";
import { hashCode } from "./typed-secrets";

/** Whose row a sealed secret belongs to. */
export function sealOwner(account: { readonly clinicId: string; readonly userId: string }): string {
  return `${account.clinicId}:${account.userId}`;
}

/** What a typed code would use up if it is right: a time step of the app, or a recovery code. Undefined for neither. */
export function readSecondStep(
  account: { readonly clinicId: string; readonly userId: string },
  sealed: string,
  typed: string,
  now: Date,
): SecondStepUse | undefined {
  const recoveryCode = readTypedCode(typed);
  if (recoveryCode !== undefined)
    return { by: "recovery-code", codeHash: hashCode("recovery", recoveryCode) };
  const secret = unseal(sealed, sealOwner(account));
  const step = secret === undefined ? undefined : matchTotp(secret, typed, now);
  return step === undefined ? undefined : { by: "app", step };
}
