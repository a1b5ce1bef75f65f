import type { FaceName } from "@/lib/domain/text/script-coverage";

/**
 * The renderer picks a face letter by letter, the first that has it. A letter that should rather stand in the face of
 * its neighbours is passed to it under an alias, which only that face answers to. Whoever copies the printed text gets
 * the letter. No text holds an alias of its own: these characters are taken out before.
 */
interface AliasBlock {
  readonly face: FaceName;
  /** First alias. */
  readonly start: number;
  /** What the aliases stand for, in order. */
  readonly signs: string;
}

/** Latin letters for the second face. Private characters run from left to right, as the letters they stand for. */
const LETTERS: readonly { readonly start: number; readonly from: number; readonly to: number }[] = [
  { start: 0xe000, from: 0x0021, to: 0x036f },
  { start: 0xe400, from: 0x1e00, to: 0x1eff },
];

const SIGNS = ".,:;!?…)]%";
/** Old signs of divination: like punctuation they belong to no script and take the direction of their neighbours. */
const SIGN_BLOCKS: readonly AliasBlock[] = [
  ...(["noto", "arabic", "hebrew", "devanagari", "han", "hangul"] as const).map((face, index) => ({
    face,
    start: 0x4dc0 + index * SIGNS.length,
    signs: SIGNS,
  })),
  // Between signs that a line may end after, a space that it rather ended after would leave half of the line empty.
  { face: "han", start: 0x4dfc, signs: " " },
  // Arabic has the joiners under their own numbers.
  { face: "devanagari", start: 0x4dfe, signs: "\u200c\u200d" },
];

/** Every character that may be an alias. */
export const ALIASES = /[\u4dc0-\u4dff\ue000-\ue4ff]/g;

/** A letter as the second face takes it; the letter itself when it has no alias. */
export function aliasLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const block = LETTERS.find(({ from, to }) => code >= from && code <= to);
  return block ? String.fromCharCode(block.start + code - block.from) : letter;
}

/** A punctuation sign or joiner as a face takes it; the sign itself when it has no alias. */
export function aliasSign(face: FaceName, sign: string): string {
  const block = SIGN_BLOCKS.find(({ face: owner, signs }) => owner === face && signs.includes(sign));
  return block ? String.fromCharCode(block.start + block.signs.indexOf(sign)) : sign;
}

/** The face that an alias is meant for. */
export function aliasFace(code: number): FaceName | undefined {
  if (findLetter(code) !== undefined) return "noto";
  return SIGN_BLOCKS.find(({ start, signs }) => code >= start && code < start + signs.length)?.face;
}

/** The text with every alias as the character that it stands for; as long as before. */
export function resolveAliases(text: string): string {
  return text.replace(ALIASES, (alias) => {
    const code = alias.charCodeAt(0);
    const letter = findLetter(code);
    if (letter !== undefined) return String.fromCharCode(letter);
    const block = SIGN_BLOCKS.find(({ start, signs }) => code >= start && code < start + signs.length);
    return block ? block.signs.charAt(code - block.start) : alias;
  });
}

function findLetter(alias: number): number | undefined {
  const block = LETTERS.find(({ start, from, to }) => alias >= start && alias <= start + to - from);
  return block && block.from + alias - block.start;
}
