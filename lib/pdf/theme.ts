import type { PaperSize } from "@/lib/domain/program-document";
import { SHEET_FONT } from "./fonts";

const POINTS_PER_MM = 72 / 25.4;

/** Millimetres to points. */
export function mm(length: number): number {
  return length * POINTS_PER_MM;
}

/** The screen's ink and accent as ink on paper; ratios are against white. Greys and greens stay apart in greyscale. */
export const COLOUR = {
  paper: "#ffffff",
  /** 17:1 */
  ink: "#101d21",
  /** 9.9:1 */
  inkSoft: "#37454a",
  /** 8:1 */
  accent: "#005a5e",
  accentSoft: "#e6f2f2",
  /** For lines only. */
  line: "#9aa7a8",
  wash: "#f0f4f4",
} as const;

/** One width for A4 and Letter, so that lines break alike on both (handout rule 6). */
export const SHEET_WIDTH = mm(184);

/** Least distance from the paper's edge (handout rule 4). */
export const MARGIN = mm(12.7);

export const PAPER: Record<PaperSize, { readonly width: number; readonly height: number }> = {
  A4: { width: mm(210), height: mm(297) },
  Letter: { width: 612, height: 792 },
};

/** Size and leading always stand together: react-pdf computes a lone `lineHeight` from 18 pt. */
export const TYPE = {
  title: { fontSize: 23, lineHeight: 1.12, fontWeight: 700 },
  heading: { fontSize: 16.5, lineHeight: 1.2, fontWeight: 700 },
  name: { fontSize: 14.5, lineHeight: 1.2, fontWeight: 700 },
  strong: { fontSize: 12, lineHeight: 1.25, fontWeight: 700 },
  body: { fontSize: 12, lineHeight: 1.25, fontWeight: 400 },
  /** The warning card's text (P5: 11 pt at least). */
  card: { fontSize: 11, lineHeight: 1.25, fontWeight: 400 },
  small: { fontSize: 10, lineHeight: 1.25, fontWeight: 400 },
} as const;

export const PAGE_FONT = { fontFamily: SHEET_FONT, color: COLOUR.ink };
