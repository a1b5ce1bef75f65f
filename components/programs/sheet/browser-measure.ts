import type { Run, TextMeasure } from "@/lib/domain/handout/text-measure";
import { countFilled, type LineAtom } from "@/lib/domain/text/line-fill";
import { breakLongWord, breakWord } from "@/lib/domain/text/word-breaks";

/** Pixels at which words are measured: large, so that no rounding of letters shows. */
const UNIT = 200;
const SEPARATORS = /([ \n])/;
const TEXTS_KEPT = 3000;

/** Line ends of a sheet by the browser's own letters: the font of the paper, the rule of the typesetter (`fillLines`). */
export class BrowserMeasure implements TextMeasure {
  private readonly widths = new Map<string, number>();
  /** @param family the computed one of the sheet */
  constructor(private readonly family: string) {}

  private readonly context = document.createElement("canvas").getContext("2d");

  countLines(runs: readonly Run[], width: number, fontSize: number): number {
    const room = (width * UNIT) / fontSize;
    const atoms = runs.flatMap(({ text, isBold = false }, index) =>
      this.atoms(index === 0 ? text : ` ${text}`, isBold, room),
    );
    return countFilled(atoms, room);
  }

  widthOf(text: string, isBold: boolean, fontSize: number): number {
    return (this.width(text, isBold) * fontSize) / UNIT;
  }

  private atoms(text: string, isBold: boolean, room: number): LineAtom[] {
    return text.split(SEPARATORS).flatMap((token): LineAtom[] => {
      if (token === "") return [];
      if (token === "\n") return [{ kind: "end", width: 0 }];
      if (token === " ") return [{ kind: "space", width: this.width(token, isBold) }];
      const fits = (part: string) => this.width(part, isBold) <= room;
      return breakWord(token)
        .flatMap((part) => (fits(part) ? [part] : breakLongWord(part, fits)))
        .map((part) => ({ kind: "word", width: this.width(part, isBold) }));
    });
  }

  private width(text: string, isBold: boolean): number {
    const key = `${isBold ? "b" : "r"}${text}`;
    const found = this.widths.get(key);
    if (found !== undefined) return found;
    if (this.context) this.context.font = `${isBold ? 700 : 400} ${UNIT}px ${this.family}`;
    const width = this.context?.measureText(text).width ?? 0;
    if (this.widths.size >= TEXTS_KEPT) this.widths.clear();
    this.widths.set(key, width);
    return width;
  }
}
