import { describe, expect, it } from "vitest";
import { LIBRARY } from "@/db/seed/library/all-exercises";
import { WARNING_TEXT } from "@/db/seed/warning-text";
import { amount } from "@/lib/domain/dose/amount";
import { AppError } from "@/lib/domain/errors";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { buildProgramDocument, type DocumentSources, findMissingParts } from "./build-program-document";
import type { DraftItem } from "./program-draft";

const dose = { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };
const item = (itemId: string, exerciseId: string): DraftItem => ({ itemId, exerciseId, dose, note: "" });
const bySlug = new Map(LIBRARY.map((exercise) => [exercise.slug, exercise]));
const stretch = LIBRARY.find((exercise) => exercise.purpose === "stretch")?.slug ?? "";

const SOURCES: DocumentSources = {
  draft: {
    ...BLANK_DRAFT,
    title: "Back and hip",
    reviewOn: "2026-12-06",
    items: [{ ...item("b", "bridge"), note: "  Slowly \n" }, item("a", "pelvic-tilt-supine")],
    topicIds: ["walking", "sleep"],
  },
  programId: "program",
  clinic: {
    name: "Riverside",
    address: "12 Mill Lane",
    phone: "01632 960 412",
    hours: "",
    emergencyNumber: "999",
    urgentLine: "111",
    paperSize: "A4",
    timeZone: "Europe/London",
    language: "en-GB",
    painGuide: { carryOnMax: 3, easeBackMax: 5 },
  },
  patient: { label: "Anna", tags: ["osteoporosis"] },
  exercises: bySlug,
  topics: new Map([
    ["walking", { slug: "walking-more", title: "Walking", points: ["Walk.", "Call {nurse_name}."] }],
    ["sleep", { slug: "sleep", title: "Sleep", points: ["Ask {nurse_name}."] }],
  ]),
  warningText: WARNING_TEXT,
  version: { number: 3, publishedOn: "2026-11-22", therapistName: "Tom Okafor" },
};

const build = (draft: Partial<DocumentSources["draft"]> = {}, rest: Partial<DocumentSources> = {}) =>
  buildProgramDocument({ ...SOURCES, ...rest, draft: { ...SOURCES.draft, ...draft } });

describe("buildProgramDocument", () => {
  it("holds the program, the patient's label and the version", () => {
    expect(build()).toMatchObject({
      format: 1,
      patientLabel: "Anna",
      program: { id: "program", title: "Back and hip", reviewOn: "2026-12-06", diaryWeeks: 2 },
      version: { number: 3, publishedOn: "2026-11-22", therapistName: "Tom Okafor" },
    });
    const { reviewOn: _, ...withoutReview } = SOURCES.draft;
    const document = buildProgramDocument({ ...SOURCES, draft: withoutReview });
    expect("reviewOn" in document.program).toBe(false);
  });

  it("keeps the items' order and ids, and trims their notes", () => {
    expect(build().items.map(({ itemId, exercise, note }) => [itemId, exercise.slug, note])).toEqual([
      ["b", "bridge", "Slowly"],
      ["a", "pelvic-tilt-supine", ""],
    ]);
  });

  it("freezes what a patient reads, and nothing that is for the therapist", () => {
    const text = JSON.stringify(build({}, { exercises: new Map([...bySlug]) }));
    expect(text).toContain(bySlug.get("bridge")?.steps[0]);
    for (const field of ["precautions", "provenance", "loadTags", "doseBasis", "tags", "osteoporosis"]) {
      expect(text).not.toContain(`"${field}"`);
    }
  });

  it("carries a drawing where there is one", () => {
    const bridge = bySlug.get("bridge");
    if (!bridge) throw new Error("the library has no bridge");
    const drawn = new Map([["bridge", { ...bridge, figure: { poses: [] } }]]);
    const { items } = build({ items: [item("b", "bridge")] }, { exercises: drawn });
    expect(items[0]?.exercise.figure).toEqual({ poses: [] });
    expect("figure" in (build().items[0]?.exercise ?? {})).toBe(false);
  });

  it("leaves out advice points with an open field, and topics without a point", () => {
    expect(build().advice).toEqual([
      { topicId: "walking", slug: "walking-more", title: "Walking", points: ["Walk."] },
    ]);
  });

  it("says how far to stretch only when there is a stretch", () => {
    const line = WARNING_TEXT.stretchLine;
    expect(JSON.stringify(build().warningCard)).not.toContain(line);
    expect(JSON.stringify(build({ items: [item("s", stretch)] }).warningCard)).toContain(line);
  });

  it("always has levels 1, 2 and 4 on the card, whatever the draft hides", () => {
    const hiddenWarnings = WARNING_TEXT.groups.flatMap((group) => group.signs.map((sign) => sign.code));
    const { groups } = build({ hiddenWarnings }).warningCard;
    const printed = groups.flatMap((group) => group.signs.map((sign) => sign.code));
    const fixed = WARNING_TEXT.groups.filter((group) => group.level !== 3);
    expect(printed).toEqual(
      expect.arrayContaining(fixed.flatMap((group) => group.signs.map((sign) => sign.code))),
    );
  });

  it("refuses to be without a number to call", () => {
    expect(() => build({}, { clinic: { ...SOURCES.clinic, emergencyNumber: " " } })).toThrow(AppError);
  });

  it("survives being stored as JSON", () => {
    expect(JSON.parse(JSON.stringify(build()))).toEqual(build());
  });
});

describe("findMissingParts", () => {
  it("names what the library does not hold, and finds nothing in a whole draft", () => {
    expect(findMissingParts(SOURCES)).toEqual({ itemIds: [], topicIds: [] });
    const items = [...SOURCES.draft.items, item("gone", "no-such-exercise")];
    const draft = { ...SOURCES.draft, items, topicIds: ["sleep", "no-such-topic"] };
    expect(findMissingParts({ ...SOURCES, draft })).toEqual({
      itemIds: ["gone"],
      topicIds: ["no-such-topic"],
    });
    expect(build({ items }).items).toHaveLength(2);
  });
});
