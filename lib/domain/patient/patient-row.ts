import { nearDay } from "@/lib/domain/dates/near-day";
import { buildFourWeeks, type DayMark } from "./four-weeks";
import { type ConditionLine, type ListedCondition, listedConditions } from "./listed-conditions";
import type { AffectedSide } from "./patient";
import { spokenInWords } from "./patient-languages";

/** An exercise as a small picture. */
export interface RowFigure {
  readonly slug: string;
  readonly isDrawn: boolean;
  /** The side of a one-sided dose. */
  readonly side?: "left" | "right";
}

/** What is known of a patient's latest program. Local dates are `YYYY-MM-DD`. */
export interface RowProgram {
  readonly id: string;
  readonly title: string;
  readonly currentVersion: number;
  readonly reviewOn: string | null;
  /** The last day on which anything was recorded. */
  readonly lastEntryOn: string | null;
  /** The first day on which it was to be done; null before it was published. */
  readonly begunOn: string | null;
  /** The print made last, if any. */
  readonly paper?: { readonly versionNumber: number };
  /** Of how many exercises there are, the first few. */
  readonly itemCount: number;
  readonly figures: readonly RowFigure[];
}

/** A patient as the list reads one. */
export interface RowSource {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly birthYear: number | null;
  readonly reference: string | null;
  readonly affectedSide: AffectedSide;
  readonly spokenLanguage: string | null;
  readonly interpreterNeeded: boolean;
  readonly conditions: readonly ListedCondition[];
  readonly programCount: number;
  readonly latestProgram?: RowProgram;
  /** The share of a session that was done, by local date. */
  readonly done: ReadonlyMap<string, number>;
}

/** A patient as a row of the list, in words of the clinic. */
export interface PatientRow {
  readonly id: string;
  readonly name: string;
  /** Year, reference and language: "1961 · RP-0147 · Speaks Polish"; empty for none. */
  readonly facts: string;
  readonly conditions: readonly ConditionLine[];
  readonly programCount: number;
  readonly program?: {
    readonly id: string;
    readonly title: string;
    readonly currentVersion: number;
    /** The version on paper, where it is not the current one. */
    readonly oldPaper?: number;
    readonly itemCount: number;
    readonly figures: readonly RowFigure[];
    readonly marks: readonly DayMark[];
    /** The marks in words: "Recorded on 24 of 28 days". */
    readonly marksInWords: string;
    readonly lastEntry?: string;
    readonly review?: { readonly words: string; readonly is: "overdue" | "today" | "ahead" };
  };
}

/** A row of the list. `today` is the clinic's local date. */
export function buildPatientRow(source: RowSource, clock: { today: string; language: string }): PatientRow {
  const { id, name, birthYear, reference, affectedSide, programCount, latestProgram } = source;
  const spoken = spokenInWords(source, clock.language);
  const facts = [birthYear, reference, spoken].filter((fact) => fact !== null && fact !== "").join(" · ");
  return {
    ...{ id, name, facts, programCount },
    conditions: listedConditions(source.conditions, affectedSide),
    ...(latestProgram && { program: programOf(latestProgram, source.done, clock) }),
  };
}

function programOf(
  program: RowProgram,
  done: RowSource["done"],
  { today, language }: { today: string; language: string },
): NonNullable<PatientRow["program"]> {
  const { id, title, currentVersion, itemCount, figures, paper, lastEntryOn, reviewOn } = program;
  const { marks, doneDays, days } = buildFourWeeks(done, program.begunOn, today);
  const isOld = paper && currentVersion > 0 && paper.versionNumber !== currentVersion;
  return {
    ...{ id, title, currentVersion, itemCount, figures, marks },
    marksInWords: days === 0 ? "Not begun" : `Recorded on ${doneDays} of ${days} days`,
    ...(isOld && { oldPaper: paper.versionNumber }),
    ...(lastEntryOn !== null && { lastEntry: nearDay(lastEntryOn, today, language) }),
    ...(reviewOn !== null && {
      review: { words: nearDay(reviewOn, today, language), is: standingOf(reviewOn, today) },
    }),
  };
}

function standingOf(reviewOn: string, today: string): "overdue" | "today" | "ahead" {
  if (reviewOn < today) return "overdue";
  return reviewOn === today ? "today" : "ahead";
}
