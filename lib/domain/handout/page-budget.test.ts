import { describe, expect, it } from "vitest";
import { TEMPLATES } from "@/db/seed/templates/all-templates";
import { PAPER_SIZES, type PaperSize, type ProgramDocument } from "@/lib/domain/program/program-document";
import { buildFixture, SHARE_URL } from "@/lib/pdf/test-fixtures";
import { buildHandout, type HandoutOptions } from "./handout";
import { HANDOUT_LAYOUTS } from "./handout-layout";
import type { HandoutModel } from "./handout-model";
import type { HandoutPiece } from "./handout-piece";
import { type HandoutPlan, planHandout } from "./handout-plan";
import { mm } from "./handout-sheet";
import { pageBudget } from "./page-budget";

const PRINT = { shareUrl: SHARE_URL, printedOn: "2026-11-22" } as const;

const WITH_CODE = {
  ...PRINT,
  shortCode: { address: "home.northside-physio.example/code", code: "ABCDE-FGHJK" },
} as const;

const budgetOf = (document: ProgramDocument, options: HandoutOptions) =>
  pageBudget(buildHandout(document, options));

const planned = new Map<string, { readonly model: HandoutModel; readonly plan: HandoutPlan }>();

/** The sheet as it prints, with its code to scan and to type; planned once for all tests that look at it. */
function planOf(template: string, count: number, paperSize: PaperSize) {
  const key = `${template} ${count} ${paperSize}`;
  const known = planned.get(key);
  if (known) return known;
  const model = buildHandout(buildFixture({ template, count }), { ...WITH_CODE, paperSize });
  const found = { model, plan: planHandout(model) };
  planned.set(key, found);
  return found;
}

const numberOf = (pages: HandoutPlan["pages"], kind: HandoutPiece["kind"]) =>
  pages.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === kind)).length;

const SHEETS = TEMPLATES.flatMap(({ slug }) => PAPER_SIZES.map((paper) => [slug, paper] as const));

describe("a standard sheet (handout rule 7)", () => {
  it.each(SHEETS)("of %s holds four exercises, advice and the card on two sides of %s", (slug, paper) => {
    const { model, plan } = planOf(slug, 4, paper);
    expect(pageBudget(model, plan)).toMatchObject({ core: 2, pages: 3, isWithin: true, unprinted: [] });
    const core = plan.pages.slice(0, 2);
    expect(numberOf(core, "exercise")).toBe(4);
    expect(numberOf(core, "warning")).toBe(1);
    expect(numberOf(core, "topics")).toBeGreaterThan(0);
    expect(numberOf(plan.pages.slice(2), "diary")).toBe(1);
    expectRoomyType(plan);
  });

  it.each(SHEETS)("of %s holds six exercises on three sides of %s, every step on a line", (slug, paper) => {
    const { model, plan } = planOf(slug, 6, paper);
    expect(pageBudget(model, plan)).toMatchObject({ core: 3, pages: 4, isWithin: true, unprinted: [] });
    const core = plan.pages.slice(0, 3).flatMap(({ pieces }) => pieces);
    const exercises = core.flatMap((piece) => (piece.kind === "exercise" ? [piece.fit] : []));
    expect(exercises.map(({ shape }) => shape)).toEqual(Array.from({ length: 6 }, () => "beside"));
    expectRoomyType(plan);
  });

  it("prints every point of the advice once, three of a topic at least beside the exercises", () => {
    for (const [slug, paper] of SHEETS) {
      const { model, plan } = planOf(slug, 4, paper);
      const rows = plan.pages.flatMap(({ pieces }) =>
        pieces.flatMap((piece) => (piece.kind === "topics" ? piece : [])),
      );
      const points = rows.flatMap(({ topics }) => topics.flatMap((topic) => topic.points));
      expect(points.toSorted()).toEqual(model.advice.topics.flatMap((topic) => topic.points).toSorted());
      const near = rows.filter(({ isRest }) => !isRest).flatMap(({ topics }) => topics);
      for (const topic of near) expect(topic.points.length).toBeGreaterThanOrEqual(3);
    }
  });
});

/** Rules 1 and 8, and warning-signs.md P5. */
function expectRoomyType({ setup, pages }: HandoutPlan): void {
  expect(setup.type.body.fontSize).toBeGreaterThanOrEqual(12);
  expect(setup.type.body.lineHeight).toBeGreaterThanOrEqual(1.25);
  expect(setup.type.card.fontSize).toBeGreaterThanOrEqual(11);
  for (const { fontSize } of Object.values(setup.type)) expect(fontSize).toBeGreaterThanOrEqual(10);
  expect(setup.pictures.width).toBeGreaterThanOrEqual(mm(55));
  for (const { spare } of pages) expect(spare).toBeGreaterThanOrEqual(0);
}

describe("the page budget", () => {
  it.each(TEMPLATES.map((template) => template.slug))(
    "holds for %s in compact, on both papers",
    (template) => {
      for (const paperSize of PAPER_SIZES) {
        const four = buildFixture({ template, count: 4 });
        const six = buildFixture({ template, count: 6 });
        expect(budgetOf(four, { ...PRINT, paperSize, layout: "compact" }).pages).toBeLessThanOrEqual(2);
        expect(budgetOf(six, { ...PRINT, paperSize, layout: "compact" }).pages).toBeLessThanOrEqual(3);
      }
    },
  );

  it("says what a sheet leaves to the web page", () => {
    const document = buildFixture({ count: 4 });
    expect(budgetOf(document, PRINT)).toMatchObject({ leftOut: [], unprinted: [] });
    const compact = budgetOf(document, { ...PRINT, layout: "compact" });
    expect(compact).toMatchObject({ pages: 2, allowed: 2, leftOut: ["tips", "diary", "advice"] });
    const points = buildHandout(document, PRINT).advice.topics.flatMap((topic) => topic.points);
    for (const { points: own } of compact.unprinted) expect(points).toEqual(expect.arrayContaining([...own]));
    expect(compact.unprinted.length).toBeGreaterThan(0);
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
