import path from "node:path";
import { Font } from "@react-pdf/renderer";

/** The sheet's type: Latin first, then the cut with the rest of Europe's letters. */
export const SHEET_FONT = ["Atkinson", "Atkinson Extended"];

const FAMILIES = { Atkinson: "latin", "Atkinson Extended": "latin-ext" } as const;
const WEIGHTS = [400, 700] as const;

/** A word longer than this may be cut at a line's end; nothing shorter ever is (handout rule 3). */
const LONGEST_WHOLE_WORD = 28;

/** Registers the TrueType files that `scripts/build-fonts.mjs` made. */
export function registerFonts(folder = path.join(process.cwd(), "dist", "fonts")): void {
  for (const [family, subset] of Object.entries(FAMILIES)) {
    Font.register({
      family,
      fonts: WEIGHTS.map((fontWeight) => ({
        src: path.join(folder, `atkinson-hyperlegible-next-${subset}-${fontWeight}.ttf`),
        fontWeight,
      })),
    });
  }
  Font.registerHyphenationCallback(keepWhole);
}

/** An empty part between two parts lets the line end there without a hyphen. */
function keepWhole(word: string): string[] {
  if (word.length <= LONGEST_WHOLE_WORD) return [word];
  return Array.from(word).flatMap((letter, index) => (index === 0 ? [letter] : ["", letter]));
}
