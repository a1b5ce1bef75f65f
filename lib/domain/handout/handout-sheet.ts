import type { PaperSize } from "@/lib/domain/clinic/paper-size";
import type { HandoutLayout } from "@/lib/domain/program/handout-layout";
import type { LabelledText, PartMark } from "./handout-model";
import type { Run, TextMeasure } from "./text-measure";

const POINTS_PER_MM = 72 / 25.4;

/** Millimetres to points. */
export function mm(length: number): number {
  return length * POINTS_PER_MM;
}

/** Least distance from the paper's edge (handout rule 4). */
export const SHEET_MARGIN = mm(12.7);
/** No wider on any paper (handout rule 6). */
const WIDEST = mm(190);

const PAPER: Record<PaperSize, { readonly width: number; readonly height: number }> = {
  A4: { width: mm(210), height: mm(297) },
  Letter: { width: 612, height: 792 },
};

/** Points; the line height is a factor. */
export interface TypeSize {
  readonly fontSize: number;
  readonly lineHeight: number;
}

export type TypeName =
  | "title"
  | "heading"
  | "name"
  | "dose"
  | "often"
  | "body"
  | "mast"
  | "cardHeading"
  | "card"
  | "small"
  | "letter";

/** How large one side is set: all sizes in points. */
export interface SheetScale {
  readonly title: number;
  readonly name: number;
  readonly dose: number;
  readonly body: number;
  readonly leading: number;
  /** Share of the width that the pictures have; all of it where they stand over the words. */
  readonly pictures: number;
  /** Millimetres that the pictures are high at least. */
  readonly leastPictures?: number;
  /** Text of the warning card (11 at least). */
  readonly card: number;
  readonly cardLeading?: number;
  readonly small: number;
}

/** The measures of a side, in points. */
export interface SheetSetup {
  readonly layout: HandoutLayout;
  readonly paper: { readonly width: number; readonly height: number };
  /** Width of the text area. */
  readonly width: number;
  /** Width of the pictures; the whole width where they stand over the words. */
  readonly pictures: number;
  /** Height that the pictures have at least. */
  readonly leastPictures: number;
  readonly type: Record<TypeName, TypeSize>;
  /** How much room words take. */
  readonly text: TextMeasure;
}

/** Two pictures of 22 mm over each other with a gap, as high as two of people who stand. */
const LEAST_PICTURES = 46.2;

const STANDARD = { title: 24, name: 18, dose: 15, body: 12.5, leading: 1.25, card: 11, small: 10 } as const;
const ROOMY = { ...STANDARD, name: 19.5, dose: 16, body: 13.5, leading: 1.28 } as const;
const ROOMIEST = { ...STANDARD, name: 21, dose: 17, body: 14.5, leading: 1.3 } as const;
/** The widest picture beside two weeks of boxes. */
const BESIDE_BOXES = 0.363;
/** The narrowest picture: 57 mm of an A4 sheet. */
const NARROWEST = 0.313;
const COMPACT = { ...STANDARD, title: 20, name: 16, dose: 13.5, body: 12, leading: 1.2 } as const;
/** The words at the top grow no further than a line takes of them. */
const LARGEST_MAST = 12.5;
const LARGE = { title: 28, name: 22, dose: 19, body: 18, leading: 1.2, card: 16, small: 14 } as const;

/** Scales of the sides with exercises, from the one that is wanted most to the one that takes least room. */
export const FRONT_SCALES: Record<HandoutLayout, readonly SheetScale[]> = {
  standard: [
    ...[ROOMIEST, ROOMY, STANDARD].flatMap((type) => [0.5, 0.45].map((pictures) => ({ ...type, pictures }))),
    { ...STANDARD, pictures: 0.41 },
    { ...ROOMY, pictures: BESIDE_BOXES },
    ...[1.25, 1.18].flatMap((leading) =>
      [BESIDE_BOXES, 0.34, NARROWEST].map((pictures) => ({ ...STANDARD, title: 22, leading, pictures })),
    ),
  ],
  compact: [
    ...[STANDARD, COMPACT].flatMap((type) => [0.45, 0.41, 0.35].map((pictures) => ({ ...type, pictures }))),
    { ...COMPACT, leading: 1.15, pictures: 0.32 },
    // Six on a side: a lying pose is 40 mm long.
    ...[40, 36, 33].flatMap((leastPictures) =>
      [1.2, 1.15, 1.1].map((leading) => ({
        ...COMPACT,
        name: 15,
        dose: 13,
        leading,
        pictures: 0.29,
        leastPictures,
      })),
    ),
  ],
  large: [
    ...[1, 0.5, 0.42, 0.36, NARROWEST].map((pictures) => ({ ...LARGE, pictures })),
    { ...LARGE, name: 20, dose: 18, leading: 1.15, pictures: NARROWEST },
    { ...LARGE, title: 26, name: 19, dose: 18, leading: 1.1, pictures: NARROWEST },
  ],
  single: [
    { ...STANDARD, title: 26, name: 26, dose: 20, body: 17, leading: 1.35, pictures: 1 },
    { ...STANDARD, name: 22, dose: 17, body: 14, leading: 1.3, pictures: 1 },
  ],
};

/**
 * For four exercises of many words, or on a short paper. What gives way, in this order: the leading, the name and the
 * dose, the steps down to 12 points (handout rule 1), the pictures. A second sheet of paper is the larger loss.
 */
export const LAST_SCALES: readonly SheetScale[] = [
  { ...STANDARD, title: 22, leading: 1.15, pictures: NARROWEST },
  { ...STANDARD, title: 21, name: 17, dose: 14.5, leading: 1.13, pictures: NARROWEST },
  { ...STANDARD, title: 20, name: 16, dose: 14, leading: 1.1, pictures: NARROWEST },
  { ...STANDARD, title: 19, name: 15.5, dose: 13.5, leading: 1.08, pictures: NARROWEST },
  { ...STANDARD, title: 19, name: 15, dose: 13.5, body: 12, leading: 1.08, pictures: NARROWEST },
  { ...STANDARD, title: 19, name: 15, dose: 13, body: 12, leading: 1.08, pictures: 0.28, leastPictures: 38 },
];

const backScale = (body: number, card: number, cardLeading = 1.25): SheetScale => ({
  ...STANDARD,
  name: Math.max(14.5, body * 1.2),
  body,
  leading: 1.25,
  card,
  cardLeading,
  pictures: 1,
});

const BACKS = [
  backScale(13, 12.5),
  backScale(12.5, 12),
  backScale(12, 11.5),
  backScale(12, 11),
  backScale(11.5, 11, 1.2),
  backScale(11, 11, 1.18),
] as const;

/** Lines so close only where a part of the help would be left out else. */
export const CLOSE_BACKS: readonly SheetScale[] = [backScale(11, 11, 1.14), backScale(11, 11, 1.1)];

/** Scales of a side that takes the rest of the advice. */
export const MORE_SCALES: readonly SheetScale[] = [18, 17, 16, 15, 14, 13, 12].map((body) =>
  backScale(body, 11),
);

/** Scales of the sides behind the exercises. */
export const BACK_SCALES: Record<HandoutLayout, readonly SheetScale[]> = {
  standard: BACKS,
  compact: BACKS,
  large: [{ ...LARGE, name: 20, cardLeading: LARGE.leading, pictures: 1 }],
  single: BACKS,
};

/** The measures of a paper in a layout and scale. */
export function buildSetup(
  layout: HandoutLayout,
  paperSize: PaperSize,
  scale: SheetScale,
  text: TextMeasure,
): SheetSetup {
  const paper = PAPER[paperSize];
  const { title, name, dose, body, leading, card, cardLeading = 1.25, small } = scale;
  const sized = (fontSize: number, lineHeight: number): TypeSize => ({ fontSize, lineHeight });
  const width = Math.min(paper.width - 2 * SHEET_MARGIN, WIDEST);
  return {
    layout,
    text,
    paper,
    width,
    pictures: scale.pictures * width,
    leastPictures: mm(scale.leastPictures ?? LEAST_PICTURES),
    type: {
      title: sized(title, 1.12),
      heading: sized(Math.max(14.5, body * 1.25), 1.2),
      name: sized(name, 1.18),
      dose: sized(dose, 1.2),
      often: sized(Math.max(body, dose - 2), 1.2),
      body: sized(body, leading),
      mast: sized(layout === "large" ? body : Math.min(body, LARGEST_MAST), 1.25),
      cardHeading: sized(Math.max(14, card * 1.2), 1.15),
      card: sized(card, cardLeading),
      small: sized(small, 1.25),
      letter: sized(10, 1.1),
    },
  };
}

/** Room for the mark of a bullet. */
export function bulletWidth({ fontSize }: TypeSize): number {
  return fontSize * 0.85;
}

/** Room for the number of a step. */
export function numberWidth({ fontSize }: TypeSize): number {
  return fontSize * 1.22;
}

/** Height of a number of lines. */
export function linesHeight(type: TypeSize, lines: number): number {
  return type.fontSize * type.lineHeight * lines;
}

/** Text that is set in the heavier weight. */
export function bold(text: string): Run {
  return { text, isBold: true };
}

/** A label and its text on one run of lines; a text that has its label in itself stands alone. */
export function labelledRuns({ label, text }: LabelledText): Run[] {
  return [...(label === "" ? [] : [bold(label)]), { text }];
}

/** Height of the line that says of a part that it is in English, or a draft. */
export function noticeHeight({ notice }: PartMark, width: number, setup: SheetSetup): number {
  return notice ? linesOf([{ text: notice }], width, "small", setup) : 0;
}

/** Height of runs of text in a named type, filled into a width, in points. */
export function linesOf(
  runs: readonly Run[],
  width: number,
  name: TypeName,
  { type, text }: SheetSetup,
): number {
  return linesHeight(type[name], text.countLines(runs, width, type[name].fontSize));
}
