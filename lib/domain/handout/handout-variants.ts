import type { AdviceCut } from "./handout-advice";
import type { HandoutLayout } from "./handout-layout";
import type { LeftOut, Section, Variant } from "./handout-sections";
import { PICTURE_SCALES, SCALES } from "./handout-sheet";

export type Order = readonly Exclude<Section, "masthead">[];

/** The warning card always follows the exercises (warning-signs.md P5). The first order that costs no side is taken. */
export const ORDERS: readonly Order[] = [
  ["painGuide", "exercises", "warning", "advice", "teachBack", "diary", "colophon"],
  ["exercises", "warning", "painGuide", "advice", "teachBack", "diary", "colophon"],
  ["exercises", "warning", "painGuide", "teachBack", "diary", "advice", "colophon"],
  ["painGuide", "advice", "teachBack", "exercises", "warning", "diary", "colophon"],
  ["painGuide", "diary", "teachBack", "exercises", "warning", "advice", "colophon"],
  ["painGuide", "diary", "advice", "teachBack", "exercises", "warning", "colophon"],
];

/** For a sheet of which the diary is a side of its own, to hang up: with it goes what the first sides do not hold. */
const TEAR_OFF_ORDERS: readonly Order[] = [
  ["painGuide", "exercises", "warning", "advice", "diary", "moreAdvice", "teachBack", "colophon"],
  ["exercises", "warning", "painGuide", "advice", "diary", "moreAdvice", "teachBack", "colophon"],
  ["exercises", "warning", "advice", "painGuide", "diary", "moreAdvice", "teachBack", "colophon"],
];
/** More exercises than two sides hold leave room on the side before the card's. */
const ADVICE_FIRST: Order = [
  "painGuide",
  "advice",
  "exercises",
  "warning",
  "diary",
  "moreAdvice",
  "teachBack",
  "colophon",
];

const EVERYTHING: AdviceCut = { points: Infinity, topics: Infinity, style: "columns" };
/** No list has fewer points (handout rule 12). */
const FEWEST_POINTS = 3;

const SHAPES = { standard: "beside", compact: "run-in", large: "stacked", single: "stacked" } as const;

/** The ways to set a sheet, from the one that is wanted most to the one that takes least room. */
export function variantsOf(layout: HandoutLayout, topics: number): Variant[] {
  const choose = (leftOut: readonly LeftOut[], advice = EVERYTHING, scales = SCALES[layout]): Variant[] =>
    scales.map((scale) => ({ scale, shape: SHAPES[layout], advice, rest: "web-page", leftOut }));
  if (layout === "standard") return [...choose([]), ...choose(["tips"])];
  if (layout !== "compact") return choose([]);
  return [
    ...choose(["tips", "diary"], { ...EVERYTHING, style: "paragraphs" }),
    ...[topThree(topics), ...fewerTopics(topics)].flatMap((cut) => choose(["tips", "diary"], cut)),
    ...choose(["tips", "diary"], topThree(0)),
    ...choose(["tips", "diary", "steps"], topThree(0), PICTURE_SCALES),
  ];
}

export interface TightVariant {
  readonly variant: Variant;
  readonly order: Order;
}

/** Ways to set a standard sheet whose roomy ones take more sides than they should: the first that does not is taken. */
export function* tightVariants(topics: number): Generator<TightVariant> {
  const wholes: AdviceCut[] = [
    EVERYTHING,
    { ...EVERYTHING, points: 4 },
    { ...EVERYTHING, points: FEWEST_POINTS },
    topThree(topics),
  ];
  const cuts = [...wholes, ...fewerTopics(topics)];
  const steps = [
    { shape: "beside", leftOut: [], orders: [...TEAR_OFF_ORDERS, ADVICE_FIRST] },
    { shape: "beside", leftOut: ["tips"], orders: [...TEAR_OFF_ORDERS, ADVICE_FIRST] },
    { shape: "paragraph", leftOut: [], orders: TEAR_OFF_ORDERS },
    { shape: "paragraph", leftOut: ["tips"], orders: TEAR_OFF_ORDERS },
  ] as const;
  for (const { shape, leftOut, orders } of steps) {
    for (const advice of cuts) {
      const variants = SCALES.standard.map(
        (scale): Variant => ({ scale, shape, advice, rest: "diary-side", leftOut }),
      );
      for (const order of orders) for (const variant of variants) yield { variant, order };
    }
  }
}

function topThree(topics: number): AdviceCut {
  return { points: FEWEST_POINTS, topics, style: "paragraphs" };
}

/** One topic less at a time, down to one. */
function fewerTopics(topics: number): AdviceCut[] {
  return Array.from({ length: Math.max(0, topics - 1) }, (_, index) => topThree(topics - 1 - index));
}
