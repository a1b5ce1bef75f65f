import "server-only";
import { randomUUID } from "node:crypto";
import { getDatabase } from "@/db/client";
import { createSession, forgiveGuesses, reserveGuess } from "@/db/mutations/sign-in";
import { findAccount } from "@/db/queries/sign-in";
import { SignInScope } from "@/db/scope";
import { now } from "@/lib/clock";
import { GUESSES_PER_ACCOUNT, GUESSES_PER_ADDRESS, sessionEnd } from "@/lib/domain/clinic/session-lifetime";
import { guessKey } from "./guess-key";
import { isPasswordRight } from "./password";

const PASSWORD_MAX_LENGTH = 128;
const EMAIL_MAX_LENGTH = 254;

export type SignInOutcome =
  | { outcome: "signed-in"; sessionId: string }
  | { outcome: "mismatch" }
  | { outcome: "too-many-attempts"; retryInMinutes: number };

/** Checks an e-mail address and password and starts a session. The answer never tells whether the account exists. */
export async function signInWithPassword(input: {
  email: string;
  password: string;
  address: string;
}): Promise<SignInOutcome> {
  const email = input.email.trim().toLowerCase().slice(0, EMAIL_MAX_LENGTH);
  const { database } = await getDatabase();
  const scope = SignInScope.forEmail(database, email);
  const accountKey = guessKey(`account:${email}`);
  const permit = await reserveGuess(
    scope,
    [
      { key: guessKey(`address:${input.address}`), limit: GUESSES_PER_ADDRESS },
      { key: accountKey, limit: GUESSES_PER_ACCOUNT },
    ],
    now(),
  );
  if (!permit.allowed) return { outcome: "too-many-attempts", retryInMinutes: permit.retryInMinutes };
  const account = await findAccount(scope, email);
  const isRight = await isPasswordRight(
    input.password.slice(0, PASSWORD_MAX_LENGTH),
    account?.isActive ? account.passwordHash : undefined,
  );
  if (!account || !isRight) return { outcome: "mismatch" };
  await forgiveGuesses(scope, accountKey, now());
  const sessionId = randomUUID();
  await createSession(SignInScope.forSession(database, sessionId, email), {
    sessionId,
    clinicId: account.clinicId,
    userId: account.userId,
    endsAt: sessionEnd(now()),
  });
  return { outcome: "signed-in", sessionId };
}
