const MARKS = /\p{M}+/gu;
/** "child's" and "childs" are one word; so are "press-ups" and "press ups". */
const APOSTROPHES = /['’ʼ`´]/g;
const WORDS = /[\p{L}\p{N}]+/gu;

/** A stem shorter than this would meet words it has nothing to do with. */
const SHORTEST_PLURAL = 4;

/** The words of a text as the search compares them: no accents, no apostrophes, no capitals, one form of a plural. */
export function searchWords(text: string): string[] {
  const plain = text.normalize("NFD").replace(MARKS, "").replace(APOSTROPHES, "").toLowerCase();
  return (plain.match(WORDS) ?? []).map(singular);
}

/** The words of a text as one phrase, for comparing it whole. */
export function searchPhrase(text: string): string {
  return searchWords(text).join(" ");
}

function singular(word: string): string {
  if (word.length <= SHORTEST_PLURAL || /(ss|us|is)$/.test(word)) return word;
  if (/(ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
