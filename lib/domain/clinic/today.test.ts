import { describe, expect, it } from "vitest";
import { buildTodayRows, type ProgramOfDay } from "./today";

const PROGRAM: ProgramOfDay = {
  id: "p1",
  patientId: "a",
  patientName: "Anna Marsh",
  title: "First weeks",
  currentVersion: 2,
  reviewOn: null,
};
const EMPTY = { today: "2026-11-22", language: "en-GB", due: [], unpublished: [], recent: [] };

describe("buildTodayRows", () => {
  it.each([
    ["2026-11-22", "review today"],
    ["2026-11-21", "review was due yesterday"],
    ["2026-10-23", "review was due 30 days ago"],
  ])("says when the review of %s was due", (reviewOn, note) => {
    const { due } = buildTodayRows({ ...EMPTY, due: [{ ...PROGRAM, reviewOn }] });
    expect(due[0]).toMatchObject({ note, action: { label: "Review", href: "/programs/p1" } });
  });

  it("tells a first draft from changes to a published program", () => {
    const first = { ...PROGRAM, currentVersion: 0 };
    const { drafts } = buildTodayRows({ ...EMPTY, unpublished: [first, PROGRAM] });
    expect(drafts.map((row) => row.note)).toEqual(["never published", "changed since version 2"]);
    expect(drafts[0]?.action.href).toBe("/programs/p1/edit");
  });

  it("names the next review of a recent program", () => {
    const { recent } = buildTodayRows({ ...EMPTY, recent: [{ ...PROGRAM, reviewOn: "2026-12-03" }] });
    expect(recent[0]?.note).toBe("version 2, review on 3 December 2026");
  });

  it("shows a program once", () => {
    const other = { ...PROGRAM, id: "p2" };
    const { recent } = buildTodayRows({ ...EMPTY, due: [PROGRAM], recent: [PROGRAM, other] });
    expect(recent.map((row) => row.programId)).toEqual(["p2"]);
  });
});
