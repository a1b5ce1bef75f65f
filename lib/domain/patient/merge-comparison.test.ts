import { describe, expect, it } from "vitest";
import { type ComparableRecord, compareRecords } from "./merge-comparison";
import { mergeInWords } from "./patient-merge-words";

const CLINIC = { language: "en-GB", timeZone: "Europe/Dublin" };
const RECORD: ComparableRecord = {
  id: "a",
  revision: 3,
  updatedAt: new Date("2026-11-22T10:00:00Z"),
  programCount: 2,
  name: "Siobhán Walsh",
  label: "Siobhán",
  birthYear: 1961,
  email: null,
  phone: null,
  reference: "A-1",
  affectedSide: "left",
  ...{ spokenLanguage: null, writtenLanguage: null, interpreterNeeded: false },
  clearance: "",
  adult: "",
  notes: "",
  conditions: [{ tag: "sciatica", notedOn: "2026-01-01" }],
};
const OTHER: ComparableRecord = {
  ...RECORD,
  id: "b",
  programCount: 1,
  phone: "086 1234567",
  reference: "B-2",
  conditions: [
    { tag: "sciatica", notedOn: "2026-01-01", isVisitReason: true },
    { tag: "osteoporosis", notedOn: "2026-01-01" },
  ],
};
const CHOICES = [
  { slug: "sciatica", name: "Sciatica" },
  { slug: "osteoporosis", name: "Osteoporosis" },
  { slug: "pregnancy", name: "Pregnancy" },
];

describe("two records side by side", () => {
  const compared = compareRecords(
    { this: RECORD, other: OTHER },
    { choices: CHOICES, clinic: CLINIC, today: "2026-11-22" },
  );

  it("say who they are", () => {
    expect(compared.records.this.facts).toEqual([
      "born in 1961",
      "reference A-1",
      "2 programs",
      "changed 22 November 2026",
    ]);
    expect(compared.records.other.facts).toContain("1 program");
  });

  it("propose what says something, and this record's where both do", () => {
    expect(
      compared.differing.map(({ words, values, proposed }) => [words, values.this, values.other, proposed]),
    ).toEqual([
      ["Phone", "Nothing noted", "086 1234567", "other"],
      ["Reference", "A-1", "B-2", "this"],
    ]);
  });

  it("say on which of them a condition stands, and what differs", () => {
    expect(compared.tags).toEqual([
      {
        tag: "sciatica",
        name: "Sciatica",
        words:
          "On both; first: nothing more; second: reason for the visit. What the record that stays says counts.",
      },
      { tag: "osteoporosis", name: "Osteoporosis", words: "On the second record" },
    ]);
    expect(compared.obstacle).toBeUndefined();
  });
});

describe("a merge that can be undone", () => {
  const merge = {
    id: "m",
    mergedAt: "2026-11-22T10:00:00+00:00",
    mergedByName: "Dana",
    name: "Siobhan Walsh",
  };

  it("says until when, and nothing once its day is over", () => {
    expect(mergeInWords(merge, CLINIC, new Date("2026-11-23T09:59:00Z"))).toEqual({
      id: "m",
      words: "The record of Siobhan Walsh was merged into this one by Dana",
      until: "23 November 2026, 10:00",
    });
    expect(mergeInWords(merge, CLINIC, new Date("2026-11-23T10:00:00Z"))).toBeUndefined();
    expect(mergeInWords(null, CLINIC, new Date())).toBeUndefined();
  });
});
