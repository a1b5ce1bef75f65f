import { describe, expect, it } from "vitest";
import {
  areNotesTooLong,
  differingFields,
  isBlank,
  joinNotes,
  type MergeRecord,
  mergeRecords,
} from "./patient-merge";
import { fieldInWords } from "./patient-merge-words";

const RECORD: MergeRecord = {
  name: "Siobhán Walsh",
  label: "Siobhán",
  birthYear: 1961,
  email: null,
  phone: null,
  reference: "A-1",
  affectedSide: "unspecified",
  ...{ spokenLanguage: null, writtenLanguage: null, interpreterNeeded: false },
  clearance: "",
  adult: "",
  notes: "",
  conditions: [],
};
const OTHER: MergeRecord = {
  ...RECORD,
  name: "Siobhan Walsh",
  phone: "086 1234567",
  reference: "B-2",
  affectedSide: "left",
};

describe("two records side by side", () => {
  it("differ where one says what the other does not", () => {
    expect(differingFields(RECORD, OTHER)).toEqual(["name", "phone", "reference", "affectedSide"]);
    expect(differingFields({ ...RECORD, adult: "" }, RECORD)).toEqual([]);
  });
});

describe("languages of two records", () => {
  const spoken = { ...OTHER, spokenLanguage: "pl", interpreterNeeded: true };

  it("are compared in words, and a need of an interpreter is proposed from either side", () => {
    const fields = ["spokenLanguage", "interpreterNeeded"] as const;
    expect(differingFields(OTHER, spoken)).toEqual(fields);
    expect(fields.map((field) => fieldInWords(spoken, field))).toEqual(["Polish", "Needed"]);
    expect(fields.map((field) => fieldInWords(OTHER, field))).toEqual(["Nothing noted", "Not needed"]);
    expect(fields.map((field) => isBlank(OTHER, field))).toEqual([true, true]);
  });

  it("go over where they are picked", () => {
    const picks = { fromOther: ["spokenLanguage", "interpreterNeeded"] as const, tags: [] };
    expect(mergeRecords(OTHER, spoken, picks)).toMatchObject({
      spokenLanguage: "pl",
      interpreterNeeded: true,
    });
  });
});

describe("a merged record", () => {
  it("says what was picked of the one that is given up, and else what the kept one says", () => {
    const merged = mergeRecords(RECORD, OTHER, { fromOther: ["phone", "affectedSide"], tags: [] });
    expect(merged).toEqual({ ...RECORD, phone: "086 1234567", affectedSide: "left" });
  });

  it("keeps the conditions that were ticked: its own with what it stores, the other's as they are there", () => {
    const kept = {
      ...RECORD,
      conditions: [
        { tag: "sciatica", notedOn: "2026-01-01", isVisitReason: true as const },
        { tag: "osteoporosis", notedOn: "2026-01-01" },
      ],
    };
    const other = {
      ...OTHER,
      conditions: [
        { tag: "sciatica", notedOn: "2026-06-01" },
        { tag: "pregnancy", notedOn: "2026-06-01", pregnancyWeeks: 20, isVisitReason: true as const },
      ],
    };
    const { conditions } = mergeRecords(kept, other, { fromOther: [], tags: ["sciatica", "pregnancy"] });
    expect(conditions).toEqual([
      { tag: "sciatica", notedOn: "2026-01-01", isVisitReason: true },
      { tag: "pregnancy", notedOn: "2026-06-01", pregnancyWeeks: 20 },
    ]);
  });

  it("has the notes of both, and says nothing twice", () => {
    expect(joinNotes("Lives alone.", "Two dogs.")).toBe("Lives alone.\n\nTwo dogs.");
    expect(joinNotes("Lives alone. Two dogs.", "Two dogs.")).toBe("Lives alone. Two dogs.");
    expect(joinNotes("", "Two dogs.")).toBe("Two dogs.");
    const long = { ...RECORD, notes: "a".repeat(6000) };
    expect(areNotesTooLong(long, { ...OTHER, notes: "b".repeat(5000) })).toBe(true);
    expect(areNotesTooLong(long, OTHER)).toBe(false);
  });
});
