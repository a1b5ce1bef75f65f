import "server-only";
import { consumeRateLimit, forgiveGuess, type GuessCounter, type GuessPermit } from "@/db/mutations/guesses";
import type { SignInScope } from "@/db/scope";
import type { AddressBlocks } from "@/lib/domain/clinic/address-blocks";
import {
  GUESSES_PER_ACCOUNT,
  GUESSES_PER_ADDRESS,
  GUESSES_PER_DEVICE,
  GUESSES_PER_SESSION,
  GUESSES_PER_SITE,
  GUESSES_UNDELAYED,
} from "@/lib/domain/clinic/guess-limits";
import { guessKey } from "./guess-key";

/** The counters of one kind of guess by where it comes from: the address and, with IPv6, the site it belongs to. */
export function addressCounters(
  kind: string,
  from: AddressBlocks,
  limits: { readonly perAddress: number; readonly perSite: number },
): readonly GuessCounter[] {
  const address = { key: guessKey(`${kind}-address:${from.address}`), limit: limits.perAddress };
  if (from.site === undefined) return [address];
  return [{ key: guessKey(`${kind}-site:${from.site}`), limit: limits.perSite }, address];
}

/** What a guess was counted under, to be forgiven when it was right. */
interface Counted {
  readonly shared: readonly string[];
  readonly own: readonly string[];
}

export type AccountPermit =
  | { readonly allowed: false; readonly retryInMinutes: number }
  | {
      readonly allowed: true;
      /** Whether accounts that this browser does not know may be tried as well. */
      readonly forAll: boolean;
      /** Whether accounts that it knows may be tried. */
      readonly forKnown: boolean;
      readonly counted: Counted;
      /** How long it has to wait before it is looked at, because many guess at the account. */
      readonly delayMilliseconds: number;
    };

/** A guess at the accounts of an e-mail address. */
export interface AccountGuess {
  readonly email: string;
  readonly from: AddressBlocks;
  readonly deviceId: string;
  /** Which of the address's accounts have signed in with this browser before. */
  readonly known: "none" | "some" | "all";
}

/**
 * Counts a guess at sign-in before it is evaluated. An account that has signed in with this browser before has guesses of
 * its own there, so that strangers who guess at it from elsewhere, or from the same address, cannot keep its owner out.
 * Everybody else is counted by account and address, and waits a little while many guess at the account.
 */
export async function reserveAccountGuess(
  scope: SignInScope,
  guess: AccountGuess,
  now: Date,
): Promise<AccountPermit> {
  const device = { key: guessKey(`device:${guess.deviceId}:${guess.email}`), limit: GUESSES_PER_DEVICE };
  const byDevice = guess.known === "none" ? undefined : await consumeRateLimit(scope, [device], now);
  const forKnown = byDevice?.allowed === true;
  if (forKnown && guess.known === "all")
    return {
      ...{ allowed: true, forAll: false, forKnown, delayMilliseconds: 0 },
      counted: { shared: [], own: [device.key] },
    };
  const counters = strangerCounters(guess);
  const byAddress = await consumeRateLimit(scope, counters, now);
  if (!byAddress.allowed && !forKnown) return byAddress;
  const delayMilliseconds = byAddress.allowed ? byAddress.delayMilliseconds : 0;
  const shared = byAddress.allowed ? counters.map(({ key }) => key) : [];
  const counted = { shared, own: forKnown ? [device.key] : [] };
  return { allowed: true, forAll: byAddress.allowed, forKnown: true, counted, delayMilliseconds };
}

function strangerCounters({ email, from }: AccountGuess): readonly GuessCounter[] {
  const limits = { perAddress: GUESSES_PER_ADDRESS, perSite: GUESSES_PER_SITE };
  return [
    ...addressCounters("sign-in", from, limits),
    { key: guessKey(`account-address:${from.address}:${email}`), limit: GUESSES_PER_ACCOUNT },
    { key: guessKey(`account:${email}`), limit: GUESSES_UNDELAYED, beyond: "delay" },
  ];
}

/**
 * A right answer. What others share keeps its earlier misses: of two accounts with one address, the owner of one must not
 * wipe out guesses at the other.
 */
export function forgiveAccountGuess(scope: SignInScope, { shared, own }: Counted, now: Date): Promise<void> {
  return forgiveGuess(scope, { takenBack: shared, emptied: own }, now);
}

/** A question that was answered with another one, such as for the code: no miss, and no reason to forgive earlier ones. */
export function takeGuessBack(scope: SignInScope, { shared, own }: Counted, now: Date): Promise<void> {
  return forgiveGuess(scope, { takenBack: [...shared, ...own] }, now);
}

const sessionKey = (sessionId: string) => guessKey(`session:${sessionId}`);

/** Counts a guess of somebody who is signed in, at their own account's password or code. */
export function reserveOwnGuess(scope: SignInScope, sessionId: string, now: Date): Promise<GuessPermit> {
  return consumeRateLimit(scope, [{ key: sessionKey(sessionId), limit: GUESSES_PER_SESSION }], now);
}

export function forgiveOwnGuesses(scope: SignInScope, sessionId: string, now: Date): Promise<void> {
  return forgiveGuess(scope, { takenBack: [], emptied: [sessionKey(sessionId)] }, now);
}
