import { dateInWords } from "@/lib/domain/dates/date-words";
import { type DateFact, factsOf, variantsOf } from "./condition-facts";
import { HEALING_STAGE_NAMES } from "./healing-stage";
import { daysSince, type PatientCondition, pregnancyWeekOn } from "./patient-condition";

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
    healingInWords(condition, today),
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

/**
 * How long ago the operation or injury on record was, and the stage that is set: "5 weeks after the operation; stage:
 * assisted". Empty where the record has neither.
 */
function healingInWords(condition: PatientCondition, today: string): string {
  const { stage } = condition;
  const parts = [
    timeAfterInWords(condition, today),
    stage === undefined ? "" : `stage: ${HEALING_STAGE_NAMES[stage].toLowerCase()}`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** `healingInWords` of everything on a record that has something to say, by tag. */
export function healingByTag(record: {
  readonly conditions: readonly PatientCondition[];
  readonly today: string;
}): ReadonlyMap<string, string> {
  const words = record.conditions.map(
    (condition) => [condition.tag, healingInWords(condition, record.today)] as const,
  );
  return new Map(words.filter(([, text]) => text !== ""));
}

/** Whole weeks, as the rules count them; days in the first week. */
function timeAfterInWords({ tag, happenedOn }: PatientCondition, today: string): string {
  const facts = factsOf(tag);
  const event = facts.includes("operation-date") ? "operation" : "injury";
  if (happenedOn === undefined || !(event === "operation" || facts.includes("injury-date"))) return "";
  const days = daysSince(happenedOn, today);
  return `${days < 7 ? counted(days, "day") : counted(Math.floor(days / 7), "week")} after the ${event}`;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
