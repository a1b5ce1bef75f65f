import { dateInWords } from "@/lib/domain/dates/date-words";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { currentPhase, documentSpans, itemsInPhase } from "@/lib/domain/program/phase";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { ENGLISH } from "@/lib/domain/words/english";

/** A week block in the patient's words. */
export interface PatientPhase {
  readonly words: string;
  readonly days: string;
  readonly isCurrent: boolean;
  readonly lines: readonly { readonly name: string; readonly dose: string }[];
}

/** The week blocks of a program on a local date; nothing for a program without. */
export function phaseLines(document: ProgramDocument, date: string): PatientPhase[] {
  const current = currentPhase(document, date);
  const { language } = document.clinic;
  return documentSpans(document).map((span) => ({
    words: span.words.replace("–", " to "),
    days: span.days
      ? `${dateInWords(span.days.from, language)} to ${dateInWords(span.days.to, language)}`
      : "",
    isCurrent: span.phaseId === current?.phaseId,
    lines: itemsInPhase(document.items, span).map(({ exercise, dose }) => ({
      name: exercise.plainName || exercise.name,
      dose: formatDose(ENGLISH, dose, exercise.sideRule),
    })),
  }));
}
