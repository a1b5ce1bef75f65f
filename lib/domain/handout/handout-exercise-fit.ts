import { countLines, type Run } from "./handout-lines";
import type { HandoutExercise, LabelledText } from "./handout-model";
import { linesHeight, numberWidth, type SheetSetup } from "./handout-sheet";

/**
 * How the parts of a block stand to each other. `beside`: text left, pictures right. `stacked`: pictures over the text.
 * `paragraph`: as beside, with steps and cues on the left as one paragraph. `run-in`: a paragraph of steps and when to
 * stop. `plain`: no pictures, steps left and cues right.
 */
export type BlockShape = "beside" | "stacked" | "paragraph" | "run-in" | "plain";

export interface ExerciseFit {
  readonly shape: BlockShape;
  readonly steps: readonly string[];
  /** What follows the steps, in printing order: cues, then the ladder. */
  readonly cues: readonly LabelledText[];
  /** How many of the cues stand under the steps; the others stand under the pictures. */
  readonly underSteps: number;
  readonly height: number;
}

/** Measures of a block, in points. */
export const BLOCK = {
  padding: 3,
  columnGap: 14,
  disc: 19,
  discGap: 7,
  sideMark: 42,
  headGap: 2,
  pictureGap: 4,
  cueGap: 1,
  noteIndent: 11,
  noteGap: 4,
  /** Share of the width that the steps take where there are no pictures. */
  steps: 0.57,
} as const;

export interface ExerciseWish {
  readonly shape: Exclude<BlockShape, "plain">;
  /** Without tips a sheet may take a side less; a tip never costs a side. */
  readonly hasTips: boolean;
  /** A compact sheet of many exercises is one of pictures and doses. */
  readonly hasSteps: boolean;
}

/** Decides how a block is set, so that both columns end at about one height, and how high it is. */
export function fitExercise(exercise: HandoutExercise, setup: SheetSetup, wish: ExerciseWish): ExerciseFit {
  const hasPictures = exercise.figure !== undefined || exercise.photos !== undefined;
  const shape = hasPictures || isParagraph(wish.shape) ? wish.shape : "plain";
  const cues = [
    ...exercise.cues.filter(({ kind }) =>
      wish.shape === "run-in" ? kind === "stop" : wish.hasTips || kind !== "tip",
    ),
    ...(exercise.ladder ?? []),
  ];
  const room = hasPictures ? setup.pictures.height + BLOCK.pictureGap : 0;
  const steps = wish.hasSteps ? exercise.steps : [];
  const { underSteps, height } = columns({ ...exercise, steps }, cues, shape, room, setup);
  return {
    shape,
    steps,
    cues,
    underSteps,
    height: height + noteHeight(exercise, setup) + 2 * BLOCK.padding + 1,
  };
}

/** Whether the steps run on in one paragraph. */
export function isParagraph(shape: BlockShape): boolean {
  return shape === "paragraph" || shape === "run-in";
}

/** Widths of the text and of the column beside it. */
export function blockWidths(shape: BlockShape, setup: SheetSetup, hasPictures = true) {
  const { width, pictures } = setup;
  if (shape === "stacked" || !(hasPictures || shape === "plain")) return { text: width, side: width };
  const side =
    shape === "plain" ? (width - BLOCK.columnGap) * (1 - BLOCK.steps) : Math.min(pictures.width, width / 2);
  return { text: width - side - BLOCK.columnGap, side };
}

function columns(
  exercise: HandoutExercise,
  cues: readonly LabelledText[],
  shape: BlockShape,
  room: number,
  setup: SheetSetup,
): Pick<ExerciseFit, "underSteps" | "height"> {
  const widths = blockWidths(shape, setup, room > 0);
  const under = (count: number) => cuesHeight(cues.slice(0, count), widths.text, setup);
  const runOn = (count: number) => runInHeight(exercise.steps, cues.slice(0, count), widths.text, setup);
  const head = headHeight(exercise, shape === "plain" ? setup.width : widths.text, setup);
  const steps = stepsHeight(exercise, widths.text, setup);
  if (shape === "stacked")
    return { underSteps: cues.length, height: head + room + steps + under(cues.length) };
  if (shape === "run-in" || (shape === "paragraph" && room === 0)) {
    return { underSteps: cues.length, height: Math.max(head + runOn(cues.length), room) };
  }
  if (shape === "plain") {
    return { underSteps: 0, height: head + Math.max(steps, cuesHeight(cues, widths.side, setup)) };
  }
  const heights = [0, ...cues.map((_, index) => index + 1)].map((count) =>
    Math.max(
      head + (shape === "paragraph" ? runOn(count) : steps + under(count)),
      room + cuesHeight(cues.slice(count), widths.side, setup),
    ),
  );
  const height = Math.min(...heights);
  return { underSteps: heights.indexOf(height), height };
}

function headHeight(exercise: HandoutExercise, width: number, { type }: SheetSetup): number {
  const room = width - (exercise.sideMark ? BLOCK.sideMark : 0);
  const bold = (text: string): Run[] => [{ text, isBold: true }];
  const name = countLines(bold(exercise.name), room - BLOCK.disc - BLOCK.discGap, type.name.fontSize);
  const doses = exercise.phases?.map(({ label, text }) => `${label} ${text}`) ?? [exercise.dose];
  const dose = doses.reduce((sum, text) => sum + countLines(bold(text), room, type.body.fontSize), 0);
  const text = Math.max(BLOCK.disc, linesHeight(type.name, name)) + linesHeight(type.body, dose);
  return Math.max(text + BLOCK.headGap, exercise.sideMark ? BLOCK.sideMark - 6 : 0);
}

function stepsHeight({ steps }: HandoutExercise, width: number, { type }: SheetSetup): number {
  const lines = steps.reduce(
    (sum, text) => sum + countLines([{ text }], width - numberWidth(type.body), type.body.fontSize),
    0,
  );
  return linesHeight(type.body, lines);
}

function runInHeight(
  steps: readonly string[],
  cues: readonly LabelledText[],
  width: number,
  { type }: SheetSetup,
): number {
  const runs = runIn(steps, cues);
  return runs.length === 0 ? 0 : linesHeight(type.body, countLines(runs, width, type.body.fontSize));
}

/** Steps and cues as one paragraph, each step after its bold number and each cue after its bold label. */
export function runIn(steps: readonly string[], cues: readonly LabelledText[]): Run[] {
  const numbered = steps.map((text, index) => ({ label: `${index + 1}`, text }));
  return [...numbered, ...cues].flatMap(({ label, text }) => [{ text: label, isBold: true }, { text }]);
}

function cuesHeight(cues: readonly LabelledText[], width: number, { type }: SheetSetup): number {
  return cues.reduce(
    (sum, { label, text }) =>
      sum +
      BLOCK.cueGap +
      linesHeight(
        type.body,
        countLines([{ text: label, isBold: true }, { text }], width, type.body.fontSize),
      ),
    0,
  );
}

function noteHeight({ note }: HandoutExercise, { type, width }: SheetSetup): number {
  if (!note) return 0;
  const lines = countLines(
    [{ text: `${note.label} ${note.text}` }],
    width - BLOCK.noteIndent,
    type.body.fontSize,
  );
  return BLOCK.noteGap + linesHeight(type.body, lines);
}
