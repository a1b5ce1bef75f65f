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
  /** With its fields in the language of the page, wherever a translation may stand. */
  readonly read: PatientsWords;
  /** Present where it is there in two languages. */
  readonly choice?: { readonly translated: string; readonly isEnglish: boolean };
}

/** What a share link shows, in the language that the program is frozen in, unless English was chosen. */
export const loadLinkedPage = cache(async (linkId: string): Promise<LinkedPage> => {
  const linked = await loadLinkedProgram(linkId);
  const { translation, clinic } = linked.document;
  const isEnglish = translation === undefined || (await chosenLanguage()) === "en";
  const choice = translation && { choice: { translated: translation.language, isEnglish } };
  if (!isEnglish) {
    const words = wordsOf(translation.language, clinic.country);
    const read = inPatientsWords(linked.document);
    return { ...linked, ...choice, words, lang: translation.language, dateLanguage: words.tag, read };
  }
  const { translation: _, ...document } = linked.document;
  const read = inPatientsWords(document);
  const { language } = clinic;
  return {
    ...linked,
    ...choice,
    document,
    words: ENGLISH_PAGE,
    lang: language,
    dateLanguage: language,
    read,
  };
});
