import format from "icu-minify/format";
import type { Message, NoValues } from "./message";
import type { Language } from "./words";

/** Rules and formats are costly to make, and there are few tags. */
function once<Made>(make: (tag: string) => Made): (tag: string) => Made {
  const made = new Map<string, Made>();
  return (tag) => {
    const known = made.get(tag) ?? make(tag);
    made.set(tag, known);
    return known;
  };
}

const cardinals = once((tag) => new Intl.PluralRules(tag));
const ordinals = once((tag) => new Intl.PluralRules(tag, { type: "ordinal" }));
const numbers = once((tag) => new Intl.NumberFormat(tag));
const conjunctions = once((tag) => new Intl.ListFormat(tag, { type: "conjunction" }));
const units = once((tag) => new Intl.ListFormat(tag, { type: "unit" }));

const formatters = {
  getPluralRules: (tag: unknown, options?: Intl.PluralRulesOptions) =>
    options?.type === "ordinal" ? ordinals(String(tag)) : cardinals(String(tag)),
  getNumberFormat: (tag: unknown) => numbers(String(tag)),
  getDateTimeFormat: () => {
    throw new RangeError("A message has no dates: they are given to it in words.");
  },
};

type Given<Values> = Values extends NoValues
  ? keyof Values extends never
    ? []
    : [values: Readonly<Values>]
  : never;

/** A message in words. Whatever is put in is text: nothing of it is read as a message. */
export function say<Values>(language: Language, message: Message<Values>, ...given: Given<Values>): string {
  const values = (given[0] ?? {}) as Record<string, string | number>;
  return textOf(format(message, language.tag, values, { formatters }));
}

/** The formatter answers an array for several pieces, and an empty one for an empty branch. */
function textOf(answer: unknown): string {
  return Array.isArray(answer) ? answer.map(textOf).join("") : String(answer);
}

/** "Monday, Wednesday and Friday", as the language writes it. */
export function sayList({ tag }: Language, parts: readonly string[]): string {
  return conjunctions(tag).format(parts);
}

/** "3 seconds out, 2 seconds back", as the language writes it. */
export function sayParts({ tag }: Language, parts: readonly string[]): string {
  return units(tag).format(parts);
}
