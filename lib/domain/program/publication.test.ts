import { describe, expect, it } from "vitest";
import type { KeptConflict } from "@/lib/domain/conflict/kept-conflict";
import { amount } from "@/lib/domain/dose/amount";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import type { DraftItem } from "./program-draft";
import { findPublicationBlockers, type PublicationFacts } from "./publication";

const item = (fields: Partial<DraftItem> = {}): DraftItem => ({
  itemId: "item",
  exerciseId: "bridge",
  dose: { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) },
  note: "",
  ...fields,
});

const TODAY = "2026-11-22";
const exercise = (slug: string, name: string, sideRule: "both" | "one-side") => ({
  slug,
  name,
  sideRule,
  purpose: "strength" as const,
  startPosition: "supine" as const,
  regions: [],
  loadTags: [],
});
const safetyOf = (tag: string, kept: readonly KeptConflict[] = []) => ({
  patient: { conditions: [{ tag, notedOn: TODAY }], affectedSide: "left" as const, today: TODAY },
  kept,
});

const LIFTING = { slug: "lifting-carrying", title: "Lifting", points: ["Keep it close."] };

const FACTS: PublicationFacts = {
  draft: { ...BLANK_DRAFT, items: [item()] },
  exercises: new Map([
    ["bridge", exercise("bridge", "Bridge", "both")],
    ["side-plank", exercise("side-plank", "Side plank", "one-side")],
  ]),
  tags: [],
  clearance: "",
  safety: { patient: { conditions: [], affectedSide: "left", today: TODAY }, kept: [] },
  topics: new Map([["lift", LIFTING]]),
  reader: { conditions: [], today: TODAY },
};

const blockers = (facts: Partial<PublicationFacts>) => findPublicationBlockers({ ...FACTS, ...facts });
const withItems = (...items: DraftItem[]) => ({ draft: { ...BLANK_DRAFT, items } });

describe("findPublicationBlockers", () => {
  it("lets a plain program through", () => {
    expect(blockers({})).toEqual([]);
  });

  it("asks how much may be lifted where a limit stands, until somebody has said it", () => {
    const draft = { ...BLANK_DRAFT, items: [item()], topicIds: ["lift"] };
    const reader = { conditions: [{ tag: "postnatal", notedOn: TODAY }], today: TODAY };
    expect(blockers({ draft })).toEqual([]);
    expect(blockers({ draft, reader })).toEqual([
      {
        kind: "open-field",
        topicId: "lift",
        message: "“Lifting”: say how much may be lifted, or take it off the sheet.",
      },
    ]);
    const points = ["Keep it close.", "Lift no more than 5 kg until we tell you."];
    const topicWordings = [{ topicId: "lift", title: "Lifting", points }];
    expect(blockers({ draft: { ...draft, topicWordings }, reader })).toEqual([]);
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

  it("asks for the start of the week blocks", () => {
    const phases = ["p", "q"].map((phaseId) => ({ phaseId, weeks: 2 }));
    const phased = { ...BLANK_DRAFT, items: [item()], phases };
    expect(blockers({ draft: phased })).toEqual([
      { kind: "no-start", message: "Say on which day the first week block starts." },
    ]);
    expect(blockers({ draft: { ...phased, startsOn: TODAY } })).toEqual([]);
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

describe("the conflict rules", () => {
  const stop = {
    kind: "stop",
    itemId: "item",
    rule: "R15",
    message:
      "“Bridge”: swap it, or keep it with a reason. From about week 16, not flat on the back for long. On the side, " +
      "sitting, on hands and knees, or propped up.",
  };
  const kept = { itemId: "item", exerciseId: "bridge", rule: "R15" };

  it("stop publishing while a stop has neither a swap nor a reason", () => {
    expect(blockers({ safety: safetyOf("pregnancy") })).toEqual([stop]);
    expect(blockers({ safety: safetyOf("pregnancy", [kept]) })).toEqual([]);
  });

  it("take a reason for that rule, item and exercise only", () => {
    const others = [
      { ...kept, rule: "R16" },
      { ...kept, itemId: "another" },
      { ...kept, exerciseId: "side-plank" },
    ];
    expect(blockers({ safety: safetyOf("pregnancy", others) })).toEqual([stop]);
  });

  it("let a warning and a note through", () => {
    expect(blockers({ safety: safetyOf("no-floor") })).toEqual([]);
    expect(blockers({ safety: safetyOf("cannot-lie-flat") })).toEqual([]);
  });

  it.each([
    ["worsening-weakness-both-legs", "R3", "Refer now"],
    ["maternity-limits", "R17", "the maternity team clears it first"],
  ])("refuse every program for %s, reasons or not", (tag, rule, words) => {
    const found = blockers({ safety: safetyOf(tag, [kept, { ...kept, rule }]) });
    expect(found).toMatchObject([{ kind: "refer", message: expect.stringContaining(words) }]);
    expect(blockers({ ...withItems(), safety: safetyOf(tag) }).map(({ kind }) => kind)).toContain("refer");
  });

  it("look at the side of every phase", () => {
    const dose = { ...item().dose, side: "left-only" as const };
    const clam = { ...exercise("clamshell", "Clam", "both"), startPosition: "side-lying" as const };
    const exercises = new Map([["clam", clam]]);
    const safety = safetyOf("gluteal-tendinopathy");
    const inPhases = (side: "left-only" | "right-only") =>
      blockers({
        ...withItems(
          item({ exerciseId: "clam", dose, phaseDoses: [{ phaseId: "p", dose: { ...dose, side } }] }),
        ),
        exercises,
        safety,
      });
    expect(inPhases("left-only")).toEqual([]);
    expect(inPhases("right-only")).toMatchObject([{ kind: "stop" }]);
  });
});
