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
  { tag: "es", name: "Spanish", ownName: "español", direction: "ltr", script: LATIN },
  { tag: "pl", name: "Polish", ownName: "polski", direction: "ltr", script: LATIN },
  { tag: "ar", name: "Arabic", ownName: "العربية", direction: "rtl", script: ARABIC },
  { tag: "ro", name: "Romanian", ownName: "română", direction: "ltr", script: LATIN },
  { tag: "pt", name: "Portuguese", ownName: "português", direction: "ltr", script: LATIN },
  { tag: "uk", name: "Ukrainian", ownName: "українська", direction: "ltr", script: CYRILLIC },
  { tag: "vi", name: "Vietnamese", ownName: "Tiếng Việt", direction: "ltr", script: LATIN },
  { tag: "fr", name: "French", ownName: "français", direction: "ltr", script: LATIN },
];

/** The language behind a tag; undefined for one that nothing is translated into. */
export function findContentLanguage(tag: string): ContentLanguage | undefined {
  return CONTENT_LANGUAGES.find((language) => language.tag === tag);
}
