import { foldedWords } from "./patient-search";
import { SPOKEN_LANGUAGES } from "./spoken-languages";

/** A language as a list offers it. */
export interface LanguageChoice {
  readonly tag: string;
  /** In English. */
  readonly name: string;
  /** What those who speak it call it; absent where Intl does not know, or where it is the same. */
  readonly ownName?: string;
}

/** The tag of a language that somebody typed, null for none, or what is wrong with it. */
export type LanguageReading = { readonly value: string | null } | { readonly problem: string };

/** Longer than any name or tag of a language. */
const LONGEST_NAME = 60;
/** Tags that name no language of a person. */
const NO_LANGUAGES = new Set(["und", "mul", "zxx", "mis"]);
/** How lists say that nobody knows. */
const NOT_KNOWN = new Set([
  ...[
    "",
    "n a",
    "none",
    "other",
    "unknown",
    "not known",
    "not stated",
    "not asked",
    "unspecified",
    "declined",
  ],
]);
/** Names that `Intl.DisplayNames` does not have, of languages that clinics ask an interpreter for (CLDR 48). */
const NAMED_HERE: ReadonlyMap<string, string> = new Map([
  ["syl", "Sylheti"],
  ["bfi", "British Sign Language"],
]);
/** Names in use that are not those of CLDR, folded. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  ...{ bengali: "bn", panjabi: "pa", farsi: "fa", mandarin: "zh", "mandarin chinese": "zh" },
  ...{ "chinese mandarin": "zh", "chinese cantonese": "yue", tagalog: "fil", twi: "ak", oriya: "or" },
  ...{ castilian: "es", sorani: "ckb", "kurdish sorani": "ckb", kurmanji: "ku", "kurdish kurmanji": "ku" },
  ...{ bsl: "bfi", asl: "ase", creole: "ht", "pidgin english": "pcm", myanmar: "my", moldovan: "ro" },
};

const ENGLISH_NAMES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** The English name of a language; undefined for a tag that nobody has a name for. */
export function languageName(tag: string): string | undefined {
  if (NO_LANGUAGES.has(tag)) return undefined;
  return NAMED_HERE.get(tag) ?? ENGLISH_NAMES.of(tag);
}

function ownNameOf(tag: string): string | undefined {
  if (Intl.DisplayNames.supportedLocalesOf(tag).length === 0) return undefined;
  return new Intl.DisplayNames([tag], { type: "language", fallback: "none" }).of(tag);
}

let listed: readonly LanguageChoice[] | undefined;

/** The languages that a form offers, by their English names. Any other can be typed by its tag. */
export function listLanguages(): readonly LanguageChoice[] {
  listed ??= SPOKEN_LANGUAGES.flatMap((tag): LanguageChoice[] => {
    const name = languageName(tag);
    const ownName = ownNameOf(tag);
    return name === undefined ? [] : [{ tag, name, ...(ownName && ownName !== name && { ownName }) }];
  }).sort((one, other) => one.name.localeCompare(other.name, "en"));
  return listed;
}

const keyOf = (name: string) => foldedWords(name).join(" ");

let tagsByName: ReadonlyMap<string, string> | undefined;

function tagOfName(key: string): string | undefined {
  tagsByName ??= new Map([
    ...listLanguages().flatMap(({ tag, name, ownName = name }): [string, string][] => [
      [keyOf(ownName), tag],
      [keyOf(name), tag],
    ]),
    ...Object.entries(ALSO_CALLED),
  ]);
  return tagsByName.get(key);
}

/** A tag as BCP 47 writes it, without what it says of digits and calendars; undefined for a text that is none. */
function canonicalTag(text: string): string | undefined {
  try {
    return new Intl.Locale(text.replaceAll("_", "-")).baseName;
  } catch {
    return undefined;
  }
}

/** Reads a language by its name in English or its own, or by its BCP 47 tag. */
export function readSpokenLanguage(typed: string): LanguageReading {
  const text = typed.trim();
  if (text.length > LONGEST_NAME) return { problem: "This is too long for the name of a language." };
  const key = keyOf(text);
  if (NOT_KNOWN.has(key)) return { value: null };
  const tag = tagOfName(key) ?? canonicalTag(text);
  if (tag !== undefined && languageName(tag) !== undefined) return { value: tag };
  return {
    problem: `“${text}” is no language that we have a name for. Write its name as in the list, or leave it empty.`,
  };
}

/** A language on record as the form shows it: its name where that leads back to it, else its tag. */
export function languageAsTyped(tag: string | null): string {
  const name = tag === null ? "" : (languageName(tag) ?? "");
  const reading = readSpokenLanguage(name);
  return "value" in reading && reading.value === tag ? name : (tag ?? "");
}
