import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import { blockersAsFields, blockersOfFields } from "@/lib/domain/program/blocker-fields";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { BLOCKER_KINDS, type PublicationBlocker } from "@/lib/domain/program/publication";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { type BuilderPlace, placeOfBlocker, placeOfPath, placeOfProblem } from "./builder-place";

const DOSE = { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };
const DRAFT: ProgramDraft = {
  ...BLANK_DRAFT,
  items: [
    { itemId: "a", exerciseId: "bridge", dose: DOSE, note: "" },
    { itemId: "b", exerciseId: "clam", dose: DOSE, phaseDoses: [{ phaseId: "q", dose: DOSE }], note: "" },
  ],
  topicIds: ["sleep", "heat"],
  topicWordings: [{ topicId: "heat", title: "Heat", points: ["Warm."] }],
};

describe("placeOfPath", () => {
  it.each<[string, BuilderPlace]>([
    ["draft.items.0.dose.repetitions", { kind: "item", itemId: "a", field: "repetitions" }],
    ["draft.items.1.note", { kind: "item", itemId: "b", field: "note" }],
    ["draft.items.1.phaseDoses.0.dose.hold", { kind: "item", itemId: "b", field: "hold", phaseId: "q" }],
    ["draft.items.0.exerciseId", { kind: "item", itemId: "a" }],
    ["draft.topicIds.1", { kind: "topic", topicId: "heat" }],
    ["draft.topicWordings.0.title", { kind: "topic", topicId: "heat" }],
    ["draft.reviewOn", { kind: "program", field: "reviewOn" }],
  ])("finds %s", (path, place) => {
    expect(placeOfPath(path, DRAFT)).toEqual(place);
  });

  it.each(["draft.items.7.dose.sets", "draft.topicIds.9", "draft.diaryWeeks", "revision", ""])(
    "knows no place for %s",
    (path) => {
      expect(placeOfPath(path, DRAFT)).toBeUndefined();
    },
  );
});

describe("placeOfBlocker", () => {
  const placeOf = (blocker: Omit<PublicationBlocker, "message">) =>
    placeOfBlocker({ message: "", ...blocker });

  it("leads an extreme dose to its number, and a rule to what it says", () => {
    expect(placeOf({ kind: "stop", itemId: "a", rule: "D4" })).toEqual({
      kind: "item",
      itemId: "a",
      field: "hold",
    });
    expect(placeOf({ kind: "stop", itemId: "a", rule: "R15" })).toEqual({
      kind: "item",
      itemId: "a",
      field: "safety",
    });
  });

  it("has one for everything that can refuse a publication, also after the way through an answer", () => {
    const blockers = BLOCKER_KINDS.map((kind): PublicationBlocker => {
      const ofItem = ["side-open", "missing", "stop"].includes(kind) && { itemId: "a" };
      return { kind, message: `Do ${kind}.`, ...ofItem, ...(kind === "open-field" && { topicId: "heat" }) };
    });
    expect(blockersOfFields(blockersAsFields(blockers))).toEqual(blockers);
    for (const blocker of blockers) expect(placeOfBlocker(blocker).kind).not.toBe("");
    expect(blockersOfFields({ screening: "Ask first.", "blocker|unheard|a||": "?" })).toEqual([]);
  });
});

describe("placeOfProblem", () => {
  it("tells a field of the program from one of an item in its week block", () => {
    expect(placeOfProblem({ field: "title", message: "" })).toEqual({ kind: "program", field: "title" });
    expect(placeOfProblem({ field: "hold", itemId: "a", phaseId: "q", message: "" })).toEqual({
      kind: "item",
      itemId: "a",
      field: "hold",
      phaseId: "q",
    });
  });
});
