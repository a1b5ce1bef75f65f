import { describe, expect, it } from "vitest";
import { isSamePaperDay, paperDayOn, phoneDays } from "./paper-day";
import type { RecordedSession } from "./recorded-session";

const DAY = "2026-11-20";
const log = (id: string, fields: Partial<RecordedSession>): RecordedSession => ({
  ...{ id, versionNumber: 1, source: "paper", localDate: DAY, receivedAt: new Date(0) },
  ...{ pain: null, effort: null, note: "", corrects: null, items: [] },
  ...fields,
});
const item = (itemId: string, times: number, outcome: "done" | "skipped" = "done") => ({
  ...{ itemId, times, outcome, setsDone: null, feeling: null },
});

describe("a day of a paper diary", () => {
  it("is what stands of it, without what came by phone", () => {
    const sessions = [
      log("a", { items: [item("lift", 1)], pain: 4 }),
      log("b", { items: [item("lift", 2), item("bend", 0)], corrects: "a", receivedAt: new Date(1) }),
      log("c", { source: "phone", items: [item("walk", 1), item("bend", 1, "skipped")] }),
    ];
    expect(paperDayOn(sessions, DAY)).toEqual({ localDate: DAY, times: { lift: 2 }, pain: null, logId: "b" });
    expect(paperDayOn(sessions, "2026-11-21")).toEqual({
      localDate: "2026-11-21",
      times: {},
      pain: null,
      logId: null,
    });
    expect(phoneDays(sessions, [DAY, "2026-11-21"])).toEqual({ [DAY]: ["walk"] });
  });

  it("says the same whatever is written as nothing", () => {
    const day = { localDate: DAY, times: { lift: 1, bend: 0 }, pain: null };
    expect(isSamePaperDay(day, { ...day, times: { lift: 1 } })).toBe(true);
    expect(isSamePaperDay(day, { ...day, times: { lift: 2 } })).toBe(false);
    expect(isSamePaperDay(day, { ...day, times: { bend: 1 } })).toBe(false);
    expect(isSamePaperDay(day, { ...day, pain: 0 })).toBe(false);
  });
});
