import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import { findDocumentStops } from "./document-stops";
import type { DocumentItem } from "./program-document";
import type { SafetyFacts } from "./unresolved-stops";

const TODAY = "2026-11-22";
const item: DocumentItem = {
  itemId: "item",
  exercise: {
    slug: "childs-pose",
    name: "Child's pose",
    plainName: "Child's pose",
    purpose: "stretch",
    startPosition: "four-point",
    equipment: "",
    sideRule: "both",
    steps: [],
    feel: "",
    mistake: "",
    stopIf: "",
  },
  dose: { repetitions: amount(3), timesPerDay: amount(1), daysPerWeek: amount(7) },
  note: "",
};
const library = [
  {
    id: "id",
    slug: "childs-pose",
    purpose: "stretch" as const,
    startPosition: "four-point" as const,
    regions: [],
    loadTags: ["FLEXEND" as const],
  },
];
const safety = (tag: string, kept: SafetyFacts["kept"] = []): SafetyFacts => ({
  patient: { conditions: [{ tag, notedOn: TODAY }], affectedSide: "left", today: TODAY },
  kept,
});

describe("findDocumentStops", () => {
  it("finds what a later note on the record speaks against", () => {
    expect(findDocumentStops({ items: [item] }, library, safety("overuse"))).toEqual([]);
    expect(findDocumentStops({ items: [item] }, library, safety("osteoporosis"))).toEqual([
      "“Child's pose”: swap it, or keep it with a reason. Bending or twisting to the end, or against a load, can be " +
        "too much for the vertebrae. Teach the hip hinge.",
    ]);
  });

  it("respects the reason on record", () => {
    const kept = [{ itemId: "item", exerciseId: "id", rule: "R6" }];
    expect(findDocumentStops({ items: [item] }, library, safety("osteoporosis", kept))).toEqual([]);
  });

  it("judges an exercise that the library has dropped by what the document tells", () => {
    const lying: DocumentItem = { ...item, exercise: { ...item.exercise, startPosition: "supine" } };
    expect(findDocumentStops({ items: [lying] }, [], safety("pregnancy"))).toHaveLength(1);
    const kept = [{ itemId: "item", exerciseId: "id", rule: "R15" }];
    expect(findDocumentStops({ items: [lying] }, [], safety("pregnancy", kept))).toEqual([]);
  });

  it("refuses everything where a rule refuses any program", () => {
    expect(findDocumentStops({ items: [item] }, library, safety("maternity-limits"))[0]).toContain(
      "the maternity team clears it first",
    );
  });
});
