const FORMAT_RANKS = new Map([
  [12, 2],
  [4, 1],
]);
const LAST_OF_FORMAT_4 = 0xffff;

/** The code points that a character map (`cmap` table) gives a glyph to. */
export function readCharacters(cmap) {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => {
    const offset = cmap.readUInt32BE(8 + index * 8);
    return { offset, format: cmap.readUInt16BE(offset) };
  });
  const rank = ({ format }) => FORMAT_RANKS.get(format) ?? 0;
  const [best] = subtables.sort((a, b) => rank(b) - rank(a));
  if (!best || rank(best) === 0) throw new Error("no character map that can be read");
  return best.format === 12 ? readGroups(cmap, best.offset) : readSegments(cmap, best.offset);
}

function readGroups(cmap, start) {
  const characters = [];
  for (let index = 0; index < cmap.readUInt32BE(start + 12); index += 1) {
    const [from, to, glyph] = [16, 20, 24].map((at) => cmap.readUInt32BE(start + at + index * 12));
    for (let code = from; code <= to; code += 1) if (glyph + code - from > 0) characters.push(code);
  }
  return characters;
}

function readSegments(cmap, start) {
  const size = cmap.readUInt16BE(start + 6);
  const characters = [];
  for (let at = 0; at < size; at += 2) {
    const to = cmap.readUInt16BE(start + 14 + at);
    const from = cmap.readUInt16BE(start + 16 + size + at);
    const shift = cmap.readUInt16BE(start + 16 + size * 2 + at);
    const place = start + 16 + size * 3 + at;
    const jump = cmap.readUInt16BE(place);
    for (let code = from; code <= to && code < LAST_OF_FORMAT_4; code += 1) {
      const glyph = jump === 0 ? code + shift : cmap.readUInt16BE(place + jump + (code - from) * 2);
      if ((glyph & 0xffff) !== 0) characters.push(code);
    }
  }
  return characters;
}

/** Sorted code points as `[from, to]` pairs. */
export function toRanges(characters) {
  const ranges = [];
  for (const code of [...new Set(characters)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}
