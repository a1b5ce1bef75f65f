import "server-only";
import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { getDatabase } from "@/db/client";
import { createSession, endSession, type SecondStepUse } from "@/db/mutations/sign-in";
import { type Account, findAccounts } from "@/db/queries/sign-in";
import { SignInScope } from "@/db/scope";
import type { AddressBlocks } from "@/lib/domain/clinic/address-blocks";
import { deviceWords } from "@/lib/domain/clinic/device-words";
import { PASSWORD_MAX } from "@/lib/domain/clinic/password-rule";
import { sessionEnd } from "@/lib/domain/clinic/session-lifetime";
import { now } from "@/lib/platform/clock";
import { count } from "@/lib/platform/counts";
import { env } from "@/lib/platform/env";
import {
  type AccountGuess,
  type AccountPermit,
  forgiveAccountGuess,
  reserveAccountGuess,
  takeGuessBack,
} from "./guess";
import type { KnownDevice } from "./known-device";
import { noteMissedSignIn } from "./missed-sign-in";
import { withPassword } from "./password";
import { readSecondStep } from "./second-step";
import { NoTurnError, Turns } from "./turns";

const EMAIL_MAX_LENGTH = 254;

/** Attempts that are counted at once: they hold fewer connections than the pool has, so that pages have theirs. */
const COUNTING = new Turns({ atOnce: 4, waiting: 64, waitingOfOne: 16 });

/** Passwords computed at once, and those that wait: a password takes 64 MiB and about a tenth of a second of a core. */
const COMPUTING = new Turns({ atOnce: Math.min(2, availableParallelism()), waiting: 32, waitingOfOne: 8 });

export interface SignInAttempt {
  readonly email: string;
  readonly password: string;
  /** Of the authenticator app, or a recovery code; empty as long as nobody has asked for it. */
  readonly code: string;
  /** Where somebody wants to go who works in several clinics with one password; empty until that was asked. */
  readonly clinicId: string;
  readonly from: AddressBlocks;
  readonly device: KnownDevice;
  readonly userAgent: string;
  /** The session that this browser has had until now: it ends with the new one. */
  readonly formerSessionId?: string;
}

/** A clinic that the typed password opens. */
export interface ClinicChoice {
  readonly clinicId: string;
  readonly clinicName: string;
}

export type SignInOutcome =
  | { readonly outcome: "signed-in"; readonly sessionId: string; readonly userId: string }
  | { readonly outcome: "mismatch" }
  /** The password was right and the account asks for a code as well. */
  | { readonly outcome: "code-needed" }
  | { readonly outcome: "code-mismatch" }
  /** The password was right for accounts in several clinics. */
  | { readonly outcome: "clinic-needed"; readonly clinics: readonly ClinicChoice[] }
  | { readonly outcome: "too-many-attempts"; readonly retryInMinutes: number }
  /** Too many sign in just now: this one was not looked at, and does not count. */
  | { readonly outcome: "busy" };

/** Checks what was typed and starts a session. Without the right password the answer never tells whether there is an account. */
export async function signInWithPassword(attempt: SignInAttempt): Promise<SignInOutcome> {
  const answer = await checkAttempt(attempt).catch((error: unknown): SignInOutcome => {
    if (error instanceof NoTurnError) return { outcome: "busy" };
    throw error;
  });
  count("sign-in", answer.outcome);
  return answer;
}

async function checkAttempt(attempt: SignInAttempt): Promise<SignInOutcome> {
  const email = attempt.email.trim().toLowerCase().slice(0, EMAIL_MAX_LENGTH);
  const { database } = await getDatabase();
  const scope = SignInScope.forEmail(database, email);
  const guessedAt = now();
  const stranger = { origin: attempt.from.site ?? attempt.from.address, isKnown: false };
  const device = { origin: attempt.device.id, isKnown: true };
  const { accounts, known, permit } = await COUNTING.take(
    attempt.device.isOurs ? device : stranger,
    async () => {
      const accounts = await findAccounts(scope, email);
      const known = accounts.filter(({ userId }) => attempt.device.knows(userId));
      const guess = { email, from: attempt.from, deviceId: attempt.device.id, known: share(known, accounts) };
      return { accounts, known, permit: await reserveAccountGuess(scope, guess, guessedAt) };
    },
  );
  if (!permit.allowed) return { outcome: "too-many-attempts", retryInMinutes: permit.retryInMinutes };
  const tried = (permit.forAll ? accounts : known).filter(
    (account) => isOpen(account) && hasPasswordDoor(account),
  );
  const password = Array.from(attempt.password).slice(0, PASSWORD_MAX).join("");
  if (permit.delayMilliseconds > 0) await pause(permit.delayMilliseconds);
  const asker = permit.counted.own.length > 0 ? device : stranger;
  const right = await COMPUTING.take(asker, () => withPassword(tried, password)).catch(async (error) => {
    await takeGuessBack(scope, permit.counted, guessedAt);
    throw error;
  });
  const chosen = right.filter(({ clinicId }) => attempt.clinicId === "" || clinicId === attempt.clinicId);
  const [account, another] = chosen;
  if (!account) {
    for (const missed of accounts) noteMissedSignIn(scope, missed);
    return { outcome: "mismatch" };
  }
  if (another) {
    await takeGuessBack(scope, permit.counted, guessedAt);
    return { outcome: "clinic-needed", clinics: chosen.map(choiceOf) };
  }
  return enter({ scope, email, account, permit, guessedAt }, attempt);
}

interface Entry {
  readonly scope: SignInScope;
  readonly email: string;
  readonly account: Account;
  readonly permit: Extract<AccountPermit, { allowed: true }>;
  readonly guessedAt: Date;
}

/** The second step, if the account has one, and the session. */
async function enter(entry: Entry, attempt: SignInAttempt): Promise<SignInOutcome> {
  const { scope, email, account, permit, guessedAt } = entry;
  const secondStep = secondStepOf(account, attempt.code, guessedAt);
  if (secondStep === "code-needed") await takeGuessBack(scope, permit.counted, guessedAt);
  if (secondStep === "code-mismatch") noteMissedSignIn(scope, account);
  if (typeof secondStep === "string") return { outcome: secondStep };
  const { database } = await getDatabase();
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
  const { formerSessionId } = attempt;
  if (formerSessionId) await endSession(SignInScope.forSession(database, formerSessionId), formerSessionId);
  await forgiveAccountGuess(scope, permit.counted, guessedAt);
  return { outcome: "signed-in", sessionId, userId: account.userId };
}

function share(known: readonly Account[], accounts: readonly Account[]): AccountGuess["known"] {
  if (known.length === 0) return "none";
  return known.length === accounts.length ? "all" : "some";
}

const choiceOf = ({ clinicId, clinicName }: Account): ClinicChoice => ({ clinicId, clinicName });

/** A demonstration account has a known password: it opens only where the demonstration is wanted. */
export function isOpen(account: Account): boolean {
  return account.isActive && (!account.isDemoClinic || env().withDemo);
}

/** Without a directory every password opens: so the operator brings back whoever has shut all of them out. */
const hasPasswordDoor = (account: Account) => account.hasPasswordDoor || env().oidc === undefined;

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
