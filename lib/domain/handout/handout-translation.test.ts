import { describe, expect, it } from "vitest";
import { RULE_TO_MOVE_ON } from "@/lib/domain/exercise/exercise-limits";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { aTranslation } from "@/lib/domain/test-fixtures/translation";
import type { DocumentTranslation, TranslationStatus } from "@/lib/domain/translation/document-translation";
import { say } from "@/lib/domain/words/say";
import { wordsOf } from "@/lib/domain/words/words-of";
import { buildHandout } from "./handout";
import { warningPieces } from "./handout-card-pieces";
import { buildSetup, FRONT_SCALES } from "./handout-sheet";

const TODAY = { printedOn: "2026-11-22" } as const;
const POLISH = wordsOf("pl", "GB");
const DRAFT = "Draft translation, to be reviewed. The English text counts.";
const CHECKED = say(POLISH, POLISH.marks.checked);
const ITEM = anItem({ note: "Slowly." });
const DOCUMENT = aProgramDocument({
  items: [ITEM],
  warmUp: { text: "Warm up first.", minutes: 5 },
  textCheck: { kind: "checked", by: [{ name: "Ana Sousa", profession: "physiotherapist" }] },
});

const inPolish = (
  status: TranslationStatus,
  overrides: Partial<DocumentTranslation> = {},
  document: ProgramDocument = DOCUMENT,
): ProgramDocument => ({ ...document, translation: aTranslation(document, { status }, overrides) });
const sheetOf = (document: ProgramDocument) => buildHandout(document, { ...TODAY, words: POLISH });
const withoutWarning = (translation: DocumentTranslation): DocumentTranslation => {
  const { warning: _, ...rest } = translation;
  return rest;
};

describe("a sheet in the patient's language", () => {
  it("has a twin that is the sheet of a document without its translation", () => {
    for (const status of ["signed", "draft"] as const)
      expect(buildHandout(inPolish(status), TODAY)).toEqual(buildHandout(DOCUMENT, TODAY));
  });

  it("says every part, its dates and its file in that language", () => {
    const model = sheetOf(inPolish("signed"));
    expect(model.language).toBe("pl");
    expect(model.exercises[0]).toMatchObject({
      name: "pl Hip lift",
      steps: ["pl Lie on your back.", "pl Lift your hips.", "pl Lower slowly."],
    });
    expect(model.exercises[0]).not.toHaveProperty("notice");
    expect(model.advice.topics).toEqual([
      { title: "pl Keep moving", points: ["pl Move often.", "pl Rest a little."] },
    ]);
    expect(model.masthead.before).toBe("pl Warm up first.");
    expect(model.masthead.edition).toContain("22 listopada 2026");
    expect(model.diary.nextVisit).toMatchObject({
      text: "poniedziałek, 7 grudnia 2026",
      short: "pon., 7 grudnia",
    });
  });

  it("marks what stayed English, which is then English as a whole", () => {
    const model = sheetOf(inPolish("signed", { items: {}, advice: {}, lines: {} }));
    const notice = say(POLISH, POLISH.marks.inEnglish);
    const [exercise] = model.exercises;
    expect(exercise).toMatchObject({ name: "Hip lift", lang: "en", notice });
    expect(exercise?.cues.map(({ label }) => label)).toContain("Stop or ease if");
    expect(exercise?.dose).not.toMatch(/times|once/i);
    expect(exercise?.note).toEqual({ label: "For you:", text: "Slowly.", lang: "en", notice });
    expect(model.advice.topics[0]).toMatchObject({ title: "Keep moving", lang: "en", notice });
    expect(model.masthead).toMatchObject({ before: "Warm up first.", beforeMark: { lang: "en", notice } });
  });

  it("takes what an interpreter told as it is, and marks what nobody told", () => {
    const program = { ...DOCUMENT.program, habitAfter: "after breakfast", habitAt: "home" };
    const own = { habitAfter: "po śniadaniu", notes: { "item-1": "Powoli." }, enteredBy: "Sam Patel" };
    const model = sheetOf(inPolish("signed", { own }, { ...DOCUMENT, program }));
    expect(model.masthead.habit).toMatchObject({
      parts: [
        { lead: "", text: "Po śniadaniu," },
        { lead: "at", text: "home.", lang: "en" },
      ],
      notice: say(POLISH, POLISH.marks.inEnglish),
    });
    expect(model.exercises[0]?.note).toEqual({ label: say(POLISH, POLISH.sheet.note), text: "Powoli." });
  });

  it("marks a draft of an exercise, and says of no draft that its text was checked", () => {
    const model = sheetOf(inPolish("draft"));
    expect(model.exercises[0]?.notice).toBe(`Draft · ${say(POLISH, POLISH.marks.draft)}`);
    expect(model.exercises[0]).not.toHaveProperty("lang");
    expect(sheetOf(inPolish("signed")).textFoot.join(" ")).toContain("Ana Sousa");
    for (const status of ["checked", "draft", "stale"] as const)
      expect(sheetOf(inPolish(status)).textFoot.join(" ")).not.toContain("Ana Sousa");
  });

  it("says the usual rule to move on by itself, and another one after its label", () => {
    const ladder = (moveOn: string) => ({
      ...DOCUMENT,
      items: [{ ...ITEM, exercise: { ...ITEM.exercise, ladder: { moveOn } } }],
    });
    const printed = (document: ProgramDocument, words?: typeof POLISH) =>
      buildHandout(document, {
        ...TODAY,
        printLadders: true,
        ...(words && { words }),
      }).exercises[0]?.ladder?.map(({ label, text }) => `${label} ${text}`.trim());
    expect(printed(ladder(RULE_TO_MOVE_ON))).toEqual([RULE_TO_MOVE_ON]);
    expect(printed(ladder("ten are easy"))).toEqual(["Move on when ten are easy"]);
    expect(printed(inPolish("signed", {}, ladder(RULE_TO_MOVE_ON)), POLISH)).toEqual([
      `pl ${RULE_TO_MOVE_ON}`,
    ]);
  });
});

describe("the warning card in another language", () => {
  const heading = "Call 999 if:";
  const asked = [
    { text: "I speak Polish. I need an interpreter.", lang: "en" },
    { text: "Język: polski. Potrzebuję tłumacza.", lang: "pl" },
  ];

  it("stands alone once it is signed, its emergencies in both languages", () => {
    const { groups, drafts, notSure } = sheetOf(inPolish("signed")).warning;
    expect(groups.map((group) => group.heading)).toEqual(
      ["Call 999 if:", "See a doctor if:", "Call us if:", "Stop if:"].map((text) => `pl ${text}`),
    );
    expect(groups[0]).toMatchObject({ under: [{ text: heading, lang: "en" }, ...asked] });
    expect(groups[0]).not.toHaveProperty("over");
    expect(notSure).toBe("pl Not sure? Ask.");
    expect(drafts).toBeUndefined();
  });

  it("says that only a translator has checked it", () => {
    const { groups } = sheetOf(inPolish("checked")).warning;
    expect(groups[0]).toMatchObject({ heading: `pl ${heading}`, over: [{ text: CHECKED, lang: "pl" }] });
  });

  it.each(["draft", "stale"] as const)(
    "stands behind the whole English one as a %s, each list marked in both languages",
    (status) => {
      const english = buildHandout(DOCUMENT, TODAY).warning;
      const model = sheetOf(inPolish(status));
      const { groups, drafts = [], ...rest } = model.warning;
      expect(groups.map(({ lang, under: _, ...group }) => group)).toEqual(english.groups);
      expect(groups.every(({ lang }) => lang === "en")).toBe(true);
      expect(rest).toEqual({ ...english, groups: undefined, lang: "en" });
      expect(groups[0]?.under).toEqual(asked);
      expect(drafts).toHaveLength(groups.length);
      for (const draft of drafts) {
        expect(draft.heading).toMatch(/^pl /);
        expect(draft.over).toEqual([
          { text: say(POLISH, POLISH.marks.draft), lang: "pl" },
          { text: DRAFT, lang: "en" },
        ]);
      }
      expect(drafts.at(-1)?.closing).toContain("pl Not sure? Ask.");
      const [scale] = FRONT_SCALES.standard;
      const measure = { countLines: () => 1, widthOf: () => 10 };
      if (!scale) throw new Error("no scale");
      const kinds = warningPieces(model, buildSetup("standard", "A4", scale, measure), [2]).map(
        ({ kind }) => kind,
      );
      expect(kinds).toEqual(["warning", "draft", "draft", "draft", "draft"]);
    },
  );

  it("is English under a line in the language where there is none", () => {
    const document = inPolish("signed");
    const translation = document.translation && withoutWarning(document.translation);
    const { groups, drafts } = sheetOf({ ...document, ...(translation && { translation }) }).warning;
    expect(groups[0]).toMatchObject({
      ...{ heading, lang: "en", under: asked },
      over: [{ text: say(POLISH, POLISH.marks.inEnglish), lang: "pl" }],
    });
    expect(drafts).toBeUndefined();
  });
});
