import { dateInWords } from "@/lib/domain/text/date-words";
import { type PatientCondition, pregnancyWeekOn } from "./patient-condition";

/** What a flag stores besides its yes, as it stands today; empty when it stores nothing. */
export function conditionDetailInWords(condition: PatientCondition, today: string, language: string): string {
  const week = pregnancyWeekOn(condition, today);
  if (week !== undefined) return `week ${week}`;
  const { limitsEndOn } = condition;
  if (limitsEndOn === undefined) return "";
  const day = dateInWords(limitsEndOn, language);
  return limitsEndOn < today ? `limits ended ${day}` : `limits until ${day}`;
}
