import { canonicalJson } from "./content-hash";
import { fieldInWords, inReadingOrder, linesOf } from "./content-words";
import type { SignedContent } from "./signable";

/** A field of a content as words. */
export interface ContentLine {
  readonly field: string;
  readonly words: readonly string[];
}

/** A field that reads otherwise than when it was signed. */
export interface ContentChange {
  readonly field: string;
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/** Fields that are not shown as words, and what is said where they have changed. */
const NOT_IN_WORDS: ReadonlyMap<string, string> = new Map([
  ["drawing", "is drawn otherwise"],
  ["circumstances", "is for other patients than before"],
]);

/** A content as its reviewer reads it, field by field, without what is drawn; a list of things is one field for each. */
export function contentInWords(content: SignedContent): ContentLine[] {
  return inReadingOrder(Object.keys(content))
    .filter((field) => !NOT_IN_WORDS.has(field))
    .flatMap((field) => partsOf(field, content[field]))
    .filter(({ words }) => words.length > 0);
}

/** Lists whose entries each begin with a heading of their own. */
const HEADED = new Set(["groups", "variants", "changes", "conditions", "countries"]);

function partsOf(field: string, value: unknown): ContentLine[] {
  if (!HEADED.has(field) || !Array.isArray(value))
    return [{ field: fieldInWords(field), words: linesOf(field, value) }];
  return value.map((entry) => {
    const [heading = "", ...words] = linesOf("", entry);
    return { field: heading, words };
  });
}

/** What differs between a content as it was signed and as it reads today. */
export function contentDifference(before: SignedContent, now: SignedContent): ContentChange[] {
  const fields = inReadingOrder([...new Set([...Object.keys(now), ...Object.keys(before)])]);
  return fields
    .filter((field) => canonicalJson(before[field] ?? null) !== canonicalJson(now[field] ?? null))
    .map((field) =>
      NOT_IN_WORDS.has(field)
        ? { field: fieldInWords(field), before: [], now: [NOT_IN_WORDS.get(field) ?? ""] }
        : {
            field: fieldInWords(field),
            before: onlyIn(linesOf(field, before[field]), linesOf(field, now[field])),
            now: onlyIn(linesOf(field, now[field]), linesOf(field, before[field])),
          },
    );
}

/** Lines of one list that the other does not have; all of them where they only changed places. */
function onlyIn(lines: readonly string[], other: readonly string[]): readonly string[] {
  const left = lines.filter((line) => !other.includes(line));
  return left.length > 0 || lines.length !== other.length ? left : lines;
}
