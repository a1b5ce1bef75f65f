import { describe, expect, it } from "vitest";
import { WARNING_TEXT } from "@/db/seed/warning-text";
import { buildProgramDocument, type DocumentSources } from "@/lib/domain/program/build-program-document";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { type DocumentEntries, draftFromDocument } from "./draft-from-document";

const { exercise, dose } = anItem();
const HIDEABLE = WARNING_TEXT.groups.flatMap((group) =>
  group.signs.filter((sign) => sign.mayBeHidden).map((sign) => sign.code),
);
const SLEEP = { id: "sleep", slug: "sleep", title: "Sleep", points: ["Side or back.", "Ask {nurse_name}."] };
const WALK = { id: "walk", slug: "walk", title: "Walk", points: ["Walk."] };
const ENTRIES: DocumentEntries = {
  exercises: [
    { id: "shared", slug: "bridge", name: "Bridge" },
    { id: "own", slug: "bridge", name: "Our bridge" },
  ],
  topics: [SLEEP, WALK],
  hideableWarnings: HIDEABLE,
};

const DRAFT: ProgramDraft = {
  title: "First weeks",
  goal: "Walk",
  habitAfter: "tea",
  habitAt: "8",
  reviewOn: "2026-12-06",
  startsOn: "2026-11-23",
  diaryWeeks: 4,
  hiddenWarnings: HIDEABLE.slice(0, 1),
  items: [
    { itemId: "2", exerciseId: "own", dose, note: "Slowly." },
    { itemId: "1", exerciseId: "shared", dose, phaseDoses: [{ phaseId: "p" }], note: "" },
  ],
  topicIds: ["walk", "sleep"],
  topicWordings: [{ topicId: "walk", title: "Walk more", points: ["Ten minutes."] }],
  phases: [{ phaseId: "p", weeks: 2 }],
};

const SOURCES: DocumentSources = {
  draft: DRAFT,
  programId: "program",
  clinic: aProgramDocument().clinic,
  patient: { label: "Amira", conditions: [] },
  exercises: new Map([
    ["shared", exercise],
    ["own", { ...exercise, name: "Our bridge" }],
  ]),
  topics: new Map([SLEEP, WALK].map((topic) => [topic.id, topic])),
  warningText: WARNING_TEXT,
  version: { number: 1, publishedOn: "2026-11-22", therapistName: "Sam" },
};

describe("the draft of a version", () => {
  it("is the one it was published from", () => {
    const restored = draftFromDocument(buildProgramDocument(SOURCES), ENTRIES);
    expect(restored).toEqual({ draft: DRAFT, missing: [] });
  });

  it("of a document without ids is found by slug and name", () => {
    const old = aProgramDocument({
      items: [
        anItem({ itemId: "a", exercise: { ...exercise, name: "Our bridge" } }),
        anItem({ itemId: "b" }),
      ],
    });
    const { draft } = draftFromDocument(old, ENTRIES);
    expect(draft.items.map((item) => item.exerciseId)).toEqual(["own", "shared"]);
  });

  it("names what the library does not hold any more", () => {
    const document = buildProgramDocument(SOURCES);
    const restored = draftFromDocument(document, { ...ENTRIES, exercises: [], topics: [SLEEP] });
    expect(restored.missing).toEqual(["Our bridge", "Bridge", "Walk more"]);
    expect(restored.draft).toMatchObject({ items: [], topicIds: ["sleep"] });
  });

  it("keeps the version's words where the library says it otherwise now", () => {
    const changed = { ...ENTRIES, topics: [{ ...SLEEP, points: ["On your side."] }, WALK] };
    const { draft } = draftFromDocument(buildProgramDocument(SOURCES), changed);
    expect(draft.topicWordings).toContainEqual({
      topicId: "sleep",
      title: "Sleep",
      points: ["Side or back."],
    });
  });
});
