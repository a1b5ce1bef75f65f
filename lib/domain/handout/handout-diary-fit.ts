import type { HandoutModel } from "./handout-model";
import { habitHeight } from "./handout-part-fit";
import type { DiaryPiece, HandoutPiece } from "./handout-piece";
import { bold, linesHeight, linesOf, mm, type SheetSetup } from "./handout-sheet";

const WEEKS_SIDE_BY_SIDE = 2;
const DAYS = 7;
/** The rows of the exercises have the first weeks. */
const WEEKS_IN_ROWS = 2;

/** Measures of the tick sheet, in points. */
export const DIARY = {
  /** At least 8 mm (handout rule 14). */
  box: mm(8.2),
  weekGap: mm(3),
  labelGap: 6,
  top: 12,
  headGap: 4,
} as const;

/** Width of the names of the rows. */
export function diaryLabelWidth({ width }: SheetSetup): number {
  return width - WEEKS_SIDE_BY_SIDE * DAYS * DIARY.box - DIARY.weekGap * (WEEKS_SIDE_BY_SIDE - 1);
}

/** Weeks beyond those in the rows of the exercises: two beside each other, no more rows in a part than a side takes. */
export function fitDiary(
  { diary, masthead }: HandoutModel,
  setup: SheetSetup,
  depth: number,
): HandoutPiece[] {
  const pieces: HandoutPiece[] = [];
  const label = diaryLabelWidth(setup) - DIARY.labelGap;
  const { small, heading } = setup.type;
  const rowHeight = (text: string) => Math.max(DIARY.box, linesOf([bold(text)], label, "small", setup) + 2);
  const instruction = linesOf([{ text: diary.instruction }], label, "small", setup);
  const weekHead = Math.max(instruction, linesHeight(small, 2)) + DIARY.headGap;
  const rows = diary.rows.map(rowHeight);
  for (let week = WEEKS_IN_ROWS; week < diary.weeks.length; week += WEEKS_SIDE_BY_SIDE) {
    let first = 0;
    do {
      const isFirst = week === WEEKS_IN_ROWS && first === 0;
      const head =
        DIARY.top +
        weekHead +
        (isFirst ? linesHeight(heading, 1) + habitHeight(masthead.habit, setup) + 2 * DIARY.headGap : 0);
      const pain = rowHeight(diary.painRow);
      const count = rowsThatFit(rows.slice(first), depth - head - pain);
      const used = rows.slice(first, first + count).reduce((sum, row) => sum + row, 0);
      const piece: DiaryPiece = {
        kind: "diary",
        weeks: [week, Math.min(week + WEEKS_SIDE_BY_SIDE, diary.weeks.length)],
        rows: [first, first + count],
        hasPain: first + count >= rows.length,
        isFirst,
      };
      pieces.push({ ...piece, height: head + used + (piece.hasPain ? pain : 0) });
      first += count;
    } while (first < rows.length);
  }
  return pieces;
}

/** At least one, so that there is always a way on. */
function rowsThatFit(rows: readonly number[], depth: number): number {
  let used = 0;
  const count = rows.findIndex((row) => {
    used += row;
    return used > depth;
  });
  return count < 0 ? rows.length : Math.max(1, count);
}
