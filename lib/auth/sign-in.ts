import "server-only";
import { randomUUID } from "node:crypto";
import { getDatabase } from "@/db/client";
import { createSession, forgiveGuesses, type SecondStepUse } from "@/db/mutations/sign-in";
import { type Account, findAccount } from "@/db/queries/sign-in";
import { SignInScope } from "@/db/scope";
import { now } from "@/lib/clock";
import { deviceWords } from "@/lib/domain/clinic/device-words";
import { PASSWORD_MAX } from "@/lib/domain/clinic/password-rule";
import { sessionEnd } from "@/lib/domain/clinic/session-lifetime";
import { env } from "@/lib/env";
import { accountKey, addressKey, reserveAccountGuess } from "./guess";
import { noteMissedSignIn } from "./missed-sign-in";
import { isPasswordRight } from "./password";
import { readSecondStep } from "./second-step";

const EMAIL_MAX_LENGTH = 254;

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** Of the authenticator app, or a recovery code; empty as long as nobody has asked for it. */
  readonly code: string;
  readonly address: string;
  readonly userAgent: string;
}

export type SignInOutcome =
  | { outcome: "signed-in"; sessionId: string }
  | { outcome: "mismatch" }
  /** The password was right and the account asks for a code as well. */
  | { outcome: "code-needed" }
  | { outcome: "code-mismatch" }
  | { outcome: "too-many-attempts"; retryInMinutes: number };

/** Checks what was typed and starts a session. Without the right password the answer never tells whether there is an account. */
export async function signInWithPassword(attempt: SignInAttempt): Promise<SignInOutcome> {
  const email = attempt.email.trim().toLowerCase().slice(0, EMAIL_MAX_LENGTH);
  const { database } = await getDatabase();
  const scope = SignInScope.forEmail(database, email);
  const guessedAt = now();
  const permit = await reserveAccountGuess(scope, email, guessedAt, attempt.address);
  if (!permit.allowed) return { outcome: "too-many-attempts", retryInMinutes: permit.retryInMinutes };
  const account = await findAccount(scope, email);
  const password = Array.from(attempt.password).slice(0, PASSWORD_MAX).join("");
  const isRight = await isPasswordRight(password, isOpen(account) ? account.passwordHash : undefined);
  if (!account || !isRight) {
    if (account) noteMissedSignIn(scope, account);
    return { outcome: "mismatch" };
  }
  const secondStep = secondStepOf(account, attempt.code, guessedAt);
  if (secondStep === "code-mismatch") noteMissedSignIn(scope, account);
  if (typeof secondStep === "string") return { outcome: secondStep };
  const sessionId = randomUUID();
  const isStarted = await createSession(SignInScope.forSession(database, sessionId, email), {
    sessionId,
    clinicId: account.clinicId,
    userId: account.userId,
    device: deviceWords(attempt.userAgent),
    endsAt: sessionEnd(guessedAt),
    now: guessedAt,
    ...secondStep,
  });
  if (!isStarted) return { outcome: "code-mismatch" };
  await forgiveGuesses(
    scope,
    { account: accountKey(email), address: addressKey(attempt.address) },
    guessedAt,
  );
  return { outcome: "signed-in", sessionId };
}

/** A demonstration account has a known password: it opens only where the demonstration is wanted. */
function isOpen(account: Account | undefined): account is Account {
  return account?.isActive === true && (!account.isDemoClinic || env().withDemo);
}

function secondStepOf(
  account: Account,
  code: string,
  guessedAt: Date,
): { readonly secondStep?: SecondStepUse } | "code-needed" | "code-mismatch" {
  if (account.secondStep === undefined) return {};
  if (code.trim() === "") return "code-needed";
  const secondStep = readSecondStep(account, account.secondStep, code, guessedAt);
  return secondStep ? { secondStep } : "code-mismatch";
}
