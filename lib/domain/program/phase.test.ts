import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import { currentPhase, documentInPhase, documentSpans, doseInPhase, itemsInPhase, phaseSpans } from "./phase";
import { phaseDosesInWords } from "./phase-words";

const DOSE: Dose = { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };
const MORE: Dose = { ...DOSE, repetitions: amount(15) };

const PHASES = [
  { phaseId: "p", weeks: 2 },
  { phaseId: "q", weeks: 1 },
  { phaseId: "r", weeks: 3 },
];
const ITEM = { itemId: "a", dose: DOSE, phaseDoses: [{ phaseId: "q", dose: MORE }, { phaseId: "r" }] };
const DOCUMENT = {
  phases: PHASES,
  program: { startsOn: "2026-12-21" },
  version: { publishedOn: "2026-12-18" },
  items: [ITEM, { itemId: "b", dose: DOSE }],
};

describe("phases", () => {
  it("are named by their weeks and lie on the days after the start", () => {
    expect(documentSpans(DOCUMENT).map(({ words, days }) => [words, days?.from, days?.to])).toEqual([
      ["Weeks 1–2", "2026-12-21", "2027-01-03"],
      ["Week 3", "2027-01-04", "2027-01-10"],
      ["Weeks 4–6", "2027-01-11", "2027-01-31"],
    ]);
    expect(phaseSpans(PHASES)[0]).toEqual({
      phaseId: "p",
      weeks: 2,
      firstWeek: 1,
      lastWeek: 2,
      words: "Weeks 1–2",
    });
    expect(phaseSpans(undefined)).toEqual([]);
  });

  it("begin on the day of publishing when no start is set", () => {
    const spans = documentSpans({ ...DOCUMENT, program: {} });
    expect(spans[0]?.days?.from).toBe("2026-12-18");
  });

  it.each([
    ["2026-11-01", "p"],
    ["2026-12-21", "p"],
    ["2027-01-03", "p"],
    ["2027-01-04", "q"],
    ["2027-01-11", "r"],
    ["2027-01-31", "r"],
    ["2027-12-31", "r"],
  ])("on %s it is phase %s", (date, phaseId) => {
    expect(currentPhase(DOCUMENT, date)?.phaseId).toBe(phaseId);
  });

  it("are not where the program has none", () => {
    const { phases: _, ...plain } = DOCUMENT;
    expect(currentPhase(plain, "2026-12-21")).toBeUndefined();
    expect(documentInPhase(plain, undefined)).toBe(plain);
  });

  it("give each item its dose, or none", () => {
    expect(PHASES.map((phase) => doseInPhase(ITEM, phase))).toEqual([DOSE, MORE, undefined]);
    expect(doseInPhase(ITEM)).toBe(DOSE);
    expect(PHASES.map((phase) => itemsInPhase(DOCUMENT.items, phase).length)).toEqual([2, 2, 1]);
    const inSecond = documentInPhase(DOCUMENT, PHASES[1]);
    expect(inSecond.items).toEqual([
      { itemId: "a", dose: MORE },
      { itemId: "b", dose: DOSE },
    ]);
    expect(inSecond.phases).toEqual([]);
  });
});

describe("phaseDosesInWords", () => {
  it("has a line for each week block, and none when one dose holds throughout", () => {
    expect(phaseDosesInWords(ITEM, PHASES)).toEqual([
      "Weeks 1–2: 10 times. Once a day, every day.",
      "Week 3: 15 times. Once a day, every day.",
      "Weeks 4–6: not done.",
    ]);
    expect(phaseDosesInWords({ dose: DOSE }, PHASES)).toEqual([]);
  });
});
