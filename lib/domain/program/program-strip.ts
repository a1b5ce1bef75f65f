import { dateInWords } from "@/lib/domain/dates/date-words";
import { findOldName, type OldName } from "./old-name";
import { type PaperFacts, type PaperWords, paperInWords } from "./paper-words";

export interface ListedProgram {
  readonly id: string;
  readonly title: string;
  readonly currentVersion: number;
  readonly hasUnpublishedChanges: boolean;
  readonly reviewOn: string | null;
  readonly updatedAt: Date;
  readonly createdByName: string;
  /** The print made last. */
  readonly paper?: PaperFacts;
  /** The name on paper as the version in force has it, and as the record has it. */
  readonly publishedLabel?: string | null;
  readonly patientLabel: string;
}

/** A program as a patient's page shows it. */
export interface ProgramStrip {
  readonly id: string;
  readonly title: string;
  readonly currentVersion: number;
  readonly hasUnpublishedChanges: boolean;
  /** When it was touched, who began it, when it is reviewed: one line. */
  readonly history: string;
  /** Which version is on paper. */
  readonly paper?: PaperWords;
  /** That the version in force carries an earlier name of the patient. */
  readonly oldName?: OldName;
}

/** A program's strip, with its dates in the clinic's language and time zone. */
export function buildProgramStrip(
  program: ListedProgram,
  clinic: { readonly language: string; readonly timeZone: string },
): ProgramStrip {
  const { id, title, currentVersion, hasUnpublishedChanges, reviewOn, updatedAt, createdByName } = program;
  // The Swedish way of writing a date is the ISO one.
  const changedOn = new Intl.DateTimeFormat("sv-SE", { timeZone: clinic.timeZone }).format(updatedAt);
  const review = reviewOn === null ? [] : [`Review on ${dateInWords(reviewOn, clinic.language)}`];
  const changed = `changed on ${dateInWords(changedOn, clinic.language)}`;
  const paper = paperInWords(program.paper, currentVersion, clinic);
  const oldName = findOldName(currentVersion, program.publishedLabel, program.patientLabel);
  const history = [...review, `begun by ${createdByName}`, changed].join(", ");
  return {
    id,
    title,
    currentVersion,
    hasUnpublishedChanges,
    history: `${history.charAt(0).toUpperCase()}${history.slice(1)}.`,
    ...(paper && { paper }),
    ...(oldName && { oldName }),
  };
}
