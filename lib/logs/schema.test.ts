import { expect, it } from "vitest";
import { sessionLogSchema } from "./schema";

const LOG = {
  id: "00000000-0000-4000-8000-000000000001",
  versionNumber: 1,
  localDate: "2026-11-22",
  finishedAt: "2026-11-22T08:00:00.000Z",
  note: "",
  items: [{ itemId: "a0000000-0000-4000-8000-000000000001", outcome: "done" }],
};

it("reads what a phone sends, and drops what it does not know", () => {
  const read = sessionLogSchema.parse({
    ...LOG,
    clinicId: "someone",
    items: [{ ...LOG.items[0], admin: true }],
  });
  expect(read).toEqual({ ...LOG, items: [{ ...LOG.items[0], times: 1 }] });
});

it.each([
  { id: "1" },
  { versionNumber: 0 },
  { finishedAt: "2026-02-30T08:00:00Z" },
  { finishedAt: "yesterday" },
  { note: "x".repeat(5_001) },
  { items: [{ itemId: "x", outcome: "done" }] },
  { items: [{ ...LOG.items[0], outcome: "maybe" }] },
  { items: [{ ...LOG.items[0], times: 1.5 }] },
  { corrects: "x" },
])("does not read %j", (change) => {
  expect(sessionLogSchema.safeParse({ ...LOG, ...change }).success).toBe(false);
});

it("leaves to the domain what has a sentence of its own", () => {
  expect(sessionLogSchema.safeParse({ ...LOG, pain: 11, note: "x".repeat(501), localDate: "" }).success).toBe(
    true,
  );
});
