import { readFileSync } from "node:fs";

const HEADER = 12;
const ENTRY = 16;
const METRIC = 4;
const GROUP_FORMAT = 12;
const SEGMENT_FORMAT = 4;

export interface Box {
  readonly xMin: number;
  readonly yMin: number;
  readonly xMax: number;
  readonly yMax: number;
}

/** A TrueType file: which glyph a character has, how wide it is, and the bytes of its outline. */
export class FontFile {
  readonly unitsPerEm: number;
  private readonly tables: ReadonlyMap<string, Buffer>;
  private readonly hasLongOffsets: boolean;
  private readonly metrics: number;
  private characters: ReadonlyMap<number, number> | undefined;

  constructor(readonly path: string) {
    this.tables = readTables(readFileSync(path));
    const head = this.table("head");
    this.unitsPerEm = head.readUInt16BE(18);
    this.hasLongOffsets = head.readInt16BE(50) === 1;
    this.metrics = this.table("hhea").readUInt16BE(34);
  }

  /** The number of a character's glyph, 0 when it has none. */
  glyphOf(codePoint: number): number {
    this.characters ??= readCharacterMap(this.table("cmap"));
    return this.characters.get(codePoint) ?? 0;
  }

  advanceOf(glyph: number): number {
    return this.table("hmtx").readUInt16BE(Math.min(glyph, this.metrics - 1) * METRIC);
  }

  /** The bytes of a glyph's outline; empty for a glyph that shows nothing. */
  outlineOf(glyph: number): Buffer {
    return this.table("glyf").subarray(this.offsetOf(glyph), this.offsetOf(glyph + 1));
  }

  /** Undefined for a glyph that shows nothing. */
  boxOf(glyph: number): Box | undefined {
    const outline = this.outlineOf(glyph);
    if (outline.length === 0) return undefined;
    const [xMin = 0, yMin = 0, xMax = 0, yMax = 0] = [2, 4, 6, 8].map((at) => outline.readInt16BE(at));
    return { xMin, yMin, xMax, yMax };
  }

  private offsetOf(glyph: number): number {
    const loca = this.table("loca");
    return this.hasLongOffsets ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  }

  private table(tag: string): Buffer {
    const table = this.tables.get(tag);
    if (!table) throw new Error(`${this.path} has no ${tag} table`);
    return table;
  }
}

function readTables(bytes: Buffer): ReadonlyMap<string, Buffer> {
  return new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => {
      const entry = HEADER + index * ENTRY;
      const offset = bytes.readUInt32BE(entry + 8);
      const tag = bytes.toString("latin1", entry, entry + 4);
      return [tag, bytes.subarray(offset, offset + bytes.readUInt32BE(entry + 12))];
    }),
  );
}

function readCharacterMap(cmap: Buffer): ReadonlyMap<number, number> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8));
  const groups = starts.find((start) => cmap.readUInt16BE(start) === GROUP_FORMAT);
  if (groups !== undefined) return readGroups(cmap, groups);
  const segments = starts.find((start) => cmap.readUInt16BE(start) === SEGMENT_FORMAT);
  return segments === undefined ? new Map() : readSegments(cmap, segments);
}

function readGroups(cmap: Buffer, start: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.readUInt32BE(start + 12); index += 1) {
    const at = start + 16 + index * 12;
    const from = cmap.readUInt32BE(at);
    const first = cmap.readUInt32BE(at + 8);
    for (let code = from; code <= cmap.readUInt32BE(at + 4); code += 1) glyphs.set(code, first + code - from);
  }
  return glyphs;
}

function readSegments(cmap: Buffer, start: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const size = cmap.readUInt16BE(start + 6);
  for (let at = 0; at < size; at += 2) {
    const to = cmap.readUInt16BE(start + 14 + at);
    const from = cmap.readUInt16BE(start + 16 + size + at);
    const shift = cmap.readUInt16BE(start + 16 + size * 2 + at);
    const place = start + 16 + size * 3 + at;
    const jump = cmap.readUInt16BE(place);
    for (let code = from; code <= to && code !== 0xffff; code += 1) {
      const found = jump === 0 ? code : cmap.readUInt16BE(place + jump + (code - from) * 2);
      if (found !== 0 || jump === 0) glyphs.set(code, (found + shift) & 0xffff);
    }
  }
  return glyphs;
}
