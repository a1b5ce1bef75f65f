import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/dates/local-date";
import { judgeSessionLog, keptFinishedAt, type LogSurroundings } from "./log-acceptance";
import type { SessionLog } from "./session-log";

const ITEM_ID = "a0000000-0000-4000-8000-000000000001";
const LOG: SessionLog = {
  id: "00000000-0000-4000-8000-000000000001",
  versionNumber: 1,
  localDate: "2026-11-22",
  note: "",
  items: [{ itemId: ITEM_ID, outcome: "done", times: 1 }],
};
const AROUND: LogSurroundings = {
  today: "2026-11-22",
  itemIds: new Set([ITEM_ID]),
  stored: "nothing",
  hasOriginal: true,
  receivedLately: 0,
};

describe("judgeSessionLog", () => {
  it.each([
    [-31, "too-old"],
    [-30, undefined],
    [0, undefined],
    [1, undefined],
    [2, "future-day"],
  ])("takes a day %i days from the clinic's own: %s", (days, reason) => {
    const answer = judgeSessionLog({ ...LOG, localDate: addDays("2026-11-22", days) }, AROUND);
    expect("reason" in answer ? answer.reason : undefined).toBe(reason);
  });

  it("accepts what is stored already, however long ago and whatever became of the program", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.boolean(), (days, hasVersion) => {
        const around = { ...AROUND, today: addDays("2026-11-22", days), stored: "same" as const };
        const answer = judgeSessionLog(LOG, hasVersion ? around : { ...around, itemIds: undefined });
        expect(answer).toEqual({ id: LOG.id, status: "accepted" });
      }),
    );
  });

  it("answers every refusal in a sentence that says what to do or what becomes of it", () => {
    const refusals: Partial<LogSurroundings>[] = [
      { today: "2026-10-01" },
      { today: "2027-10-01" },
      { itemIds: undefined },
      { itemIds: new Set() },
      { hasOriginal: false },
      { receivedLately: 200 },
      { stored: "other" },
    ];
    for (const change of refusals) {
      const answer = judgeSessionLog(LOG, { ...AROUND, ...change });
      expect(answer.status).not.toBe("accepted");
      expect("message" in answer && answer.message).toMatch(/phone|Choose|Open|Check/);
    }
  });
});

describe("keptFinishedAt", () => {
  const arrival = new Date("2026-11-22T12:00:00Z");
  it.each([
    [undefined, undefined],
    ["2026-11-22T09:00:00Z", "2026-11-22T09:00:00.000Z"],
    ["2026-11-22T15:00:00Z", "2026-11-22T12:00:00.000Z"],
    ["1970-01-01T00:00:00Z", undefined],
    ["0000-01-01T00:00:00Z", undefined],
  ])("keeps %s as %s", (said, kept) => {
    const log = said === undefined ? LOG : { ...LOG, finishedAt: said };
    expect(keptFinishedAt(log, arrival)?.toISOString()).toBe(kept);
  });
});
