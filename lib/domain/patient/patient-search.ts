/** Letters that no decomposition turns into a plain one with a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i", ŋ: "n" },
  ς: "σ",
};
const SPECIAL = /[ßæœøłđðþħıŋς]/g;
/** Before anything is decomposed: an acute accent that stands alone would become a space. */
const APOSTROPHES = /['’‘‛ʼʻʹʽʾʿ`´′＇]/g;
/** Accents; not the vowels of Indian scripts, which are letters to a reader. */
const MARKS = /\p{Script=Inherited}+/gu;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
/** A country code has one to three digits. */
const COUNTRY_CODES = [1, 2, 3] as const;

/** A year that somebody may be born in, as a word of its own. */
const YEAR = /(^|\s)((?:19|20)\d{2})(?!\S)/;

/** What a patient is found by. */
export interface SearchedPatient {
  readonly name: string;
  readonly label: string;
  readonly birthYear: number | null;
  readonly phone: string | null;
  readonly reference: string | null;
}

/** A text without accents, apostrophes and capitals: "SIOBHÁN O’Neill" is "siobhan oneill". Signs and spaces stay. */
export function foldText(text: string): string {
  return text
    .replace(APOSTROPHES, "")
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(SPECIAL, (letter) => PLAIN[letter] ?? letter)
    .normalize("NFC");
}

/** The words of a text as the search compares them, in their order: "Walsh-Núñez, Ó" is walsh, nunez and o. */
export function foldedWords(text: string): string[] {
  return foldText(text).match(WORDS) ?? [];
}

/**
 * Everything a patient is found by as one line, which is stored beside the record: name, name on paper and reference as
 * they stand, with their words written together ("o neill" is found as "oneill"), year of birth, digits of the phone.
 */
export function patientSearchText(patient: SearchedPatient): string {
  const { name, label, reference, birthYear, phone } = patient;
  const texts = [name, ...(label === name ? [] : [label]), ...(reference === null ? [] : [reference])];
  const written = texts.flatMap((text) => {
    const folded = foldText(text).replace(/\s+/g, " ").trim();
    const together = foldedWords(text).join("");
    return folded === together ? [folded] : [folded, together];
  });
  return [...written, ...(birthYear === null ? [] : [String(birthYear)]), ...phoneForms(phone)].join(" ");
}

/** The digits of a phone number; one with a country code also as it is dialled at home, which may be 0 and the rest. */
function phoneForms(phone: string | null): string[] {
  if (phone === null) return [];
  const digits = phone.replace(/\D/g, "");
  if (digits === "") return [];
  const isForeign = phone.trim().startsWith("+") && !/\(0\)/.test(phone);
  return isForeign ? [digits, ...COUNTRY_CODES.map((length) => `0${digits.slice(length)}`)] : [digits];
}

/**
 * What has to stand in the stored line, piece by piece and anywhere in it, for what was typed to be found. Words count
 * in any order; a sign counts where it stands alone.
 */
export function searchPieces(typed: string): string[] {
  const pieces = foldText(typed)
    .split(/\s+/)
    .flatMap((part) => part.match(WORDS) ?? [part])
    .filter((piece) => piece !== "");
  return [...new Set(pieces)];
}

/** Whom somebody looked for in vain, as the form of a new patient begins: the name as it was typed, and the year. */
export function personSearched(typed: string): { readonly name: string; readonly birthYear: number | null } {
  const year = YEAR.exec(typed)?.[2];
  const name = year === undefined ? typed : typed.replace(YEAR, " ");
  const tidy = name.replace(/\s+/g, " ").trim();
  return { name: tidy, birthYear: year === undefined ? null : Number(year) };
}
