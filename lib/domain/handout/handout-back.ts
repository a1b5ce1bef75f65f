import { say } from "@/lib/domain/words/say";
import { type AdviceCut, cutAdvice, moreAdvice } from "./handout-advice";
import { depthOf, isCardWhole, warningPieces } from "./handout-card-pieces";
import { fitDiary } from "./handout-diary-fit";
import type { HandoutModel, HandoutTopic } from "./handout-model";
import { painGuideHeight } from "./handout-pain-fit";
import { colophonHeight, habitHeight, PART, teachBackHeight } from "./handout-part-fit";
import type { HandoutPiece, PlannedPage } from "./handout-piece";
import {
  BACK_SCALES,
  buildSetup,
  CLOSE_BACKS,
  MORE_SCALES,
  type SheetScale,
  type SheetSetup,
} from "./handout-sheet";
import { fitTopics } from "./handout-topics-fit";
import type { TextMeasure } from "./text-measure";

const EVERYTHING: AdviceCut = { points: Infinity, topics: Infinity, style: "columns" };
/** Two columns read best; three narrow ones may make the card lower. */
const CARD_COLUMNS = [[2], [2, 3]] as const;
/** Points of each topic, from the most to the least. */
const POINTS = [5, 4, 3, 2] as const;
const ONE_EACH: AdviceCut = { points: 1, topics: Infinity, style: "paragraphs" };
const NOTHING: AdviceCut = { points: 0, topics: 0, style: "paragraphs" };

export interface BackPlan {
  readonly pages: readonly PlannedPage[];
  readonly unprinted: readonly HandoutTopic[];
}

/**
 * The sides behind the exercises: the warning card whole, the pain guide under it, the advice, when it will be done and
 * what was shown. What of the advice does not fit is left to the web page.
 * @param hasFreeSide whether the last sheet of paper has a side left, which then takes the rest of the advice
 */
export function planBack(model: HandoutModel, text: TextMeasure, hasFreeSide: boolean): BackPlan {
  const setupOf = (scale: SheetScale) => buildSetup(model.layout, model.paperSize, scale, text);
  const setups = BACK_SCALES[model.layout].map(setupOf);
  const wish = isFlowing(model)
    ? fullestWish(model, { setup: firstOf(setups), columns: [1] })
    : oneSideWish(model, setups, CLOSE_BACKS.map(setupOf), hasFreeSide);
  const { rest } = cutAdvice(model.advice.topics, wish.cut);
  const isRestPrinted = hasFreeSide && rest.length > 0;
  const { setup } = wish;
  const pages = flow(pieces(model, { ...wish, isRestPrinted }), model, setup);
  const more = isRestPrinted ? planMore(model, rest, text) : flow(laterWeeks(model, setup), model, setup);
  return {
    pages: [...pages, ...more],
    unprinted: isRestPrinted ? [] : rest,
  };
}

interface Wish {
  readonly cut: AdviceCut;
  readonly setup: SheetSetup;
  /** Columns that the card may have. */
  readonly columns: readonly number[];
  readonly hasTeachBack: boolean;
}

/** The advice in full, unless it takes a further side. */
function fullestWish(model: HandoutModel, base: Pick<Wish, "setup" | "columns">): Wish {
  const last = { ...base, cut: NOTHING, hasTeachBack: true };
  const sidesOf = (wish: Wish) =>
    flow(pieces(model, { ...wish, isRestPrinted: false }), model, wish.setup).length;
  const fewest = sidesOf(last);
  return (
    cutsOf(model)
      .map((cut) => ({ ...last, cut }))
      .find((wish) => sidesOf(wish) <= fewest) ?? last
  );
}

/** The most of the advice in the largest letters that one side holds under the card. */
function oneSideWish(
  model: HandoutModel,
  setups: readonly SheetSetup[],
  close: readonly SheetSetup[],
  hasFreeSide: boolean,
): Wish {
  const all = [...setups, ...close];
  const topics = model.advice.topics.length;
  const fewer = Array.from({ length: Math.max(0, topics - 1) }, (_, index) => topics - 1 - index);
  const some: readonly (readonly [AdviceCut, readonly SheetSetup[]])[] = [
    ...cutsOf(model).map((cut) => [cut, setups] as const),
    [ONE_EACH, all],
    ...fewer.map((count) => [{ ...ONE_EACH, topics: count }, all] as const),
  ];
  // A topic is never parted between two sides: where there is a free one, it has all that does not fit here.
  const ladder = [
    ...(hasFreeSide ? some.filter(([{ points }]) => points === Infinity) : some),
    [NOTHING, all] as const,
  ];
  const heights = new Map<SheetSetup, readonly number[]>();
  // The card and what else is the same in every wish, once for each size of letters.
  const fixedHeights = (setup: SheetSetup): readonly number[] => {
    const found =
      heights.get(setup) ?? CARD_COLUMNS.map((columns) => heightOf(topPieces(model, setup, columns)));
    heights.set(setup, found);
    return found;
  };
  for (const hasTeachBack of [true, false]) {
    for (const [cut, sizes] of ladder) {
      for (const setup of sizes) {
        const rest = heightOf(restPieces(model, { setup, cut, hasTeachBack, isRestPrinted: false }));
        const at = fixedHeights(setup).findIndex((height) => height + rest <= depthOf(model, setup));
        if (at >= 0) return { cut, setup, hasTeachBack, columns: CARD_COLUMNS[at] ?? [2] };
      }
    }
  }
  // More than a side, as for three parts of the body: then nothing has to be small, unless the card is whole only so,
  // and the advice stands on the further side.
  const [, , , readable = firstOf(all)] = setups;
  const columns = [2, 3];
  const setup = [readable, ...close].find((one) => isCardWhole(model, one, columns)) ?? readable;
  return fullestWish(model, { setup, columns });
}

function firstOf([setup]: readonly SheetSetup[]): SheetSetup {
  if (!setup) throw new Error("a layout has one scale at least");
  return setup;
}

/** What of the advice did not fit, and the weeks beyond the rows, in the largest letters that take no further side. */
function planMore(model: HandoutModel, rest: readonly HandoutTopic[], text: TextMeasure): PlannedPage[] {
  const heading =
    rest.length === model.advice.topics.length
      ? model.advice.heading
      : say(model.words, model.words.sheet.moreAdvice);
  const tries = MORE_SCALES.map((scale) => {
    const setup = buildSetup(model.layout, model.paperSize, scale, text);
    return flow([...fitTopics(rest, heading, setup, "columns"), ...laterWeeks(model, setup)], model, setup);
  });
  const fewest = Math.min(...tries.map(({ length }) => length));
  return tries.find(({ length }) => length === fewest) ?? [];
}

/** In large print no side holds the whole card: each level has a frame of its own. */
function isFlowing({ layout }: HandoutModel): boolean {
  return layout === "large";
}

/** From all of the advice to two points of each topic. */
function cutsOf({ advice: { topics } }: HandoutModel): AdviceCut[] {
  const most = Math.max(0, ...topics.map(({ points }) => points.length));
  return [
    EVERYTHING,
    { ...EVERYTHING, style: "paragraphs" },
    ...POINTS.filter((points) => points < most).map(
      (points): AdviceCut => ({ points, topics: Infinity, style: "paragraphs" }),
    ),
  ];
}

function heightOf(all: readonly HandoutPiece[]): number {
  return all.reduce((sum, { height }) => sum + height, 0);
}

interface Parts extends Omit<Wish, "columns"> {
  readonly isRestPrinted: boolean;
}

function pieces(model: HandoutModel, parts: Parts & Pick<Wish, "columns">): HandoutPiece[] {
  return [...topPieces(model, parts.setup, parts.columns), ...restPieces(model, parts)];
}

function topPieces(model: HandoutModel, setup: SheetSetup, columns: readonly number[]): HandoutPiece[] {
  return [
    ...warningPieces(model, setup, columns),
    { kind: "painGuide", height: painGuideHeight(model, setup) },
  ];
}

function restPieces(model: HandoutModel, { setup, cut, hasTeachBack, isRestPrinted }: Parts): HandoutPiece[] {
  const { kept, rest } = cutAdvice(model.advice.topics, cut);
  const line = moreAdvice(kept, rest, model);
  const hasPointer = rest.length > 0 && !isRestPrinted;
  return [
    ...fitTopics(kept, model.advice.heading, setup, cut.style),
    { kind: "habit", height: habitHeight(model.masthead.habit, setup) + PART.margin },
    ...(hasTeachBack ? [{ kind: "teachBack", height: teachBackHeight(model, setup) } as const] : []),
    {
      kind: "colophon",
      ...(hasPointer && { line }),
      height: colophonHeight(model, setup, hasPointer ? line : undefined),
    },
  ];
}

/** The row of an exercise has two weeks; what the therapist asks for beyond them is a table of its own. */
function laterWeeks(model: HandoutModel, setup: SheetSetup): HandoutPiece[] {
  return setup.layout === "compact" ? [] : fitDiary(model, setup, depthOf(model, setup));
}

/** Puts the pieces on sides, in order, each whole on one; a piece longer than a side runs on over the next ones. */
function flow(all: readonly HandoutPiece[], model: HandoutModel, setup: SheetSetup): PlannedPage[] {
  const room = depthOf(model, setup);
  const pages: { setup: SheetSetup; pieces: HandoutPiece[]; spare: number }[] = [];
  for (const piece of all) {
    const page = pages.at(-1);
    if (page && page.spare >= piece.height) {
      page.pieces.push(piece);
      page.spare -= piece.height;
      continue;
    }
    pages.push({ setup, pieces: [piece], spare: room - piece.height });
    for (let rest = piece.height - room; rest > 0; rest -= room) pages.push({ setup, pieces: [], spare: 0 });
  }
  return pages;
}
