import { dayInWords, shortDayInWords } from "@/lib/domain/dates/date-words";
import { DIARY_WEEKS } from "@/lib/domain/program/program-draft";
import { say } from "@/lib/domain/words/say";
import { isEnglish } from "@/lib/domain/words/words";
import type { HandoutDiary, HandoutExercise } from "./handout-model";
import type { SheetReading } from "./sheet-reading";

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "other"] as const;

/** The tick sheet: weeks of seven days by exercises, one row for pain, and the next visit. */
export function buildHandoutDiary(
  { words, document: { program }, dates }: SheetReading,
  exercises: readonly HandoutExercise[],
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
      text: program.reviewOn ? dayInWords(program.reviewOn, dates) : "",
      // Of an English day the first letters and the number are short enough.
      ...(program.reviewOn && !isEnglish(words) && { short: shortDayInWords(program.reviewOn, dates) }),
    },
  };
}
