import { describe, expect, it } from "vitest";
import { TICKABLE_ADVICE } from "@/db/seed/advice/all-topics";
import { TEMPLATES } from "@/db/seed/templates/all-templates";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { buildFixture, type FixtureOptions } from "@/lib/pdf/test-fixtures";
import { buildHandout } from "./handout";

const TODAY = "2026-11-22";
const ALL_TOPICS = TICKABLE_ADVICE.map(({ slug }) => slug);

const pregnant = (pregnancyWeeks?: number) => [
  { tag: "pregnancy", notedOn: TODAY, ...(pregnancyWeeks !== undefined && { pregnancyWeeks }) },
];
const sheetOf = (document: ProgramDocument) => buildHandout(document, { printedOn: TODAY });
/** Every word a patient can get: the frozen document and the sheet made of it. */
const outputOf = (options: FixtureOptions) => {
  const document = buildFixture({ hasFigures: false, ...options });
  return JSON.stringify([document, sheetOf(document)]);
};

describe("a sheet in pregnancy", () => {
  it.each(TEMPLATES.map(({ slug }) => slug))(
    "from %s sends nobody to sleep on the back from week 28",
    (template) => {
      const count = TEMPLATES.find(({ slug }) => slug === template)?.items.length ?? 4;
      const at = (weeks?: number) =>
        outputOf({ template, count, topics: ALL_TOPICS, conditions: pregnant(weeks) });
      for (const weeks of [28, 40, undefined]) {
        expect(at(weeks)).toContain("Go to sleep on your side, left or right.");
        expect(at(weeks)).not.toMatch(/On your back|On your front/);
      }
      expect(at(27)).toContain("From week 28, go to sleep on your side, for naps too.");
      expect(at(27)).not.toContain("Go to sleep on your side, left or right.");
    },
  );

  it("says how to lie for what takes long, from week 16", () => {
    const linesOf = (weeks?: number) =>
      buildFixture({ template: "tpl-pregnancy", count: 7, conditions: pregnant(weeks) })
        .items.filter(({ caution }) => caution !== undefined)
        .map(({ exercise, caution }) => [exercise.slug, caution]);
    const line = ["breathing-diaphragmatic", "Do this sitting or on your side."];
    expect(linesOf(15)).toEqual([]);
    expect([linesOf(16), linesOf(30), linesOf()]).toEqual([[line], [line], [line]]);
    const document = buildFixture({ template: "tpl-pregnancy", count: 7, conditions: pregnant(30) });
    const notes = sheetOf(document).exercises.map(({ note }) => note?.text ?? "");
    expect(notes.filter((note) => note.startsWith("Do this sitting or on your side."))).toHaveLength(1);
  });
});

/** Of an injury, a calf and medicines: they claim nothing of the texts. */
const CHECKS_OF_OTHERS = /that nobody has checked|get it checked the same day|medicines checked each year/g;

describe("what no patient reads", () => {
  it.each(TEMPLATES.map(({ slug }) => slug))(
    "of %s claims a review, or names who publishes guidance",
    (template) => {
      const count = TEMPLATES.find(({ slug }) => slug === template)?.items.length ?? 4;
      const said = outputOf({ template, count, topics: ALL_TOPICS });
      expect(said.replace(CHECKS_OF_OTHERS, "")).not.toMatch(/\bchecked\b|\bsigned\b/i);
      expect(said).not.toMatch(/reviewed|approved|validated|clinically tested/i);
      expect(said).not.toMatch(/\b(NICE|NHS|WHO|ACSM|ACOG|EULAR|IFOMPT|APTA|JOSPT|HSE|Cochrane)\b/);
    },
  );

  it("is a claim in a document that was frozen while its date had that name", () => {
    const document = buildFixture({ hasFigures: false });
    const { writtenOn: _, ...card } = document.warningCard;
    const old = { ...document, warningCard: { ...card, textVersion: "1.1", reviewedOn: "2026-11-22" } };
    expect(sheetOf(old).warning.edition).toBe("Warning text 1.1, written 22 November 2026.");
    expect(JSON.stringify(sheetOf(old))).not.toMatch(/reviewed/i);
  });
});

describe("a stopped topic", () => {
  it("is not on the sheet, whatever the draft holds", () => {
    const slugs = (flags: readonly string[]) =>
      buildFixture({ hasFigures: false, topics: ALL_TOPICS, flags }).advice.map(({ slug }) => slug);
    expect(slugs([])).toContain("heat");
    expect(slugs(["reduced-feeling-circulation"])).toEqual(
      slugs([]).filter((slug) => slug !== "heat" && slug !== "cold"),
    );
  });
});
