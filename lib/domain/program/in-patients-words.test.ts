import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anItem, aProgramDocument } from "@/lib/domain/test-fixtures/program-document";
import { aTranslation } from "@/lib/domain/test-fixtures/translation";
import { TRANSLATION_STATUSES } from "@/lib/domain/translation/document-translation";
import { inPatientsWords } from "./in-patients-words";
import type { DocumentItem, ProgramDocument } from "./program-document";

const text = fc.oneof(fc.constant(""), fc.string({ maxLength: 12 }));
const words = fc.string({ minLength: 1, maxLength: 12 });
const anyId = fc.oneof(fc.uuid(), fc.constantFrom("constructor", "toString", "__proto__x"));

const anyItem: fc.Arbitrary<DocumentItem> = fc
  .record({
    itemId: anyId,
    note: text,
    steps: fc.array(words, { minLength: 1, maxLength: 4 }),
    shortSteps: fc.option(fc.array(words, { minLength: 1, maxLength: 4 }), { nil: undefined }),
    caution: fc.option(words, { nil: undefined }),
    easier: fc.option(words, { nil: undefined }),
  })
  .map(({ itemId, note, steps, shortSteps, caution, easier }) =>
    anItem({
      itemId,
      note,
      exercise: {
        ...anItem().exercise,
        steps,
        ...(shortSteps && { shortSteps }),
        ...(easier !== undefined && { ladder: { easier } }),
      },
      ...(caution !== undefined && { caution }),
    }),
  );

const anyDocument: fc.Arbitrary<ProgramDocument> = fc
  .record({
    items: fc.uniqueArray(anyItem, { maxLength: 5, selector: ({ itemId }) => itemId }),
    slugs: fc.uniqueArray(words, { maxLength: 4 }),
    title: words,
    goal: text,
    withAdult: fc.option(words, { nil: undefined }),
    warmUp: fc.option(words, { nil: undefined }),
  })
  .map(({ items, slugs, title, goal, withAdult, warmUp }) => {
    const { program } = aProgramDocument();
    return aProgramDocument({
      items,
      advice: slugs.map((slug) => ({ slug, title: `About ${slug}`, points: ["One.", "Two."] })),
      program: { ...program, title, goal },
      ...(withAdult !== undefined && { withAdult }),
      ...(warmUp !== undefined && { warmUp: { text: warmUp, minutes: 5 } }),
    });
  });

const anyStatus = fc.constantFrom(...TRANSLATION_STATUSES);

function freezeDeep<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) freezeDeep(part);
  }
  return value;
}

describe("inPatientsWords", () => {
  it("leaves a document without a translation as it is, byte for byte", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const read = inPatientsWords(document);
        expect(read.document).toBe(document);
        expect(read).toMatchObject({ language: "en", direction: "ltr", emergencyHeadings: [] });
        expect(read.draftCard).toBeUndefined();
      }),
    );
  });

  it("changes nothing of what was published, and answers the same every time", () => {
    fc.assert(
      fc.property(anyDocument, anyStatus, (plain, status) => {
        const document = freezeDeep({ ...plain, translation: aTranslation(plain, { status }) });
        const before = JSON.stringify(document);
        expect(inPatientsWords(document)).toEqual(inPatientsWords(JSON.parse(before)));
        expect(JSON.stringify(document)).toBe(before);
      }),
    );
  });

  it("keeps ids, doses, drawings, order and everything that is no word", () => {
    fc.assert(
      fc.property(anyDocument, anyStatus, (plain, status) => {
        const document = { ...plain, translation: aTranslation(plain, { status }) };
        const read = inPatientsWords(document).document;
        const bare = ({ itemId, dose, exercise: { slug, name, sideRule, purpose } }: DocumentItem) => ({
          ...{ itemId, dose, slug, name, sideRule, purpose },
        });
        expect(read.items.map(bare)).toEqual(plain.items.map(bare));
        expect(read.advice.map(({ slug }) => slug)).toEqual(plain.advice.map(({ slug }) => slug));
        expect(read.clinic).toBe(plain.clinic);
        expect(read.version).toBe(plain.version);
        expect(
          read.warningCard.groups.map(({ level, signs }) => [level, signs.map(({ code }) => code)]),
        ).toEqual(plain.warningCard.groups.map(({ level, signs }) => [level, signs.map(({ code }) => code)]));
      }),
    );
  });

  it("leaves no English where a part is not marked as English", () => {
    fc.assert(
      fc.property(anyDocument, anyStatus, (plain, status) => {
        const document = { ...plain, translation: aTranslation(plain, { status }) };
        const { document: read, marks } = inPatientsWords(document);
        for (const { itemId, exercise, caution = "pl " } of read.items) {
          expect(marks.items[itemId]?.kind).not.toBe("english");
          const { plainName, steps, shortSteps = [], feel, mistake, stopIf, ladder = {} } = exercise;
          for (const said of [plainName, ...steps, ...shortSteps, feel, mistake, stopIf, caution])
            expect(said).toMatch(/^pl /);
          for (const said of Object.values(ladder)) expect(said).toMatch(/^pl /);
        }
        for (const { title, points } of read.advice)
          for (const said of [title, ...points]) expect(said).toMatch(/^pl /);
        for (const line of [read.withAdult, read.warmUp?.text])
          if (line !== undefined) expect(line).toMatch(/^pl /);
      }),
    );
  });

  it("marks what there are no words for, and leaves it as it is", () => {
    fc.assert(
      fc.property(anyDocument, (plain) => {
        const nothing = { items: {}, advice: {}, lines: {} };
        const { warning: _, ...translation } = aTranslation(plain, undefined, nothing);
        const { document: read, marks } = inPatientsWords({ ...plain, translation });
        const { translation: __, ...english } = read;
        expect(english).toEqual(plain);
        expect(Object.values(marks.items).every(({ kind }) => kind === "english")).toBe(true);
        expect(Object.values(marks.advice).every(({ kind }) => kind === "english")).toBe(true);
        expect(marks.warning.kind).toBe("english");
        expect(marks.program.goal.kind).toBe(plain.program.goal.trim() === "" ? "language" : "english");
        for (const { itemId, note } of plain.items)
          expect(marks.notes[itemId]?.kind).toBe(note.trim() === "" ? "language" : "english");
      }),
    );
  });

  it("never puts words that nobody has reviewed in place of the warning card", () => {
    fc.assert(
      fc.property(anyDocument, anyStatus, (plain, status) => {
        const document = { ...plain, translation: aTranslation(plain, { status }) };
        const { document: read, draftCard, emergencyHeadings, marks } = inPatientsWords(document);
        if (status === "draft" || status === "stale") {
          expect(read.warningCard).toBe(plain.warningCard);
          expect(draftCard?.groups[0]?.heading).toBe("pl Call 999 if:");
          expect(draftCard?.groups.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
          expect(marks.warning.kind).toBe("draft");
        } else {
          expect(draftCard).toBeUndefined();
          expect(read.warningCard.notSure).toBe("pl Not sure? Ask.");
          expect(emergencyHeadings).toEqual(["Call 999 if:"]);
        }
      }),
    );
  });

  it("has no short steps where only the long ones are translated", () => {
    const item = anItem({ exercise: { ...anItem().exercise, shortSteps: ["Lift."] } });
    const plain = aProgramDocument({ items: [item] });
    const whole = aTranslation(plain);
    const entries = Object.entries(whole.items).map(([id, { shortSteps: _, ...words }]) => [id, words]);
    const translation = { ...whole, items: Object.fromEntries(entries) };
    const [read] = inPatientsWords({ ...plain, translation }).document.items;
    expect(read?.exercise).not.toHaveProperty("shortSteps");
    expect(read?.exercise.steps).toEqual(whole.items["item-1"]?.steps);
  });

  it("puts the therapist's own words in as an interpreter told them", () => {
    const plain = aProgramDocument({ items: [anItem({ note: "Slowly." })] });
    const own = { goal: "Codziennie chodzić.", notes: { "item-1": "Powoli." }, enteredBy: "Sam Patel" };
    const { document, marks } = inPatientsWords({
      ...plain,
      translation: aTranslation(plain, undefined, { own }),
    });
    expect(document.program).toMatchObject({ title: "First weeks", goal: "Codziennie chodzić." });
    expect(document.items[0]?.note).toBe("Powoli.");
    expect(marks.program).toEqual({
      title: { kind: "english" },
      goal: { kind: "language" },
      habitAfter: { kind: "language" },
      habitAt: { kind: "language" },
    });
  });

  it("names what is done no more in the language, as far as it is known", () => {
    const plain = aProgramDocument({ sincePrevious: { version: 1, items: [], stopped: ["Squat", "Lunge"] } });
    const translation = aTranslation(plain, undefined, { stopped: { Squat: "Przysiad" } });
    expect(inPatientsWords({ ...plain, translation }).document.sincePrevious?.stopped).toEqual([
      ...["Przysiad", "Lunge"],
    ]);
  });
});
