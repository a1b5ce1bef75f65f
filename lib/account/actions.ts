"use server";

import { revalidatePath } from "next/cache";
import {
  changeOwnPassword,
  prepareSecondStep,
  renameSelf,
  renewRecoveryCodes,
  turnOffSecondStep,
  turnOnSecondStep,
} from "@/db/mutations/accounts";
import { unlinkOwnIdentity } from "@/db/mutations/identities";
import { endOwnSession, endOwnSessions } from "@/db/mutations/sessions";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction, provenClinicAction } from "@/lib/action/clinic-action";
import {
  matchPreparedCode,
  newRecoveryCodes,
  newSecondStep,
  type PasswordProof,
  proveOwnPassword,
  proveSession,
} from "@/lib/auth/own-account";
import { hashPassword, saltFor } from "@/lib/auth/password";
import { newPasswordProblem } from "@/lib/auth/password-check";
import { currentSession } from "@/lib/auth/session";
import { PASSWORD_MIN } from "@/lib/domain/clinic/password-rule";
import { minutesInWords } from "@/lib/domain/dates/minutes-in-words";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { namedSession, nothing, ownName, ownPassword, passwordChange, typedAppCode } from "./schema";

/** Changes the name that colleagues and handouts show. */
export const renameAction = clinicAction(ownName, async (scope, { revision, displayName }) => {
  await renameSelf(scope, revision, displayName);
  revalidatePath("/", "layout");
  return { status: "saved", data: undefined };
});

/** Changes the own password and signs every other device out. */
export const changePasswordAction = clinicAction(passwordChange, async (scope, typed) => {
  scope.require("account.change");
  const proof = await proveOwnPassword(typed.oldPassword);
  if (proof.outcome !== "proved") return notProved(proof, "oldPassword");
  const { secrets, sessionId } = proof;
  const problem =
    typed.newPassword === typed.oldPassword
      ? "This is the password you have now. Choose another one."
      : await newPasswordProblem(typed.newPassword, secrets);
  if (problem !== undefined) return refusedField("newPassword", problem);
  const passwordHash = await hashPassword(typed.newPassword, saltFor(secrets.email, [secrets.passwordHash]));
  const ended = await changeOwnPassword(scope, { passwordHash, keptSessionId: sessionId, now: now() });
  revalidatePath("/account");
  const message = ended === 0 ? undefined : "Your other devices are signed out.";
  return { status: "saved", data: undefined, ...(message && { message }) };
});

/** Proves for the next ten minutes that the account's owner sits at this session. */
export const proveAction = clinicAction(ownPassword, async (scope, { password }) => {
  scope.require("account.change");
  const proof = await proveSession(password);
  return proof.outcome === "proved" ? { status: "saved", data: undefined } : notProved(proof, "password");
});

/** Whether the password was proved lately: asked before a file is fetched, which cannot ask for it itself. */
export const checkProofAction = provenClinicAction("account.change", nothing, async () => ({
  status: "saved",
  data: undefined,
}));

/** Makes a secret for an authenticator app; it is asked for once a code has proved that the app has it. */
export const prepareSecondStepAction = clinicAction(ownPassword, async (scope, { password }) => {
  scope.require("account.change");
  const proof = await proveOwnPassword(password);
  if (proof.outcome !== "proved") return notProved(proof, "password");
  const { sealed, secret, qr } = newSecondStep(proof.secrets);
  await prepareSecondStep(scope, sealed);
  return { status: "saved", data: { secret, qr } };
});

/** Turns the second step on and hands recovery codes out, this once. */
export const turnOnSecondStepAction = clinicAction(typedAppCode, async (scope, { code }) => {
  scope.require("account.change");
  const match = await matchPreparedCode(code);
  if (match.outcome === "too-many-attempts") return tooMany(match.retryInMinutes);
  if (match.outcome === "mismatch") return refusedField("code", CODE_MISMATCH);
  const { codes, hashes } = newRecoveryCodes();
  await turnOnSecondStep(scope, { step: match.step, codeHashes: hashes, now: now() });
  revalidatePath("/account");
  return { status: "saved", data: { codes } };
});

/** Hands new recovery codes out, this once; the earlier ones are void. */
export const renewRecoveryCodesAction = clinicAction(ownPassword, async (scope, { password }) => {
  scope.require("account.change");
  const proof = await proveOwnPassword(password);
  if (proof.outcome !== "proved") return notProved(proof, "password");
  const { codes, hashes } = newRecoveryCodes();
  await renewRecoveryCodes(scope, hashes);
  revalidatePath("/account");
  return { status: "saved", data: { codes } };
});

/** Signs in with the password alone from now on; it has to be long enough for that. */
export const turnOffSecondStepAction = clinicAction(ownPassword, async (scope, { password }) => {
  scope.require("account.change");
  const proof = await proveOwnPassword(password);
  if (proof.outcome !== "proved") return notProved(proof, "password");
  if (Array.from(password).length < PASSWORD_MIN) {
    return refusedField(
      "password",
      `Without the second step a password needs ${PASSWORD_MIN} characters. Change yours first.`,
    );
  }
  await turnOffSecondStep(scope);
  revalidatePath("/account");
  return { status: "saved", data: undefined };
});

/** Signs one of the own devices out. */
export const endSessionAction = clinicAction(namedSession, async (scope, { sessionId }) => {
  await endOwnSession(scope, sessionId);
  revalidatePath("/account");
  return { status: "saved", data: undefined };
});

/** Signs all own devices out but this one. */
export const endOtherSessionsAction = clinicAction(nothing, async (scope) => {
  const session = await currentSession();
  await endOwnSessions(scope, session?.sessionId);
  revalidatePath("/account");
  return { status: "saved", data: undefined };
});

/** Ends signing in by the directory for the own account. */
export const unlinkDirectoryAction = provenClinicAction("account.change", nothing, async (scope) => {
  const { oidc } = env();
  if (oidc) await unlinkOwnIdentity(scope, oidc.issuer);
  revalidatePath("/account");
  return { status: "saved", data: undefined };
});

const CODE_MISMATCH = "This code does not fit. Wait for the next one in the app and type that.";

type Refusal = Extract<ActionState<never>, { status: "invalid" | "refused" }>;

function notProved(proof: Exclude<PasswordProof, { outcome: "proved" }>, field: string): Refusal {
  if (proof.outcome === "too-many-attempts") return tooMany(proof.retryInMinutes);
  return refusedField(field, "This is not your password. Check it and try again.");
}

function tooMany(minutes: number): Refusal {
  const wait = minutesInWords(minutes);
  return { status: "refused", message: `Too many tries. Wait ${wait}, then try again.` };
}

function refusedField(field: string, sentence: string): Refusal {
  return {
    status: "invalid",
    message: "Some entries need a change. Nothing was lost.",
    fields: { [field]: sentence },
  };
}
