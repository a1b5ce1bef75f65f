import { describe, expect, it } from "vitest";
import { TEMPLATES } from "@/db/seed/templates/all-templates";
import { PAPER_SIZES, type ProgramDocument } from "@/lib/domain/program/program-document";
import { buildFixture, SHARE_URL } from "@/lib/pdf/test-fixtures";
import { buildHandout, type HandoutOptions } from "./handout";
import { HANDOUT_LAYOUTS } from "./handout-layout";
import { pageBudget } from "./page-budget";

const PRINT = { shareUrl: SHARE_URL, printedOn: "2026-11-22" } as const;

const budgetOf = (document: ProgramDocument, options: HandoutOptions) =>
  pageBudget(buildHandout(document, options));

describe("the page budget", () => {
  it.each(TEMPLATES.map((template) => template.slug))("holds for %s, on both papers", (template) => {
    for (const paperSize of PAPER_SIZES) {
      const four = buildFixture({ template, count: 4 });
      const six = buildFixture({ template, count: 6 });
      expect(budgetOf(four, { ...PRINT, paperSize, layout: "compact" }).pages).toBeLessThanOrEqual(2);
      expect(budgetOf(six, { ...PRINT, paperSize, layout: "compact" }).pages).toBeLessThanOrEqual(3);
      expect(budgetOf(six, { ...PRINT, paperSize })).toMatchObject({ isWithin: true });
    }
    expect(budgetOf(buildFixture({ template, count: 4 }), PRINT)).toMatchObject({
      pages: 3,
      allowed: 3,
      isWithin: true,
    });
  });

  it("says what a sheet leaves to the web page", () => {
    const document = buildFixture({ count: 4 });
    expect(budgetOf(document, PRINT).leftOut).toEqual([]);
    const compact = budgetOf(document, { ...PRINT, layout: "compact" });
    expect(compact).toMatchObject({ pages: 2, allowed: 2, leftOut: ["tips", "diary", "advice"] });
  });

  it("is told when long words break it", () => {
    const document = buildFixture({ count: 4 });
    const advice = Array.from({ length: 12 }, (_, index) => ({
      slug: `own-${index}`,
      title: `Topic ${index}`,
      points: Array.from({ length: 7 }, () => "Words that fill a line and a good part of the next one too."),
    }));
    const budget = budgetOf({ ...document, advice }, PRINT);
    expect(budget.isWithin).toBe(false);
    expect(budget.pages).toBeGreaterThan(budget.allowed ?? 0);
  });

  it("sets no budget where size matters more than sides", () => {
    for (const layout of ["large", "single"] as const) {
      const budget = budgetOf(buildFixture({ count: 4 }), { ...PRINT, layout });
      expect(budget).toMatchObject({ isWithin: true });
      expect(budget).not.toHaveProperty("allowed");
    }
  });

  it("never takes a side more when an exercise goes", () => {
    for (const layout of HANDOUT_LAYOUTS) {
      const sides = [0, 1, 2, 3, 4, 6, 8, 12, 20].map(
        (count) => budgetOf(buildFixture({ count }), { ...PRINT, layout }).pages,
      );
      expect(sides).toEqual([...sides].sort((a, b) => a - b));
    }
  });
});
