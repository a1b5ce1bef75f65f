import { dateInWords } from "@/lib/domain/dates/date-words";
import { type DateFact, factsOf, variantsOf } from "./condition-facts";
import { type PatientCondition, pregnancyWeekOn } from "./patient-condition";

const HAPPENED: Readonly<Record<DateFact, string>> = {
  "injection-date": "injected",
  "injury-date": "injured",
  "operation-date": "operated",
};

/** What a tag or flag stores besides its yes, as it stands today; empty when it stores nothing. */
export function conditionDetailInWords(condition: PatientCondition, today: string, language: string): string {
  const week = pregnancyWeekOn(condition, today);
  const { tag, areas = [], variant, isVisitReason } = condition;
  const parts = [
    week === undefined ? "" : `week ${week}`,
    areas.join(", "),
    variantsOf(tag)
      .find(({ code }) => code === variant)
      ?.name.toLowerCase() ?? "",
    happenedInWords(condition, language),
    limitsInWords(condition, today, language),
    isVisitReason ? "reason for the visit" : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function happenedInWords({ tag, happenedOn }: PatientCondition, language: string): string {
  const facts: readonly string[] = factsOf(tag);
  const happened = Object.entries(HAPPENED).find(([fact]) => facts.includes(fact))?.[1];
  return happenedOn === undefined || !happened ? "" : `${happened} ${dateInWords(happenedOn, language)}`;
}

function limitsInWords({ limitsEndOn }: PatientCondition, today: string, language: string): string {
  if (limitsEndOn === undefined) return "";
  const day = dateInWords(limitsEndOn, language);
  return limitsEndOn < today ? `limits ended ${day}` : `limits until ${day}`;
}
