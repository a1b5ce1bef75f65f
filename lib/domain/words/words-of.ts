import { CATALOGUES } from "./compiled/catalogues";
import { LANGUAGES } from "./compiled/languages";
import type { Messages } from "./compiled/messages";
import { directionOf, type Language, type PlayerWords, type Surface, type Words } from "./words";

/** The languages that have all their words, English first. */
export function offeredLanguages(): readonly string[] {
  return LANGUAGES;
}

/** Of a language in a country: Latin digits and the Gregorian calendar, so that server and phone write alike. */
function languageOf(language: string, country: string): Language {
  return {
    tag: `${language}-${country}-u-ca-gregory-nu-latn`,
    direction: directionOf(language),
  };
}

/**
 * Every word of a language, for the server: it holds those of all languages. One that is not offered reads English.
 * @param country ISO 3166-1 alpha-2 of the clinic, for the form of dates
 */
export function wordsOf(language: string, country = "GB"): Words<Surface> {
  const known = CATALOGUES.has(language) ? language : "en";
  return { ...languageOf(known, country), ...(CATALOGUES.get(known) as unknown as Messages) };
}

/** Of all words those that go to a phone. */
export function playerWords({ tag, direction, dose, player }: PlayerWords): PlayerWords {
  return { tag, direction, dose, player };
}
