import { writtenLanguageName } from "@/lib/domain/patient/patient-languages";
import { ownNameOf } from "@/lib/domain/translation/interpreter-line";
import { directionOf } from "@/lib/domain/words/words";

/** A language that the library's texts are translated into. */
export interface ContentLanguage {
  /** BCP 47. */
  readonly tag: string;
  /** In English. */
  readonly name: string;
  /** What those who read it call it. */
  readonly ownName: string;
  readonly direction: "ltr" | "rtl";
  /** Letters that a text of the language holds at least one of. */
  readonly script: RegExp;
}

const LATIN = /\p{Script=Latin}/u;
const ARABIC = /\p{Script=Arabic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** In the order in which they are offered. */
export const CONTENT_LANGUAGES: readonly ContentLanguage[] = [
  languageOf("es", LATIN),
  languageOf("pl", LATIN),
  languageOf("ar", ARABIC),
  languageOf("ro", LATIN),
  languageOf("pt", LATIN),
  languageOf("uk", CYRILLIC),
  languageOf("vi", LATIN),
  languageOf("fr", LATIN),
];

function languageOf(tag: string, script: RegExp): ContentLanguage {
  return {
    ...{ tag, script },
    ...{ name: writtenLanguageName(tag), ownName: ownNameOf(tag), direction: directionOf(tag) },
  };
}

/** The language behind a tag; undefined for one that nothing is translated into. */
export function findContentLanguage(tag: string): ContentLanguage | undefined {
  return CONTENT_LANGUAGES.find((language) => language.tag === tag);
}
