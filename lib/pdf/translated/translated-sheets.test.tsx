import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { PAPER_SIZES } from "@/lib/domain/clinic/paper-size";
import { splitDrawable } from "@/lib/domain/handout/drawable-text";
import { buildHandout } from "@/lib/domain/handout/handout";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { HANDOUT_LAYOUTS } from "@/lib/domain/program/handout-layout";
import { pseudoWords } from "@/lib/domain/words/test-fixtures";
import { offeredLanguages, wordsOf } from "@/lib/domain/words/words-of";
import { accessibilityFaults } from "../check/accessibility";
import { planSheet } from "../planned-sheet";
import { type PrintedPage, readPdf, squeeze } from "../read-pdf";
import { renderHandoutHere } from "../render-here";
import { sheetFaults } from "../sheet-faults";
import { buildFixture, SHARE_URL } from "../test-fixtures";
import { pseudoTranslation } from "./test-fixtures";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
});

const PRINT = {
  ...{ printedOn: "2026-11-22", printLadders: true, shareUrl: SHARE_URL },
  shortCode: { address: "clinic.example/p", code: "ABCDE-FGHJK" },
} as const;
const SHEETS = HANDOUT_LAYOUTS.flatMap((layout) => PAPER_SIZES.map((paperSize) => ({ layout, paperSize })));
/** With all that a sheet can have: a side, a changed exercise, a block of weeks, notes, a warm-up, an adult. */
const DOCUMENT = (() => {
  const base = buildFixture({ count: 5, note: "Go slowly and breathe.", diaryWeeks: 4 });
  const ladder = { easier: "Small hip lift", harder: "One-leg lift", moveOn: "ten are easy" };
  return {
    ...base,
    program: { ...base.program, habitAfter: "after breakfast", habitAt: "in the living room" },
    withAdult: "Do these with an adult.",
    sincePrevious: { version: 1, stopped: [], items: [{ itemId: "item-2", kind: "changed" as const }] },
    items: base.items.map((item, index) => ({
      ...item,
      dose: { ...item.dose, ...(index === 1 && { side: "left-only" as const }) },
      exercise: { ...item.exercise, ladder },
    })),
  };
})();
/** Names, numbers, addresses, dates of English and what is there in both languages. */
const NO_WORDS = [
  ...[
    "Northside Physiotherapy",
    "Sam Patel",
    "Amira",
    "clinic.example/p",
    "ABCDE-FGHJK",
    "November",
    "December",
  ],
  ...["Monday", "Mon", "Ask for an interpreter.", "and", "on each side", "A4"],
  ...DOCUMENT.warningCard.groups.filter(({ level }) => level === 1).map(({ heading }) => heading),
];

const sheetIn = (language: "en-XA" | "en-XB", choice: (typeof SHEETS)[number]) =>
  buildHandout(
    { ...DOCUMENT, translation: pseudoTranslation(DOCUMENT, language) },
    { ...PRINT, ...choice, words: pseudoWords(language) },
  );

/** What is English on a side, without white space as a side has it. */
function englishOn({ words }: PrintedPage): string[] {
  const left = NO_WORDS.reduce((text, known) => text.replaceAll(known.replaceAll(/\s/g, ""), " "), words);
  return left.match(/[A-Za-z]{2,}/g) ?? [];
}

describe.each(["en-XA", "en-XB"] as const)("a sheet in %s", (language) => {
  it.each(SHEETS)("is whole and accessible in $layout on $paperSize", async (choice) => {
    const model = sheetIn(language, choice);
    const bytes = renderHandoutHere(model);
    const file = await readPdf(bytes);
    expect([...(await accessibilityFaults(bytes)), ...sheetFaults(model, file)]).toEqual([]);
    expect(file.language).toBe(language);
    if (language === "en-XA") expect(file.pages.flatMap(englishOn)).toEqual([]);
  });
});

/** How far the number of the first exercise stands to the right of the first of its steps, in points. */
async function numberBeforeName(model: HandoutModel): Promise<number> {
  const { pages } = await readPdf(renderHandoutHere(model));
  const numbers = (pages[0]?.texts ?? []).filter(({ text }) => text.trim() === "1");
  const step = (pages[0]?.texts ?? []).find(({ y }) => Math.abs(y - (numbers.at(1)?.y ?? 0)) < 1);
  const words = (pages[0]?.texts ?? []).filter(
    ({ y, text }) => Math.abs(y - (step?.y ?? 0)) < 1 && text.trim() !== "1",
  );
  return (numbers.at(1)?.x ?? 0) - Math.min(...words.map(({ x }) => x));
}

it("stands mirrored in a right-to-left language: what is first in a row stands at its right", async () => {
  const choice = { layout: "compact", paperSize: "A4" } as const;
  expect(await numberBeforeName(sheetIn("en-XA", choice))).toBeLessThan(0);
  expect(await numberBeforeName(sheetIn("en-XB", choice))).toBeGreaterThan(0);
});

it("keeps the groups of a telephone number in their order", async () => {
  const words = wordsOf("ar", "GB");
  const { pages } = await readPdf(
    renderHandoutHere(
      buildHandout(
        { ...DOCUMENT, translation: { ...pseudoTranslation(DOCUMENT, "en-XB"), language: "ar" } },
        { ...PRINT, words },
      ),
    ),
  );
  const groups = (pages[0]?.texts ?? []).flatMap(({ text, x, y }) =>
    [...text.matchAll(/01632|960|123/g)].map(([group]) => ({ group, x, y, text })),
  );
  expect(groups.length).toBeGreaterThan(0);
  const line = [...groups].sort((one, other) => one.x - other.x).map(({ group }) => group);
  expect(line.join(" ")).toContain("01632 960 123");
});

it.each(offeredLanguages())("every letter of the words in %s has a face", (language) => {
  const model = buildHandout(
    { ...DOCUMENT, translation: { ...pseudoTranslation(DOCUMENT, "en-XA"), language } },
    { ...PRINT, words: wordsOf(language, "GB"), hasLostLetters: true },
  );
  const texts: string[] = [];
  JSON.stringify(model, (key, value: unknown) => {
    if (typeof value === "string" && key !== "solved") texts.push(value);
    return value;
  });
  expect(texts.flatMap((text) => splitDrawable(text)).flatMap(({ lost }) => lost ?? [])).toEqual([]);
});

it("has the whole card in both languages where it is a draft, in large print too", async () => {
  for (const layout of ["standard", "large"] as const) {
    const document = { ...DOCUMENT, translation: pseudoTranslation(DOCUMENT, "en-XA", "draft") };
    const model = buildHandout(document, { ...PRINT, layout, words: pseudoWords("en-XA") });
    const bytes = renderHandoutHere(model);
    const file = await readPdf(bytes);
    expect([...(await accessibilityFaults(bytes)), ...sheetFaults(model, file)]).toEqual([]);
    const all = file.pages.map(({ words }) => words).join("");
    const { groups, drafts = [] } = planSheet(model).model.warning;
    const lists = [...groups, ...drafts].flatMap(({ heading, bullets }) => [heading, ...bullets]);
    const places = lists.map((text) => all.indexOf(squeeze(text)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(Math.min(...places.slice(-drafts.length))).toBeGreaterThan(Math.max(...places.slice(0, 1)));
  }
});
