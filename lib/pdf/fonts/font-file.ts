import { readFileSync } from "node:fs";
import { Blob, Buffer, BufferFlag, Direction, Face, Font, shape } from "harfbuzzjs";
import { type Composite, glyphCount, type LetterPart, withComposites } from "./composites";
import { FontSubsetter } from "./font-subsetter";

/** What a reader counts as one: a letter, a letter with its marks, a syllable. Lengths in thousandths of the size. */
export interface Letter {
  readonly text: string;
  /** Glyphs at their places within the letter. */
  readonly parts: readonly LetterPart[];
  /** From the left end of the text. */
  readonly x: number;
  readonly advance: number;
}

export interface ShapedPiece {
  /** In the order of reading. */
  readonly letters: readonly Letter[];
  readonly width: number;
}

const UNITS_PER_EM = 1000;
/** Marks that no spelling has stand as they are, and joiners show nothing. */
const FLAGS = BufferFlag.DO_NOT_INSERT_DOTTED_CIRCLE | BufferFlag.REMOVE_DEFAULT_IGNORABLES;
const MISSING = 0;

const buffer = new Buffer();

/** A TrueType file of the sheet's fonts, as HarfBuzz reads it. */
export class FontFile {
  private readonly font: Font;
  private readonly bytes: Uint8Array;
  private subsetter: FontSubsetter | undefined;
  private count: number | undefined;

  constructor(
    readonly path: string,
    /** What the printed file calls it. */
    readonly postscriptName: string,
  ) {
    this.bytes = new Uint8Array(readFileSync(path));
    const { buffer: memory, byteOffset, byteLength } = this.bytes;
    this.font = new Font(
      new Face(new Blob(memory.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer)),
    );
    this.font.setScale(UNITS_PER_EM, UNITS_PER_EM);
  }

  /** How far the pen goes on after a glyph. */
  advanceOf(glyph: number): number {
    return this.font.glyphHAdvance(glyph);
  }

  /** Joins letters, places marks and kerns, all in one script and direction. */
  shape(text: string, isTurned: boolean): ShapedPiece {
    buffer.clearContents();
    buffer.setFlags(FLAGS);
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(isTurned ? Direction.RTL : Direction.LTR);
    shape(this.font, buffer);
    const positions = buffer.getGlyphPositions();
    let pen = 0;
    const placed = buffer.getGlyphInfos().map(({ codepoint: id, cluster }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const glyph = { id, cluster, pen, advance: xAdvance, x: pen + xOffset, y: yOffset };
      pen += xAdvance;
      return glyph;
    });
    return { letters: lettersOf(text, placed, isTurned), width: pen };
  }

  get glyphCount(): number {
    this.count ??= glyphCount(this.bytes);
    return this.count;
  }

  /** A font of the same glyph numbers that holds the outlines of these glyphs alone, and after them these letters. */
  subset(glyphs: Iterable<number>, letters: readonly Composite[]): Uint8Array {
    this.subsetter ??= new FontSubsetter(this.bytes);
    const all = new Set([...glyphs, ...letters.flatMap(({ parts }) => parts.map(({ id }) => id))]);
    // The last glyph holds the place of those before it, so that the letters' numbers are known beforehand.
    if (letters.length > 0) all.add(this.glyphCount - 1);
    return withComposites(this.subsetter.subset(all), letters);
  }
}

interface PlacedGlyph extends LetterPart {
  /** Where in the text the letter begins that the glyph belongs to. */
  readonly cluster: number;
  readonly pen: number;
  readonly advance: number;
}

/** HarfBuzz hands glyphs out from left to right, those of one letter together. */
function lettersOf(text: string, placed: readonly PlacedGlyph[], isTurned: boolean): Letter[] {
  const groups: PlacedGlyph[][] = [];
  for (const glyph of placed) {
    const last = groups.at(-1);
    if (last?.[0]?.cluster === glyph.cluster) last.push(glyph);
    else groups.push([glyph]);
  }
  if (isTurned) groups.reverse();
  return groups.map((glyphs, index) => {
    const { pen: left = 0, cluster: start = 0 } = glyphs[0] ?? {};
    const parts = glyphs.filter(({ id }) => id !== MISSING).map(({ id, x, y }) => ({ id, x: x - left, y }));
    return {
      text: text.slice(start, groups[index + 1]?.[0]?.cluster ?? text.length),
      parts,
      x: left,
      advance: glyphs.reduce((sum, { advance }) => sum + advance, 0),
    };
  });
}
