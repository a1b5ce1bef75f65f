import { expect, it } from "vitest";
import { buildPatientRow, type RowSource } from "./patient-row";

const CLOCK = { today: "2026-11-30", language: "en-GB" };
const PROGRAM = {
  ...{ id: "p", title: "Hip", currentVersion: 2, itemCount: 6, figures: [{ slug: "bridge", isDrawn: true }] },
  ...{
    reviewOn: "2026-11-29",
    lastEntryOn: "2026-11-28",
    begunOn: "2026-11-26",
    paper: { versionNumber: 1 },
  },
};
const SOURCE: RowSource = {
  ...{ id: "1", name: "Siobhán Walsh", label: "Siobhán", birthYear: 1961, reference: "RP-0147" },
  ...{ spokenLanguage: null, interpreterNeeded: false },
  ...{ affectedSide: "right", programCount: 1, latestProgram: PROGRAM, done: new Map([["2026-11-28", 1]]) },
  conditions: [{ name: "Hip OA", kind: "condition", suitability: "yes", isVisitReason: true }],
};

it("says of a patient who, what for, and how the program stands", () => {
  const { program, ...row } = buildPatientRow(SOURCE, CLOCK);
  expect(row).toEqual({
    ...{ id: "1", name: "Siobhán Walsh", facts: "1961 · RP-0147", programCount: 1 },
    conditions: [{ text: "Hip OA, right", isWarning: false }],
  });
  expect(program).toMatchObject({
    ...{ oldPaper: 1, itemCount: 6, lastEntry: "28 Nov", marksInWords: "Recorded on 1 of 5 days" },
    review: { words: "Yesterday", is: "overdue" },
  });
});

it.each([
  ["2026-11-30", "today"],
  ["2026-12-01", "ahead"],
  ["2026-11-29", "overdue"],
])("finds a review on %s to be %s", (reviewOn, is) => {
  const row = buildPatientRow({ ...SOURCE, latestProgram: { ...PROGRAM, reviewOn } }, CLOCK);
  expect(row.program?.review?.is).toBe(is);
});

it("leaves out what is not there", () => {
  const { latestProgram: _, ...without } = SOURCE;
  expect(buildPatientRow({ ...without, birthYear: null }, CLOCK)).toMatchObject({ facts: "RP-0147" });
  expect(buildPatientRow({ ...without, birthYear: null, reference: null }, CLOCK).facts).toBe("");
  expect(buildPatientRow(without, CLOCK)).not.toHaveProperty("program");
  const draft = { ...PROGRAM, currentVersion: 0, reviewOn: null, lastEntryOn: null, begunOn: null };
  const { program } = buildPatientRow({ ...SOURCE, latestProgram: draft, done: new Map() }, CLOCK);
  expect(program).toMatchObject({ marksInWords: "Not begun" });
  for (const key of ["oldPaper", "lastEntry", "review"]) expect(program).not.toHaveProperty(key);
});

it("says what a patient speaks where that is not what the clinic speaks, and who needs an interpreter", () => {
  const facts = (spokenLanguage: string | null, interpreterNeeded: boolean) =>
    buildPatientRow({ ...SOURCE, reference: null, spokenLanguage, interpreterNeeded }, CLOCK).facts;
  expect(facts("pl", true)).toBe("1961 · Speaks Polish · interpreter needed");
  expect(facts("syl", false)).toBe("1961 · Speaks Sylheti");
  expect(facts("en-US", false)).toBe("1961");
  expect(facts(null, true)).toBe("1961 · Interpreter needed");
});
