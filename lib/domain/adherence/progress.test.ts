import { describe, expect, it } from "vitest";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { buildFollowUp } from "./follow-up";
import { buildProgress, doneByDay } from "./progress";
import type { RecordedSession } from "./recorded-session";

const TODAY = "2026-11-28";
const DOCUMENTS = [
  aProgramDocument({
    items: [anItem()],
    version: { number: 1, publishedOn: "2026-11-08", therapistName: "Sam Patel" },
  }),
];

const session = (id: string, localDate: string, fields: Partial<RecordedSession> = {}): RecordedSession => ({
  ...{ id, versionNumber: 1, source: "phone", localDate, receivedAt: new Date(`${localDate}T18:00:00Z`) },
  ...{ pain: null, effort: null, note: "", corrects: null, items: [] },
  ...fields,
});
const did = (...outcomes: ("done" | "partly" | "skipped")[]) => ({
  items: outcomes.map((outcome, place) => ({
    ...{ itemId: `item-${place}`, outcome, times: 1, setsDone: null, feeling: null },
  })),
});

const SESSIONS = [
  session("a", "2026-10-01", { ...did("done"), pain: 9 }),
  session("b", "2026-11-08", { ...did("done", "done"), pain: 6 }),
  session("c", "2026-11-09", { ...did("done", "skipped"), pain: 4, note: "Hard." }),
  session("d", "2026-11-09", did("partly", "skipped")),
  session("e", "2026-11-10", did("done")),
  session("f", "2026-11-10", { corrects: "e", receivedAt: new Date("2026-11-11T00:00:00Z") }),
  session("g", TODAY, { ...did("done"), pain: 2, note: "Better." }),
];

describe("buildProgress", () => {
  const view = buildFollowUp({ documents: DOCUMENTS, sessions: SESSIONS, today: TODAY, seenAt: null });
  const progress = buildProgress({ documents: DOCUMENTS, sessions: SESSIONS, view, today: TODAY });

  it("has a mark for each day of the four weeks: before the start, missed, in part, whole", () => {
    expect(progress.marks).toHaveLength(28);
    expect(progress.marks.slice(6, 11)).toEqual(["before", "whole", "part", "missed", "missed"]);
    expect(progress.marks.at(-1)).toBe("whole");
    expect([progress.doneDays, progress.days]).toEqual([3, 21]);
    expect(progress.weekStarts).toEqual(["2026-11-01", "2026-11-08", "2026-11-15", "2026-11-22"]);
  });

  it("has the pain of those weeks, each entry at its day, and the newest note", () => {
    expect(progress.pain.map(({ score, at }) => [score, at])).toEqual([
      [6, 7 / 27],
      [4, 8 / 27],
      [2, 1],
    ]);
    expect(progress.newestNote?.note).toBe("Better.");
  });

  it("counts of a day its fullest session that stands", () => {
    expect([...doneByDay(SESSIONS)]).toEqual([
      ["2026-10-01", 1],
      ["2026-11-08", 1],
      ["2026-11-09", 0.5],
      ["2026-11-10", 0],
      [TODAY, 1],
    ]);
  });
});
