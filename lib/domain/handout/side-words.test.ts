import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import type { PaperSize } from "@/lib/domain/clinic/paper-size";
import { ENGLISH_SHEET } from "@/lib/domain/words/english-sheet";
import { planSheet } from "@/lib/pdf/planned-sheet";
import { buildFixture, type FixtureOptions, SHARE_URL } from "@/lib/pdf/test-fixtures";
import { buildHandout } from "./handout";
import { settingWords } from "./setting-words";
import { cardSides, sideInWords } from "./side-words";

const PREGNANT = { template: "tpl-pregnancy", flags: ["pregnancy", "pregnancy-pain"], hasFigures: false };

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
});

function firstSide(options: FixtureOptions, paperSize: PaperSize) {
  const model = buildHandout(buildFixture(options), {
    ...{ paperSize, shareUrl: SHARE_URL, printedOn: "2026-11-22" },
  });
  const { pages } = planSheet(model).plan;
  const help = cardSides(pages);
  return { help, pages, words: sideInWords(model, { side: 1, sides: pages.length, help }) };
}

describe("the first side", () => {
  it("says that help is on the back where all of it is", () => {
    const { help, words } = firstSide({ count: 4 }, "A4");
    expect(help).toEqual([2]);
    expect(words).toBe("Side 1 of 2: help and warning signs are on the back");
  });

  // The maternity list has stood on side 3 while the first side sent the reader to the back alone.
  it.each([
    ["A4", 4],
    ["A4", 6],
    ["Letter", 4],
    ["Letter", 6],
  ] as const)(
    "names every side that a list of a pregnant woman stands on (%s, %i exercises)",
    (paper, count) => {
      const { help, pages, words } = firstSide({ ...PREGNANT, count }, paper);
      const listed = pages.flatMap(({ pieces }, index) =>
        pieces.some(({ kind }) => kind === "addition" || kind === "warning") ? [index + 1] : [],
      );
      expect(help).toEqual(listed);
      const place = help.length === 1 ? "are on the back" : `on sides ${help.join(" and ")}`;
      expect(words).toBe(`Side 1 of ${pages.length}: help and warning signs ${place}`);
    },
  );

  it("is short for a card on many sides, and says nothing where all exercises come first", () => {
    const place = { side: 1, sides: 6, help: [2, 4, 5] };
    const words = settingWords(ENGLISH_SHEET);
    expect(sideInWords({ words, layout: "standard" }, place)).toBe(
      "Side 1 of 6: help and warning signs on sides 2 to 5",
    );
    expect(sideInWords({ words, layout: "large" }, place)).toBe("Side 1 of 6");
    expect(sideInWords({ words, layout: "standard" }, { ...place, side: 2 })).toBe("Side 2 of 6");
  });
});
