import type { Language } from "./words";

const [ISOLATE, LEFT_TO_RIGHT_ISOLATE, END] = ["\u2068", "\u2066", "\u2069"];
/** Digits, and the brackets of an area code. */
const IS_NUMBER = /^[+(]{0,2}\d+\)?$/;
/** What stands right behind a number, such as a full stop. */
const AFTER_NUMBER = /^([+(]{0,2}\d{1,20}\)?)(\D.*)?$/s;

/** Something typed, such as a name or a telephone number, as it stands in a sentence of the language. */
export function apart({ direction }: Language, typed: string): string {
  return direction === "rtl" ? `${ISOLATE}${typed}${END}` : typed;
}

/**
 * A finished text of the language, with telephone numbers such as "01632 960 123" kept in their order: a right-to-left text
 * would read the last of them first.
 */
export function numbersApart({ direction }: Language, text: string): string {
  if (direction === "ltr") return text;
  const pieces = text.split(" ");
  const said: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const end = endOfNumbers(pieces, at);
    if (end - at < 2) said.push(pieces[at] ?? "");
    else said.push(isolated(pieces.slice(at, end)));
    at = Math.max(end, at + 1);
  }
  return said.join(" ");
}

/** Behind the last of some numbers that stand one after the other. */
function endOfNumbers(pieces: readonly string[], from: number): number {
  let at = from;
  while (IS_NUMBER.test(pieces[at] ?? "")) at += 1;
  return at > from && AFTER_NUMBER.test(pieces[at] ?? "") ? at + 1 : at;
}

function isolated(numbers: readonly string[]): string {
  const [, last = "", after = ""] = AFTER_NUMBER.exec(numbers.at(-1) ?? "") ?? [];
  const said = [...numbers.slice(0, -1), last].join(" ");
  // A bracket that opened before the number closes behind it.
  const closes = said.endsWith(")") && !said.includes("(") ? ")" : "";
  return `${LEFT_TO_RIGHT_ISOLATE}${said.slice(0, said.length - closes.length)}${END}${closes}${after}`;
}
