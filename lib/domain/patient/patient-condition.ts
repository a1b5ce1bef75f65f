import type { BodyArea } from "./body-area";
import { HIP_APPROACHES, type HipApproach, PREGNANCY_WEEKS } from "./condition";
import type { HealingStage } from "./healing-stage";

/** A tag or flag as it stands on a patient's record. */
export interface PatientCondition {
  readonly tag: string;
  /** Local date on which it was noted. */
  readonly notedOn: string;
  /** Weeks of pregnancy on `notedOn`. */
  readonly pregnancyWeeks?: number;
  /** Last day of a surgeon's limits; without it they hold until the flag is taken off. */
  readonly limitsEndOn?: string;
  /** Day of the injection, injury or operation. */
  readonly happenedOn?: string;
  /** Where it is; without one it may be anywhere. */
  readonly areas?: readonly BodyArea[];
  /** Code of one of the kinds in `variantsOf`. */
  readonly variant?: string;
  /** How far an injured or operated shoulder may go; what comes later is stopped. */
  readonly stage?: HealingStage;
  /** What the patient comes for; at most one on a record. */
  readonly isVisitReason?: true;
}

/** What a tag or flag stores besides its yes, as the patient form sends it; null where it was left empty. */
export interface ConditionDetail {
  readonly pregnancyWeeks?: number | null | undefined;
  readonly limitsEndOn?: string | null | undefined;
  readonly happenedOn?: string | null | undefined;
  readonly areas?: readonly BodyArea[] | undefined;
  readonly variant?: string | null | undefined;
  readonly stage?: HealingStage | null | undefined;
}

export const PREGNANCY_FLAG = "pregnancy";

/** The flags of a replaced hip; each says the surgical approach. */
export const HIP_REPLACEMENT_FLAGS = [
  "hip-replacement-posterior",
  "hip-replacement-anterior",
  "hip-replacement-lateral",
  "hip-replacement-unknown",
] as const;

/** The surgical approach that a flag says; nothing for any other flag. */
export function hipApproachOf(tag: string): HipApproach | undefined {
  return HIP_APPROACHES.find((approach) => tag === `hip-replacement-${approach}`);
}

const DAY = 86_400_000;

/** Whole days from one local date to a later one; 0 when it is not later. */
export function daysSince(date: string, today: string): number {
  const days = Math.floor((Date.parse(today) - Date.parse(date)) / DAY);
  return Math.max(0, Number.isFinite(days) ? days : 0);
}

/** The week of pregnancy today: the noted week and the time since. Undefined when no week was noted. */
export function pregnancyWeekOn(
  condition: Pick<PatientCondition, "notedOn" | "pregnancyWeeks">,
  today: string,
): number | undefined {
  const { pregnancyWeeks, notedOn } = condition;
  if (pregnancyWeeks === undefined) return undefined;
  return pregnancyWeeks + Math.floor(daysSince(notedOn, today) / 7);
}

/**
 * The week to keep when the form is saved: what was noted stays with its date as long as the week written is the one
 * that it comes to today; another week is noted anew.
 */
export function notePregnancyWeek(
  before: Pick<PatientCondition, "notedOn" | "pregnancyWeeks"> | undefined,
  week: number | null,
  today: string,
): { readonly notedOn: string; readonly pregnancyWeeks: number | null } {
  const isUnchanged = before && shownPregnancyWeek(before, today) === (week ?? undefined);
  if (!isUnchanged) return { notedOn: today, pregnancyWeeks: week };
  return { notedOn: before.notedOn, pregnancyWeeks: before.pregnancyWeeks ?? null };
}

/** The week as the form shows it: today's, within what can be written there. */
export function shownPregnancyWeek(
  condition: Pick<PatientCondition, "notedOn" | "pregnancyWeeks">,
  today: string,
): number | undefined {
  const week = pregnancyWeekOn(condition, today);
  return week === undefined ? undefined : Math.min(week, PREGNANCY_WEEKS.max);
}
