import type { HandoutExercise, LabelledText } from "./handout-model";
import { ROW } from "./handout-row";
import { bold, linesHeight, linesOf, type SheetSetup } from "./handout-sheet";

/** How the dose is set: on one line if any way, else how often on a line of its own. Sizes in points. */
export interface DoseFit {
  readonly isOneLine: boolean;
  readonly amount: number;
  readonly often: number;
}

/** Width of the word "New" or "Changed" in its frame. */
export function markWidth({ mark }: HandoutExercise, { type, text }: SheetSetup): number {
  return mark ? text.widthOf(mark, true, type.small.fontSize + 1) + 2 * ROW.markPadding + 4 : 0;
}

/** And its height. */
export function markHeight({ type }: SheetSetup): number {
  return type.small.fontSize * 1.8;
}

/** Shares of its size that a dose may have to stand on one line with how often, and to stand on one line at all. */
const DOSE_SHARES = [1, 0.97, 0.935] as const;
const AMOUNT_SHARES = [...DOSE_SHARES, 0.91, 0.88, 0.85] as const;
/** And that a name may have to stand on one. */
const NAME_SHARES = [1, 0.97, 0.94, 0.91, 0.885] as const;

/** Height of name and dose in a width, in points. */
export function headHeight(exercise: HandoutExercise, width: number, setup: SheetSetup): number {
  const { name, paperPhases: phases, sideMark } = exercise;
  const room = doseWidth(exercise, width);
  const nameRoom = nameWidth(exercise, width, setup);
  const size = { ...setup.type.name, fontSize: nameSize(exercise, nameRoom, setup) };
  const lines = setup.text.countLines([bold(name)], nameRoom, size.fontSize);
  const dose = phases
    ? phases.reduce((sum, line) => sum + phaseHeight(line, room, setup), 0)
    : doseHeight(exercise, room, setup);
  const first = Math.max(discSize(setup), linesHeight(size, lines), exercise.mark ? markHeight(setup) : 0);
  return Math.max(first + dose, sideMark ? ROW.sideMark : 0);
}

/** Width beside the letter of a one-sided dose. */
export function doseWidth({ sideMark }: HandoutExercise, width: number): number {
  return width - (sideMark ? ROW.sideMark + ROW.markGap : 0);
}

/** Width of the disc with the number: as high as a line of the name. */
export function discSize({ type }: SheetSetup): number {
  return Math.min(22, linesHeight(type.name, 1));
}

/** Width that the name has beside the number and its mark. */
export function nameWidth(exercise: HandoutExercise, width: number, setup: SheetSetup): number {
  const mark = exercise.mark ? markWidth(exercise, setup) + ROW.markGap : 0;
  return doseWidth(exercise, width) - discSize(setup) - ROW.discGap - mark;
}

/** The largest size in which the name takes one line; the smallest where it takes two anyway. */
export function nameSize({ name }: HandoutExercise, width: number, { type, text }: SheetSetup): number {
  const sizes = NAME_SHARES.map((share) => share * type.name.fontSize);
  const found = sizes.find((size) => text.countLines([bold(name)], width, size) === 1);
  return found ?? Math.min(...sizes);
}

function doseHeight(exercise: HandoutExercise, width: number, setup: SheetSetup): number {
  const { isOneLine, amount, often } = fitDose(exercise, width, setup);
  const { paperDose } = exercise;
  const { type, text } = setup;
  const first = linesHeight(
    { ...type.dose, fontSize: amount },
    isOneLine ? 1 : text.countLines([bold(paperDose.amount)], width, amount),
  );
  if (isOneLine || paperDose.often === "") return first;
  const below = text.countLines([{ text: paperDose.often }], width, often);
  return first + linesHeight({ ...type.often, fontSize: often }, below);
}

/** The dose on one line if any way, else how often below it. */
export function fitDose({ paperDose }: HandoutExercise, width: number, { type, text }: SheetSetup): DoseFit {
  // Never smaller than the steps below it.
  const sizesOf = (shares: readonly number[]) =>
    shares.map((share) => Math.max(type.body.fontSize, share * type.dose.fontSize));
  const sizes = sizesOf(DOSE_SHARES);
  const often = type.often.fontSize;
  const oftenWidth = (size: number) =>
    paperDose.often ? text.widthOf(` ${paperDose.often}`, false, size) : 0;
  const amountWidth = (size: number) => text.widthOf(paperDose.amount, true, size);
  const tries = sizes.flatMap((amount) =>
    [often, type.body.fontSize].map((small) => ({ amount, often: small })),
  );
  const whole = tries.find((size) => amountWidth(size.amount) + oftenWidth(size.often) <= width);
  if (whole) return { isOneLine: true, ...whole };
  const amount = sizesOf(AMOUNT_SHARES).find((size) => amountWidth(size) <= width) ?? type.dose.fontSize;
  return { isOneLine: false, amount, often };
}

/** Height of a line of the table of weeks. */
function phaseHeight({ text }: LabelledText, width: number, setup: SheetSetup): number {
  return linesOf([bold(text)], width - phaseLabelWidth(setup), "body", setup) + 1;
}

/** Width of the weeks in the table of doses. */
export function phaseLabelWidth({ type }: SheetSetup): number {
  return type.body.fontSize * 6.6;
}
