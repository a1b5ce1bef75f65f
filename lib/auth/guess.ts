import "server-only";
import { type GuessPermit, reserveGuess } from "@/db/mutations/sign-in";
import type { SignInScope } from "@/db/scope";
import { GUESSES_PER_ACCOUNT, GUESSES_PER_ADDRESS } from "@/lib/domain/clinic/session-lifetime";
import { guessKey } from "./guess-key";

/** What the guesses at an account are counted under. */
export function accountKey(email: string): string {
  return guessKey(`account:${email}`);
}

export function addressKey(address: string): string {
  return guessKey(`address:${address}`);
}

/** Counts a guess at an account, whether it is a password or a code, before it is evaluated. */
export function reserveAccountGuess(
  scope: SignInScope,
  email: string,
  now: Date,
  address?: string,
): Promise<GuessPermit> {
  const account = { key: accountKey(email), limit: GUESSES_PER_ACCOUNT };
  const from = address === undefined ? [] : [{ key: addressKey(address), limit: GUESSES_PER_ADDRESS }];
  return reserveGuess(scope, [...from, account], now);
}
