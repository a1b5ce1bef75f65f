import { type AdviceCut, cutAdvice, moreAdvice } from "./handout-advice";
import { CARD, closeHeight, fitCard, fitGroup } from "./handout-card-fit";
import { fitDiary } from "./handout-diary-fit";
import { type BlockShape, fitExercise } from "./handout-exercise-fit";
import type { HandoutModel, HandoutTopic } from "./handout-model";
import {
  colophonHeight,
  footerHeight,
  mastheadHeight,
  painGuideHeight,
  teachBackHeight,
  topicTitlesHeight,
} from "./handout-part-fit";
import type { HandoutPiece } from "./handout-piece";
import { SHEET_MARGIN, type SheetScale, type SheetSetup } from "./handout-sheet";
import { fitTopics } from "./handout-topics-fit";

/** What a sheet leaves to the web page, so that it takes no further side. */
export type LeftOut = "tips" | "steps" | "advice" | "diary";

export type Section =
  | "masthead"
  | "painGuide"
  | "exercises"
  | "warning"
  | "advice"
  | "moreAdvice"
  | "teachBack"
  | "diary"
  | "colophon";

/** One way to set a sheet. */
export interface Variant {
  readonly scale: SheetScale;
  readonly shape: Exclude<BlockShape, "plain">;
  readonly advice: AdviceCut;
  /** Where advice goes that does not stand with the exercises. */
  readonly rest: "diary-side" | "web-page";
  readonly leftOut: readonly LeftOut[];
}

type AdviceSection = "advice" | "moreAdvice";

/** What does not hang on how much of the advice is printed. */
export type FixedSections = Record<Exclude<Section, "warning" | AdviceSection>, readonly HandoutPiece[]>;

export interface AdviceSections extends Record<AdviceSection, readonly HandoutPiece[]> {
  readonly unprinted: readonly HandoutTopic[];
}

const MORE_HEADING = "More that helps";

/** The parts of a sheet but its advice and the card, which many ways to set it share. */
export function fixedSections(model: HandoutModel, setup: SheetSetup, variant: Variant): FixedSections {
  const hasTeachBack = setup.layout !== "compact";
  return {
    masthead: [{ kind: "masthead", height: mastheadHeight(model, setup) }],
    painGuide: [{ kind: "painGuide", height: painGuideHeight(model, setup) }],
    exercises: exercisePieces(model, setup, variant),
    teachBack: hasTeachBack ? [{ kind: "teachBack", height: teachBackHeight(model, setup) }] : [],
    diary: variant.leftOut.includes("diary") ? [] : fitDiary(model, setup, sideDepth(model, setup)),
    colophon: [{ kind: "colophon", height: colophonHeight(model, setup) }],
  };
}

/** The advice as far as it stands with the exercises, and the rest of it. */
export function adviceSections(model: HandoutModel, setup: SheetSetup, variant: Variant): AdviceSections {
  const { advice, rest: place } = variant;
  const { kept, rest } = cutAdvice(model.advice.topics, advice);
  const near = fitTopics(kept, model.advice.heading, setup, advice.style);
  if (place === "web-page") {
    return { unprinted: rest, advice: [...near, ...pointer(rest, model, setup)], moreAdvice: [] };
  }
  const moreAdvice = fitTopics(rest, MORE_HEADING, setup, "columns").map(asRest);
  return { unprinted: [], advice: near, moreAdvice };
}

/** Room of a side between its margins, above the footer. */
export function sideDepth(model: HandoutModel, setup: SheetSetup): number {
  return setup.paper.height - 2 * SHEET_MARGIN - footerHeight(model, setup);
}

function exercisePieces(model: HandoutModel, setup: SheetSetup, { shape, leftOut }: Variant): HandoutPiece[] {
  return model.exercises.map((exercise, index) => {
    const fit = fitExercise(exercise, setup, {
      shape,
      hasTips: !leftOut.includes("tips"),
      hasSteps: !leftOut.includes("steps"),
    });
    return { kind: "exercise", index, fit, height: fit.height };
  });
}

function pointer(rest: readonly HandoutTopic[], model: HandoutModel, setup: SheetSetup): HandoutPiece[] {
  if (rest.length === 0) return [];
  const line = moreAdvice(rest, model);
  return [{ kind: "topicTitles", line, height: topicTitlesHeight(line, setup) }];
}

function asRest(piece: HandoutPiece): HandoutPiece {
  return piece.kind === "topics" ? { ...piece, isRest: true } : piece;
}

/** The card. In large print no side holds the whole: then each level has a frame of its own, whole on a side. */
export function warningPieces(
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
