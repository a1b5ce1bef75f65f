import type { DoseSide } from "@/lib/domain/dose/dose";
import { workingSide } from "@/lib/domain/dose/dose-side";
import { mayBeChild } from "@/lib/domain/patient/age";
import { isEarlierStage } from "@/lib/domain/patient/healing-stage";
import {
  daysSince,
  type PatientCondition,
  PREGNANCY_FLAG,
  pregnancyWeekOn,
} from "@/lib/domain/patient/patient-condition";
import type { ConflictExercise, ConflictPatient, ConflictRule, RuleFlag, RuleTrigger } from "./conflict-rule";
import { holdsArea } from "./exercise-areas";

/** Exercises lying on the side in which the working leg is the upper one: one lies on the other side. */
const WORKING_SIDE_UP: ReadonlySet<string> = new Set([
  "clamshell",
  "hip-abduction-side-lying",
  "quad-stretch-side-lying",
  "femoral-slider-side-lying",
]);

/** A trigger with what on the patient's record sets it off. */
export interface LiveTrigger {
  readonly trigger: RuleTrigger;
  readonly conditions: readonly PatientCondition[];
}

/** The triggers of a rule whose flags the patient has today. */
export function liveTriggers(rule: ConflictRule, patient: ConflictPatient): readonly LiveTrigger[] {
  return rule.triggers.flatMap((trigger) => {
    const flags = trigger.flags ?? rule.flags;
    const conditions = patient.conditions.filter((condition) =>
      flags.some((flag) => flag.tag === condition.tag && isMeant(flag, condition, patient)),
    );
    return conditions.length > 0 || isForThem(trigger, patient) ? [{ trigger, conditions }] : [];
  });
}

/** Whether a trigger is for the patient whatever is on record. */
function isForThem({ unlessTag, mayBeChild: forChild }: RuleTrigger, patient: ConflictPatient): boolean {
  if (unlessTag !== undefined && !patient.conditions.some(({ tag }) => tag === unlessTag)) return true;
  return forChild === true && mayBeChild(patient.birthYear ?? null, patient.today);
}

function isMeant(flag: RuleFlag, condition: PatientCondition, patient: ConflictPatient): boolean {
  const { limitsEndOn, variant, stage } = condition;
  if (flag.withoutStage && stage !== undefined) return false;
  if (flag.beforeStage && !(stage && isEarlierStage(stage, flag.beforeStage))) return false;
  if (flag.variant !== undefined && variant !== flag.variant) return false;
  if (variant !== undefined && [flag.notVariant ?? []].flat().includes(variant)) return false;
  if (flag.untilLimitsEnd && limitsEndOn !== undefined && limitsEndOn < patient.today) return false;
  if (flag.whileLimited && (limitsEndOn === undefined || limitsEndOn < patient.today)) return false;
  return isInDays(flag, condition, patient.today) && isInWeeks(flag, patient);
}

function isInDays(
  { since, fromDays = 0, withinDays = Number.POSITIVE_INFINITY }: RuleFlag,
  { notedOn, happenedOn }: PatientCondition,
  today: string,
): boolean {
  const days = daysSince(since === "happened" ? (happenedOn ?? notedOn) : notedOn, today);
  return days >= fromDays && days < withinDays;
}

function isInWeeks({ fromWeek, beforeWeek }: RuleFlag, patient: ConflictPatient): boolean {
  if (fromWeek === undefined && beforeWeek === undefined) return true;
  const week = currentWeek(patient);
  if (week === undefined) return beforeWeek === undefined;
  return (fromWeek ?? 0) <= week && week < (beforeWeek ?? Number.POSITIVE_INFINITY);
}

function currentWeek({ conditions, today }: ConflictPatient): number | undefined {
  const noted = conditions.find((condition) => condition.tag === PREGNANCY_FLAG);
  return noted && pregnancyWeekOn(noted, today);
}

/** Whether a live trigger looks at this exercise. */
export function isTriggeredBy(
  { trigger, conditions }: LiveTrigger,
  exercise: ConflictExercise,
  patient: Pick<ConflictPatient, "affectedSide">,
  side?: DoseSide,
): boolean {
  if (trigger.exceptSlugs?.includes(exercise.slug)) return false;
  if (trigger.exceptPurposes?.includes(exercise.purpose)) return false;
  return isInPlace(trigger, conditions, exercise) && isLookedAt(trigger, exercise, patient, side);
}

function isInPlace(
  { place }: RuleTrigger,
  conditions: readonly PatientCondition[],
  exercise: ConflictExercise,
): boolean {
  if (place === undefined) return true;
  const isHeld = conditions.some(({ areas = [] }) => holdsArea(exercise, areas));
  const isUnknown = conditions.some(({ areas = [] }) => areas.length === 0);
  return (isHeld && place !== "unknown") || (isUnknown && place !== "held");
}

function isLookedAt(
  trigger: RuleTrigger,
  exercise: ConflictExercise,
  patient: Pick<ConflictPatient, "affectedSide">,
  side: DoseSide | undefined,
): boolean {
  const { tags, positions, purposes, regions, slugs, tagWithPurpose, bothTags, purposeOn } = trigger;
  return (
    trigger.everything === true ||
    trigger.anyExercise === true ||
    (bothTags?.every((tag) => exercise.loadTags.includes(tag)) ?? false) ||
    hasAny(tags, exercise.loadTags) ||
    hasAny(regions, exercise.regions) ||
    hasAny(positions, [exercise.startPosition]) ||
    hasAny(purposes, [exercise.purpose]) ||
    hasAny(slugs, [exercise.slug]) ||
    (purposeOn !== undefined &&
      exercise.purpose === purposeOn.purpose &&
      hasAny(purposeOn.regions, exercise.regions)) ||
    (tagWithPurpose !== undefined &&
      exercise.loadTags.includes(tagWithPurpose[0]) &&
      exercise.purpose === tagWithPurpose[1]) ||
    (trigger.lyingOnSoreSide === true && mayLieOnSoreSide(exercise, patient, side))
  );
}

function hasAny<Value>(wanted: readonly Value[] | undefined, present: readonly Value[]): boolean {
  return wanted?.some((value) => present.includes(value)) ?? false;
}

function mayLieOnSoreSide(
  exercise: ConflictExercise,
  { affectedSide }: Pick<ConflictPatient, "affectedSide">,
  side: DoseSide | undefined,
): boolean {
  if (exercise.startPosition !== "side-lying") return false;
  const working = workingSide(side);
  const isSoreSideUp =
    WORKING_SIDE_UP.has(exercise.slug) && working !== undefined && working === affectedSide;
  return !isSoreSideUp;
}
