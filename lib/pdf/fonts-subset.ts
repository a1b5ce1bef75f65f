import type { Box, FontFile } from "./fonts-file";
import { type Outline, writeTrueType } from "./fonts-truetype";

/** A glyph of a file at its place, in font units. */
export interface GlyphPart {
  readonly file: FontFile;
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** What one code of the printed file shows: a letter, or a letter with its marks. */
export interface FaceGlyph {
  readonly id: number;
  /** In UTF-16 units, as the renderer counts them; what a reader of the file copies. */
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
  readonly parts: readonly GlyphPart[];
}

interface Entry {
  readonly advance: number;
  readonly parts: readonly GlyphPart[];
}

const EMPTY: Entry = { advance: 0, parts: [] };
const NO_OUTLINE = Buffer.alloc(0);
const HEADER = 10;
const ARE_WORDS = 0x0001;
const ARE_OFFSETS = 0x0002;
const HAS_SCALE = 0x0008;
const HAS_MORE = 0x0020;
const HAS_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;

/** The part of a face that one printed file holds: glyphs of several font files as one TrueType font. */
export class FaceSubset {
  private readonly entries: Entry[] = [EMPTY];
  private readonly places = new Map<number, number>();
  private readonly pieces = new Map<FontFile, Map<number, number>>();

  constructor(
    private readonly glyphById: (id: number) => FaceGlyph | undefined,
    private readonly metrics: { readonly ascent: number; readonly descent: number },
  ) {}

  /** The code of a glyph in the printed file. */
  includeGlyph(id: number): number {
    const place = this.places.get(id);
    if (place !== undefined) return place;
    const glyph = this.glyphById(id);
    const parts = glyph?.parts.filter(({ file, glyph }) => file.outlineOf(glyph).length > 0) ?? [];
    this.entries.push({ advance: glyph?.advanceWidth ?? 0, parts });
    this.places.set(id, this.entries.length - 1);
    return this.entries.length - 1;
  }

  /** The font file to embed. */
  encode(): Buffer {
    const outlines: Outline[] = [];
    // Letters with marks add their pieces while the list is walked.
    for (let index = 0; index < this.entries.length; index += 1) {
      const { advance, parts } = this.entries[index] ?? EMPTY;
      outlines.push({ advance, bytes: this.outlineOf(parts) });
    }
    return writeTrueType(outlines, this.metrics);
  }

  private outlineOf(parts: readonly GlyphPart[]): Buffer {
    const [first, ...others] = parts;
    if (!first) return NO_OUTLINE;
    return others.length > 0 || first.x !== 0 || first.y !== 0 ? this.compose(parts) : this.adopt(first);
  }

  private pieceOf(file: FontFile, glyph: number): number {
    const places = this.pieces.get(file) ?? new Map<number, number>();
    this.pieces.set(file, places);
    const place = places.get(glyph) ?? this.entries.length;
    if (place === this.entries.length) {
      this.entries.push({ advance: file.advanceOf(glyph), parts: [{ file, glyph, x: 0, y: 0 }] });
      places.set(glyph, place);
    }
    return place;
  }

  private compose(parts: readonly GlyphPart[]): Buffer {
    const box = boxAround(parts);
    const bytes = Buffer.alloc(HEADER + parts.length * 8);
    [-1, box.xMin, box.yMin, box.xMax, box.yMax].forEach((value, index) => {
      bytes.writeInt16BE(value, index * 2);
    });
    parts.forEach(({ file, glyph, x, y }, index) => {
      const at = HEADER + index * 8;
      const more = index < parts.length - 1 ? HAS_MORE : 0;
      bytes.writeUInt16BE(ARE_WORDS | ARE_OFFSETS | more, at);
      bytes.writeUInt16BE(this.pieceOf(file, glyph), at + 2);
      bytes.writeInt16BE(x, at + 4);
      bytes.writeInt16BE(y, at + 6);
    });
    return bytes;
  }

  /** A file's own outline; one made of other glyphs gets their new numbers. */
  private adopt({ file, glyph }: GlyphPart): Buffer {
    const bytes = Buffer.from(file.outlineOf(glyph));
    if (bytes.readInt16BE(0) >= 0) return bytes;
    let flags = HAS_MORE;
    for (let at = HEADER; (flags & HAS_MORE) !== 0; at += componentSize(flags)) {
      flags = bytes.readUInt16BE(at);
      if ((flags & HAS_INSTRUCTIONS) !== 0)
        throw new Error(`${file.path} has instructions in glyph ${glyph}`);
      bytes.writeUInt16BE(this.pieceOf(file, bytes.readUInt16BE(at + 2)), at + 2);
    }
    return bytes;
  }
}

function componentSize(flags: number): number {
  const scales =
    (flags & HAS_SCALE) !== 0 ? 2 : (flags & HAS_SCALES) !== 0 ? 4 : (flags & HAS_MATRIX) !== 0 ? 8 : 0;
  return 4 + ((flags & ARE_WORDS) !== 0 ? 4 : 2) + scales;
}

function boxAround(parts: readonly GlyphPart[]): Box {
  const boxes = parts.flatMap(({ file, glyph, x, y }) => {
    const box = file.boxOf(glyph);
    return box ? [{ xMin: box.xMin + x, yMin: box.yMin + y, xMax: box.xMax + x, yMax: box.yMax + y }] : [];
  });
  return {
    xMin: Math.min(...boxes.map((box) => box.xMin)),
    yMin: Math.min(...boxes.map((box) => box.yMin)),
    xMax: Math.max(...boxes.map((box) => box.xMax)),
    yMax: Math.max(...boxes.map((box) => box.yMax)),
  };
}
