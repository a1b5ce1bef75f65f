export const UNITS_PER_EM = 1000;

/** A glyph as a font file holds it. */
export interface Outline {
  /** Empty for a glyph that shows nothing. */
  readonly bytes: Buffer;
  readonly advance: number;
}

interface Bounds {
  xMin: number;
  yMin: number;
  xMax: number;
  yMax: number;
  points: number;
  contours: number;
  parts: number;
}

const HEADER = 10;
const PART_SIZE = 8;
const MAGIC = 0x5f0f3cf5;
const CHECKSUM_BASE = 0xb1b0afba;
/** A letter with its marks, of glyphs that are themselves made of others. */
const DEPTH = 3;

const align = (size: number) => (size + 3) & ~3;
const short = (value: number) => Math.min(0xffff, value);

/** A TrueType font of these outlines, numbered as listed: the tables that a PDF asks for and no other. */
export function writeTrueType(
  outlines: readonly Outline[],
  { ascent, descent }: { readonly ascent: number; readonly descent: number },
): Buffer {
  const bounds = boundsOf(outlines);
  const tables: [string, Buffer][] = [
    ["glyf", Buffer.concat(outlines.map(({ bytes }) => padded(bytes)))],
    ["head", head(bounds)],
    ["hhea", hhea(outlines, bounds, ascent, descent)],
    ["hmtx", hmtx(outlines)],
    ["loca", loca(outlines)],
    ["maxp", maxp(outlines, bounds)],
  ];
  return assemble(tables);
}

function boundsOf(outlines: readonly Outline[]): Bounds {
  const bounds = { xMin: 0, yMin: 0, xMax: 0, yMax: 0, points: 0, contours: 0, parts: 1 };
  for (const { bytes } of outlines) {
    if (bytes.length === 0) continue;
    const [contours = 0, xMin = 0, yMin = 0, xMax = 0, yMax = 0] = [0, 2, 4, 6, 8].map((at) =>
      bytes.readInt16BE(at),
    );
    bounds.xMin = Math.min(bounds.xMin, xMin);
    bounds.yMin = Math.min(bounds.yMin, yMin);
    bounds.xMax = Math.max(bounds.xMax, xMax);
    bounds.yMax = Math.max(bounds.yMax, yMax);
    bounds.contours = Math.max(bounds.contours, contours);
    if (contours > 0) {
      bounds.points = Math.max(bounds.points, bytes.readUInt16BE(HEADER + contours * 2 - 2) + 1);
    }
    if (contours < 0) bounds.parts = Math.max(bounds.parts, Math.ceil((bytes.length - HEADER) / PART_SIZE));
  }
  return bounds;
}

function head({ xMin, yMin, xMax, yMax }: Bounds): Buffer {
  const table = Buffer.alloc(54);
  table.writeUInt32BE(0x00010000, 0);
  table.writeUInt32BE(0x00010000, 4);
  table.writeUInt32BE(MAGIC, 12);
  // Baseline at 0 and the left edge at the side bearing.
  table.writeUInt16BE(0x0003, 16);
  table.writeUInt16BE(UNITS_PER_EM, 18);
  [xMin, yMin, xMax, yMax].forEach((value, index) => {
    table.writeInt16BE(value, 36 + index * 2);
  });
  table.writeUInt16BE(6, 46);
  table.writeInt16BE(2, 48);
  table.writeInt16BE(1, 50);
  return table;
}

function hhea(outlines: readonly Outline[], bounds: Bounds, ascent: number, descent: number): Buffer {
  const table = Buffer.alloc(36);
  table.writeUInt32BE(0x00010000, 0);
  table.writeInt16BE(ascent, 4);
  table.writeInt16BE(descent, 6);
  table.writeUInt16BE(short(Math.max(0, ...outlines.map(({ advance }) => advance))), 10);
  table.writeInt16BE(bounds.xMin, 12);
  table.writeInt16BE(bounds.xMax, 16);
  table.writeInt16BE(1, 18);
  table.writeUInt16BE(outlines.length, 34);
  return table;
}

function hmtx(outlines: readonly Outline[]): Buffer {
  const table = Buffer.alloc(outlines.length * 4);
  outlines.forEach(({ bytes, advance }, index) => {
    table.writeUInt16BE(short(Math.max(0, Math.round(advance))), index * 4);
    table.writeInt16BE(bytes.length > 0 ? bytes.readInt16BE(2) : 0, index * 4 + 2);
  });
  return table;
}

function loca(outlines: readonly Outline[]): Buffer {
  const table = Buffer.alloc((outlines.length + 1) * 4);
  let offset = 0;
  outlines.forEach(({ bytes }, index) => {
    offset += align(bytes.length);
    table.writeUInt32BE(offset, (index + 1) * 4);
  });
  return table;
}

function maxp(outlines: readonly Outline[], { points, contours, parts }: Bounds): Buffer {
  const table = Buffer.alloc(32);
  table.writeUInt32BE(0x00010000, 0);
  [outlines.length, points, contours, short(points * parts), short(contours * parts), 2].forEach(
    (value, index) => {
      table.writeUInt16BE(value, 4 + index * 2);
    },
  );
  table.writeUInt16BE(parts, 28);
  table.writeUInt16BE(DEPTH, 30);
  return table;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(align(bytes.length) - bytes.length)]);
}

function assemble(tables: readonly (readonly [string, Buffer])[]): Buffer {
  const directory = Buffer.alloc(12 + tables.length * 16);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(0x00010000, 0);
  [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].forEach((value, index) => {
    directory.writeUInt16BE(value, 4 + index * 2);
  });
  let offset = directory.length;
  tables.forEach(([tag, table], index) => {
    const entry = 12 + index * 16;
    directory.write(tag, entry, "latin1");
    directory.writeUInt32BE(checksum(table), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    offset += align(table.length);
  });
  const font = Buffer.concat([directory, ...tables.map(([, table]) => padded(table))]);
  const headOffset = directory.readUInt32BE(12 + tables.findIndex(([tag]) => tag === "head") * 16 + 8);
  font.writeUInt32BE((CHECKSUM_BASE - checksum(font)) >>> 0, headOffset + 8);
  return font;
}

function checksum(table: Buffer): number {
  const bytes = padded(table);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
