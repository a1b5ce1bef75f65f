import { shortDateInWords } from "@/lib/domain/dates/date-words";
import { daysBetween } from "@/lib/domain/dates/local-date";
import { nearDayInSentence } from "@/lib/domain/dates/near-day";
import { buildFourWeeks, type DayMark } from "@/lib/domain/patient/four-weeks";
import { type ConditionLine, listedConditions } from "@/lib/domain/patient/listed-conditions";
import { spokenInWords } from "@/lib/domain/patient/patient-languages";
import type { PatientOfDay, ProgramOfDay, ReasonOf, ReasonOfDay, TodayReason } from "./today-reasons";

/** The one thing to do about a reason: a page to open, or something done on the spot. */
export type TodayStep = { readonly label: string; readonly programId: string; readonly title: string } & (
  | { readonly kind: "open"; readonly href: string; readonly inNewTab?: boolean }
  | { readonly kind: "renew" | "unlock"; readonly linkId: string }
);

/** Why a patient is on the list, in a few words. */
export interface TodayChip {
  readonly reason: TodayReason;
  readonly words: string;
  /** Late: something that should have happened; now: today's. */
  readonly is: "late" | "now" | "plain";
}

/** A patient as one line of the day: who, why, how it goes, and what to do. */
export interface TodayRow {
  readonly patientId: string;
  readonly patientName: string;
  readonly conditions: readonly ConditionLine[];
  /** "Speaks Polish · interpreter needed"; empty where there is nothing to arrange. */
  readonly spoken: string;
  readonly chips: readonly TodayChip[];
  readonly marks: readonly DayMark[];
  /** "24 of 28", or "not begun". */
  readonly done: string;
  /** The same as a sentence. */
  readonly marksInWords: string;
  /** What the most pressing reason asks for. */
  readonly step: TodayStep;
  /** What the others ask for. */
  readonly moreSteps: readonly TodayStep[];
}

interface Clock {
  /** The clinic's local date. */
  readonly today: string;
  readonly language: string;
}

/** The lines of the day in words, in the order in which they were read. */
export function buildTodayRows(patients: readonly PatientOfDay[], clock: Clock): TodayRow[] {
  return patients.map((patient) => rowOf(patient, clock));
}

function rowOf(patient: PatientOfDay, clock: Clock): TodayRow {
  const { patientId, patientName, affectedSide, reasons } = patient;
  const { marks, doneDays, days } = buildFourWeeks(patient.done, patient.begunOn, clock.today);
  const [step, ...others] = reasons.map((reason) => stepOf(reason, patientId));
  if (!step) throw new RangeError("A patient is on the list for a reason.");
  return {
    ...{ patientId, patientName, marks, step },
    conditions: listedConditions(patient.conditions, affectedSide),
    spoken: spokenInWords(patient, clock.language),
    chips: reasons.map((reason) => chipOf(reason, clock)),
    done: days === 0 ? "not begun" : `${doneDays} of ${days}`,
    marksInWords: days === 0 ? "Not begun" : `Recorded on ${doneDays} of ${days} days`,
    moreSteps: others.filter(
      ({ label, programId }, place) =>
        !(label === step.label && programId === step.programId) &&
        others.findIndex((other) => other.label === label && other.programId === programId) === place,
    ),
  };
}

function chipOf(reason: ReasonOfDay, { today, language }: Clock): TodayChip {
  const chip = (words: string, is: TodayChip["is"] = "plain") => ({ reason: reason.reason, words, is });
  switch (reason.reason) {
    case "links":
      return { reason: "links", ...linkChip(reason, { today, language }) };
    case "due":
      return chip(dueWords(reason.reviewOn, today), standing(reason.reviewOn, today));
    case "pain":
      return chip(`Pain from ${mean(reason.before, language)} to ${mean(reason.recent, language)}`);
    case "notes":
      return chip(notesWords(reason, { today, language }));
    case "silent":
      return chip(silentWords(reason, today));
    case "paper":
      return chip(`Older paper: ${reason.paperVersion} of ${reason.currentVersion}`);
    case "drafts":
      return chip(reason.currentVersion === 0 ? "Draft, not published" : "Draft changed");
  }
}

function linkChip({ expiresOn, isLocked, isAsked }: ReasonOf<"links">, { today, language }: Clock) {
  if (isLocked) return { words: "Link locked after wrong PINs", is: "late" } as const;
  if (isAsked) return { words: "Asks for more time", is: "now" } as const;
  const withYear = expiresOn.slice(0, 4) !== today.slice(0, 4);
  const day = shortDateInWords(expiresOn, language, { withYear });
  return expiresOn < today
    ? ({ words: `Link ran out ${day}`, is: "late" } as const)
    : ({ words: `Link ends ${day}`, is: "plain" } as const);
}

function notesWords({ notes, receivedOn }: ReasonOf<"notes">, { today, language }: Clock): string {
  const count = notes === 1 ? "1 note" : `${notes} notes`;
  return `${count}, ${nearDayInSentence(receivedOn, today, language)}`;
}

function silentWords({ silentSince, lastLogOn }: ReasonOf<"silent">, today: string): string {
  const days = daysBetween(silentSince, today);
  return lastLogOn === null ? `Opened, silent ${days} days` : `Silent ${days} days`;
}

/** In a few letters: a row holds three of them. */
function dueWords(reviewOn: string, today: string): string {
  const late = daysBetween(reviewOn, today);
  if (late > 0) return late === 1 ? "Review 1 day late" : `Review ${late} days late`;
  if (late === 0) return "Review today";
  return late === -1 ? "Review tomorrow" : `Review in ${-late} days`;
}

function standing(reviewOn: string, today: string): TodayChip["is"] {
  if (reviewOn < today) return "late";
  return reviewOn === today ? "now" : "plain";
}

function stepOf(reason: ReasonOfDay, patientId: string): TodayStep {
  const { programId, title }: ProgramOfDay = reason;
  const open = (label: string, href: string) => ({ kind: "open", label, href, programId, title }) as const;
  const followUp = (label: string) => open(label, `/patients/${patientId}/follow-up?program=${programId}`);
  switch (reason.reason) {
    case "links": {
      const { linkId, isLocked } = reason;
      return isLocked
        ? { kind: "unlock", label: "Unlock", linkId, programId, title }
        : { kind: "renew", label: "Renew", linkId, programId, title };
    }
    case "due":
      return followUp("Review");
    case "notes":
      return followUp("Read");
    case "pain":
    case "silent":
      return followUp("Look");
    case "paper":
      return { ...open("Print", `/programs/${programId}/handout.pdf`), inNewTab: true };
    case "drafts":
      return open("Continue", `/programs/${programId}/edit`);
  }
}

function mean(pain: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(pain);
}
