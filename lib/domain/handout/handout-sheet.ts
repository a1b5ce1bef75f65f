import type { PaperSize } from "@/lib/domain/program/program-document";
import type { HandoutLayout } from "./handout-layout";

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

export type TypeName = "title" | "heading" | "name" | "body" | "cardHeading" | "card" | "small";

/** How roomy the sheet is set. A layout has a few of these; the roomiest that costs no further side is taken. */
export interface SheetScale {
  /** Size of the body text in points (handout rule 1: 12 at least). */
  readonly body: number;
  readonly leading: number;
  /** Room for the pictures of one exercise, in millimetres (handout rule 8: 55 wide at least). */
  readonly pictures: { readonly width: number; readonly height: number };
  /** Text of the warning card (warning-signs.md P5: 11 at least). */
  readonly card: number;
  readonly small: number;
}

/** The measures of a sheet, in points. */
export interface SheetSetup {
  readonly layout: HandoutLayout;
  readonly paper: { readonly width: number; readonly height: number };
  /** Width of the text area. */
  readonly width: number;
  readonly type: Record<TypeName, TypeSize>;
  readonly pictures: { readonly width: number; readonly height: number };
}

export const SCALES: Record<HandoutLayout, readonly SheetScale[]> = {
  standard: [
    { body: 13, leading: 1.3, pictures: { width: 76, height: 36 }, card: 11.5, small: 10.5 },
    { body: 12.5, leading: 1.27, pictures: { width: 72, height: 32 }, card: 11, small: 10 },
    { body: 12, leading: 1.25, pictures: { width: 70, height: 30 }, card: 11, small: 10 },
    { body: 12, leading: 1.25, pictures: { width: 63, height: 26 }, card: 11, small: 10 },
    { body: 12, leading: 1.25, pictures: { width: 57, height: 23 }, card: 11, small: 10 },
  ],
  // Start over end, each as wide as in a pair of 56 mm.
  compact: [
    { body: 12, leading: 1.25, pictures: { width: 36, height: 38 }, card: 11, small: 10 },
    { body: 12, leading: 1.25, pictures: { width: 32, height: 36 }, card: 11, small: 10 },
    { body: 12, leading: 1.25, pictures: { width: 28, height: 34 }, card: 11, small: 10 },
  ],
  large: [
    { body: 18, leading: 1.3, pictures: { width: 140, height: 48 }, card: 18, small: 14 },
    { body: 18, leading: 1.25, pictures: { width: 120, height: 40 }, card: 18, small: 14 },
  ],
  single: [
    { body: 14, leading: 1.35, pictures: { width: 176, height: 86 }, card: 11.5, small: 10.5 },
    { body: 13, leading: 1.3, pictures: { width: 176, height: 86 }, card: 11, small: 10.5 },
  ],
};

/** For a compact sheet of pictures and doses without steps: start and end side by side. */
export const PICTURE_SCALES: readonly SheetScale[] = [
  { body: 12, leading: 1.25, pictures: { width: 80, height: 32 }, card: 11, small: 10 },
  { body: 12, leading: 1.25, pictures: { width: 70, height: 28 }, card: 11, small: 10 },
  { body: 12, leading: 1.25, pictures: { width: 62, height: 25 }, card: 11, small: 10 },
];

/** The measures of a paper in a layout and scale. */
export function buildSetup(layout: HandoutLayout, paperSize: PaperSize, scale: SheetScale): SheetSetup {
  const paper = PAPER[paperSize];
  const { body, leading, pictures, card, small } = scale;
  const sized = (fontSize: number, lineHeight: number): TypeSize => ({ fontSize, lineHeight });
  return {
    layout,
    paper,
    width: Math.min(paper.width - 2 * SHEET_MARGIN, WIDEST),
    type: {
      title: sized(Math.round(body * titleFactor(layout, body)), 1.12),
      heading: sized(body * 1.32, 1.2),
      name: sized(Math.max(14.5, body * 1.21), 1.2),
      body: sized(body, leading),
      cardHeading: sized(Math.max(14, card * 1.25), 1.2),
      card: sized(card, 1.25),
      small: sized(small, 1.25),
    },
    pictures: { width: mm(pictures.width), height: mm(pictures.height) },
  };
}

function titleFactor(layout: HandoutLayout, body: number): number {
  if (layout === "compact") return 1.5;
  return body > 12 ? 1.8 : 1.6;
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
