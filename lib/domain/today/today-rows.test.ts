import { describe, expect, it } from "vitest";
import type { PatientOfDay, ReasonOfDay } from "./today-reasons";
import { buildTodayRows } from "./today-rows";

const CLOCK = { today: "2026-11-22", language: "en-GB" };
const PROGRAM = { programId: "p1", title: "First weeks", currentVersion: 2 };
const PATIENT: Omit<PatientOfDay, "reasons"> = {
  patientId: "a",
  patientName: "Anna Marsh",
  affectedSide: "left",
  spokenLanguage: null,
  interpreterNeeded: false,
  conditions: [],
  done: new Map(),
  begunOn: null,
};

const rowOf = (...reasons: ReasonOfDay[]) => buildTodayRows([{ ...PATIENT, reasons }], CLOCK)[0];
const chipOf = (reason: ReasonOfDay) => rowOf(reason)?.chips[0];
const due = (reviewOn: string): ReasonOfDay => ({ ...PROGRAM, reason: "due", reviewOn });

describe("the chips of the day", () => {
  it.each([
    ["2026-11-22", "Review today", "now"],
    ["2026-11-23", "Review tomorrow", "plain"],
    ["2026-11-27", "Review in 5 days", "plain"],
    ["2026-11-21", "Review 1 day late", "late"],
    ["2026-10-23", "Review 30 days late", "late"],
  ])("say when the review of %s is due", (reviewOn, words, is) => {
    expect(chipOf(due(reviewOn))).toEqual({ reason: "due", words, is });
  });

  it("count notes", () => {
    const notes = (count: number): ReasonOfDay => ({
      ...PROGRAM,
      ...{ reason: "notes", notes: count, receivedOn: "2026-11-21" },
    });
    expect(chipOf(notes(1))?.words).toBe("1 note, yesterday");
    expect(chipOf(notes(3))?.words).toBe("3 notes, yesterday");
  });

  it("give both means of pain, and no verdict", () => {
    expect(chipOf({ ...PROGRAM, reason: "pain", recent: 6.25, before: 3 })?.words).toBe("Pain from 3 to 6.3");
  });

  it("tell silence after a log from silence after opening", () => {
    const silent = (silentSince: string, lastLogOn: string | null): ReasonOfDay => ({
      ...PROGRAM,
      ...{ reason: "silent", silentSince, lastLogOn },
    });
    expect(chipOf(silent("2026-11-12", "2026-11-12"))?.words).toBe("Silent 10 days");
    expect(chipOf(silent("2026-11-08", null))?.words).toBe("Opened, silent 14 days");
  });

  it.each([
    [{ isLocked: true, isAsked: true, expiresOn: "2026-11-30" }, "unlock", "Link locked after wrong PINs"],
    [{ isLocked: false, isAsked: true, expiresOn: "2026-11-30" }, "renew", "Asks for more time"],
    [{ isLocked: false, isAsked: false, expiresOn: "2026-11-22" }, "renew", "Link ends 22 Nov"],
    [{ isLocked: false, isAsked: false, expiresOn: "2026-11-21" }, "renew", "Link ran out 21 Nov"],
    [{ isLocked: false, isAsked: false, expiresOn: "2027-01-02" }, "renew", "Link ends 2 Jan 2027"],
  ])("offer the one step a link needs: %j", (facts, kind, words) => {
    const row = rowOf({ ...PROGRAM, reason: "links", linkId: "l1", ...facts });
    expect(row?.chips[0]?.words).toBe(words);
    expect(row?.step).toMatchObject({ kind, linkId: "l1" });
  });

  it("name both versions where the paper is older, and tell a first draft from changes", () => {
    const row = rowOf({ ...PROGRAM, reason: "paper", paperVersion: 1 });
    expect(row?.chips[0]?.words).toBe("Older paper: 1 of 2");
    expect(row?.step).toMatchObject({ href: "/programs/p1/handout.pdf", inNewTab: true });
    expect(chipOf({ ...PROGRAM, reason: "drafts" })?.words).toBe("Draft changed");
    expect(chipOf({ ...PROGRAM, reason: "drafts", currentVersion: 0 })?.words).toBe("Draft, not published");
  });
});

describe("a line of the day", () => {
  it("has the step of its first reason, and those of the others once each", () => {
    const row = rowOf(
      due("2026-11-22"),
      { ...PROGRAM, reason: "silent", silentSince: "2026-11-08", lastLogOn: null },
      { ...PROGRAM, reason: "pain", recent: 6, before: 3 },
      { ...PROGRAM, programId: "p2", reason: "drafts" },
    );
    expect(row?.step).toMatchObject({ label: "Review", href: "/patients/a/follow-up?program=p1" });
    expect(row?.moreSteps.map(({ label, programId }) => [label, programId])).toEqual([
      ["Look", "p1"],
      ["Continue", "p2"],
    ]);
  });

  it("says how it goes in four weeks", () => {
    const done = new Map([
      ["2026-11-20", 1],
      ["2026-11-21", 0.5],
    ]);
    const [row] = buildTodayRows(
      [{ ...PATIENT, done, begunOn: "2026-11-19", reasons: [due("2026-11-22")] }],
      CLOCK,
    );
    expect(row?.done).toBe("2 of 4");
    expect(row?.marks.slice(-4)).toEqual(["missed", "whole", "part", "missed"]);
    expect(rowOf(due("2026-11-22"))?.done).toBe("not begun");
  });
});

it("says what a patient speaks, and nothing where there is nothing to arrange", () => {
  const polish = { ...PATIENT, spokenLanguage: "pl", interpreterNeeded: true, reasons: [due("2026-11-22")] };
  expect(buildTodayRows([polish], CLOCK)[0]?.spoken).toBe("Speaks Polish · interpreter needed");
  expect(rowOf(due("2026-11-22"))?.spoken).toBe("");
});
