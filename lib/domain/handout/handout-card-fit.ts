import { countLines } from "./handout-lines";
import type { HandoutWarning, HandoutWarningGroup } from "./handout-model";
import { bulletWidth, linesHeight, type SheetSetup } from "./handout-sheet";

/** Entries of a list in columns: how many in each, and how wide each is. */
export interface Columns {
  readonly counts: readonly number[];
  readonly widths: readonly number[];
  readonly height: number;
}

export interface CardFit {
  /** Bullets of the emergency list. */
  readonly emergency: Columns;
  /** The other lists. */
  readonly others: Columns;
  readonly height: number;
}

/** Measures of the card, in points. */
export const CARD = {
  border: 1.5,
  padding: 7,
  columnGap: 10,
  bulletGap: 1,
  mark: 17,
  markGap: 6,
  groupGap: 4,
  headPadding: 3,
  margin: 4,
} as const;

/** Shares of the width that a column may have. */
const SHARES = {
  two: Array.from({ length: 25 }, (_, step) => 0.36 + 0.01 * step),
  three: [0.25, 0.28, 0.31, 0.36, 0.41, 0.46],
};

/** All sheets of a clinic have nearly the same card, and hundreds of ways to set it are tried. */
const FITS_KEPT = 100;
const fits = new Map<string, CardFit>();

/** The card in the columns that make it lowest: the emergency list over the full width, the other lists below it. */
export function fitCard(warning: HandoutWarning, setup: SheetSetup, numbers: readonly number[]): CardFit {
  const { groups, notSure, edition } = warning;
  const { cardHeading, card, small } = setup.type;
  const key = JSON.stringify([groups, notSure, edition, setup.width, cardHeading, card, small, numbers]);
  const fit = fits.get(key) ?? findFit(warning, setup, numbers);
  if (fits.size >= FITS_KEPT) fits.clear();
  fits.set(key, fit);
  return fit;
}

function findFit(warning: HandoutWarning, setup: SheetSetup, numbers: readonly number[]): CardFit {
  const width = setup.width - 2 * (CARD.padding + CARD.border);
  const emergencies = warning.groups.filter(({ level }) => level === 1);
  const others = warning.groups.filter(({ level }) => level !== 1);
  const bullets = emergencies.flatMap((group) => group.bullets);
  const emergency = fitColumns(bullets, width, [2], (text, room) => bulletHeight(text, room, setup));
  const rest = fitColumns(others, width, numbers, (group, room) => groupHeight(group, room, setup));
  const first = emergencies.reduce((sum, group) => sum + bannerHeight(group, width, setup), 0);
  return {
    emergency,
    others: rest,
    height: first + emergency.height + rest.height + closeHeight(warning, width, setup) + 2 * CARD.border,
  };
}

/** A list of its own in a frame: what a flag of the patient adds, or a level in large print. */
export function fitGroup(group: HandoutWarningGroup, setup: SheetSetup): Columns {
  const width = setup.width - 2 * (CARD.padding + CARD.border);
  const isWide = setup.layout !== "large";
  const columns = fitColumns(group.bullets, width, isWide ? [2] : [1], (text, room) =>
    bulletHeight(text, room, setup),
  );
  const closing = group.closing ? closingHeight(group.closing, width, setup, false) : 0;
  const frame = 2 * (CARD.border + CARD.padding) + CARD.margin;
  return { ...columns, height: columns.height + headingHeight(group, width, setup) + closing + frame };
}

/** Height of what stands under the lists of the card. */
export function closeHeight(
  { notSure, edition }: HandoutWarning,
  width: number,
  { type }: SheetSetup,
): number {
  const sure = countLines([{ text: notSure, isBold: true }], width, type.card.fontSize);
  const small = countLines([{ text: edition }], width, type.small.fontSize);
  return linesHeight(type.card, sure) + linesHeight(type.small, small) + 2 * CARD.headPadding;
}

function bannerHeight(group: HandoutWarningGroup, width: number, setup: SheetSetup): number {
  const closing = closingHeight(group.closing, width, setup, true);
  return headingHeight(group, width, setup) + 3.5 * CARD.headPadding + closing + CARD.border;
}

function closingHeight(text: string, width: number, { type }: SheetSetup, isBold: boolean): number {
  return 2 + linesHeight(type.card, countLines([{ text, isBold }], width, type.card.fontSize));
}

function headingHeight({ heading }: HandoutWarningGroup, width: number, { type }: SheetSetup): number {
  const room = width - CARD.mark - CARD.markGap;
  return Math.max(
    CARD.mark,
    linesHeight(
      type.cardHeading,
      countLines([{ text: heading, isBold: true }], room, type.cardHeading.fontSize),
    ),
  );
}

function groupHeight(group: HandoutWarningGroup, width: number, setup: SheetSetup): number {
  const bullets = group.bullets.reduce((sum, text) => sum + bulletHeight(text, width, setup), 0);
  const closing = group.closing ? closingHeight(group.closing, width, setup, false) : 0;
  return headingHeight(group, width, setup) + bullets + closing + CARD.groupGap;
}

function bulletHeight(text: string, width: number, { type }: SheetSetup): number {
  const lines = countLines([{ text }], width - bulletWidth(type.card), type.card.fontSize);
  return CARD.bulletGap + linesHeight(type.card, lines);
}

function fitColumns<T>(
  entries: readonly T[],
  width: number,
  numbers: readonly number[],
  heightOf: (entry: T, width: number) => number,
): Columns {
  const known = new Map<string, number>();
  const height = (index: number, room: number): number => {
    const entry = entries[index];
    if (entry === undefined) return 0;
    const key = `${index} ${room}`;
    const found = known.get(key) ?? heightOf(entry, room);
    known.set(key, found);
    return found;
  };
  let best: Columns = { counts: [], widths: [], height: entries.length > 0 ? Infinity : 0 };
  for (const widths of numbers.flatMap((number) => widthChoices(number, width))) {
    for (const counts of splits(entries.length, widths.length)) {
      const tallest = tallestColumn(counts, widths, height);
      if (tallest < best.height) best = { counts, widths, height: tallest };
    }
  }
  return best;
}

function tallestColumn(
  counts: readonly number[],
  widths: readonly number[],
  heightOf: (index: number, width: number) => number,
): number {
  let first = 0;
  const heights = counts.map((count, column) => {
    let sum = 0;
    for (let index = first; index < first + count; index += 1) sum += heightOf(index, widths[column] ?? 0);
    first += count;
    return sum;
  });
  return Math.max(...heights);
}

function widthChoices(number: number, width: number): number[][] {
  if (number === 1) return [[width]];
  const room = width - (number - 1) * CARD.columnGap;
  if (number === 2) return SHARES.two.map((share) => [share * room, (1 - share) * room]);
  return SHARES.three.flatMap((one) =>
    SHARES.three
      .filter((two) => 1 - one - two >= 0.23)
      .map((two) => [one * room, two * room, (1 - one - two) * room]),
  );
}

/** All ways to cut a list of `length` into columns in order, none of them empty. */
function splits(length: number, columns: number): number[][] {
  if (columns === 1) return [[length]];
  const firsts = Array.from({ length: Math.max(0, length - columns + 1) }, (_, index) => index + 1);
  return firsts.flatMap((first) => splits(length - first, columns - 1).map((rest) => [first, ...rest]));
}
