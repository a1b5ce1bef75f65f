import { foldedWords } from "./patient-search";

/** Somebody on record, or about to be. */
export interface Person {
  readonly name: string;
  readonly birthYear: number | null;
  readonly reference: string | null;
}

/** Why two records may be of one person, the surest first. */
export const LIKENESSES = ["reference", "name", "near-name"] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Somebody on record who may be one person with somebody else. */
export interface PatientDouble extends Person {
  readonly id: string;
  readonly isArchived: boolean;
  readonly likeness: Likeness;
}

/** A slip of the finger makes a near name only of a name that is long enough to be told by the rest of it. */
const NEAR_FROM_LETTERS = 5;
const TWO_SLIPS_FROM_LETTERS = 10;

/**
 * Whether two records look like one person: the same reference; the same name, however it is written; or a name that is
 * near (a slip or two, or a middle name more) with the same year of birth.
 */
export function likenessOf(one: Person, other: Person): Likeness | undefined {
  if (isSameReference(one.reference, other.reference)) return "reference";
  const [words, others] = [foldedWords(one.name).sort(), foldedWords(other.name).sort()];
  if (words.length === 0 || others.length === 0) return undefined;
  if (words.join(" ") === others.join(" ") || inOnePiece(one) === inOnePiece(other)) return "name";
  if (one.birthYear === null || one.birthYear !== other.birthYear) return undefined;
  return isNear(words, others) ? "near-name" : undefined;
}

function isSameReference(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [own, theirs] = [foldedWords(one).join(""), foldedWords(other).join("")];
  return own !== "" && own === theirs;
}

/** "O Neill" and "ONeill" are one name. */
function inOnePiece({ name }: Person): string {
  return foldedWords(name).join("");
}

function isNear(words: readonly string[], others: readonly string[]): boolean {
  const [fewer, more] = words.length <= others.length ? [words, others] : [others, words];
  if (fewer.length >= 2 && fewer.every((word) => more.includes(word))) return true;
  const [one, other] = [words.join(" "), others.join(" ")];
  const letters = Math.min(one.length, other.length);
  if (letters < NEAR_FROM_LETTERS) return false;
  return slipsBetween(one, other) <= (letters < TWO_SLIPS_FROM_LETTERS ? 1 : 2);
}

/**
 * How many letters were left out, added, taken for another or changed places (optimal string alignment distance,
 * Damerau 1964).
 */
export function slipsBetween(one: string, other: string): number {
  const [from, to] = [[...one], [...other]];
  let [before, last]: [number[], number[]] = [[], Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (const [row, letter] of from.entries()) {
    const line = [row + 1];
    for (const [column, wanted] of to.entries()) {
      const changed = (last[column] ?? 0) + (letter === wanted ? 0 : 1);
      const least = Math.min((last[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1, changed);
      const hasTurned = row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === wanted;
      line.push(hasTurned ? Math.min(least, (before[column - 1] ?? 0) + 1) : least);
    }
    [before, last] = [last, line];
  }
  return last.at(-1) ?? 0;
}
