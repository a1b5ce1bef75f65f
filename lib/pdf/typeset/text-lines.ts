import { breakWord } from "../fonts-breaks";
import type { SheetFace } from "../fonts-face";
import type { FaceGlyph } from "../fonts-subset";
import type { RunType, StyledRun } from "./nodes";

/** Glyphs of one face, weight, size and colour that stand after each other on a line. */
export interface LinePiece {
  readonly face: SheetFace;
  readonly type: RunType;
  /** Points from the beginning of the line. */
  readonly x: number;
  readonly glyphs: FaceGlyph[];
  /** How far to go on after each glyph, in thousandths of the size. */
  readonly advances: number[];
}

export interface TextLine {
  readonly pieces: readonly LinePiece[];
  readonly width: number;
  readonly height: number;
  /** From the top of the line to the foot of its letters. */
  readonly ascent: number;
}

/** The face that has a character, among families in their order. */
export type FaceFinder = (family: string, weight: number) => SheetFace;

type Layout = ReturnType<SheetFace["layout"]>;

interface Part {
  readonly face: SheetFace;
  readonly type: RunType;
  readonly layout: Layout;
}

/** What stays together on a line: the letters of a word, or a space. */
interface Atom {
  readonly kind: "word" | "space" | "end";
  readonly parts: Part[];
  width: number;
}

const PLAIN =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u00b4\u00b6-\u00ff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026]*$/;
const SEPARATORS = /([ \n])/;

/** Sets runs of words in lines, each as full as its words allow. No word is cut but one longer than a line. */
export function setLines(runs: readonly StyledRun[], width: number, find: FaceFinder): TextLine[] {
  const lines: TextLine[] = [];
  let line = new LineBuilder();
  const end = () => {
    lines.push(line.finish(runs));
    line = new LineBuilder();
  };
  for (const atom of atomsOf(runs, width, find)) {
    if (atom.kind === "end") end();
    else if (atom.kind === "space") line.addSpace(atom);
    else {
      if (!line.hasRoomFor(atom, width)) end();
      line.addWord(atom);
    }
  }
  end();
  return lines;
}

class LineBuilder {
  private readonly atoms: Atom[] = [];
  private filled = 0;
  private spaces: Atom[] = [];
  private spacing = 0;

  /** A space counts only between two words of a line. */
  addSpace(atom: Atom): void {
    if (this.atoms.length === 0) return;
    this.spaces.push(atom);
    this.spacing += atom.width;
  }

  hasRoomFor(atom: Atom, width: number): boolean {
    return this.atoms.length === 0 || this.filled + this.spacing + atom.width <= width + 1e-6;
  }

  addWord(atom: Atom): void {
    this.atoms.push(...this.spaces, atom);
    this.filled += this.spacing + atom.width;
    this.spaces = [];
    this.spacing = 0;
  }

  finish(runs: readonly StyledRun[]): TextLine {
    const pieces: LinePiece[] = [];
    let [x, height, ascent] = [0, 0, 0];
    for (const { parts } of this.atoms) {
      for (const { face, type, layout } of parts) {
        const last = pieces.at(-1);
        const piece =
          last?.face === face && last.type === type ? last : { face, type, x, glyphs: [], advances: [] };
        if (piece !== last) pieces.push(piece);
        piece.glyphs.push(...layout.glyphs);
        for (const { xAdvance } of layout.positions) piece.advances.push(xAdvance);
        x += (layout.advanceWidth * type.fontSize) / 1000;
        height = Math.max(height, type.lineHeight);
        ascent = Math.max(ascent, (face.ascent * type.fontSize) / 1000);
      }
    }
    // An empty line is as high as the text that it belongs to.
    return { pieces, width: x, height: height || (runs[0]?.type.lineHeight ?? 0), ascent };
  }
}

function atomsOf(runs: readonly StyledRun[], width: number, find: FaceFinder): Atom[] {
  const atoms: Atom[] = [];
  for (const { text, type } of runs) {
    for (const token of text.split(SEPARATORS)) {
      if (token === "") continue;
      if (token === "\n") atoms.push({ kind: "end", parts: [], width: 0 });
      else if (token === " ") atoms.push(atomOf("space", token, type, find));
      else addWord(atoms, atomsOfWord(token, { type, width, find }));
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

interface WordSetting {
  readonly type: RunType;
  readonly width: number;
  readonly find: FaceFinder;
}

/** A word as one atom; one that is longer than a line as several. */
function atomsOfWord(word: string, { type, width, find }: WordSetting): Atom[] {
  const whole = atomOf("word", word, type, find);
  if (whole.width <= width) return [whole];
  const pieces = breakWord(word).filter((part) => part !== "");
  return pieces.length > 1 ? pieces.map((piece) => atomOf("word", piece, type, find)) : [whole];
}

function atomOf(kind: "word" | "space", text: string, type: RunType, find: FaceFinder): Atom {
  const parts: Part[] = [];
  let width = 0;
  for (const { face, letters } of facesOf(text, type, find)) {
    const layout = face.layout(letters);
    width += (layout.advanceWidth * type.fontSize) / 1000;
    parts.push({ face, type, layout });
  }
  return { kind, parts, width };
}

const facesByType = new WeakMap<RunType, SheetFace[]>();

interface Passage {
  readonly face: SheetFace;
  letters: string;
}

function facesOf(text: string, type: RunType, find: FaceFinder): Passage[] {
  const faces = facesByType.get(type) ?? type.families.map((family) => find(family, type.fontWeight));
  facesByType.set(type, faces);
  const [first] = faces;
  if (!first) return [];
  if (PLAIN.test(text)) return [{ face: first, letters: text }];
  const passages: Passage[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const face = faces.find((candidate) => candidate.hasGlyphForCodePoint(code)) ?? first;
    const last = passages.at(-1);
    if (last?.face === face) last.letters += character;
    else passages.push({ face, letters: character });
  }
  return passages;
}
