import type { Run, TextMeasure } from "@/lib/domain/handout/text-measure";
import { countFilled, type LineAtom } from "@/lib/domain/text/line-fill";
import { SHEET_FAMILY, type SheetFonts } from "../fonts/sheet-fonts";
import { atomsOf } from "./lines/text-lines";
import type { RunType, StyledRun } from "./tree/nodes";
import { withNumbers, withZeros } from "./tree/numbers";

/** Widths are kept in thousandths of the size of the type. */
const UNIT = 1000;
/** The same texts come again and again while a sheet is planned, and from sheet to sheet. */
const TEXTS_KEPT = 3000;
/** A longer text, such as a note, would take more room than it saves time. */
const LONGEST_KEPT = 500;

const typeOf = (fontWeight: 400 | 700): RunType => ({
  family: SHEET_FAMILY,
  fontSize: UNIT,
  fontWeight,
  lineHeight: UNIT,
  color: "",
});
const REGULAR = typeOf(400);
const BOLD = typeOf(700);

interface Measured {
  readonly atoms: readonly LineAtom[];
  /** The longest word. */
  readonly longest: number;
}

/** Counts lines as the typesetter sets them: the same letters, the same words, the same line ends. */
export class SheetMeasure implements TextMeasure {
  private readonly known = { regular: new Map<string, Measured>(), bold: new Map<string, Measured>() };
  private readonly mixed = new Map<string, Measured>();
  private readonly numbers: readonly string[];

  /**
   * @param numbers telephone numbers, which have a face of their own
   * @param isTurned whether texts are read from right to left: letters are fitted to each other within one direction
   */
  constructor(
    private readonly fonts: SheetFonts,
    numbers: readonly string[] = [],
    private readonly isTurned = false,
  ) {
    this.numbers = withZeros(numbers);
  }

  countLines(runs: readonly Run[], width: number, fontSize: number): number {
    const room = (width * UNIT) / fontSize;
    const { atoms, longest } = this.measured(runs);
    return countFilled(longest > room ? this.atoms(runs, room) : atoms, room);
  }

  widthOf(text: string, isBold: boolean, fontSize: number): number {
    const { atoms } = this.measured([{ text, isBold }]);
    return (atoms.reduce((sum, { width }) => sum + width, 0) * fontSize) / UNIT;
  }

  private measured(runs: readonly Run[]): Measured {
    const [only] = runs;
    if (only && runs.length === 1) {
      return this.kept(only.isBold ? this.known.bold : this.known.regular, only.text, runs);
    }
    const key = runs.map(({ text, isBold }) => `${isBold ? "b" : "r"}${text}`).join("\u0000");
    return this.kept(this.mixed, key, runs);
  }

  private kept(known: Map<string, Measured>, key: string, runs: readonly Run[]): Measured {
    const found = known.get(key);
    if (found) return found;
    const atoms = this.atoms(runs, Number.POSITIVE_INFINITY);
    const measured = { atoms, longest: Math.max(0, ...atoms.map(({ width }) => width)) };
    if (key.length > LONGEST_KEPT) return measured;
    if (known.size >= TEXTS_KEPT) known.clear();
    known.set(key, measured);
    return measured;
  }

  private atoms(runs: readonly Run[], width: number): readonly LineAtom[] {
    const styled = runs.flatMap(({ text, isBold }, index): StyledRun[] => {
      const run = { text: index === 0 ? text : ` ${text}`, type: isBold ? BOLD : REGULAR };
      return withNumbers(run, this.numbers);
    });
    // Without the letters: only their widths are kept.
    return atomsOf(styled, { width, fonts: this.fonts, isTurned: this.isTurned }).map(({ kind, width }) => ({
      kind,
      width,
    }));
  }
}
