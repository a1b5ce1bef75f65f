import { describe, expect, it } from "vitest";
import { LIBRARY } from "@/db/seed/library/all-exercises";
import { WARNING_TEXT } from "@/db/seed/warning-text";
import { amount } from "@/lib/domain/dose/amount";
import { RULE_TO_MOVE_ON } from "@/lib/domain/exercise/exercise-limits";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import type { PartStatus } from "@/lib/domain/translation/document-translation";
import type { TranslationSources } from "@/lib/domain/translation/translation-sources";
import type { WarningText } from "@/lib/domain/warning/warning-sign";
import { buildProgramDocument, type DocumentSources, type ExerciseText } from "./build-program-document";
import { inPatientsWords } from "./in-patients-words";
import { partsOfKind, sideBySide } from "./side-by-side";

const dose = { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };
const library = new Map<string, ExerciseText>(
  LIBRARY.map((exercise) => [
    exercise.slug,
    { ...exercise, ladder: { easier: "Small hip lift", harder: "One-leg lift", moveOn: RULE_TO_MOVE_ON } },
  ]),
);
const topic = {
  slug: "driving",
  title: "Driving",
  points: ["Do not drive yet. {driving_authority_line}", "Ask {nurse_name}."],
};

const SOURCES: DocumentSources = {
  draft: {
    ...BLANK_DRAFT,
    title: "Back and hip",
    goal: "Walk to the shop.",
    items: [
      { itemId: "one", exerciseId: "bridge", dose, note: "Slowly." },
      { itemId: "two", exerciseId: "pelvic-tilt-supine", dose, note: "" },
    ],
    topicIds: ["driving"],
  },
  programId: "program",
  clinic: {
    name: "Riverside",
    address: "",
    phone: "01632 960 412",
    hours: "",
    emergencyNumber: "999",
    urgentLine: "111",
    paperSize: "A4",
    timeZone: "Europe/London",
    language: "en-GB",
    painGuide: { carryOnMax: 3, easeBackMax: 5 },
    country: "GB",
  },
  patient: { label: "Anna", conditions: [{ tag: "osteoporosis", notedOn: "2026-11-22" }] },
  exercises: library,
  topics: new Map([["driving", topic]]),
  warningText: WARNING_TEXT,
  version: { number: 0, publishedOn: "2026-11-22", therapistName: "Tom Okafor" },
};

const pl = (text: string) => `pl ${text}`;
const bySentence = (sentences: readonly string[]) =>
  Object.fromEntries(sentences.map((sentence) => [sentence, pl(sentence)]));

function sentencesOf({ groups, stretchLine, notSure, notSureDoctorLine, additions }: WarningText): string[] {
  return [
    ...groups.flatMap(({ heading, signs, closing }) => [
      heading,
      ...signs.flatMap(({ text, variants = [] }) => [text, ...variants.map((variant) => variant.text)]),
      ...closing,
    ]),
    ...[stretchLine, notSure, notSureDoctorLine ?? ""],
    ...additions.flatMap(({ heading, lines }) => [heading, ...lines]),
  ];
}

const PHRASES = [
  RULE_TO_MOVE_ON,
  "an emergency department (A&E)",
  "Tell DVLA if you still cannot drive 3 months after an operation.",
];

function polish(part: PartStatus, rest: Partial<TranslationSources> = {}): TranslationSources {
  const exercises = [...library].map(([id, { plainName, steps, shortSteps = [], feel, mistake, stopIf }]) => [
    id,
    {
      ...part,
      ...{ plainName: pl(plainName), steps: steps.map(pl), shortSteps: shortSteps.map(pl) },
      ...{ feel: pl(feel), mistake: pl(mistake), stopIf: pl(stopIf) },
    },
  ]);
  return {
    language: "pl",
    direction: "ltr",
    allowsDrafts: false,
    exercises: Object.fromEntries(exercises),
    names: Object.fromEntries(
      ["Small hip lift", "One-leg lift"].map((name) => [name, { ...part, text: pl(name) }]),
    ),
    advice: { driving: { ...part, title: pl("Driving"), sentences: bySentence(topic.points) } },
    warning: { ...part, sentences: bySentence(sentencesOf(WARNING_TEXT)) },
    phrases: Object.fromEntries(PHRASES.map((phrase) => [phrase, { ...part, text: pl(phrase) }])),
    interpreter: { english: "I speak Polish. I need an interpreter.", own: "Potrzebuję tłumacza." },
    ...rest,
  };
}

const SIGNED: PartStatus = { status: "signed", reviewer: "Ewa Nowak, physiotherapist" };
const build = (translations: TranslationSources, rest: Partial<DocumentSources> = {}) =>
  buildProgramDocument({ ...SOURCES, ...rest, translations });

describe("a document with translations", () => {
  it("keeps every English field as it would be without them", () => {
    const { translation, ...english } = build(polish(SIGNED));
    expect(english).toEqual(buildProgramDocument(SOURCES));
    expect(translation).toMatchObject({ language: "pl", direction: "ltr" });
    expect(buildProgramDocument(SOURCES)).not.toHaveProperty("translation");
  });

  it("holds exercises with their ladders, advice with the country's line, and the card with the clinic's contacts", () => {
    const { translation } = build(polish(SIGNED));
    expect(translation?.items.one).toMatchObject({
      status: "signed",
      reviewer: "Ewa Nowak, physiotherapist",
      ladder: { easier: "pl Small hip lift", harder: "pl One-leg lift", moveOn: pl(RULE_TO_MOVE_ON) },
    });
    expect(translation?.advice.driving?.points).toEqual([
      "pl Do not drive yet. pl Tell DVLA if you still cannot drive 3 months after an operation.",
    ]);
    const card = JSON.stringify(translation?.warning);
    expect(card).toContain("999");
    expect(card).toContain("pl an emergency department (A&E)");
    expect(card).not.toMatch(/\{[a-z_]+\}/);
  });

  it("has the signs of the English card, in the same order", () => {
    const { translation, warningCard } = build(polish(SIGNED));
    const codes = (groups: readonly { signs: readonly { code: string }[] }[] = []) =>
      groups.map(({ signs }) => signs.map(({ code }) => code));
    expect(codes(translation?.warning?.groups)).toEqual(codes(warningCard.groups));
    expect(inPatientsWords(build(polish(SIGNED))).document.warningCard.groups[0]?.heading).toMatch(/^pl /);
  });

  it.each(["draft", "stale"] as const)("leaves a %s out until drafts are allowed", (status) => {
    const without = build(polish({ status })).translation;
    expect(without).toMatchObject({ items: {}, advice: {} });
    expect(without).not.toHaveProperty("warning");
    const { translation } = build(polish({ status }, { allowsDrafts: true }));
    expect(translation?.items.one?.status).toBe(status);
    expect(translation?.warning?.status).toBe(status);
  });

  it("relies on a part no more than on the least of its words", () => {
    const phrases = Object.fromEntries(
      PHRASES.map((phrase) => [phrase, { status: "draft" as const, text: pl(phrase) }]),
    );
    const withDrafts = build(polish(SIGNED, { phrases, allowsDrafts: true })).translation;
    expect(withDrafts?.items.one?.status).toBe("draft");
    expect(withDrafts?.warning?.status).toBe("draft");
    expect(withDrafts?.advice.driving?.status).toBe("draft");
    // Without drafts what can stand without the phrase does, and the rest stays English.
    const { translation } = build(polish(SIGNED, { phrases }));
    expect(translation?.items.one).toMatchObject({ status: "signed" });
    expect(translation?.items.one?.ladder).not.toHaveProperty("moveOn");
    expect(translation).toMatchObject({ advice: {} });
    expect(translation).not.toHaveProperty("warning");
  });

  it("keeps a part English of which a sentence is missing", () => {
    const whole = polish(SIGNED);
    const { [topic.points[0] ?? ""]: _, ...sentences } = whole.advice.driving?.sentences ?? {};
    const advice = { driving: { ...SIGNED, title: pl("Driving"), sentences } };
    expect(build({ ...whole, advice }).translation?.advice).toEqual({});

    const { bridge } = whole.exercises;
    const exercises = bridge ? { ...whole.exercises, bridge: { ...bridge, stopIf: " " } } : {};
    const { translation } = build({ ...whole, exercises });
    expect(Object.keys(translation?.items ?? {})).toEqual(["two"]);

    const [heading = ""] = sentencesOf(WARNING_TEXT);
    const lacking = { ...whole.warning?.sentences, [heading]: "" };
    const warning = { ...SIGNED, sentences: lacking };
    expect(build({ ...whole, warning }).translation).not.toHaveProperty("warning");
  });

  it("keeps a topic in the therapist's own words as it is", () => {
    const draft = {
      ...SOURCES.draft,
      topicWordings: [{ topicId: "driving", title: "Driving", points: ["Ask your surgeon first."] }],
    };
    const document = build(polish(SIGNED), { draft });
    expect(document.translation?.advice).toEqual({});
    expect(inPatientsWords(document).marks.advice.driving?.kind).toBe("english");
  });

  it("holds the therapist's own words as long as the English they were told of stands", () => {
    const told = {
      language: "pl",
      goal: { english: "Walk to the shop.", text: "Chodzić do sklepu." },
      title: { english: "Knee", text: "Kolano" },
      notes: { one: { english: "Slowly.", text: "Powoli." }, gone: { english: "x", text: "y" } },
    };
    const own = build(polish(SIGNED), { draft: { ...SOURCES.draft, told } }).translation?.own;
    expect(own).toEqual({
      goal: "Chodzić do sklepu.",
      notes: { one: "Powoli." },
      enteredBy: "Tom Okafor",
    });
    const other = build(polish(SIGNED), { draft: { ...SOURCES.draft, told: { ...told, language: "ro" } } });
    expect(other.translation).not.toHaveProperty("own");
  });
});

describe("sideBySide", () => {
  it("names every part with its lines in both languages and how far they may be relied on", () => {
    const parts = sideBySide(build(polish(SIGNED)));
    expect(parts.map(({ label, mark }) => [label, mark.kind])).toEqual([
      ["Title", "english"],
      ["Goal", "english"],
      [library.get("bridge")?.name, "language"],
      [`Note at ${library.get("bridge")?.name}`, "english"],
      [library.get("pelvic-tilt-supine")?.name, "language"],
      ["Warning card", "language"],
      ["Driving", "language"],
    ]);
    for (const { english, own, mark } of parts) {
      expect(own).toHaveLength(english.length);
      if (mark.kind === "english") expect(own).toEqual(english);
      else for (const line of own) expect(line).toMatch(/^pl /);
    }
    expect(partsOfKind(parts, "english").map(({ label }) => label)).toEqual([
      ...["Title", "Goal", `Note at ${library.get("bridge")?.name}`],
    ]);
  });

  it("shows the draft of the warning card beside the English one", () => {
    const parts = sideBySide(build(polish({ status: "draft" }, { allowsDrafts: true })));
    const card = parts.find(({ key }) => key === "warning");
    expect(card?.mark.kind).toBe("draft");
    expect(card?.own[0]).toBe(
      pl(card?.english[0] ?? "").replace("an emergency department", "pl an emergency department"),
    );
    expect(partsOfKind(parts, "draft")).toHaveLength(4);
  });
});
