import { describe, expect, it } from "vitest";
import { LIBRARY } from "@/db/seed/library/all-exercises";
import { WARNING_AREAS } from "@/db/seed/warning-areas";
import { WARNING_TEXT } from "@/db/seed/warning-text";
import { amount } from "@/lib/domain/dose/amount";
import { AppError } from "@/lib/domain/errors/errors";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import {
  buildProgramDocument,
  type DocumentSources,
  findMissingParts,
  textsOfDraft,
} from "./build-program-document";
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
  patient: { label: "Anna", conditions: [{ tag: "osteoporosis", notedOn: "2026-11-22" }] },
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
    const hip = WARNING_AREAS.find(({ code }) => code === "HIP")?.lists ?? [];
    const fixed = hip.filter((_, index) => WARNING_TEXT.groups[index]?.level !== 3);
    expect(printed).toEqual(expect.arrayContaining(fixed.flat()));
  });

  it("says to somebody who may be under 16 that an adult is there, and to nobody else", () => {
    const born = (birthYear?: number) => build({}, { patient: { ...SOURCES.patient, birthYear } });
    expect(born(2012).withAdult).toBe("Do these with an adult. Read the warning signs together.");
    // Sixteen this year: the birthday may be still to come.
    expect(born(2010).withAdult).toBeDefined();
    expect(born(2009).withAdult).toBeUndefined();
    expect(born().withAdult).toBeUndefined();
    const child = "Your child limps, will not use an arm or leg, or wakes with pain.";
    expect(JSON.stringify(born(2010).warningCard)).toContain(child);
    expect(JSON.stringify(born(2009).warningCard)).not.toContain(child);
    expect(JSON.stringify(born().warningCard)).not.toContain(child);
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

describe("textsOfDraft", () => {
  const topics = new Map([
    ...SOURCES.topics,
    ["heat", { slug: "heat", title: "Heat", points: ["Keep a cloth between heat and skin."] }],
  ]);
  const texts = (draft: Partial<DocumentSources["draft"]>, rest: Partial<DocumentSources> = {}) =>
    textsOfDraft({ ...SOURCES, topics, ...rest, draft: { ...SOURCES.draft, ...draft } });

  it("counts each text once, and the topics in the therapist's words apart", () => {
    const topicWordings = [{ topicId: "walking", title: "Walking", points: ["Walk to the shop."] }];
    const items = [item("a", "bridge"), item("b", "bridge")];
    expect(texts({ items, topicIds: ["walking", "heat"], topicWordings })).toEqual({
      ...{ exerciseIds: ["bridge"], topicIds: ["heat"], rewordedTopics: 1 },
      warningTextVersion: WARNING_TEXT.version,
    });
  });

  it("leaves out what would not print: a stopped topic, one without a point, what the library does not hold", () => {
    const conditions = [{ tag: "reduced-feeling-circulation", notedOn: "2026-11-22" }];
    const items = [...SOURCES.draft.items, item("gone", "no-such-exercise")];
    const topicIds = ["walking", "heat", "sleep", "no-such-topic"];
    const patient = { ...SOURCES.patient, conditions };
    const found = texts({ items, topicIds }, { patient });
    expect(found).toMatchObject({ topicIds: ["walking"], rewordedTopics: 0 });
    expect(found.exerciseIds).toEqual(["bridge", "pelvic-tilt-supine"]);
    const topicWordings = [{ topicId: "heat", title: "Heat", points: ["A warm bath is fine."] }];
    expect(texts({ topicIds, topicWordings }, { patient }).rewordedTopics).toBe(0);
  });

  it("counts a topic whose own words are set aside for this patient as the library's", () => {
    const topicWordings = [{ topicId: "walking", title: "W", points: ["Walk."], variant: "of-another-time" }];
    expect(texts({ topicIds: ["walking"], topicWordings })).toMatchObject({
      topicIds: ["walking"],
      rewordedTopics: 0,
    });
  });
});
