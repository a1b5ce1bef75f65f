import { LANGUAGES } from "@/lib/domain/words/compiled/languages";
import { languageName } from "./spoken-language";

/** Languages that the product has all its words for; a patient's written language is one of them. */
export const WRITTEN_LANGUAGES = LANGUAGES;
export type WrittenLanguage = (typeof WRITTEN_LANGUAGES)[number];

/** As a form and a table offer it; one on record that we had words in once is named too. */
export function writtenLanguageName(tag: string): string {
  return languageName(tag) ?? tag;
}

/**
 * In which language a patient is given what to read: the one on record, else the clinic's, as far as there are words in
 * it. `clinicLanguage` is a BCP 47 tag.
 */
export function languageToRead(
  { writtenLanguage }: Pick<PatientLanguages, "writtenLanguage">,
  clinicLanguage: string,
): WrittenLanguage {
  const wanted = writtenLanguage ?? baseOf(clinicLanguage);
  return WRITTEN_LANGUAGES.find((tag) => tag === wanted) ?? "en";
}

/** BCP 47 tags are no longer (RFC 5646, section 4.4.1). */
export const LANGUAGE_TAG_LIMIT = 35;

/** Which language a patient reads and speaks. */
export interface PatientLanguages {
  /** Of what the patient is given to read; null: the clinic's. */
  readonly writtenLanguage: WrittenLanguage | null;
  /** BCP 47; null where nobody asked. */
  readonly spokenLanguage: string | null;
  readonly interpreterNeeded: boolean;
}

type Spoken = Pick<PatientLanguages, "spokenLanguage" | "interpreterNeeded">;

/**
 * "Speaks Polish · interpreter needed"; empty for somebody who speaks the clinic's language, and where nothing is on
 * record. `clinicLanguage` is its BCP 47 tag.
 */
export function spokenInWords({ spokenLanguage, interpreterNeeded }: Spoken, clinicLanguage: string): string {
  const isForeign = spokenLanguage !== null && baseOf(spokenLanguage) !== baseOf(clinicLanguage);
  if (!isForeign) return interpreterNeeded ? "Interpreter needed" : "";
  const speaks = `Speaks ${languageName(spokenLanguage) ?? spokenLanguage}`;
  return interpreterNeeded ? `${speaks} · interpreter needed` : speaks;
}

function baseOf(tag: string): string {
  return new Intl.Locale(tag).language;
}
