import { describe, expect, it } from "vitest";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { buildHandout } from "./handout";

const TODAY = { printedOn: "2026-11-23" };
const build = (overrides: Partial<ProgramDocument> = {}) => buildHandout(aProgramDocument(overrides), TODAY);
const withProgram = (changes: Partial<ProgramDocument["program"]>) =>
  build({ program: { ...aProgramDocument().program, ...changes } });
const withClinic = (changes: Partial<ProgramDocument["clinic"]>) => ({
  clinic: { ...aProgramDocument().clinic, ...changes },
});

describe("the head of the sheet", () => {
  it("says for whom, how long, what for and when", () => {
    const { masthead } = build();
    expect(masthead.heading).toBe("Exercises for Amira");
    expect(masthead.contact).toBe("Northside Physiotherapy · Sam Patel · 01632 960 123");
    expect(masthead.session).toBe("About 3 minutes, once a day");
    expect(masthead.goal).toEqual({ label: "Your goal:", text: "Walk every day." });
    expect(masthead.habit.parts).toEqual([
      { lead: "After", text: "" },
      { lead: "at", text: "" },
    ]);
  });

  it("takes the habit over without saying after or at twice", () => {
    const { habit } = withProgram({ habitAfter: "After brushing my teeth", habitAt: "home" }).masthead;
    expect(habit.parts.map((part) => `${part.lead} ${part.text}`)).toEqual([
      "After brushing my teeth,",
      "at home.",
    ]);
  });

  it.each([
    ["breakfast", "home", "After breakfast, at home."],
    ["before bed", "in the living room.", "Before bed, in the living room."],
    ["When I get up", "at my desk", "When I get up, at my desk."],
    ["tea", "Outside", "After tea, Outside."],
  ])("reads naturally after %s at %s", (habitAfter, habitAt, expected) => {
    const { parts } = withProgram({ habitAfter, habitAt }).masthead.habit;
    expect(parts.map(({ lead, text }) => `${lead} ${text}`.trim()).join(" ")).toBe(expected);
  });

  it("says version and date, and the contacts that the clinic gives", () => {
    expect(build().masthead.edition).toBe("Version 2, 22 November 2026");
    const online = withClinic({ email: "hello@northside.example", website: "https://northside.example/" });
    expect(build(online).masthead.contacts).toBe("hello@northside.example · northside.example");
    expect(build().masthead.contacts).toBeUndefined();
  });

  it("names the blocks of weeks and when each starts", () => {
    const phases = [
      { phaseId: "a", weeks: 2 },
      { phaseId: "b", weeks: 1 },
    ];
    const program = { ...aProgramDocument().program, startsOn: "2026-11-30" };
    expect(build({ phases, program }).masthead.plan?.text).toBe(
      "Weeks 1 to 2 from 30 November 2026. Week 3 from 14 December 2026.",
    );
    expect(build().masthead).not.toHaveProperty("plan");
  });

  it("counts the minutes of each block of weeks by its own doses", () => {
    const phases = [
      { phaseId: "a", weeks: 2 },
      { phaseId: "b", weeks: 4 },
    ];
    const program = { ...aProgramDocument().program, startsOn: "2026-11-30" };
    const more = { ...anItem().dose, sets: 9 };
    const { session, plan } = build({
      phases,
      program,
      items: [anItem({ phaseDoses: [{ phaseId: "b", dose: more }] })],
    }).masthead;
    expect(session).toBe("About 3 minutes, once a day, in weeks 1 to 2");
    expect(plan?.text).toBe(
      "Weeks 1 to 2 from 30 November 2026: about 3 minutes, once a day. " +
        "Weeks 3 to 6 from 14 December 2026: about 11 minutes, once a day.",
    );
    const later = build({ phases, program, items: [anItem({ phaseDoses: [{ phaseId: "a" }] })] }).masthead;
    expect(later.session).toBe("About 3 minutes, once a day, in weeks 3 to 6");
  });

  it("adds the minutes of the day up when exercises differ in how often", () => {
    const often = anItem({ itemId: "item-2", dose: { ...anItem().dose, timesPerDay: { from: 3 } } });
    expect(build({ items: [anItem(), often] }).masthead.session).toMatch(/^About \d+ minutes a day in all$/);
  });

  it("leaves the session out while there is no exercise", () => {
    expect(build({ items: [] }).masthead.session).toBeUndefined();
  });
});

describe("an exercise block", () => {
  it("has number, plain name, dose, steps and cues in this order", () => {
    const [exercise] = build().exercises;
    expect(exercise).toMatchObject({ number: 1, name: "Hip lift", steps: anItem().exercise.steps });
    expect(exercise?.dose).toBe("2 sets of 10. Hold 5 seconds. Once a day, every day.");
    expect(exercise?.cues.map((cue) => cue.label)).toEqual(["You should feel:", "Tip:", "Stop or ease if"]);
    expect(exercise?.cues.at(-1)?.text).toBe("pain spreads down your leg.");
  });

  it("hands on how the clinic has its figures", () => {
    const exercise = { ...anItem().exercise, figure: { format: 1 } };
    const figureStyle = { skin: "tan", build: "fuller" } as const;
    const styled = build({ items: [anItem({ exercise })], ...withClinic({ figureStyle }) });
    expect(styled.exercises[0]?.figure).toEqual({ solved: { format: 1 }, style: figureStyle });
    // A document from before the setting.
    const old = build({ items: [anItem({ exercise })] });
    expect(old.exercises[0]?.figure).toEqual({ solved: { format: 1 } });
  });

  it("marks a one-sided dose with a letter and hands the side to the figure", () => {
    const exercise = { ...anItem().exercise, figure: { format: 1 } };
    const item = anItem({ exercise, dose: { ...anItem().dose, side: "right-only" } });
    expect(build({ items: [item] }).exercises[0]).toMatchObject({
      sideMark: "R",
      figure: { solved: { format: 1 }, side: "right" },
    });
    expect(build().exercises[0]).not.toHaveProperty("sideMark");
    expect(build().exercises[0]).not.toHaveProperty("figure");
  });

  it("keeps the lines of a note and drops what cannot be seen", () => {
    const [exercise] = build({
      items: [anItem({ note: "Slowly.\n\u202EUse the \u200Brail.\u0007" })],
    }).exercises;
    expect(exercise?.note?.text).toBe("Slowly.\nUse the rail.");
  });

  it("prints the dose of each block of weeks where they differ, neighbours with one dose as one", () => {
    const phases = ["a", "b", "c"].map((phaseId) => ({ phaseId, weeks: 2 }));
    const stronger = { ...anItem().dose, sets: 3 };
    const item = anItem({ phaseDoses: [{ phaseId: "c", dose: stronger }] });
    expect(build({ phases, items: [item] }).exercises[0]?.phases).toEqual([
      { label: "Weeks 1 to 4:", text: "2 sets of 10. Hold 5 seconds. Once a day, every day." },
      { label: "Weeks 5 to 6:", text: "3 sets of 10. Hold 5 seconds. Once a day, every day." },
    ]);
    const later = anItem({ phaseDoses: [{ phaseId: "a" }] });
    expect(build({ phases, items: [later] }).exercises[0]?.phases?.[0]).toEqual({
      label: "Weeks 1 to 2:",
      text: "Not in these weeks.",
    });
    expect(build({ phases, items: [anItem()] }).exercises[0]).not.toHaveProperty("phases");
  });

  it("prints the ladder only when it is asked for", () => {
    const ladder = { easier: "Pelvic tilt", harder: "One-leg hip lift", moveOn: "3 sets feel easy." };
    const items = [anItem({ exercise: { ...anItem().exercise, ladder } })];
    expect(build({ items }).exercises[0]).not.toHaveProperty("ladder");
    const asked = buildHandout(aProgramDocument({ items }), { ...TODAY, printLadders: true });
    expect(asked.exercises[0]?.ladder?.map(({ label, text }) => `${label} ${text}`)).toEqual([
      "Easier: Pelvic tilt",
      "Harder: One-leg hip lift",
      "Move on when 3 sets feel easy.",
    ]);
  });

  it("leaves out cues without words", () => {
    const exercise = { ...anItem().exercise, feel: "", mistake: " ", stopIf: "" };
    expect(build({ items: [anItem({ exercise })] }).exercises[0]?.cues).toEqual([]);
  });
});

describe("the warning card", () => {
  it("gives each sign a bullet of its own", () => {
    expect(build().warning.groups[0]).toEqual({
      level: 1,
      heading: "Call 999 if:",
      bullets: ["First.", "Second.", "Third."],
      closing: "Do not wait. Help matters.",
    });
  });

  it("carries its own version and the day it was written", () => {
    expect(build().warning.edition).toBe("Warning text 1.0, written 22 November 2026.");
  });

  it("sets lists of the patient's flags apart from the card", () => {
    const card = aProgramDocument().warningCard;
    const added = {
      level: 4,
      heading: "Pregnant?",
      signs: [{ code: "pregnancy-1", text: "x" }],
      closing: [],
    } as const;
    const { warning } = build({ warningCard: { ...card, groups: [...card.groups, added] } });
    expect(warning.groups).toHaveLength(4);
    expect(warning.additions.map((group) => group.heading)).toEqual(["Pregnant?"]);
  });

  it.each([1, 2, 4])("refuses a sheet without level %i", (level) => {
    const card = aProgramDocument().warningCard;
    const groups = card.groups.filter((group) => group.level !== level);
    expect(() => build({ warningCard: { ...card, groups } })).toThrow(/is missing/);
  });

  it("prints without level 3, which the therapist may drop", () => {
    const card = aProgramDocument().warningCard;
    const groups = card.groups.filter((group) => group.level !== 3);
    expect(build({ warningCard: { ...card, groups } }).warning.groups).toHaveLength(3);
  });

  it.each(["phone", "emergencyNumber", "urgentLine"] as const)(
    "refuses a sheet without the clinic's %s",
    (contact) => {
      expect(() => build(withClinic({ [contact]: " \u200B" }))).toThrow(/is empty/);
    },
  );
});

describe("pain guide, advice and diary", () => {
  it("divides 0 to 10 by the clinic's numbers", () => {
    const { bands } = build(withClinic({ painGuide: { carryOnMax: 2, easeBackMax: 4 } })).painGuide;
    expect(bands.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [3, 4],
      [5, 10],
    ]);
  });

  it("has no middle band where the two limits are one", () => {
    const { bands } = build(withClinic({ painGuide: { carryOnMax: 4, easeBackMax: 4 } })).painGuide;
    expect(bands.map((band) => band.action)).toEqual(["Carry on", "Stop that exercise"]);
  });

  it("leaves out topics without a point", () => {
    expect(build({ advice: [{ slug: "x", title: "Empty", points: [" "] }] }).advice.topics).toEqual([]);
  });

  it("has a row for each exercise, two to four weeks and the next visit", () => {
    const { diary } = withProgram({ diaryWeeks: 9 });
    expect(diary.rows).toEqual(["1. Hip lift"]);
    expect(diary.days).toHaveLength(7);
    expect(diary.weeks).toEqual(["Week 1", "Week 2", "Week 3", "Week 4"]);
    expect(diary.nextVisit.text).toMatch(/^Monday,? 7 December 2026$/);
    expect(withProgram({ reviewOn: undefined }).diary.nextVisit.text).toBe("");
  });
});
