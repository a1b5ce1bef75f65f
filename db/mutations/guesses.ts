import "server-only";
import { inArray, lt, sql } from "drizzle-orm";
import { GUESS_WINDOW_MINUTES, GUESSES_TO_LONGEST_DELAY, guessDelay } from "@/lib/domain/clinic/guess-limits";
import { signInAttempts } from "../schema";
import type { SignInScope, Transaction } from "../scope";

const MILLISECONDS_PER_MINUTE = 60_000;

/** No counter looks further back. */
const LONGEST_WINDOW_MINUTES = 60;

/** How many counters that have run out go with each guess: more than a guess can add. */
const DROPPED_AT_ONCE = 20;

export interface GuessCounter {
  /** Hash of what is counted: an account, an address, both together … */
  readonly key: string;
  readonly limit: number;
  /** How far back it counts; {@link GUESS_WINDOW_MINUTES} unless said, and at most an hour. */
  readonly minutes?: number;
  /** Beyond the limit a guess is refused, or it has to wait a little: then nobody can be shut out by others. */
  readonly beyond?: "refuse" | "delay";
}

export type GuessPermit =
  | { readonly allowed: true; readonly delayMilliseconds: number }
  | { readonly allowed: false; readonly retryInMinutes: number };

/**
 * Counts a guess for every counter before it is evaluated; refused, and nothing written, when one of them has had its
 * share. Counters are held while they are read, so parallel guesses cannot slip through.
 */
export function consumeRateLimit(
  scope: SignInScope,
  counters: readonly GuessCounter[],
  now: Date,
): Promise<GuessPermit> {
  return scope.run(async (transaction) => {
    const keys = counters.map(({ key }) => key);
    await holdCounters(transaction, keys);
    const counted = await readCounters(transaction, keys);
    const verdicts = counters.map((counter) => judge(counter, counted.get(counter.key) ?? [], now));
    const freeAt = Math.max(...verdicts.map((verdict) => verdict.freeAt));
    if (freeAt > 0) {
      const retryInMinutes = Math.max(1, Math.ceil((freeAt - now.getTime()) / MILLISECONDS_PER_MINUTE));
      return { allowed: false, retryInMinutes };
    }
    const rows = verdicts.map(({ key, guessedAt }) => ({ key, guessedAt, lastGuessAt: now }));
    await writeCounters(transaction, rows);
    await dropStale(transaction, now);
    return { allowed: true, delayMilliseconds: Math.max(...verdicts.map(({ delay }) => delay)) };
  });
}

function judge({ key, limit, minutes, beyond }: GuessCounter, counted: readonly Date[], now: Date) {
  const window = (minutes ?? GUESS_WINDOW_MINUTES) * MILLISECONDS_PER_MINUTE;
  const recent = counted.filter((moment) => moment.getTime() > now.getTime() - window);
  if (beyond === "delay") {
    const guessedAt = [...recent, now].slice(-(limit + GUESSES_TO_LONGEST_DELAY));
    return { key, guessedAt, freeAt: 0, delay: guessDelay(recent.length + 1 - limit) };
  }
  const blocking = recent.at(-limit);
  return { key, guessedAt: [...recent, now], freeAt: blocking ? blocking.getTime() + window : 0, delay: 0 };
}

/**
 * A right answer: takes the guess of that moment back from counters that others share, and empties those that are the
 * account's own. `guessedAt` is the moment the guess was reserved with.
 */
export function forgiveGuess(
  scope: SignInScope,
  keys: { readonly takenBack: readonly string[]; readonly emptied?: readonly string[] },
  guessedAt: Date,
): Promise<void> {
  return scope.run(async (transaction) => {
    const { takenBack, emptied = [] } = keys;
    await holdCounters(transaction, [...takenBack, ...emptied]);
    const counted = await readCounters(transaction, takenBack);
    const rows = [...counted].map(([key, guesses]) => {
      // Others of the same millisecond stay counted.
      const mine = guesses.findIndex((moment) => moment.getTime() === guessedAt.getTime());
      return { key, guessedAt: guesses.filter((_, index) => index !== mine), lastGuessAt: guessedAt };
    });
    await writeCounters(transaction, rows);
    if (emptied.length > 0)
      await transaction.delete(signInAttempts).where(inArray(signInAttempts.key, [...emptied]));
    await dropStale(transaction, guessedAt);
  });
}

/**
 * Nobody else counts on them until the transaction ends. Locks and not rows, because a row may not be there yet; in one
 * order, so that two guesses with the same counters cannot wait for each other.
 */
async function holdCounters(transaction: Transaction, keys: readonly string[]): Promise<void> {
  const slots = [...new Set(keys)].map((key) => BigInt.asIntN(64, BigInt(`0x${key.slice(0, 16)}`)));
  const values = slots.map((slot) => sql`(${String(slot)}::bigint)`);
  await transaction.execute(sql`
    select pg_advisory_xact_lock(slot)
    from (select slot from (values ${sql.join(values, sql`, `)}) as named (slot) order by slot) as ordered`);
}

/** The guesses of each counter that is there, oldest first. */
async function readCounters(transaction: Transaction, keys: readonly string[]) {
  const rows = await transaction
    .select({ key: signInAttempts.key, guessedAt: signInAttempts.guessedAt })
    .from(signInAttempts)
    .where(inArray(signInAttempts.key, [...keys]));
  return new Map(
    rows.map(({ key, guessedAt }) => [key, guessedAt.toSorted((a, b) => a.getTime() - b.getTime())]),
  );
}

async function writeCounters(
  transaction: Transaction,
  rows: readonly (typeof signInAttempts.$inferInsert)[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction
    .insert(signInAttempts)
    .values([...rows])
    .onConflictDoUpdate({
      target: signInAttempts.key,
      set: { guessedAt: sql`excluded.guessed_at`, lastGuessAt: sql`excluded.last_guess_at` },
    });
}

/** With every guess some counters go that have run out, so that the table cannot grow. Those that a guess holds stay. */
async function dropStale(transaction: Transaction, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - LONGEST_WINDOW_MINUTES * MILLISECONDS_PER_MINUTE);
  const stale = transaction
    .select({ key: signInAttempts.key })
    .from(signInAttempts)
    .where(lt(signInAttempts.lastGuessAt, oldest))
    .orderBy(signInAttempts.lastGuessAt)
    .limit(DROPPED_AT_ONCE)
    .for("update", { skipLocked: true });
  await transaction.delete(signInAttempts).where(inArray(signInAttempts.key, stale));
}
