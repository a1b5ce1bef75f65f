import { dayInWords } from "@/lib/domain/dates/date-words";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { DIARY_WEEKS } from "@/lib/domain/program/program-draft";
import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";
import type { HandoutDiary, HandoutExercise } from "./handout-model";

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "other"] as const;

/** The tick sheet: weeks of seven days by exercises, one row for pain, and the next visit. */
export function buildHandoutDiary(
  words: Words<"dose" | "sheet">,
  program: ProgramDocument["program"],
  exercises: readonly HandoutExercise[],
  language: string,
): HandoutDiary {
  const weeks = Math.min(DIARY_WEEKS.max, Math.max(DIARY_WEEKS.min, Math.round(program.diaryWeeks)));
  const { diary, diaryInstruction, diaryWeek, diaryDay, dayLetter, diaryPain, nextVisit } = words.sheet;
  return {
    heading: say(words, diary),
    instruction: say(words, diaryInstruction),
    weeks: Array.from({ length: weeks }, (_, index) => say(words, diaryWeek, { number: index + 1 })),
    days: DAYS.map((day) => say(words, diaryDay, { day })),
    letters: DAYS.map((day) => say(words, dayLetter, { day })),
    rows: exercises.map((exercise) => `${exercise.number}. ${exercise.name}`),
    painRow: say(words, diaryPain),
    nextVisit: {
      lead: say(words, nextVisit),
      text: program.reviewOn ? dayInWords(program.reviewOn, language) : "",
    },
  };
}
