const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT_ISOLATE = "\u2067";
const LEFT_TO_RIGHT_ISOLATE = "\u2066";
const END_OF_ISOLATE = "\u2069";
/** How the sheet joins parts in one line: each part keeps its own direction. */
const JOINT = " · ";
/** From the first letter of a right-to-left passage to its last. */
const PASSAGE =
  /[\p{Script=Arabic}\p{Script=Hebrew}](?:[^\p{L}\n]*[\p{Script=Arabic}\p{Script=Hebrew}\p{M}\u200c\u200d])*/gu;

/** From a Western letter or digit to the last one before anything else. */
const WESTERN = /[+(]?[A-Za-z0-9](?:[ -~\u00a0]*[A-Za-z0-9])?/g;
const WESTERN_LETTER = /[A-Za-z]/;
/** Fewer digits than a telephone number has are in their place in any text. */
const LONG_NUMBER = /(?:\d[^\d]{0,2}){6}\d/;

/** Whether the first letter of a text is one of a script that is read from right to left. */
export function isRightToLeft(text: string): boolean {
  const first = STRONG.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

/**
 * Sets right-to-left passages apart, so that a number or a full stop after a name keeps its place. A line that begins
 * right to left is one passage as a whole, with the numbers and foreign words in it.
 */
export function isolatePassages(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text;
  return text
    .split("\n")
    .map((line) => line.split(JOINT).map(isolatePart).join(JOINT))
    .join("\n");
}

/**
 * Sets telephone numbers, addresses and foreign words apart in a text that is read from right to left: the groups of a
 * number would change places.
 */
export function isolateWestern(text: string): string {
  return text.replace(WESTERN, (found) => {
    // A bracket that closes behind what is set apart opens before it: "(A&E)", but "(0)1632 960 123".
    const before = found.startsWith("(") && !found.includes(")") ? "(" : "";
    const stretch = found.slice(before.length);
    const isApart = WESTERN_LETTER.test(stretch) || LONG_NUMBER.test(stretch);
    return isApart ? `${before}${LEFT_TO_RIGHT_ISOLATE}${stretch}${END_OF_ISOLATE}` : found;
  });
}

function isolatePart(part: string): string {
  if (!RIGHT_TO_LEFT.test(part)) return part;
  return isRightToLeft(part) ? isolate(part) : part.replace(PASSAGE, isolate);
}

function isolate(passage: string): string {
  return `${RIGHT_TO_LEFT_ISOLATE}${passage}${END_OF_ISOLATE}`;
}
