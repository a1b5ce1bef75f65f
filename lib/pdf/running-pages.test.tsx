import { expect, it } from "vitest";
import { buildHandout } from "@/lib/domain/handout/handout";
import { planSheet } from "./planned-sheet";
import { readPdf, squeeze } from "./read-pdf";
import { renderHandoutHere } from "./render-here";
import { buildFixture } from "./test-fixtures";

/** Far wider than Western letters. */
const WIDE = "ЩЖЩЮЩ ";

it("takes as many sides for wide letters as planned, and loses nothing", async () => {
  const document = buildFixture({ count: 4 });
  const items = document.items.map((item) => ({ ...item, note: WIDE.repeat(80).trim() }));
  const model = buildHandout({ ...document, items }, { printedOn: "2026-11-22" });
  const { pages } = await readPdf(await renderHandoutHere(model));
  expect(pages).toHaveLength(planSheet(model).plan.pages.length);
  expect(new Set(pages.map(({ height }) => Math.round(height)))).toEqual(new Set([842]));
  const words = pages.map((page) => page.words).join("");
  expect(words.split(squeeze(WIDE)).length - 1).toBe(4 * 80);
  pages.forEach(({ texts }, index) => {
    expect(texts.at(-1)?.text).toBe(
      index === 0
        ? `Side 1 of ${pages.length}: help and warning signs are on the back`
        : `Side ${index + 1} of ${pages.length}`,
    );
    expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(842 - 30);
  });
});
