import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import type { ContentsItem, ProgramContents } from "./program-contents";
import { differenceInWords, findVersionDifference, isSame } from "./version-difference";

const DOSE: Dose = { sets: 2, repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };

function item(name: string, changes: Partial<ContentsItem> = {}): ContentsItem {
  return { itemId: name, exercise: name, name, sideRule: "both", dose: DOSE, note: "", ...changes };
}

const EMPTY: ProgramContents = {
  patientLabel: "Anna",
  title: "First weeks",
  goal: "",
  habitAfter: "",
  habitAt: "",
  diaryWeeks: 2,
  items: [],
  topics: [],
  warnings: [],
};

function words(before: Partial<ProgramContents>, after: Partial<ProgramContents>): string[] {
  return differenceInWords(findVersionDifference({ ...EMPTY, ...before }, { ...EMPTY, ...after }, "en-GB"));
}

describe("the difference between two versions", () => {
  it("reads like a note to a colleague", () => {
    expect(
      words(
        { items: [item("Bridge"), item("Cat–cow")] },
        { items: [item("Bridge", { dose: { ...DOSE, sets: 3 } }), item("Clamshell")] },
      ),
    ).toEqual(["Bridge: 2 × 10 → 3 × 10", "Clamshell added", "Cat–cow removed"]);
  });

  it("names each part of the dose that changed, and nothing else", () => {
    const after: Dose = { ...DOSE, hold: amount(5), side: "left-only", timesPerDay: amount(2, 3) };
    const before: Dose = { ...DOSE, load: "red band" };
    expect(
      words(
        { items: [item("Bridge", { dose: before, note: "Slowly." })] },
        { items: [item("Bridge", { dose: after })] },
      ),
    ).toEqual([
      "Bridge: hold 5 s added, red band removed, left only added, 1 × day → 2–3 × day, note removed",
    ]);
  });

  it("tells a swap from a new exercise by the item that stays", () => {
    expect(
      words(
        { items: [item("Bridge", { itemId: "1" })] },
        { items: [item("Single-leg bridge", { itemId: "1" })] },
      ),
    ).toEqual(["Single-leg bridge: in place of Bridge"]);
  });

  it("says when only the order changed", () => {
    const [one, two, three] = [item("1"), item("2"), item("3")];
    expect(words({ items: [one, two, three] }, { items: [three, one, two] })).toEqual([
      "The exercises stand in another order",
    ]);
    expect(words({ items: [one, two, three] }, { items: [one, three] })).toEqual(["2 removed"]);
  });

  it("tells the rest of the sheet", () => {
    expect(
      words(
        { goal: "Walk", reviewOn: "2026-12-01", topics: [{ key: "heat", title: "Heat" }] },
        {
          patientLabel: "A. B.",
          title: "Get strong",
          reviewOn: "2026-12-08",
          diaryWeeks: 4,
          warnings: [{ key: "C3", title: "Pain at night." }],
        },
      ),
    ).toEqual([
      "Name on the sheet: Anna → A. B.",
      "Title: First weeks → Get strong",
      "Goal: Walk removed",
      "Next review: 1 December 2026 → 8 December 2026",
      "Diary: 2 weeks → 4 weeks",
      "Advice removed: Heat",
      "Warning sign added: Pain at night.",
    ]);
  });

  it("names week blocks, their doses, and advice in other words", () => {
    const phases = [
      { phaseId: "p", weeks: 2 },
      { phaseId: "q", weeks: 4 },
    ];
    const more = { phaseId: "q", dose: { ...DOSE, sets: 4 } };
    const topics = [{ key: "sleep", title: "Sleep", text: "On your side." }];
    expect(
      words(
        { items: [item("Bridge"), item("Walk", { phaseDoses: [more] })], phases, topics },
        {
          items: [
            item("Bridge", { phaseDoses: [more] }),
            item("Walk", { phaseDoses: [{ phaseId: "q" }], dose: { ...DOSE, sets: 3 } }),
          ],
          phases,
          startsOn: "2026-11-23",
          topics: [{ key: "sleep", title: "Sleep", text: "On your back." }],
        },
      ),
    ).toEqual([
      "Bridge: weeks 3–6: 2 × 10, 1 × day, 7 days → 4 × 10, 1 × day, 7 days",
      "Walk: 2 × 10 → 3 × 10, weeks 3–6: 4 × 10, 1 × day, 7 days → left out",
      "First week block starts: 23 November 2026 added",
      "Advice reworded: Sleep",
    ]);
    expect(words({}, { phases })).toEqual(["Week blocks: weeks 1–2, weeks 3–6 added"]);
    const unknown = [{ key: "sleep", title: "Sleep" }];
    expect(words({ topics }, { topics: unknown })).toEqual([]);
  });

  it("is nothing against itself, and mirrors itself the other way round", () => {
    const contents = fc
      .uniqueArray(fc.constantFrom("Bridge", "Clamshell", "Cat–cow", "Walking", "Squat"))
      .map((names) => ({ ...EMPTY, items: names.map((name) => item(name)) }));
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        expect(isSame(findVersionDifference(before, before, "en-GB"))).toBe(true);
        const kinds = (from: ProgramContents, to: ProgramContents, kind: string) =>
          findVersionDifference(from, to, "en-GB")
            .items.filter((change) => change.kind === kind)
            .map((change) => change.itemId)
            .toSorted();
        expect(kinds(before, after, "new")).toEqual(kinds(after, before, "stopped"));
      }),
    );
  });
});
