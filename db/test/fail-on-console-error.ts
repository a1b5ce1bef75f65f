import { afterEach, expect, vi } from "vitest";

const complaint = vi.spyOn(console, "error");

afterEach(() => {
  const calls = complaint.mock.calls.splice(0);
  expect(calls, "console.error was called").toEqual([]);
});
