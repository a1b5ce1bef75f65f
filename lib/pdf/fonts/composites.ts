/** A glyph at its place within a letter, in font units. */
export interface LetterPart {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/** A letter that several glyphs make up, such as one with its marks. */
export interface Composite {
  readonly parts: readonly LetterPart[];
  readonly advance: number;
}

interface Outlines {
  readonly glyphs: Buffer[];
  readonly metrics: { readonly advance: number; readonly bearing: number }[];
}

const TABLE_ENTRY = 16;
const HEADER = 12;
const GLYPH_HEADER = 10;
const COMPONENT = 8;
const ARE_WORDS = 0x0001;
const ARE_OFFSETS = 0x0002;
const HAS_MORE = 0x0020;
const LONG_OFFSETS = 1;
const CHECKSUM_BASE = 0xb1b0afba;
/** A letter of glyphs that are themselves made of others. */
const DEPTH = 3;
const LARGEST = 0xffff;

/**
 * A TrueType font with letters added that are made of its glyphs, numbered on from its last glyph. A printed file can
 * so say of each letter with its marks what it is; of glyphs one by one it could not.
 */
export function withComposites(font: Uint8Array, composites: readonly Composite[]): Uint8Array {
  if (composites.length === 0) return font;
  const tables = readTables(Buffer.from(font.buffer, font.byteOffset, font.byteLength));
  const outlines = readOutlines(tables);
  for (const composite of composites) addComposite(outlines, composite);
  return assemble(new Map([...tables, ...outlineTables(tables, outlines, composites)]));
}

/** The number of a font's glyphs. */
export function glyphCount(font: Uint8Array): number {
  return tableOf(readTables(Buffer.from(font.buffer, font.byteOffset, font.byteLength)), "maxp").readUInt16BE(
    4,
  );
}

function readTables(font: Buffer): Map<string, Buffer> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = HEADER + index * TABLE_ENTRY;
      const offset = font.readUInt32BE(entry + 8);
      return [
        font.toString("latin1", entry, entry + 4),
        font.subarray(offset, offset + font.readUInt32BE(entry + 12)),
      ];
    }),
  );
}

function tableOf(tables: ReadonlyMap<string, Buffer>, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`a font has no ${tag} table`);
  return table;
}

function readOutlines(tables: ReadonlyMap<string, Buffer>): Outlines {
  const [head, hhea, hmtx, loca, glyf, maxp] = ["head", "hhea", "hmtx", "loca", "glyf", "maxp"].map((tag) =>
    tableOf(tables, tag),
  ) as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer];
  const isLong = head.readInt16BE(50) === LONG_OFFSETS;
  const offsetOf = (glyph: number) =>
    isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  const [count, full] = [maxp.readUInt16BE(4), hhea.readUInt16BE(34)];
  const numbers = Array.from({ length: count }, (_, glyph) => glyph);
  return {
    glyphs: numbers.map((glyph) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1))),
    // Glyphs beyond the full entries share the last one's advance.
    metrics: numbers.map((glyph) => ({
      advance: hmtx.readUInt16BE(Math.min(glyph, full - 1) * 4),
      bearing:
        glyph < full ? hmtx.readInt16BE(glyph * 4 + 2) : hmtx.readInt16BE(full * 4 + (glyph - full) * 2),
    })),
  };
}

function addComposite({ glyphs, metrics }: Outlines, { parts: asked, advance }: Composite): void {
  const parts = asked.filter(({ id }) => (glyphs[id]?.length ?? 0) > 0);
  const boxes = parts.map(({ id, x, y }) => {
    const outline = glyphs[id] ?? Buffer.alloc(GLYPH_HEADER);
    return [2, 4, 6, 8].map((at, index) => outline.readInt16BE(at) + (index % 2 === 0 ? x : y));
  });
  const edge = (index: number, pick: (...values: number[]) => number) =>
    pick(...boxes.map((box) => box[index] ?? 0));
  const box = [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
  const bytes = Buffer.alloc(parts.length > 0 ? GLYPH_HEADER + parts.length * COMPONENT : 0);
  if (parts.length > 0) {
    [-1, ...box].forEach((value, index) => {
      bytes.writeInt16BE(value, index * 2);
    });
  }
  parts.forEach(({ id, x, y }, index) => {
    const at = GLYPH_HEADER + index * COMPONENT;
    bytes.writeUInt16BE(ARE_WORDS | ARE_OFFSETS | (index < parts.length - 1 ? HAS_MORE : 0), at);
    bytes.writeUInt16BE(id, at + 2);
    bytes.writeInt16BE(x, at + 4);
    bytes.writeInt16BE(y, at + 6);
  });
  glyphs.push(bytes);
  metrics.push({ advance, bearing: parts.length > 0 ? (box[0] ?? 0) : 0 });
}

function outlineTables(
  tables: ReadonlyMap<string, Buffer>,
  { glyphs, metrics }: Outlines,
  composites: readonly Composite[],
): [string, Buffer][] {
  const [head, hhea, maxp] = ["head", "hhea", "maxp"].map((tag) => Buffer.from(tableOf(tables, tag))) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  head.writeInt16BE(LONG_OFFSETS, 50);
  hhea.writeUInt16BE(glyphs.length, 34);
  const most = Math.max(...composites.map(({ parts }) => parts.length));
  maxp.writeUInt16BE(glyphs.length, 4);
  for (const at of [8, 10]) {
    maxp.writeUInt16BE(
      Math.min(LARGEST, Math.max(maxp.readUInt16BE(at), maxp.readUInt16BE(at - 2)) * most),
      at,
    );
  }
  maxp.writeUInt16BE(Math.max(most, maxp.readUInt16BE(28)), 28);
  maxp.writeUInt16BE(DEPTH, 30);
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  const hmtx = Buffer.alloc(glyphs.length * 4);
  let offset = 0;
  glyphs.forEach((bytes, glyph) => {
    const { advance = 0, bearing = 0 } = metrics[glyph] ?? {};
    hmtx.writeUInt16BE(Math.max(0, advance), glyph * 4);
    hmtx.writeInt16BE(bearing, glyph * 4 + 2);
    offset += align(bytes.length);
    loca.writeUInt32BE(offset, (glyph + 1) * 4);
  });
  return [
    ["glyf", Buffer.concat(glyphs.map(padded))],
    ["head", head],
    ["hhea", hhea],
    ["hmtx", hmtx],
    ["loca", loca],
    ["maxp", maxp],
  ];
}

const align = (size: number) => (size + 3) & ~3;

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(align(bytes.length) - bytes.length)]);
}

function assemble(tables: ReadonlyMap<string, Buffer>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(HEADER + sorted.length * TABLE_ENTRY);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  directory.writeUInt32BE(0x00010000, 0);
  [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16].forEach((value, index) => {
    directory.writeUInt16BE(value, 4 + index * 2);
  });
  let offset = directory.length;
  let head = 0;
  sorted.forEach(([tag, table], index) => {
    const entry = HEADER + index * TABLE_ENTRY;
    if (tag === "head") {
      head = offset;
      table.writeUInt32BE(0, 8);
    }
    directory.write(tag, entry, "latin1");
    directory.writeUInt32BE(checksum(table), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    offset += align(table.length);
  });
  const font = Buffer.concat([directory, ...sorted.map(([, table]) => padded(table))]);
  font.writeUInt32BE((CHECKSUM_BASE - checksum(font)) >>> 0, head + 8);
  return font;
}

function checksum(table: Buffer): number {
  const bytes = padded(table);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
