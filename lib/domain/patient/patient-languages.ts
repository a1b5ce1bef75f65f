import { languageName } from "./spoken-language";

/** Languages that the product has all its words for; a patient's written language is one of them. */
export const WRITTEN_LANGUAGES = ["en"] as const;
export type WrittenLanguage = (typeof WRITTEN_LANGUAGES)[number];

/** As a form and a table offer it. */
export const WRITTEN_LANGUAGE_WORDS: Readonly<Record<WrittenLanguage, string>> = { en: "English" };

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
