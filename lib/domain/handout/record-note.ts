import type { ScreeningOutcome } from "@/lib/domain/conflict/safety-record";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import { dateInWords } from "@/lib/domain/dates/date-words";
import { doseInShort } from "@/lib/domain/dose/dose-short";
import { afterWhat, atWhat } from "@/lib/domain/program/habit";
import { documentSpans, doseInPhase } from "@/lib/domain/program/phase";
import { contentsOfDocument } from "@/lib/domain/program/program-contents";
import type { DocumentItem, ProgramDocument } from "@/lib/domain/program/program-document";
import { differenceInWords, findVersionDifference } from "@/lib/domain/program/version-difference";

export interface RecordNoteFacts {
  readonly document: ProgramDocument;
  /** What the version changed, in words; empty for the first one, or when nothing did. */
  readonly changes?: readonly string[];
  /** The screening for warning signs made last. */
  readonly screening?: {
    readonly outcome: ScreeningOutcome;
    readonly screenedOn: string;
    readonly screenedByName: string;
    readonly signs: readonly string[];
    readonly remarks: readonly string[];
  };
}

/**
 * A published program as plain text for the clinic's record system: what was given, by whom and when. The note goes into
 * the patient's own record, so nothing in it says who the patient is.
 */
export function buildRecordNote(facts: RecordNoteFacts): string {
  const { document } = facts;
  const { program, version, clinic } = document;
  const day = dateInWords(version.publishedOn, clinic.language);
  return [
    `HOME EXERCISE PROGRAM: ${program.title}`,
    `Version ${version.number}, ${day}, ${version.therapistName}, ${clinic.name}`,
    ...labelled("Goal", program.goal),
    ...habit(program),
    "",
    "Exercises:",
    ...document.items.flatMap((item, index) => exerciseLines(document, item, index)),
    "",
    ...labelled("Advice given", document.advice.map(({ title }) => title).join("; ")),
    `Warning signs: card given, wording ${document.warningCard.textVersion}`,
    ...screeningLine(facts.screening),
    ...changeLines(facts.changes),
    ...labelled("Review", program.reviewOn ? dateInWords(program.reviewOn, clinic.language) : ""),
  ].join("\n");
}

/** The note of a version that was just published; what it changed is found by comparing it with the one before. */
export function noteOfVersion(
  document: ProgramDocument,
  number: number,
  { previous, screening }: Pick<RecordNoteFacts, "screening"> & { readonly previous?: ProgramDocument },
): string {
  const after = { ...document, version: { ...document.version, number } };
  const difference =
    previous &&
    findVersionDifference(contentsOfDocument(previous), contentsOfDocument(after), document.clinic.language);
  return buildRecordNote({
    document: after,
    ...(difference && { changes: differenceInWords(difference) }),
    ...(screening && { screening }),
  });
}

function labelled(label: string, text: string): string[] {
  return text.trim() === "" ? [] : [`${label}: ${text.trim()}`];
}

function habit({ habitAfter, habitAt }: ProgramDocument["program"]): string[] {
  const [after, at] = [afterWhat(habitAfter), atWhat(habitAt)];
  const parts = [after && `after ${after}`, at && `at ${at}`];
  return labelled("Tied to", parts.filter(Boolean).join(", "));
}

function exerciseLines(document: ProgramDocument, item: DocumentItem, index: number): string[] {
  const { exercise, dose, note } = item;
  const own = documentSpans(document)
    .filter(({ phaseId }) => item.phaseDoses?.some((other) => other.phaseId === phaseId))
    .map(({ phaseId, words }) => {
      const inPhase = doseInPhase(item, { phaseId });
      return `   ${words}: ${inPhase ? doseInShort(inPhase, exercise.sideRule) : "left out"}`;
    });
  const asked =
    note.trim() === "" ? [] : [`   Note to patient: ${note.trim().replace(/(?<!\s)\s*\n\s*/g, " / ")}`];
  return [`${index + 1}. ${exercise.name}: ${doseInShort(dose, exercise.sideRule)}`, ...own, ...asked];
}

/** What stays with those who treat the patient, and out of other systems. */
const CONFIDENTIAL = SCREENING_THEMES.filter((theme) => theme.isConfidential).map((theme) => theme.title);

const FOUND = { signs: "signs reported", assessed: "signs assessed by a doctor" } as const;

function screeningLine(screening: RecordNoteFacts["screening"]): string[] {
  if (!screening) return [];
  const { outcome, screenedOn, screenedByName } = screening;
  const isOpen = (line: string) => !CONFIDENTIAL.some((title) => line.startsWith(title));
  const [signs, remarks] = [screening.signs.filter(isOpen), screening.remarks.filter(isOpen)];
  const found = outcome === "clear" ? "no warning sign reported" : `${FOUND[outcome]}: ${signs.join("; ")}`;
  return [
    `Screening for warning signs: ${screenedOn}, ${screenedByName}: ${found}`,
    ...remarks.map((remark) => `- ${remark}`),
  ];
}

function changeLines(changes: readonly string[] = []): string[] {
  return changes.length === 0
    ? []
    : ["", "Changed since the version before:", ...changes.map((line) => `- ${line}`), ""];
}
