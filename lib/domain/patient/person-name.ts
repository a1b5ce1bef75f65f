import { PATIENT_LIMITS } from "./patient";
import { foldText } from "./patient-search";

export const NAME_ORDERS = ["given-first", "family-first"] as const;
/** Which part of a name stands first where no comma says so. */
export type NameOrder = (typeof NAME_ORDERS)[number];

/** Titles before and after a name, folded and without their dots. */
const TITLES: ReadonlySet<string> = new Set([
  ...["mr", "mrs", "ms", "miss", "mx", "mister", "master", "sir", "dame", "lady", "lord", "madam", "hon"],
  ...["dr", "doctor", "prof", "professor", "rev", "reverend", "fr", "capt", "col", "sgt", "lt"],
  ...["herr", "frau", "dipl", "ing", "mag", "med", "dhr", "meneer", "mevr", "mevrouw", "mw", "fru"],
  ...["mme", "mlle", "madame", "monsieur", "mademoiselle", "maitre"],
  ...["senor", "senora", "sra", "srta", "dra", "senhor", "senhora", "signor", "signora", "sig", "dott"],
  ...["sr", "jr", "junior", "senior", "phd", "md", "esq", "obe", "mbe", "bsc", "msc"],
  ...["shri", "smt", "sheikh", "shaikh", "haji", "hajj"],
]);

/** What a ward writes where a newborn has no name yet; what follows names somebody else. */
const NAMELESS: ReadonlySet<string> = new Set([
  "baby",
  "babyboy",
  "babygirl",
  "newborn",
  "infant",
  "neonate",
]);

/** Parts of a family name, of which the lower-case ones are also somebody's whole first name with a capital. */
const PARTICLES: ReadonlySet<string> = new Set([
  ...["van", "von", "vom", "zu", "zum", "zur", "der", "den", "de", "het", "ter", "ten", "te", "t", "s", "op"],
  ...["du", "des", "del", "della", "dello", "degli", "dei", "dos", "das", "ibn", "bin", "bint", "abu"],
]);
const LOWER_CASE_PARTICLES: ReadonlySet<string> = new Set([
  "la",
  "le",
  "les",
  "lo",
  "di",
  "da",
  "do",
  "al",
  "el",
  "san",
  "st",
]);
const TITLE_AND_NAME = /(^|\s)(mr|mrs|ms|dr|prof)\.(?=\p{L})/giu;
const MOST_INITIALS = 3;

/**
 * The name patient output shows when nobody chose one: the first given name, which is what follows the comma in "Surname,
 * First". Never the surname (security rule 16), a title, a particle of the surname, or the "Baby" of a newborn: where
 * nothing else is left, the initials.
 */
export function labelFromName(name: string, order: NameOrder = "given-first"): string {
  const [before = "", ...behind] = name.replace(TITLE_AND_NAME, "$1$2. ").split(",");
  const [whole, given] = [wordsOf(before), wordsOf(behind.join(" "))];
  const hasTitle = whole.hasTitle || given.hasTitle;
  const chosen =
    given.words.length > 0
      ? firstGiven({ words: given.words, hasTitle: false }, "given-first")
      : firstGiven({ words: whole.words, hasTitle }, order);
  return cut(chosen ?? initialsOf(name));
}

/** Whether a text is a title or a newborn's "Baby" and no name: nothing that paper could call somebody by. */
export function isNoName(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => keyOf(word) !== "");
  return words.length > 0 && words.every((word) => isTitle(word) || isNameless(word));
}

/** Whether a text begins with a title: "Mrs Marsh" is nothing to be called by on paper. */
export function beginsWithTitle(text: string): boolean {
  const [first = ""] = text.trim().split(/\s+/u);
  return isTitle(first) || isNameless(first);
}

interface Words {
  readonly words: readonly string[];
  readonly hasTitle: boolean;
}

/** The words of a name without its titles. */
function wordsOf(text: string): Words {
  const all = text.split(/\s+/u).filter((word) => word !== "");
  // A title alone may be all there is of somebody: then it is handled as no name.
  const words = all.filter((word) => !isTitle(word));
  return { words, hasTitle: words.length < all.length };
}

/** Undefined where no word of it is a given name. */
function firstGiven({ words, hasTitle }: Words, order: NameOrder): string | undefined {
  const [first] = words;
  if (first === undefined || words.some(isNameless)) return undefined;
  if (order === "family-first" || isParticle(first)) {
    const family = words.findIndex((word) => !isParticle(word));
    const given = words.slice(family + 1).find((word) => !isParticle(word));
    if (family !== -1 && given !== undefined) return given;
    return words.length === 1 && !hasTitle && !isParticle(first) ? first : undefined;
  }
  return words.length === 1 && hasTitle ? undefined : first;
}

/** The first letters of a name's words, without titles and particles: "M. W." */
export function initialsOf(name: string): string {
  const words = name
    .split(/[\s,]+/u)
    .filter((word) => /\p{L}/u.test(word) && !isTitle(word) && !isNameless(word));
  const parts = words.filter((word) => !isParticle(word));
  const named = parts.length > 0 ? parts : name.split(/[\s,]+/u).filter((word) => word !== "");
  const initials = named
    .slice(0, MOST_INITIALS)
    .map((word) => /\p{L}|\p{N}/u.exec(word)?.[0].toUpperCase() ?? "");
  return initials
    .filter((letter) => letter !== "")
    .map((letter) => `${letter}.`)
    .join(" ");
}

function keyOf(word: string): string {
  return foldText(word).replace(/[^\p{L}\p{N}]/gu, "");
}

function isTitle(word: string): boolean {
  return TITLES.has(keyOf(word));
}

function isNameless(word: string): boolean {
  return NAMELESS.has(keyOf(word)) || /^b\/o$/i.test(word);
}

function isParticle(word: string): boolean {
  const key = keyOf(word);
  return PARTICLES.has(key) || (LOWER_CASE_PARTICLES.has(key) && word === word.toLowerCase());
}

function cut(text: string): string {
  return [...text].slice(0, PATIENT_LIMITS.label).join("");
}
