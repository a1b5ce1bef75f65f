import type { ContentLanguage } from "./content-language";
import type { EnglishLine } from "./translation-lines";

/** Control, format, surrogate and private characters; the two joiners, which some languages spell with, are no fault. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
const JOINERS = /^[\u200c\u200d]$/;
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const MARKUP = /[<>]|&(?:#\d|[a-z]{2,8};)|\]\(|\*\*/u;
/** Anything in braces: what is no field of ours would stand on paper as it was typed. */
const FIELD = /\{[^{}]*\}/gu;
const BRACE = /[{}]/u;
const NUMBER = /\d+/g;
const OTHER_DIGIT = /(?!\d)\p{Nd}/u;
const LETTER = /\p{L}/u;
/** Below this many letters a name may be alike in two languages. */
const ALIKE = 12;
/** Words in one sentence that a reader loses their way in, whatever the language. */
const SENTENCE_WORDS = 26;
const SENTENCE_END = /[.!?؟;:]\s/u;

/** What is wrong with the translation of one line, each in a sentence; nothing when it can be kept. */
export function translationFaults(
  line: Pick<EnglishLine, "english" | "limit">,
  translation: string,
  language: Pick<ContentLanguage, "name" | "script">,
): string[] {
  const { english, limit } = line;
  const length = Array.from(translation).length;
  if (translation.trim() === "") return ["It is empty."];
  // Nothing else is worth saying of a text that long, and it would take long to find out.
  if (length > limit) return [`It has ${length} characters; at most ${Math.floor(limit)} fit.`];
  return [
    ...faultsOfCharacters(translation),
    ...fieldFaults(english, translation),
    ...numberFaults(english, translation),
    ...languageFaults(english, translation, language),
  ];
}

function faultsOfCharacters(translation: string): string[] {
  const invisible = [...translation.matchAll(INVISIBLE)].map(([sign]) => sign);
  const hidden = invisible.filter((sign) => !JOINERS.test(sign) && !DIRECTION.test(sign));
  return [
    ...(DIRECTION.test(translation)
      ? ["It holds a mark that turns the direction of reading. Take it out: direction is set by us."]
      : []),
    ...(hidden.length > 0 ? ["It holds a character that nobody sees, or a line break. Take it out."] : []),
    ...(MARKUP.test(translation) ? ["It holds markup, such as < or **. Write plain words."] : []),
    ...(translation !== translation.trim() || translation.includes("  ")
      ? ["It has a space too many at an end or between words."]
      : []),
    ...(OTHER_DIGIT.test(translation)
      ? ["Write numbers with the digits 0 to 9: they match the diary, the phone and the emergency number."]
      : []),
  ];
}

const fieldsOf = (text: string) => text.match(FIELD) ?? [];

function fieldFaults(english: string, translation: string): string[] {
  const wanted = fieldsOf(english);
  const found = fieldsOf(translation);
  const lost = wanted.filter((field) => count(found, field) < count(wanted, field));
  const unknown = found.filter((field) => count(found, field) > count(wanted, field));
  return [
    ...(lost.length > 0 ? [`It has lost ${[...new Set(lost)].join(", ")}. Keep it as it is.`] : []),
    ...(unknown.length > 0
      ? [`It holds ${[...new Set(unknown)].join(", ")}, which is not in the English.`]
      : []),
    ...(BRACE.test(translation.replace(FIELD, "")) ? ["A { or } stands alone."] : []),
  ];
}

const count = (all: readonly string[], one: string) => all.filter((each) => each === one).length;

/** A translation may write a number with digits that the English writes as a word; never the other way round. */
const NUMBER_WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function numberFaults(english: string, translation: string): string[] {
  const wanted: readonly string[] = english.match(NUMBER) ?? [];
  const found: readonly string[] = translation.match(NUMBER) ?? [];
  const words: readonly string[] = english.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isSaid = (number: string) => words.includes(NUMBER_WORDS[Number(number) - 1] ?? "");
  const lost = wanted.filter((number) => count(found, number) < count(wanted, number));
  const added = found.filter((number) => count(found, number) > count(wanted, number) && !isSaid(number));
  return lost.length + added.length === 0
    ? []
    : [`The numbers differ: the English has ${listed(wanted)}, the translation ${listed(found)}.`];
}

const listed = (numbers: readonly string[]) => numbers.join(" ") || "none";

function languageFaults(
  english: string,
  translation: string,
  { name, script }: Pick<ContentLanguage, "name" | "script">,
): string[] {
  const words = Math.max(...translation.split(SENTENCE_END).map(wordsIn));
  const [wanted, own] = [english, translation].map((text) => text.replace(FIELD, ""));
  return [
    ...(LETTER.test(wanted ?? "") && !script.test(own ?? "") ? [`It has no letter of ${name}.`] : []),
    ...(translation === english && english.length > ALIKE ? ["It is still the English."] : []),
    ...(words > SENTENCE_WORDS
      ? [`A sentence has ${words} words; at most ${SENTENCE_WORDS} can be kept. Make two of it.`]
      : []),
  ];
}

/** Words in a text, as spaces part them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => LETTER.test(word)).length;
}
