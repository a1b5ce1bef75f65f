import { afterEach, expect, test, vi } from "vitest";
import { signalAfter } from "./signal-after";

afterEach(() => {
  vi.useRealTimers();
});

test("gives up with the error of a time-out, by which a lock that sleeps is told from a request that is stopped", () => {
  vi.useFakeTimers();
  const signal = signalAfter(1_000);
  vi.advanceTimersByTime(999);
  expect(signal.aborted).toBe(false);
  vi.advanceTimersByTime(1);
  expect(signal.reason).toMatchObject({ name: "TimeoutError" });
});
