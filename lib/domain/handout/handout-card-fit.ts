import type { HandoutWarning, HandoutWarningGroup } from "./handout-model";
import { bold, bulletWidth, linesOf, type SheetSetup } from "./handout-sheet";
import type { TextMeasure } from "./text-measure";

/** Entries of a list in columns: how many in each, and how wide each is. */
export interface Columns {
  readonly counts: readonly number[];
  readonly widths: readonly number[];
  readonly height: number;
}

export interface CardFit {
  /** Bullets of each list of the emergencies, in order. */
  readonly emergencies: readonly Columns[];
  /** The other lists. */
  readonly others: Columns;
  readonly height: number;
}

/** Measures of the card, in points. */
export const CARD = {
  border: 1.5,
  padding: 7,
  columnGap: 10,
  bulletGap: 0.5,
  mark: 17,
  markGap: 6,
  groupGap: 4,
  headPadding: 3,
  margin: 4,
  /** Over the bullets of an emergency list. */
  listGap: 2,
} as const;

/** Shares of the width that a column may have; the third column has what is left. */
const SHARES = {
  two: Array.from({ length: 25 }, (_, step) => 0.36 + 0.01 * step),
  three: Array.from({ length: 15 }, (_, step) => 0.22 + 0.02 * step),
};

/** All sheets of a clinic have nearly the same card, and hundreds of ways to set it are tried. */
const FITS_KEPT = 200;
const fitsOf = new WeakMap<TextMeasure, Map<string, CardFit>>();
const words = new WeakMap<HandoutWarning, string>();

/**
 * The card in the columns that make it lowest: the emergency lists over the full width, the other lists below them.
 * @param numbers how many columns a list may have
 */
export function fitCard(warning: HandoutWarning, setup: SheetSetup, numbers: readonly number[]): CardFit {
  const { cardHeading, card, small } = setup.type;
  const fits = fitsOf.get(setup.text) ?? new Map<string, CardFit>();
  fitsOf.set(setup.text, fits);
  const sizes = [
    setup.width,
    ...numbers,
    ...[cardHeading, card, small].flatMap(({ fontSize, lineHeight }) => [fontSize, lineHeight]),
  ];
  const key = `${sizes.join(" ")} ${wordsOf(warning)}`;
  const fit = fits.get(key) ?? findFit(warning, setup, numbers);
  if (fits.size >= FITS_KEPT) fits.clear();
  fits.set(key, fit);
  return fit;
}

function wordsOf(warning: HandoutWarning): string {
  const { groups, notSure, edition } = warning;
  const found = words.get(warning) ?? JSON.stringify([groups, notSure, edition]);
  words.set(warning, found);
  return found;
}

function findFit(warning: HandoutWarning, setup: SheetSetup, numbers: readonly number[]): CardFit {
  const width = setup.width - 2 * (CARD.padding + CARD.border);
  const emergencies = warning.groups.filter(({ level }) => level === 1);
  const others = warning.groups.filter(({ level }) => level !== 1);
  const lists = emergencies.map(({ bullets }) =>
    fitColumns(bullets, width, numbers, (text, room) => bulletHeight(text, room, setup)),
  );
  const rest = fitColumns(others, width, numbers, (group, room) => groupHeight(group, room, setup));
  const first = emergencies.reduce((sum, group) => sum + bannerHeight(group, width, setup), 0);
  const firstLists = lists.reduce((sum, { height }) => sum + height, 0);
  return {
    emergencies: lists,
    others: rest,
    height: first + firstLists + rest.height + closeHeight(warning, width, setup) + 2 * CARD.border,
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
export function closeHeight({ notSure, edition }: HandoutWarning, width: number, setup: SheetSetup): number {
  const sure = linesOf([bold(notSure)], width, "card", setup);
  return sure + linesOf([{ text: edition }], width, "small", setup) + 2 * CARD.headPadding;
}

function bannerHeight(group: HandoutWarningGroup, width: number, setup: SheetSetup): number {
  const closing = group.closing ? closingHeight(group.closing, width, setup, true) : 0;
  return headingHeight(group, width, setup) + 3 * CARD.headPadding + CARD.listGap + closing + CARD.border;
}

function closingHeight(text: string, width: number, setup: SheetSetup, isBold: boolean): number {
  return 2 + linesOf([{ text, isBold }], width, "card", setup);
}

function headingHeight(
  { heading, over = [], under = [] }: HandoutWarningGroup,
  width: number,
  setup: SheetSetup,
): number {
  const room = width - CARD.mark - CARD.markGap;
  const own = Math.max(CARD.mark, linesOf([bold(heading)], room, "cardHeading", setup));
  return [...over, ...under].reduce(
    (sum, { text }) => sum + linesOf([bold(text)], width, "card", setup),
    own,
  );
}

function groupHeight(group: HandoutWarningGroup, width: number, setup: SheetSetup): number {
  const bullets = group.bullets.reduce((sum, text) => sum + bulletHeight(text, width, setup), 0);
  const closing = group.closing ? closingHeight(group.closing, width, setup, false) : 0;
  return headingHeight(group, width, setup) + bullets + closing + CARD.groupGap;
}

function bulletHeight(text: string, width: number, setup: SheetSetup): number {
  return CARD.bulletGap + linesOf([{ text }], width - bulletWidth(setup.type.card), "card", setup);
}

function fitColumns<T>(
  entries: readonly T[],
  width: number,
  numbers: readonly number[],
  heightOf: (entry: T, width: number) => number,
): Columns {
  const known = new Map<number, readonly number[]>();
  const heightsAt = (room: number): readonly number[] => {
    const found = known.get(room) ?? entries.map((entry) => heightOf(entry, room));
    known.set(room, found);
    return found;
  };
  let best: Columns = { counts: [], widths: [], height: entries.length > 0 ? Infinity : 0 };
  for (const number of numbers) {
    const ways = splits(entries.length, number);
    for (const widths of widthChoices(number, width)) {
      const heights = widths.map(heightsAt);
      for (const counts of ways) {
        const tallest = tallestColumn(counts, heights);
        if (tallest < best.height) best = { counts, widths, height: tallest };
      }
    }
  }
  return best;
}

/** @param heights of every entry, for each column */
function tallestColumn(counts: readonly number[], heights: readonly (readonly number[])[]): number {
  let [first, tallest] = [0, 0];
  for (let column = 0; column < counts.length; column += 1) {
    const own = heights[column] ?? [];
    const end = first + (counts[column] ?? 0);
    let sum = 0;
    for (; first < end; first += 1) sum += own[first] ?? 0;
    tallest = Math.max(tallest, sum);
  }
  return tallest;
}

function widthChoices(number: number, width: number): number[][] {
  if (number === 1) return [[width]];
  const room = width - (number - 1) * CARD.columnGap;
  if (number === 2) return SHARES.two.map((share) => [share * room, (1 - share) * room]);
  return SHARES.three.flatMap((one) =>
    SHARES.three
      .filter((two) => 1 - one - two >= 0.22)
      .map((two) => [one * room, two * room, (1 - one - two) * room]),
  );
}

/** All ways to cut a list of `length` into columns in order, none of them empty. */
function splits(length: number, columns: number): number[][] {
  if (columns === 1) return [[length]];
  const firsts = Array.from({ length: Math.max(0, length - columns + 1) }, (_, index) => index + 1);
  return firsts.flatMap((first) => splits(length - first, columns - 1).map((rest) => [first, ...rest]));
}
