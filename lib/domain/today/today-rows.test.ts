import { describe, expect, it } from "vitest";
import type { Day, ProgramOfDay } from "./today-groups";
import { buildTodaySections } from "./today-rows";

const CLOCK = { today: "2026-11-22", language: "en-GB" };
const PROGRAM: ProgramOfDay = {
  programId: "p1",
  patientId: "a",
  patientName: "Anna Marsh",
  title: "First weeks",
  currentVersion: 2,
};
const only = (day: Day) => buildTodaySections(day, CLOCK)[0]?.rows[0];
const one = <Facts extends object>(facts: Facts) => ({ total: 1, rows: [{ ...PROGRAM, ...facts }] });

describe("the lines of the day", () => {
  it.each([
    ["2026-11-22", "review today"],
    ["2026-11-23", "review tomorrow"],
    ["2026-11-27", "review in 5 days"],
    ["2026-11-21", "review was due yesterday"],
    ["2026-10-23", "review was due 30 days ago"],
  ])("say when the review of %s is due", (reviewOn, note) => {
    const row = only({ due: one({ reviewOn }) });
    expect(row).toMatchObject({
      note,
      step: { label: "Review", href: "/patients/a/follow-up?program=p1" },
    });
  });

  it("count notes", () => {
    expect(only({ notes: one({ notes: 1, receivedOn: "2026-11-21" }) })?.note).toBe(
      "1 new note, 21 November 2026",
    );
    expect(only({ notes: one({ notes: 3, receivedOn: "2026-11-21" }) })?.note).toMatch(/^3 new notes/);
  });

  it("give both means of pain, and no verdict", () => {
    expect(only({ pain: one({ recent: 6.25, before: 3 }) })?.note).toBe(
      "pain 6.3 this week, 3 the week before",
    );
  });

  it("tell silence after a log from silence after opening", () => {
    expect(only({ silent: one({ silentSince: "2026-11-12", lastLogOn: "2026-11-12" }) })?.note).toBe(
      "nothing since 12 November 2026, 10 days",
    );
    expect(only({ silent: one({ silentSince: "2026-11-08", lastLogOn: null }) })?.note).toBe(
      "opened, nothing recorded in 14 days",
    );
  });

  it.each([
    [{ isLocked: true, isAsked: true, expiresOn: "2026-11-30" }, "unlock", "locked after wrong PINs"],
    [
      { isLocked: false, isAsked: true, expiresOn: "2026-11-30" },
      "renew",
      "more time asked for, ends on 30 November 2026",
    ],
    [{ isLocked: false, isAsked: false, expiresOn: "2026-11-22" }, "renew", "ends on 22 November 2026"],
    [{ isLocked: false, isAsked: false, expiresOn: "2026-11-21" }, "renew", "ran out on 21 November 2026"],
  ])("offer the one step a link needs: %j", (facts, kind, note) => {
    const row = only({ links: one({ linkId: "l1", ...facts }) });
    expect(row).toMatchObject({ note, step: { kind, linkId: "l1" } });
  });

  it("name both versions where the paper is older", () => {
    const row = only({ paper: one({ paperVersion: 1 }) });
    expect(row?.note).toBe("paper is version 1, the program is version 2");
    expect(row?.step).toMatchObject({ href: "/programs/p1/handout.pdf", inNewTab: true });
  });

  it("tell a first draft from changes to a published program", () => {
    expect(only({ drafts: one({}) })?.note).toBe("changed since version 2");
    expect(only({ drafts: { total: 1, rows: [{ ...PROGRAM, currentVersion: 0 }] } })?.note).toBe(
      "never published",
    );
  });

  it("name the next review of what was published lately", () => {
    expect(only({ recent: one({ reviewOn: "2026-12-03" }) })?.note).toBe(
      "version 2, review on 3 December 2026",
    );
    expect(only({ recent: one({ reviewOn: null }) })?.note).toBe("version 2");
  });

  it("leave groups out that have nothing", () => {
    expect(buildTodaySections({ due: { total: 0, rows: [] } }, CLOCK)).toEqual([]);
  });
});
