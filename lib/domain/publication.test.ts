import { describe, expect, it } from "vitest";
import { amount } from "./amount";
import { BLANK_DRAFT } from "./new-draft";
import type { DraftItem } from "./program-draft";
import { findPublicationBlockers, type PublicationFacts } from "./publication";

const item = (fields: Partial<DraftItem> = {}): DraftItem => ({
  itemId: "item",
  exerciseId: "bridge",
  dose: { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) },
  note: "",
  ...fields,
});

const FACTS: PublicationFacts = {
  draft: { ...BLANK_DRAFT, items: [item()] },
  exercises: new Map([
    ["bridge", { name: "Bridge", sideRule: "both" }],
    ["side-plank", { name: "Side plank", sideRule: "one-side" }],
  ]),
  tags: [],
  clearance: "",
};

const blockers = (facts: Partial<PublicationFacts>) => findPublicationBlockers({ ...FACTS, ...facts });
const withItems = (...items: DraftItem[]) => ({ draft: { ...BLANK_DRAFT, items } });

describe("findPublicationBlockers", () => {
  it("lets a plain program through", () => {
    expect(blockers({})).toEqual([]);
  });

  it("asks for at least one exercise", () => {
    expect(blockers(withItems())).toEqual([{ kind: "empty", message: "Add at least one exercise." }]);
  });

  it("asks for the side of a one-sided exercise, by its name", () => {
    const open = item({ itemId: "a", exerciseId: "side-plank" });
    expect(blockers(withItems(item(), open))).toEqual([
      { kind: "side-open", itemId: "a", message: "Choose the side for “Side plank”." },
    ]);
    expect(blockers(withItems({ ...open, dose: { ...open.dose, side: "left-only" } }))).toEqual([]);
  });

  it("names an item whose exercise is gone", () => {
    expect(blockers(withItems(item({ itemId: "b", exerciseId: "gone" })))).toMatchObject([
      { kind: "missing", itemId: "b" },
    ]);
  });

  describe("with a tag that holds the program", () => {
    const referFirst = { name: "Fracture", suitability: "refer-first", unlockable: true } as const;
    const noProgram = { name: "Cauda equina", suitability: "no-program", unlockable: false } as const;
    const fine = { name: "Sciatica", suitability: "yes-with-care", unlockable: true } as const;

    it("asks for a referral or clearance, until one is recorded", () => {
      expect(blockers({ tags: [fine, referFirst] })).toEqual([
        {
          kind: "on-hold",
          message: "“Fracture” needs a referral or clearance first. Record it on the patient's page.",
        },
      ]);
      expect(blockers({ tags: [referFirst], clearance: "   " })).toHaveLength(1);
      expect(blockers({ tags: [referFirst], clearance: "Dr. Ames, 1 November" })).toEqual([]);
    });

    it("lets no clearance end an emergency", () => {
      expect(blockers({ tags: [noProgram], clearance: "Dr. Ames" })).toEqual([
        {
          kind: "on-hold",
          message: "“Cauda equina” needs emergency or urgent care. No home program can be published.",
        },
      ]);
    });
  });

  it("names everything at once", () => {
    const tags = [{ name: "Fracture", suitability: "refer-first", unlockable: true }] as const;
    const items = [item({ exerciseId: "gone" }), item({ exerciseId: "side-plank" })];
    expect(blockers({ ...withItems(...items), tags }).map((blocker) => blocker.kind)).toEqual([
      "missing",
      "side-open",
      "on-hold",
    ]);
  });
});
