import { createHash, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import {
  GUESS_WINDOW_MINUTES,
  GUESSES_PER_ACCOUNT,
  GUESSES_PER_ADDRESS,
  LONGEST_DELAY_MILLISECONDS,
} from "@/lib/domain/clinic/guess-limits";
import { SignInScope } from "../scope";
import { asRole, numberOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { consumeRateLimit, forgiveGuess } from "./guesses";

const suite = startTestDatabase({ seeded: false });
const NOON = new Date("2026-11-22T12:00:00Z");

const minutesLater = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const newKey = () => createHash("sha256").update(randomUUID()).digest("hex");
const anybody = () => SignInScope.forEmail(suite.database, "anybody@clinic.example");
const account = (key: string) => [{ key, limit: GUESSES_PER_ACCOUNT }];
const counters = () =>
  asRole(suite.database, "homestretch_sign_in", {}, (t) =>
    numberOf(t, sql`select count(*) from sign_in_attempts`),
  );

async function guess(key: string, at: Date): Promise<boolean> {
  return (await consumeRateLimit(anybody(), account(key), at)).allowed;
}

describe("consumeRateLimit", () => {
  it("lets exactly the limit of a hundred parallel guesses through", async () => {
    const key = newKey();
    const permits = await Promise.all(Array.from({ length: 100 }, () => guess(key, NOON)));
    expect(permits.filter(Boolean)).toHaveLength(GUESSES_PER_ACCOUNT);
  });

  it("counts account and address each for itself, and both limits hold in parallel", async () => {
    const address = newKey();
    const accounts = Array.from({ length: 12 }, newKey);
    const permits = await Promise.all(
      Array.from({ length: 100 }, async (_, index) => {
        const keys = [{ key: address, limit: GUESSES_PER_ADDRESS }, ...account(accounts[index % 12] ?? "")];
        return (await consumeRateLimit(anybody(), index % 2 ? keys : keys.toReversed(), NOON)).allowed;
      }),
    );
    expect(permits.filter(Boolean)).toHaveLength(GUESSES_PER_ADDRESS);
  });

  it("does not use the address up with guesses that are refused for the account", async () => {
    const [address, key] = [newKey(), newKey()];
    const attempt = () =>
      consumeRateLimit(anybody(), [{ key: address, limit: GUESSES_PER_ACCOUNT + 1 }, ...account(key)], NOON);
    for (const _ of Array.from({ length: 30 })) await attempt();
    const other = await consumeRateLimit(anybody(), [{ key: address, limit: GUESSES_PER_ACCOUNT + 1 }], NOON);
    expect(other.allowed).toBe(true);
  });

  it("never evaluates more than the limit in any window, wherever it begins", async () => {
    const key = newKey();
    const evaluated: number[] = [];
    for (let minute = 0; minute < 60; minute += 1) {
      if (await guess(key, minutesLater(minute))) evaluated.push(minute);
      if (await guess(key, minutesLater(minute + 0.5))) evaluated.push(minute + 0.5);
    }
    const windows = evaluated.map(
      (start) => evaluated.filter((at) => at >= start && at < start + GUESS_WINDOW_MINUTES).length,
    );
    expect(Math.max(...windows)).toBe(GUESSES_PER_ACCOUNT);
    expect(evaluated.length).toBeGreaterThan(3 * GUESSES_PER_ACCOUNT);
  });

  it("says how long to wait: until the oldest guess has run out", async () => {
    const key = newKey();
    await guess(key, NOON);
    for (const _ of Array.from({ length: 9 })) await guess(key, minutesLater(5));
    const refusal = await consumeRateLimit(anybody(), account(key), minutesLater(6));
    expect(refusal).toEqual({ allowed: false, retryInMinutes: 9 });
    expect(await guess(key, minutesLater(15))).toBe(true);
    expect(await guess(key, minutesLater(15))).toBe(false);
  });

  it("delays more and more beyond a soft limit, and refuses nobody", async () => {
    const soft = [{ key: newKey(), limit: 3, beyond: "delay" }] as const;
    const delays: number[] = [];
    for (const _ of Array.from({ length: 60 })) {
      const permit = await consumeRateLimit(anybody(), soft, NOON);
      delays.push(permit.allowed ? permit.delayMilliseconds : Number.NaN);
    }
    expect(delays.slice(0, 3)).toEqual([0, 0, 0]);
    expect(delays[3]).toBeGreaterThan(0);
    expect(delays).toEqual(delays.toSorted((a, b) => a - b));
    expect(delays.at(-1)).toBe(LONGEST_DELAY_MILLISECONDS);
    const later = await consumeRateLimit(anybody(), soft, minutesLater(GUESS_WINDOW_MINUTES));
    expect(later).toEqual({ allowed: true, delayMilliseconds: 0 });
  });

  it("remembers no more of a soft limit than it needs", async () => {
    const key = newKey();
    for (const _ of Array.from({ length: 60 }))
      await consumeRateLimit(anybody(), [{ key, limit: 3, beyond: "delay" }], NOON);
    const kept = sql`select cardinality(guessed_at) from sign_in_attempts where key = ${key}`;
    expect(await asRole(suite.database, "homestretch_sign_in", {}, (t) => numberOf(t, kept))).toBeLessThan(
      30,
    );
  });
});

describe("the table of counters", () => {
  it("does not grow with tries that are refused, whatever account they name", async () => {
    const address = newKey();
    const attempt = () =>
      consumeRateLimit(anybody(), [{ key: address, limit: 5 }, ...account(newKey())], minutesLater(1));
    for (const _ of Array.from({ length: 5 })) await attempt();
    const before = await counters();
    for (const _ of Array.from({ length: 200 })) expect((await attempt()).allowed).toBe(false);
    expect(await counters()).toBe(before);
  });

  it("loses what has run out with the guesses that follow, though nobody ever signs in", async () => {
    const day = (minutes: number) => minutesLater(10_000 + minutes);
    for (let number = 0; number < 150; number += 1) await guess(newKey(), day(number));
    expect(await counters()).toBeLessThan(90);
    for (let number = 0; number < 20; number += 1) await guess(newKey(), day(300));
    expect(await counters()).toBeLessThanOrEqual(20);
  });
});

describe("forgiveGuess", () => {
  it("empties what is the account's own", async () => {
    const key = newKey();
    for (const _ of Array.from({ length: 10 })) await guess(key, minutesLater(20));
    expect(await guess(key, minutesLater(20))).toBe(false);
    await forgiveGuess(anybody(), { takenBack: [], emptied: [key] }, minutesLater(20));
    expect(await guess(key, minutesLater(20))).toBe(true);
  });

  it("takes one guess of that moment back, so that signing in costs nothing and forgives nothing", async () => {
    const counter = [{ key: newKey(), limit: 2 }];
    const back = (at: Date) => forgiveGuess(anybody(), { takenBack: counter.map(({ key }) => key) }, at);
    for (let signIns = 0; signIns < 5; signIns += 1) {
      expect((await consumeRateLimit(anybody(), counter, minutesLater(signIns))).allowed).toBe(true);
      await back(minutesLater(signIns));
    }
    for (const _ of [1, 2]) await consumeRateLimit(anybody(), counter, minutesLater(5));
    await back(minutesLater(5));
    expect((await consumeRateLimit(anybody(), counter, minutesLater(5))).allowed).toBe(true);
    expect((await consumeRateLimit(anybody(), counter, minutesLater(5))).allowed).toBe(false);
  });

  it("does not stall with sign-ins of the same address", async () => {
    const addresses = Array.from({ length: 4 }, newKey);
    const accounts = Array.from({ length: 4 }, newKey);
    for (const key of addresses) await guess(key, NOON);
    const work = Array.from({ length: 40 }, async (_, index) => {
      const key = accounts[index % 4] ?? "";
      const address = addresses[(index >> 2) % 4] ?? "";
      const keys = [{ key: address, limit: 50 }, ...account(key)];
      await consumeRateLimit(anybody(), keys, minutesLater(90));
      await forgiveGuess(anybody(), { takenBack: [address], emptied: [key] }, minutesLater(90));
    });
    await expect(Promise.all(work)).resolves.toHaveLength(40);
  });
});
