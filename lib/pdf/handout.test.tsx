import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { WARNING_TEXT } from "@/db/seed/warning-text";
import { buildHandout } from "@/lib/domain/handout/handout";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { pageBudget } from "@/lib/domain/handout/page-budget";
import { meantSigns, signText } from "@/lib/domain/warning/warning-card";
import { contactsOf } from "@/lib/domain/warning/warning-contacts";
import { fillContacts } from "@/lib/domain/warning/warning-sign";
import { planSheet } from "./planned-sheet";
import { type PrintedFile, readPdf, squeeze } from "./read-pdf";
import { renderHandoutHere } from "./render-here";
import { buildFixture, CLINIC, type FixtureOptions, SHARE_URL } from "./test-fixtures";

const PRINTED_ON = "2026-11-22";
const SMALLEST = 10;
const MARGIN = 36;
const CONTACTS = contactsOf(CLINIC);

function modelOf(options: FixtureOptions = {}, paperSize: "A4" | "Letter" = "A4") {
  return buildHandout(buildFixture(options), { paperSize, shareUrl: SHARE_URL, printedOn: PRINTED_ON });
}

const printed = new Map<string, Promise<PrintedFile>>();

/** Each sheet is set once for all tests that look at it. */
function print(asked: FixtureOptions = {}, paperSize: "A4" | "Letter" = "A4"): Promise<PrintedFile> {
  const options = { count: 4, ...asked };
  const key = JSON.stringify([options, paperSize]);
  const file = printed.get(key) ?? readPdf(renderHandoutHere(modelOf(options, paperSize)));
  printed.set(key, file);
  return file;
}

const budgetOf = (model: HandoutModel) => pageBudget(model, planSheet(model).plan);

const allWords = (file: PrintedFile) => file.pages.map((page) => page.words).join("");

/** Numbers of the pages that hold the text. */
function pagesWith(file: PrintedFile, text: string): number[] {
  return file.pages.flatMap((page, index) => (page.words.includes(squeeze(text)) ? [index + 1] : []));
}

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
});

describe("the warning card", () => {
  const signsFor = (flags: readonly string[]) => {
    const conditions = flags.map((tag) => ({ tag, notedOn: "2026-11-22" }));
    const reader = { conditions, regions: ["low back" as const], today: "2026-11-22" };
    return meantSigns(WARNING_TEXT, reader)
      .flat()
      .map((sign) => signText(sign, reader));
  };
  const signs = signsFor([]);
  const headings = WARNING_TEXT.groups.map((group) => fillContacts(group.heading, CONTACTS));

  it.each([
    ["A4", 1],
    ["A4", 4],
    ["Letter", 6],
  ] as const)("stands whole on one page (%s, %i exercises)", async (paperSize, count) => {
    const file = await print({ count }, paperSize);
    const [card, ...others] = pagesWith(file, headings[0] ?? "");
    expect(others).toEqual([]);
    for (const text of [...signs, ...headings, ...WARNING_TEXT.groups.flatMap((group) => group.closing)]) {
      expect(pagesWith(file, text), text).toContain(card);
    }
  });

  it.each(["A4", "Letter"] as const)("stays on one page of %s with every addition", async (paperSize) => {
    const flags = WARNING_TEXT.additions.map((addition) => addition.flag);
    const file = await print({ template: "tpl-desk-hip-flexor", flags }, paperSize);
    const [card] = pagesWith(file, headings[0] ?? "");
    for (const text of [...signsFor(flags), WARNING_TEXT.stretchLine])
      expect(pagesWith(file, text), text).toContain(card);
    for (const line of WARNING_TEXT.additions.flatMap((addition) => addition.lines)) {
      expect(allWords(file)).toContain(squeeze(line));
    }
    expectInsideMargins(file);
  });

  it("is set in 11 points or more, and names its version", async () => {
    const file = await print();
    const texts = file.pages.flatMap((page) => page.texts);
    const sign = texts.find((text) => text.text.startsWith("You cannot pee"));
    expect(sign?.fontSize).toBeGreaterThanOrEqual(11);
    expect(allWords(file)).toContain(
      squeeze(`Warning text ${WARNING_TEXT.version}, written 30 November 2026.`),
    );
  });

  // The exercises of a third side follow it, so that the first sheet of paper is whole in itself.
  it("stands on side 2, behind the first exercises", async () => {
    for (const count of [1, 2, 5]) {
      const file = await print({ count });
      expect(pagesWith(file, headings[0] ?? "")).toEqual([2]);
      expect(file.pages[0]?.words).toContain(squeeze("help and warning signs are on the back"));
    }
  });
});

describe("the exercises", () => {
  it.each(["A4", "Letter"] as const)(
    "are never cut by a page's end (%s, 12 exercises)",
    async (paperSize) => {
      const file = await print({ count: 12 }, paperSize);
      for (const exercise of modelOf({ count: 12 }).exercises) {
        const parts = [
          exercise.name,
          exercise.paperDose.amount,
          exercise.paperDose.often,
          ...exercise.paperSteps,
          ...exercise.cues.flatMap((cue) => (cue.kind === "stop" ? cue.text : [])),
        ];
        const together = file.pages.filter((page) =>
          parts.every((part) => page.words.includes(squeeze(part))),
        );
        expect(together.length, exercise.name).toBeGreaterThan(0);
      }
    },
  );

  it("come in the order name, dose, steps, when to stop", async () => {
    const words = allWords(await print({ count: 2 }));
    const [exercise] = modelOf({ count: 2 }).exercises;
    const parts = [
      exercise?.name,
      exercise?.paperDose.amount,
      exercise?.paperDose.often,
      ...(exercise?.paperSteps ?? []),
      ...(exercise?.cues ?? []).flatMap((cue) => (cue.kind === "stop" ? cue.text : [])),
    ];
    const places = parts.map((part) => words.indexOf(squeeze(part ?? "")));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
  });

  it("print with a note of 500 characters in lines, and one very long word", async () => {
    const note = `${"Go slowly and breathe. ".repeat(19)}\n${"w".repeat(60)}`.slice(0, 500);
    const file = await print({ note });
    expect(allWords(file)).toContain(squeeze(note));
    expectInsideMargins(file);
  });

  it("print when there is one", async () => {
    const words = allWords(await print({ count: 1 }));
    for (const { name } of modelOf({ count: 1 }).exercises) expect(words).toContain(squeeze(name));
  });
});

describe("four exercises", () => {
  // One sheet of paper: it replaces a sheet with advice and a diary on sides of their own.
  it.each(["A4", "Letter"] as const)("stand on one side of %s, all help on its back", async (paper) => {
    const file = await print({ count: 4 }, paper);
    expect(file.pages).toHaveLength(2);
    const { exercises, warning, painGuide, masthead, teachBack } = modelOf({ count: 4 }, paper);
    for (const { name, paperDose, paperSteps } of exercises) {
      const texts = [name, paperDose.amount, paperDose.often, ...paperSteps, "Stop or ease if"];
      for (const text of texts) expect(pagesWith(file, text), text).toContain(1);
    }
    for (const { heading, bullets } of warning.groups) {
      for (const text of [heading, ...bullets]) expect(pagesWith(file, text), text).toEqual([2]);
    }
    expect(new Set(warning.groups.map(({ level }) => level))).toEqual(new Set([1, 2, 3, 4]));
    for (const text of [painGuide.heading, masthead.habit.question, teachBack.lead]) {
      expect(pagesWith(file, text), text).toEqual([2]);
    }
    for (const { text, fontSize } of file.pages.flatMap(({ texts }) => texts)) {
      expect(fontSize, text).toBeGreaterThanOrEqual(SMALLEST);
    }
    expectInsideMargins(file);
  });
});

describe("the sheet", () => {
  it.each([
    ["A4", 595.28, 841.89],
    ["Letter", 612, 792],
  ] as const)(
    "is %s, with nothing outside the margins or under 10 points",
    async (paperSize, width, height) => {
      const file = await print({ count: 6 }, paperSize);
      for (const page of file.pages) {
        expect(page.width).toBeCloseTo(width, 0);
        expect(page.height).toBeCloseTo(height, 0);
        for (const { text, fontSize } of page.texts) expect(fontSize, text).toBeGreaterThanOrEqual(SMALLEST);
      }
      expectInsideMargins(file);
    },
  );

  it("says on each side whose it is, which version, and side 2 of 2", async () => {
    const { pages } = await print();
    pages.forEach((page, index) => {
      // The first side names the clinic on top.
      const clinic = index === 0 ? "" : "Northside Physiotherapy · ";
      const footer = `Amira · ${clinic}22 November 2026 · Version 2Side ${index + 1} of ${pages.length}`;
      expect(page.words).toContain(squeeze(footer));
    });
    const places = pages.map((page) => page.texts.find((text) => text.text.includes("· Version 2"))?.y);
    expect(new Set(places.map((place) => Math.round(place ?? 0))).size).toBe(1);
  });

  it.each(["A4", "Letter"] as const)("keeps to the sides of its budget (%s)", async (paperSize) => {
    for (const [count, sides] of [
      [4, 2],
      [6, 4],
    ] as const) {
      expect((await print({ count }, paperSize)).pages).toHaveLength(sides);
      expect(budgetOf(modelOf({ count }, paperSize))).toMatchObject({ pages: sides, isWithin: true });
    }
  });

  it("prints without advice and without a link", async () => {
    const document = buildFixture({ topics: [] });
    const file = await readPdf(await renderHandoutHere(buildHandout(document, { printedOn: PRINTED_ON })));
    expect(allWords(file)).not.toContain(squeeze("What else helps"));
    expect(allWords(file)).toContain(squeeze("Ask us for this sheet as a web page"));
    expect(file.pages.flatMap((page) => page.links)).toEqual([]);
  });

  it("has boxes for two weeks in each row, and a table of the weeks after them", async () => {
    const file = await print({ diaryWeeks: 4 });
    expect(file.pages[0]?.words.match(/MTWTFSSMTWTFSS/g)).toHaveLength(5);
    for (const week of [3, 4]) expect(pagesWith(file, `Week ${week}`)).toEqual([3]);
  });
});

function expectInsideMargins(file: PrintedFile): void {
  for (const { texts, width, height } of file.pages) {
    for (const { text, x, y } of texts) {
      expect(x, text).toBeGreaterThan(MARGIN - 1);
      expect(x, text).toBeLessThan(width - MARGIN);
      expect(y, text).toBeGreaterThan(MARGIN);
      expect(y, text).toBeLessThan(height - MARGIN + 1);
    }
  }
}
