import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { TEMPLATES } from "@/db/seed/templates/all-templates";
import { PAPER_SIZES, type PaperSize } from "@/lib/domain/clinic/paper-size";
import { HANDOUT_LAYOUTS } from "@/lib/domain/program/handout-layout";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { planSheet } from "@/lib/pdf/planned-sheet";
import { BACK_AND_HIP, buildFixture, SHARE_URL } from "@/lib/pdf/test-fixtures";
import { buildHandout, type HandoutOptions } from "./handout";
import type { HandoutModel } from "./handout-model";
import type { HandoutPlan } from "./handout-plan";
import { ROW } from "./handout-row";
import { mm } from "./handout-sheet";
import { pageBudget } from "./page-budget";
import { printable } from "./printable";

const PRINT = { shareUrl: SHARE_URL, printedOn: "2026-11-22" } as const;

const WITH_CODE = {
  ...PRINT,
  shortCode: { address: "home.northside-physio.example/code", code: "ABCDE-FGHJK" },
} as const;

const budgetIn = (model: HandoutModel) => pageBudget(model, planSheet(model).plan);
const budgetOf = (document: ProgramDocument, options: HandoutOptions) =>
  budgetIn(buildHandout(document, options));

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
});

const LOGO = { imageId: "logo", width: 400, height: 120 };

const planned = new Map<string, { readonly model: HandoutModel; readonly plan: HandoutPlan }>();

/** The sheet as it prints, with its code to scan and to type; planned once for all tests that look at it. */
function planOf(template: string, count: number, paperSize: PaperSize, logo?: typeof LOGO) {
  const key = `${template} ${count} ${paperSize} ${logo?.imageId}`;
  const known = planned.get(key);
  if (known) return known;
  const document = buildFixture({ template, count });
  const clinic = logo ? { ...document.clinic, logo } : document.clinic;
  const model = buildHandout({ ...document, clinic }, { ...WITH_CODE, paperSize });
  const found = { model, plan: planSheet(model).plan };
  planned.set(key, found);
  return found;
}

/**
 * How many signs a card may have to leave room for all that one sheet of paper promises: those of one part of the body,
 * and of the back with the hip. The joined card of more takes the room it needs, in letters as large.
 */
const SIGNS_THAT_FIT: Readonly<Record<PaperSize, number>> = { A4: 39, Letter: 37 };
/** How many leave room for words of the advice; the web page has all of it. */
const SIGNS_BESIDE_ADVICE: Readonly<Record<PaperSize, number>> = { A4: 37, Letter: 32 };

function signsOn(template: string, count: number): number {
  const { warningCard } = buildFixture({ template, count, hasFigures: false });
  return warningCard.groups.reduce((sum, { signs }) => sum + signs.length, 0);
}

const fitsOneSheet = (template: string, count: number, paper: PaperSize) =>
  signsOn(template, count) <= SIGNS_THAT_FIT[paper];

const kindsOf = (plan: HandoutPlan, side: number) => plan.pages[side]?.pieces.map(({ kind }) => kind) ?? [];
const rowsOf = (plan: HandoutPlan) =>
  plan.pages.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === "exercise" ? [piece] : [])));

/**
 * Every number of exercises on every paper is planned for the starters of back and hip. For the others it is what is
 * tightest: a full side, two full sheets, and the shorter paper.
 */
const isTriedInFull = (slug: string) => BACK_AND_HIP.some((starter) => starter.slug === slug);
const papersFor = (slug: string): readonly PaperSize[] => (isTriedInFull(slug) ? PAPER_SIZES : ["Letter"]);
const countsFor = (slug: string, counts: readonly number[], tightest: readonly number[]) =>
  isTriedInFull(slug) ? counts : tightest;

const SHEETS = TEMPLATES.flatMap(({ slug }) => PAPER_SIZES.map((paper) => [slug, paper] as const));

// "One sheet of paper": exercises alone in front, help and warning signs behind. It replaces the page budget, the order
// of the parts and the picture sizes of the sheet before.
describe("a standard sheet", () => {
  it.each(SHEETS)("of %s holds four exercises on one sheet of %s, the card behind them", (slug, paper) => {
    const { model, plan } = planOf(slug, 4, paper);
    expect(kindsOf(plan, 0)).toEqual(["masthead", "exercise", "exercise", "exercise", "exercise", "painRow"]);
    expect(kindsOf(plan, 1)[0]).toBe("warning");
    expectReadable(plan);
    if (!fitsOneSheet(slug, 4, paper)) {
      expect(plan.pages.length).toBeLessThanOrEqual(3);
      return;
    }
    expect(pageBudget(model, plan)).toMatchObject({ pages: 2, isWithin: true });
    expect(kindsOf(plan, 1)[1]).toBe("painGuide");
    expect(kindsOf(plan, 1)).toContain("habit");
  });

  it.each(SHEETS)("of %s keeps 1 to 8 exercises to two sheets of %s, the card on side 2", (slug, paper) => {
    let before = 0;
    for (const count of countsFor(slug, [1, 2, 3, 4, 5, 6, 7, 8], [4, 8])) {
      const { model, plan } = planOf(slug, count, paper);
      const sides = count <= 4 ? 2 : 4;
      const more = fitsOneSheet(slug, count, paper) ? 0 : 1;
      expect(plan.pages.length, `${count}`).toBeLessThanOrEqual(sides + more);
      expect(plan.pages.length, `${count}`).toBeGreaterThanOrEqual(before);
      before = plan.pages.length;
      expect(kindsOf(plan, 0).filter((kind) => kind === "exercise").length).toBeGreaterThan(0);
      expect(["warning", "level"], `${count}`).toContain(kindsOf(plan, 1)[0]);
      // One exercise more never shows less of another.
      for (const { index, fit } of rowsOf(plan)) {
        const exercise = model.exercises[index];
        expect(fit.steps).toEqual(exercise?.paperSteps);
        expect(fit.cues.map(({ label }) => label)).toContain("Stop or ease if");
        expect(fit.hasBoxes).toBe(true);
      }
      expect(rowsOf(plan).map(({ index }) => index)).toEqual(model.exercises.map((_, index) => index));
      expectReadable(plan);
    }
  });

  it("leaves no gap under the exercises: what is left of a side is in its pictures", () => {
    for (const count of [1, 2, 3, 4, 5, 8]) {
      const { plan } = planOf("tpl-acute-lbp", count, "A4");
      for (const { pieces, spare } of plan.pages) {
        if (pieces.some(({ kind }) => kind === "exercise")) expect(spare).toBe(0);
      }
    }
    const heightOf = (count: number) =>
      Math.min(...rowsOf(planOf("tpl-acute-lbp", count, "A4").plan).map(({ fit }) => fit.pictures.height));
    expect(heightOf(2)).toBeGreaterThan(heightOf(4));
  });

  it("has as many tick boxes a day as times of day, for two weeks in the row", () => {
    const { model, plan } = planOf("tpl-acute-lbp", 4, "A4");
    expect(model.exercises.map(({ timesADay }) => timesADay)).toEqual([1, 2, 2, 3]);
    for (const { fit } of rowsOf(plan)) expect(fit.box).toBeGreaterThanOrEqual(mm(8));
    expect(ROW.box).toBeGreaterThanOrEqual(mm(8));
  });

  it("prints the weeks beyond the second as a table behind all else", () => {
    const model = buildHandout(buildFixture({ count: 4, diaryWeeks: 4 }), WITH_CODE);
    const { pages } = planSheet(model).plan;
    expect(pages).toHaveLength(3);
    expect(pages[2]?.pieces).toMatchObject([{ kind: "diary", weeks: [2, 4] }]);
  });
});

// sheet.md asks for 45 % of the width, 18 point names, 15 point doses, 12.5 point steps and two weeks of boxes of 8 mm.
// On one side with four exercises they exclude each other: 14 boxes are 113 mm wide, which leaves 68 mm (37 %) of A4 for
// pictures, and with the boxes under the pictures four rows of 46 + 8 mm, the head and the pain row are higher than Letter.
// So the pictures keep their millimetres and the steps their size; name and dose give way, and that only on full sheets.
describe("four exercises on one side", () => {
  it.each(SHEETS)(
    "of %s on %s keep pictures of 57 × 22 or 27 × 46 mm and steps of 12.5 points",
    (slug, paper) => {
      for (const logo of [undefined, LOGO]) {
        const { pages } = planOf(slug, 4, paper, logo).plan;
        expect(pages.length).toBeLessThanOrEqual(fitsOneSheet(slug, 4, paper) ? 2 : 3);
        const { type } = pages[0]?.setup ?? {};
        expect(type?.body.fontSize).toBeGreaterThanOrEqual(12.5);
        expect(type?.body.lineHeight).toBeGreaterThanOrEqual(1.08);
        expect(type?.name.fontSize).toBeGreaterThanOrEqual(15.5);
        expect(type?.dose.fontSize).toBeGreaterThanOrEqual(13.5);
        for (const piece of pages[0]?.pieces ?? []) {
          if (piece.kind !== "exercise") continue;
          const { pictures, box, dose } = piece.fit;
          expect(pictures.width).toBeGreaterThanOrEqual(mm(57));
          expect(pictures.height).toBeGreaterThanOrEqual(mm(46));
          expect(box).toBeGreaterThanOrEqual(mm(8));
          expect(dose.amount).toBeGreaterThanOrEqual(12.5);
        }
      }
    },
  );

  it("have names of 18, doses of 15 points and roomy lines where their words are as many as in the sketch", () => {
    for (const slug of ["tpl-acute-lbp", "tpl-sciatica-extension", "tpl-pregnancy"]) {
      const { type } = planOf(slug, 4, "A4").plan.pages[0]?.setup ?? {};
      expect(type?.name.fontSize, slug).toBeGreaterThanOrEqual(18);
      expect(type?.dose.fontSize, slug).toBeGreaterThanOrEqual(15);
      expect(type?.body.lineHeight, slug).toBeGreaterThanOrEqual(1.18);
    }
  });

  it.each(SHEETS)("of %s have words of the chosen advice behind them on %s", (slug, paper) => {
    const { plan } = planOf(slug, 4, paper);
    if (signsOn(slug, 4) > SIGNS_BESIDE_ADVICE[paper]) return;
    expect(kindsOf(plan, 1)).toContain("topics");
    expect(kindsOf(plan, 1)).toContain("teachBack");
  });
});

describe("fewer exercises", () => {
  it.each(PAPER_SIZES)("have pictures of 45 %% of the width on %s", (paper) => {
    for (const { slug } of TEMPLATES.filter((starter) => papersFor(starter.slug).includes(paper))) {
      for (const count of countsFor(slug, [1, 2, 3], [3])) {
        const { setup } = planOf(slug, count, paper).plan.pages[0] ?? {};
        expect((setup?.pictures ?? 0) / (setup?.width ?? 1), `${slug} ${count}`).toBeGreaterThanOrEqual(0.45);
        expect(setup?.type.body.fontSize).toBeGreaterThanOrEqual(12.5);
        expect(setup?.type.name.fontSize).toBeGreaterThanOrEqual(18);
      }
    }
  });
});

/** Sizes below which nothing goes, in points, and the share of a side that may be blank. */
function expectReadable({ pages }: HandoutPlan): void {
  pages.forEach(({ setup, spare, pieces }, side) => {
    const isFront = pieces.some(({ kind }) => kind === "exercise");
    expect(setup.type.body.fontSize).toBeGreaterThanOrEqual(isFront ? 12.5 : 11);
    expect(setup.type.card.fontSize).toBeGreaterThanOrEqual(11);
    for (const { fontSize } of Object.values(setup.type)) expect(fontSize).toBeGreaterThanOrEqual(10);
    expect(spare).toBeGreaterThanOrEqual(0);
    if (side < pages.length - 1) expect(spare / setup.paper.height).toBeLessThanOrEqual(0.35);
  });
}

describe("the page budget", () => {
  it.each(TEMPLATES.map((template) => template.slug))(
    "holds for %s in compact, on both papers",
    (template) => {
      for (const paperSize of papersFor(template)) {
        const four = buildFixture({ template, count: 4 });
        const six = buildFixture({ template, count: 6 });
        const more = (count: number) => (fitsOneSheet(template, count, paperSize) ? 0 : 1);
        expect(budgetOf(four, { ...PRINT, paperSize, layout: "compact" }).pages).toBeLessThanOrEqual(
          2 + more(4),
        );
        expect(budgetOf(six, { ...PRINT, paperSize, layout: "compact" }).pages).toBeLessThanOrEqual(
          3 + more(6),
        );
      }
    },
  );

  it("says which advice a sheet leaves to the web page", () => {
    const document = buildFixture({ count: 4 });
    const budget = budgetOf(document, PRINT);
    expect(budget).toMatchObject({ pages: 2, allowed: 2, leftOut: ["advice"] });
    const points = printable(buildHandout(document, PRINT)).advice.topics.flatMap((topic) => topic.points);
    for (const { points: own } of budget.unprinted) expect(points).toEqual(expect.arrayContaining([...own]));
    expect(budgetOf(buildFixture({ count: 4, topics: [] }), PRINT)).toMatchObject({
      leftOut: [],
      unprinted: [],
    });
  });

  it("prints all advice where the last sheet of paper has a side left", () => {
    const { plan } = planOf("tpl-acute-lbp", 8, "A4");
    expect(plan).toMatchObject({ unprinted: [] });
    expect(kindsOf(plan, 3)).toContain("topics");
  });

  it("is told when long words break it", () => {
    const note = "Words that fill a line and a good part of the next one too. ".repeat(8).trim();
    const document = buildFixture({ count: 4 });
    const items = document.items.map((item) => ({ ...item, note }));
    const budget = budgetOf({ ...document, items }, PRINT);
    expect(budget.isWithin).toBe(false);
    expect(budget.pages).toBeGreaterThan(budget.allowed ?? 0);
  });

  it.each(TEMPLATES.map(({ slug }) => slug))(
    "takes five sides at most for four of %s in large print",
    (slug) => {
      for (const paperSize of papersFor(slug)) {
        const budget = budgetOf(buildFixture({ template: slug, count: 4 }), {
          ...WITH_CODE,
          paperSize,
          layout: "large",
        });
        expect(budget.pages).toBeLessThanOrEqual(5);
      }
    },
  );

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
