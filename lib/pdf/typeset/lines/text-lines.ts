import { type FilledLine, fillLines, type LineAtom } from "@/lib/domain/text/line-fill";
import type { FaceName } from "@/lib/domain/text/script-coverage";
import { breakLongWord, breakWord } from "@/lib/domain/text/word-breaks";
import type { FontFile, Letter } from "../../fonts/font-file";
import type { ShapedText } from "../../fonts/sheet-face";
import { METRICS, type SheetFonts } from "../../fonts/sheet-fonts";
import type { RunType, StyledRun } from "../tree/nodes";
import { levelsOf, visualOrder } from "./direction";
import { passagesOf, westernFace } from "./passages";

/** Letters of one font file, size and colour, in the order of reading. */
export interface LinePiece {
  readonly file: FontFile;
  readonly type: RunType;
  /** Points from the left end of the line. */
  readonly x: number;
  /** Each list at a distance from `x` in thousandths of the size. */
  readonly lists: { readonly at: number; readonly letters: readonly Letter[] }[];
}

export interface TextLine {
  readonly pieces: readonly LinePiece[];
  readonly width: number;
  readonly height: number;
  /** From the top of the line to the foot of its letters. */
  readonly ascent: number;
}

interface Part {
  readonly type: RunType;
  readonly level: number;
  readonly shaped: ShapedText;
  /** Points. */
  readonly width: number;
}

/** The letters of a word, or a space. */
interface Atom extends LineAtom {
  readonly parts: Part[];
  width: number;
}

const SEPARATORS = /([ \n])/;
const NOTHING: ShapedText = { runs: [], width: 0 };

/**
 * Sets runs of words in lines (`fillLines`). No word is cut but one that is longer than a line.
 * @param width points
 * @param isTurned whether the text as a whole is read from right to left
 */
export function setLines(
  runs: readonly StyledRun[],
  width: number,
  fonts: SheetFonts,
  isTurned = false,
): TextLine[] {
  return fillLines(atomsOf(runs, { width, fonts, isTurned }), width).map((line) =>
    finish(line, runs, isTurned),
  );
}

function finish(
  { atoms, spaces }: FilledLine<Atom>,
  runs: readonly StyledRun[],
  isTurned: boolean,
): TextLine {
  const parts = atoms.flatMap((atom) => atom.parts);
  const places = new Map<Part, number>();
  let width = 0;
  for (const part of visualOrder(parts)) {
    places.set(part, width);
    width += part.width;
  }
  // A space at the end takes no room, but keeps two words apart for who reads the file and not the paper.
  const [space] = spaces[0]?.parts ?? [];
  if (space) {
    parts.push(space);
    places.set(space, isTurned ? -space.width : width);
  }
  const pieces = piecesOf(parts, places);
  const height = parts.reduce((most, { type }) => Math.max(most, type.lineHeight), 0);
  const ascent = parts.reduce((most, { type }) => Math.max(most, (METRICS.ascent * type.fontSize) / 1000), 0);
  // An empty line is as high as the text that it belongs to.
  return { pieces, width, height: height || (runs[0]?.type.lineHeight ?? 0), ascent };
}

function piecesOf(parts: readonly Part[], places: ReadonlyMap<Part, number>): LinePiece[] {
  const pieces: LinePiece[] = [];
  for (const part of parts) {
    const { type, shaped } = part;
    const x = places.get(part) ?? 0;
    for (const { file, letters } of shaped.runs) {
      const last = pieces.at(-1);
      if (last?.file === file && last.type === type) {
        last.lists.push({ at: ((x - last.x) * 1000) / type.fontSize, letters });
      } else pieces.push({ file, type, x, lists: [{ at: 0, letters }] });
    }
  }
  return pieces;
}

interface Setting {
  readonly width: number;
  readonly fonts: SheetFonts;
  readonly isTurned: boolean;
}

/** What the runs are made of; a word that is longer than `width` is several. */
export function atomsOf(runs: readonly StyledRun[], { width, fonts, isTurned }: Setting): Atom[] {
  const levels = levelsOf(runs.map(({ text }) => text).join(""), isTurned);
  const atoms: Atom[] = [];
  let at = 0;
  for (const { text, type } of runs) {
    const shaper = new WordShaper(type, westernFace(text, type.family), fonts);
    for (const token of text.split(SEPARATORS)) {
      if (token === "") continue;
      const own = levels?.subarray(at, at + token.length);
      at += token.length;
      if (token === "\n") atoms.push({ kind: "end", parts: [], width: 0 });
      else if (token === " ") atoms.push({ kind: "space", ...shaper.shape(token, own) });
      else addWord(atoms, shaper.words(token, own, width));
    }
  }
  return atoms;
}

/** A word goes on where another type begins without a space. */
function addWord(atoms: Atom[], [first, ...others]: readonly Atom[]): void {
  if (!first) return;
  const last = atoms.at(-1);
  if (last?.kind === "word") {
    last.parts.push(...first.parts);
    last.width += first.width;
  } else atoms.push(first);
  atoms.push(...others);
}

/** Shapes the words of one run. */
class WordShaper {
  constructor(
    private readonly type: RunType,
    private readonly western: ReturnType<typeof westernFace>,
    private readonly fonts: SheetFonts,
  ) {}

  /** A word as one atom; writing without spaces, and a word that is longer than a line, as several. */
  words(word: string, levels: Uint8Array | undefined, width: number): Atom[] {
    const parts = this.atoms(breakWord(word), levels);
    if (parts.every((atom) => atom.width <= width)) return parts;
    const fits = (part: string) => this.shape(part, undefined).width <= width;
    return this.atoms(
      breakWord(word).flatMap((part) => (fits(part) ? [part] : breakLongWord(part, fits))),
      levels,
    );
  }

  private atoms(pieces: readonly string[], levels: Uint8Array | undefined): Atom[] {
    let at = 0;
    return pieces.map((piece) => {
      const own = levels?.subarray(at, at + piece.length);
      at += piece.length;
      return { kind: "word", ...this.shape(piece, own) };
    });
  }

  shape(text: string, levels: Uint8Array | undefined): { parts: Part[]; width: number } {
    let width = 0;
    const has = (face: FaceName, character: string) =>
      this.fonts.face(face, this.type.fontWeight).has(character);
    const parts = passagesOf(text, this.western, levels, has).map(({ face, level, text: letters }) => {
      const shaped =
        letters === ""
          ? NOTHING
          : this.fonts.face(face, this.type.fontWeight).shape(letters, level % 2 === 1);
      const own = (shaped.width * this.type.fontSize) / 1000;
      width += own;
      return { type: this.type, level, shaped, width: own };
    });
    return { parts, width };
  }
}
