import { RULE_TO_MOVE_ON } from "@/lib/domain/exercise/exercise-limits";
import {
  inPatientsWords,
  type PatientMarks,
  type PatientsWords,
} from "@/lib/domain/program/in-patients-words";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { type Mark, markLine } from "@/lib/domain/translation/mark";
import { apart } from "@/lib/domain/words/apart";
import { ENGLISH_MARKS } from "@/lib/domain/words/english-marks";
import { ENGLISH_SHEET } from "@/lib/domain/words/english-sheet";
import type { Words } from "@/lib/domain/words/words";
import type { PartMark } from "./handout-model";

export type SheetWords = Words<"dose" | "sheet" | "marks">;

export const ENGLISH_WORDS: SheetWords = { ...ENGLISH_SHEET, ...ENGLISH_MARKS };
/** English words on any sheet follow the clinic's variant of it. */
const FALLBACK_LANGUAGE = "en-GB";

/** A document as its sheet reads it. */
export interface SheetReading {
  readonly words: SheetWords;
  /** Its fields in the language of the sheet, wherever a translation may stand. */
  readonly document: ProgramDocument;
  /** BCP 47 of the file. */
  readonly language: string;
  /** BCP 47 of the dates. */
  readonly dates: string;
  /** And of those in an English part. */
  readonly englishDates: string;
  readonly marks: PatientMarks;
  /** Ids of the items that one moves on from by the usual rule. */
  readonly usualRules: ReadonlySet<string>;
  readonly draftCard?: PatientsWords["draftCard"];
  readonly emergencyHeadings: readonly string[];
  readonly interpreter?: { readonly english: string; readonly own: string };
}

/**
 * What a sheet reads of a document.
 * @param words of the document's translation; without them the sheet is English, whatever else the document holds
 */
export function readForSheet(document: ProgramDocument, words: SheetWords | undefined): SheetReading {
  const { translation, ...english } = document;
  const inWords = inPatientsWords(words ? document : english);
  const { marks, draftCard, emergencyHeadings } = inWords;
  const englishDates = englishOf(document);
  const own =
    words && translation
      ? { language: inWords.language, dates: words.tag }
      : { language: englishDates, dates: englishDates };
  return {
    words: words ?? ENGLISH_WORDS,
    document: inWords.document,
    ...own,
    ...{ englishDates, usualRules: usualRulesOf(document) },
    ...{ marks, emergencyHeadings },
    ...(draftCard && { draftCard }),
    ...(words && translation && { interpreter: translation.interpreter }),
  };
}

function usualRulesOf({ items }: ProgramDocument): ReadonlySet<string> {
  const usual = items.filter(({ exercise }) => exercise.ladder?.moveOn === RULE_TO_MOVE_ON);
  return new Set(usual.map(({ itemId }) => itemId));
}

function englishOf({ clinic: { language } }: ProgramDocument): string {
  return /^en(-[A-Za-z0-9]+)*$/.test(language) ? language : FALLBACK_LANGUAGE;
}

/** Whoever stands beside the patient has to see it too (languages.md, section 1: "draft" in both languages). */
const DRAFT_IN_ENGLISH = "Draft";

/**
 * What has to be said of a part on paper: that it is English, or a draft. A translator's check is said of the warning card
 * alone.
 */
export function partMark(words: SheetWords, mark: Mark | undefined): PartMark {
  if (mark?.kind !== "english" && mark?.kind !== "draft") return {};
  const line = markLine(words, mark);
  const notice = mark.kind === "draft" && line ? `${apart(words, DRAFT_IN_ENGLISH)} · ${line}` : line;
  return { ...(notice && { notice }), ...(mark.kind === "english" && { lang: "en" }) };
}

/** The words that go with a part: an English one is English as a whole, labels included. */
export function wordsFor(words: SheetWords, mark: Mark | undefined): SheetWords {
  return mark?.kind === "english" ? ENGLISH_WORDS : words;
}
