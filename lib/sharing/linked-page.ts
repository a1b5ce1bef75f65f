import "server-only";
import { cache } from "react";
import { chosenLanguage } from "@/lib/auth/page-language";
import { inPatientsWords, type PatientsWords } from "@/lib/domain/program/in-patients-words";
import { ENGLISH_PAGE } from "@/lib/domain/words/english-page";
import type { PageWords } from "@/lib/domain/words/words";
import { wordsOf } from "@/lib/domain/words/words-of";
import { type LinkedProgramView, loadLinkedProgram } from "./loaders";

/** A linked program as its patient reads it. */
export interface LinkedPage extends LinkedProgramView {
  readonly words: PageWords;
  /** BCP 47 of the page. */
  readonly lang: string;
  /** In which dates are written. */
  readonly dateLanguage: string;
  /** Absent where it is read in English. */
  readonly translation?: PatientsWords;
  /** Present where it is there in two languages. */
  readonly choice?: { readonly translated: string; readonly isEnglish: boolean };
}

/** What a share link shows, in the language that the program is frozen in, unless English was chosen. */
export const loadLinkedPage = cache(async (linkId: string): Promise<LinkedPage> => {
  const linked = await loadLinkedProgram(linkId);
  const { translation, clinic } = linked.document;
  const isEnglish = translation === undefined || (await chosenLanguage()) === "en";
  const choice = translation && { choice: { translated: translation.language, isEnglish } };
  if (isEnglish) {
    const { translation: _, ...document } = linked.document;
    return {
      ...linked,
      ...choice,
      document,
      words: ENGLISH_PAGE,
      lang: clinic.language,
      dateLanguage: clinic.language,
    };
  }
  const read = inPatientsWords(linked.document);
  const words = wordsOf(read.language, clinic.country);
  return {
    ...linked,
    ...choice,
    document: read.document,
    words,
    lang: read.language,
    dateLanguage: words.tag,
    translation: read,
  };
});
