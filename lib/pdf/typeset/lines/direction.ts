import bidiFactory from "bidi-js";

const bidi = bidiFactory();
/** Letters that are read from right to left, and marks that turn or isolate. */
const TURNS = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff]/;
const JOINER = /[\u200c\u200d]/;

/** The embedding level of each UTF-16 unit (Unicode, UAX #9): odd from right to left. Nothing where all is even. */
export function levelsOf(text: string, isTurned: boolean): Uint8Array | undefined {
  if (!(isTurned || TURNS.test(text))) return undefined;
  const { levels } = bidi.getEmbeddingLevels(text, isTurned ? "rtl" : "ltr");
  // A joiner shows nothing and stays with the letter before it.
  for (let at = 1; at < text.length; at += 1) {
    if (JOINER.test(text.charAt(at))) levels[at] = levels[at - 1] ?? 0;
  }
  return levels;
}

/** The parts of a line as they stand from left to right (UAX #9, rule L2). */
export function visualOrder<Part extends { readonly level: number }>(
  parts: readonly Part[],
): readonly Part[] {
  const highest = parts.reduce((most, { level }) => Math.max(most, level), 0);
  if (highest === 0) return parts;
  const order = [...parts];
  const levelAt = (at: number) => order[at]?.level ?? -1;
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start;
      while (levelAt(end) >= level) end += 1;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end;
    }
  }
  return order;
}
