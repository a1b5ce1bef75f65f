import { dayInWords } from "@/lib/domain/dates/date-words";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { DIARY_WEEKS } from "@/lib/domain/program/program-draft";
import { DIARY_INSTRUCTION } from "@/lib/domain/program/said-to-all";
import type { HandoutDiary, HandoutExercise } from "./handout-model";

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;

/** The tick sheet: weeks of seven days by exercises, one row for pain, and the next visit. */
export function buildHandoutDiary(
  program: ProgramDocument["program"],
  exercises: readonly HandoutExercise[],
  language: string,
): HandoutDiary {
  const weeks = Math.min(DIARY_WEEKS.max, Math.max(DIARY_WEEKS.min, Math.round(program.diaryWeeks)));
  return {
    heading: "My diary",
    instruction: DIARY_INSTRUCTION,
    weeks: Array.from({ length: weeks }, (_, index) => `Week ${index + 1}`),
    days: DAYS,
    rows: exercises.map((exercise) => `${exercise.number}. ${exercise.name}`),
    painRow: "Pain each day, 0 to 10",
    nextVisit: { lead: "Next visit:", text: program.reviewOn ? dayInWords(program.reviewOn, language) : "" },
  };
}
