import { describe, expect, it } from "vitest";
import { symptomChartEntry } from "./schema";

const MARK = {
  face: "back",
  place: "Calf",
  side: "left",
  kind: "numb",
  strength: 4,
  since: " a week\u0007 ",
};
const ENTRY = {
  ...{ patientId: "0b7e7f3e-4c8f-4a41-9b52-0a7f2f0d7a11", chartedOn: "2026-11-20", note: "" },
  ...{ marks: [MARK], words: ["weakness", "weakness"] },
};

const problemsOf = (fields: object) =>
  symptomChartEntry.safeParse({ ...ENTRY, ...fields }).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("symptomChartEntry", () => {
  it("takes marks on places of the map, each word once", () => {
    expect(symptomChartEntry.parse(ENTRY)).toMatchObject({
      marks: [{ place: "Calf", since: "a week" }],
      words: ["weakness"],
    });
    expect(problemsOf({ marks: [{ ...MARK, strength: null }] })).toEqual([]);
  });

  it("refuses a place that the map has not, a wrong side, and a strength beyond 10", () => {
    expect(problemsOf({ marks: [{ ...MARK, place: "Tail" }] })).toEqual(["marks.0.place"]);
    expect(problemsOf({ marks: [{ ...MARK, side: "middle" }] })).toEqual(["marks.0.place"]);
    expect(problemsOf({ marks: [{ ...MARK, strength: 11 }] })).toEqual(["marks.0.strength"]);
    expect(problemsOf({ marks: [{ ...MARK, kind: "itchy" }] })).toEqual(["marks.0.kind"]);
    expect(problemsOf({ marks: Array(31).fill(MARK) })).toEqual(["marks"]);
  });

  it("wants something on it, and a real day", () => {
    expect(problemsOf({ marks: [], words: [] })).toEqual(["marks"]);
    expect(problemsOf({ marks: [], words: [], note: "Nothing hurts today." })).toEqual([]);
    expect(problemsOf({ chartedOn: "2026-02-30" })).toEqual(["chartedOn"]);
    expect(problemsOf({ words: ["doom"] })).toEqual(["words.0"]);
  });
});
