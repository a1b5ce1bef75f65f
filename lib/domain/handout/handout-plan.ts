import { CARD, closeHeight, fitCard, fitGroup } from "./handout-card-fit";
import { fitDiary } from "./handout-diary-fit";
import { fitExercise } from "./handout-exercise-fit";
import type { HandoutLayout } from "./handout-layout";
import type { HandoutModel } from "./handout-model";
import { type PlannedPage, packPieces } from "./handout-pack";
import {
  colophonHeight,
  footerHeight,
  mastheadHeight,
  painGuideHeight,
  teachBackHeight,
  topicTitlesHeight,
} from "./handout-part-fit";
import type { HandoutPiece } from "./handout-piece";
import {
  buildSetup,
  PICTURE_SCALES,
  SCALES,
  SHEET_MARGIN,
  type SheetScale,
  type SheetSetup,
} from "./handout-sheet";
import { fitTopics } from "./handout-topics-fit";

/** What a sheet leaves to the web page, so that it takes no further side. */
export type LeftOut = "tips" | "steps" | "advice" | "diary";

export interface HandoutPlan {
  readonly setup: SheetSetup;
  readonly pages: readonly PlannedPage[];
  readonly leftOut: readonly LeftOut[];
}

interface Variant {
  readonly scale: SheetScale;
  readonly leftOut: readonly LeftOut[];
}

type Section = "painGuide" | "exercises" | "warning" | "advice" | "teachBack" | "diary" | "colophon";

/** The warning card always follows the exercises (warning-signs.md P5). The first order that costs no side is taken. */
const ORDERS: readonly (readonly Section[])[] = [
  ["painGuide", "exercises", "warning", "advice", "teachBack", "diary", "colophon"],
  ["exercises", "warning", "painGuide", "advice", "teachBack", "diary", "colophon"],
  ["exercises", "warning", "painGuide", "teachBack", "diary", "advice", "colophon"],
  ["painGuide", "advice", "teachBack", "exercises", "warning", "diary", "colophon"],
  ["painGuide", "diary", "teachBack", "exercises", "warning", "advice", "colophon"],
  ["painGuide", "diary", "advice", "teachBack", "exercises", "warning", "colophon"],
];

/** Two columns read best; three narrow ones may make the card lower. */
const CARD_COLUMNS = [[2], [2, 3]] as const;

/** Decides the sides of a sheet: as few as its words allow, and as roomy as so many sides allow. Pure. */
export function planHandout(model: HandoutModel): HandoutPlan {
  const cards = new Map<string, readonly HandoutPiece[]>();
  const plans = variantsOf(model.layout).flatMap(({ scale, leftOut }) => {
    const setup = buildSetup(model.layout, model.paperSize, scale);
    const sections = buildSections(model, setup, leftOut);
    const depth = sideDepth(model, setup);
    const masthead: HandoutPiece = { kind: "masthead", height: mastheadHeight(model, setup) };
    return CARD_COLUMNS.flatMap((columns) => {
      // Scales differ in their pictures more often than in their card.
      const key = JSON.stringify([columns, setup.type.card, setup.type.small]);
      const card = cards.get(key) ?? warningPieces(model, setup, columns);
      cards.set(key, card);
      return ORDERS.map((order): HandoutPlan => {
        const rest = order.flatMap((section) => (section === "warning" ? card : sections[section]));
        return { setup, pages: packPieces([masthead, ...rest], depth, model.layout), leftOut };
      });
    });
  });
  return plans.reduce((best, plan) => (plan.pages.length < best.pages.length ? plan : best));
}

function sideDepth(model: HandoutModel, setup: SheetSetup): number {
  return setup.paper.height - 2 * SHEET_MARGIN - footerHeight(model, setup);
}

/** From the one that is wanted most to the one that takes least room. */
function variantsOf(layout: HandoutLayout): Variant[] {
  const choose = (leftOut: readonly LeftOut[], scales = SCALES[layout]): Variant[] =>
    scales.map((scale) => ({ scale, leftOut }));
  if (layout === "standard") return [...choose([]), ...choose(["tips"])];
  if (layout !== "compact") return choose([]);
  return [
    ...choose(["tips", "diary"]),
    ...choose(["tips", "diary", "advice"]),
    ...choose(["tips", "diary", "advice", "steps"], PICTURE_SCALES),
  ];
}

function buildSections(
  model: HandoutModel,
  setup: SheetSetup,
  leftOut: readonly LeftOut[],
): Record<Exclude<Section, "warning">, readonly HandoutPiece[]> {
  const depth = sideDepth(model, setup);
  const isCompact = model.layout === "compact";
  return {
    painGuide: [{ kind: "painGuide", height: painGuideHeight(model, setup) }],
    exercises: exercisePieces(model, setup, leftOut),
    advice: leftOut.includes("advice") ? titlesPiece(model, setup) : fitTopics(model, setup, isCompact),
    teachBack: isCompact ? [] : [{ kind: "teachBack", height: teachBackHeight(model, setup) }],
    diary: leftOut.includes("diary") ? [] : fitDiary(model, setup, depth),
    colophon: [{ kind: "colophon", height: colophonHeight(model, setup) }],
  };
}

function exercisePieces(model: HandoutModel, setup: SheetSetup, leftOut: readonly LeftOut[]): HandoutPiece[] {
  const shapes = { standard: "beside", compact: "run-in", large: "stacked", single: "stacked" } as const;
  return model.exercises.map((exercise, index) => {
    const fit = fitExercise(exercise, setup, {
      shape: shapes[model.layout],
      hasTips: !leftOut.includes("tips"),
      hasSteps: !leftOut.includes("steps"),
    });
    return { kind: "exercise", index, fit, height: fit.height };
  });
}

function titlesPiece(model: HandoutModel, setup: SheetSetup): HandoutPiece[] {
  if (model.advice.topics.length === 0) return [];
  return [{ kind: "topicTitles", height: topicTitlesHeight(model, setup) }];
}

/** In large print no side holds the whole card: then each level has a frame of its own, whole on a side. */
function warningPieces(
  { warning }: HandoutModel,
  setup: SheetSetup,
  columns: readonly number[],
): HandoutPiece[] {
  const additions = warning.additions.map((group, index): HandoutPiece => {
    const fit = fitGroup(group, setup);
    return { kind: "addition", index, columns: fit, height: fit.height };
  });
  if (setup.layout !== "large") {
    const fit = fitCard(warning, setup, columns);
    return [...additions, { kind: "warning", fit, height: fit.height + CARD.margin }];
  }
  const levels = warning.groups.map((group, index): HandoutPiece => {
    const fit = fitGroup(group, setup);
    return { kind: "level", index, columns: fit, height: fit.height };
  });
  return [
    ...additions,
    ...levels,
    { kind: "warningClose", height: closeHeight(warning, setup.width, setup) },
  ];
}
