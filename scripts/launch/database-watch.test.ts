import { expect, test, vi } from "vitest";
import { watchDatabase } from "./database-watch.mjs";

test("a database server that is away is noticed within half a second, and so is its return", async () => {
  let time = 0;
  const ask = vi.fn(async () => [] as unknown[]);
  const handle = Promise.resolve({ ask });
  const answers = watchDatabase(
    () => handle,
    () => time,
  );
  expect(await answers()).toBe(true);
  ask.mockRejectedValue(new Error("ECONNREFUSED"));
  expect(await answers(), "asked within the half second").toBe(true);
  time = 500;
  expect(await Promise.all([answers(), answers()])).toEqual([false, false]);
  expect(ask).toHaveBeenCalledTimes(2);
  ask.mockResolvedValue([]);
  time = 1000;
  expect(await answers()).toBe(true);
});

test("a server that does not answer at all counts as away after five seconds", async () => {
  vi.useFakeTimers();
  const ask = () => new Promise<never>(() => undefined);
  const answers = watchDatabase(() => Promise.resolve({ ask }));
  const answer = answers();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await answer).toBe(false);
  vi.useRealTimers();
});

test("a store that cannot be asked is there, and before one is open nobody is kept out", async () => {
  expect(await watchDatabase(() => Promise.resolve({}))()).toBe(true);
  expect(await watchDatabase(() => undefined)()).toBe(true);
});
