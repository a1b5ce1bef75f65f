import { inflateSync } from "node:zlib";

const WOFF_SIGNATURE = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

const align = (size) => (size + 3) & ~3;

/** The tables of a WOFF file, unpacked. */
export function readTables(woff) {
  if (woff.readUInt32BE(0) !== WOFF_SIGNATURE) throw new Error("not a WOFF file");
  const tables = [];
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const tag = woff.toString("latin1", entry, entry + 4);
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at));
    const stored = woff.subarray(offset, offset + packed);
    const data = packed < length ? inflateSync(stored) : stored;
    if (data.length !== length) throw new Error(`table ${tag} is damaged`);
    tables.push({ tag, checksum, data });
  }
  return tables.sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function writeHeader(ttf, flavour, count) {
  const power = 2 ** Math.floor(Math.log2(count));
  ttf.writeUInt32BE(flavour, 0);
  ttf.writeUInt16BE(count, 4);
  ttf.writeUInt16BE(power * 16, 6);
  ttf.writeUInt16BE(Math.log2(power), 8);
  ttf.writeUInt16BE((count - power) * 16, 10);
}

/** TrueType bytes of the tables. */
export function writeTrueType(tables, flavour) {
  const start = SFNT_HEADER + tables.length * SFNT_ENTRY;
  const ttf = Buffer.alloc(tables.reduce((size, table) => size + align(table.data.length), start));
  writeHeader(ttf, flavour, tables.length);
  let offset = start;
  for (const [index, table] of tables.entries()) {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    ttf.write(table.tag, entry, "latin1");
    ttf.writeUInt32BE(table.checksum, entry + 4);
    ttf.writeUInt32BE(offset, entry + 8);
    ttf.writeUInt32BE(table.data.length, entry + 12);
    table.data.copy(ttf, offset);
    offset += align(table.data.length);
  }
  return ttf;
}

/** The kind of outlines a WOFF file holds, as its first four bytes would say unpacked. */
export function flavourOf(woff) {
  return woff.readUInt32BE(4);
}
