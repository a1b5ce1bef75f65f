import { type DoseFit, doseWidth, fitDose, headHeight, nameSize, nameWidth } from "./handout-head-fit";
import type { HandoutExercise, LabelledText } from "./handout-model";
import { BOXES_WIDTH, ROW } from "./handout-row";
import { labelledRuns, linesOf, noticeHeight, numberWidth, type SheetSetup } from "./handout-sheet";

/**
 * How one exercise is set. `beside`: pictures left, words right. `stacked`: pictures between the dose and the steps.
 * `plain`: there are no pictures.
 */
export interface RowFit {
  readonly shape: "beside" | "stacked" | "plain";
  readonly steps: readonly string[];
  /** When to stop or ease, then the ladder if it prints. */
  readonly cues: readonly LabelledText[];
  /** Width and height of the room of the pictures. */
  readonly pictures: { readonly width: number; readonly height: number };
  readonly words: number;
  /** Points: a name may be smaller than others to stand on one line. */
  readonly name: number;
  readonly dose: DoseFit;
  readonly hasBoxes: boolean;
  /** Whether the boxes stand below both columns, since two weeks are wider than the words. */
  readonly areBoxesBelow: boolean;
  /** Height of a day's box, which is cut into as many parts as times of day. */
  readonly box: number;
  readonly height: number;
}

interface Parts {
  readonly head: number;
  readonly text: number;
  readonly note: number;
}

/** Sets an exercise as low as it goes. */
export function fitRow(exercise: HandoutExercise, setup: SheetSetup): RowFit {
  const hasPictures = exercise.figure !== undefined || exercise.photos !== undefined;
  const isStacked = setup.pictures >= setup.width;
  const shape = hasPictures ? (isStacked ? "stacked" : "beside") : "plain";
  const words = shape === "beside" ? setup.width - setup.pictures - ROW.columnGap : setup.width;
  const hasBoxes = setup.layout !== "compact";
  const parts: Parts = {
    head: headHeight(exercise, words, setup),
    text: textHeight(exercise, words, setup),
    note: noteHeight(exercise, words, setup),
  };
  const least = {
    shape,
    steps: exercise.paperSteps,
    cues: cuesOf(exercise),
    words,
    name: nameSize(exercise, nameWidth(exercise, words, setup), setup),
    dose: fitDose(exercise, doseWidth(exercise, words), setup),
    hasBoxes,
    areBoxesBelow: shape === "beside" && words < BOXES_WIDTH,
    pictures: { width: Math.min(setup.pictures, setup.width), height: setup.leastPictures },
    box: hasBoxes ? ROW.box : 0,
  } as const;
  const inWords = parts.head + parts.text + parts.note;
  const boxes = hasBoxes ? least.box + ROW.boxesGap : 0;
  const content = {
    plain: inWords + boxes,
    stacked: inWords + boxes + setup.leastPictures + ROW.boxesGap,
    beside: least.areBoxesBelow
      ? Math.max(inWords, setup.leastPictures) + boxes
      : Math.max(inWords + boxes, setup.leastPictures),
  }[shape];
  const fit = { ...least, height: content + 2 * ROW.padding + 1 };
  return shape === "plain"
    ? fit
    : { ...fit, pictures: { ...fit.pictures, height: pictureHeight(fit, inWords) } };
}

/** The row with more height: boxes for each time of day first, then the pictures. */
export function growRow(fit: RowFit, exercise: HandoutExercise, more: number): RowFit {
  const wanted = fit.hasBoxes ? Math.max(0, exercise.timesADay * ROW.box - fit.box) : 0;
  const forBox = Math.min(wanted, more);
  const inWords = wordsHeight(fit);
  const grown = { ...fit, box: fit.box + forBox, height: fit.height + more };
  return { ...grown, pictures: { ...fit.pictures, height: pictureHeight(grown, inWords) } };
}

function pictureHeight(fit: Omit<RowFit, "pictures">, inWords: number): number {
  const content = fit.height - 2 * ROW.padding - 1;
  const boxes = fit.hasBoxes ? fit.box + ROW.boxesGap : 0;
  if (fit.shape === "stacked") return content - inWords - boxes - ROW.boxesGap;
  return fit.areBoxesBelow ? content - boxes : content;
}

/** What the words of a stacked row take, from what is left of it. */
function wordsHeight({ shape, height, pictures, hasBoxes, box }: RowFit): number {
  if (shape !== "stacked") return 0;
  return height - 2 * ROW.padding - 1 - pictures.height - (hasBoxes ? box + ROW.boxesGap : 0) - ROW.boxesGap;
}

function cuesOf({ cues, ladder = [] }: HandoutExercise): LabelledText[] {
  return [...cues.filter(({ kind }) => kind === "stop"), ...ladder];
}

function textHeight(exercise: HandoutExercise, width: number, setup: SheetSetup): number {
  const room = width - numberWidth(setup.type.body);
  const steps = exercise.paperSteps.reduce((sum, text) => sum + linesOf([{ text }], room, "body", setup), 0);
  const cues = cuesOf(exercise).reduce(
    (sum, cue) => sum + ROW.cueGap + linesOf(labelledRuns(cue), width, "body", setup),
    0,
  );
  return noticeHeight(exercise, width, setup) + steps + cues;
}

function noteHeight({ note }: HandoutExercise, width: number, setup: SheetSetup): number {
  if (!note) return 0;
  const runs = labelledRuns(note);
  const room = width - ROW.noteIndent;
  return ROW.noteGap + noticeHeight(note, room, setup) + linesOf(runs, room, "body", setup);
}
