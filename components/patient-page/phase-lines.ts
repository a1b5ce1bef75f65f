import { dateInWords } from "@/lib/domain/dates/date-words";
import { formatDose } from "@/lib/domain/dose/dose-words";
import type { PatientMarks } from "@/lib/domain/program/in-patients-words";
import { currentPhase, documentSpans, itemsInPhase, type PhaseSpan } from "@/lib/domain/program/phase";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";

/** A week block in the patient's words. */
export interface PatientPhase {
  readonly words: string;
  readonly days: string;
  readonly isCurrent: boolean;
  /** With the language of a name that is another one than the page's. */
  readonly lines: readonly { readonly name: string; readonly dose: string; readonly lang?: "en" }[];
}

/**
 * The week blocks of a program on a local date; nothing for a program without.
 * @param language in which dates are written
 */
export function phaseLines(
  words: PageWords,
  language: string,
  document: ProgramDocument,
  date: string,
  marks?: PatientMarks,
): PatientPhase[] {
  const current = currentPhase(document, date);
  return documentSpans(document).map((span) => ({
    words: weeksInWords(words, span),
    days: span.days ? daysInWords(words, language, span.days) : "",
    isCurrent: span.phaseId === current?.phaseId,
    lines: itemsInPhase(document.items, span).map(({ itemId, exercise, dose }) => ({
      name: exercise.plainName || exercise.name,
      dose: formatDose(words, dose, exercise.sideRule),
      ...(marks?.items[itemId]?.kind === "english" && { lang: "en" as const }),
    })),
  }));
}

function weeksInWords(words: PageWords, { firstWeek: from, lastWeek: to }: PhaseSpan): string {
  return say(words, words.sheet.weeks, { span: from === to ? "other" : "range", from, to });
}

function daysInWords(words: PageWords, language: string, days: { from: string; to: string }): string {
  const [from, to] = [dateInWords(days.from, language), dateInWords(days.to, language)];
  return say(words, words.page.daysSpan, { from, to });
}
