import type { DoseSide } from "@/lib/domain/dose/dose";
import { workingSide } from "@/lib/domain/dose/dose-side";
import {
  daysSince,
  type PatientCondition,
  PREGNANCY_FLAG,
  pregnancyWeekOn,
} from "@/lib/domain/patient/patient-condition";
import type { ConflictExercise, ConflictPatient, ConflictRule, RuleFlag, RuleTrigger } from "./conflict-rule";

/** Exercises lying on the side in which the working leg is the upper one: one lies on the other side. */
const WORKING_SIDE_UP: ReadonlySet<string> = new Set([
  "clamshell",
  "hip-abduction-side-lying",
  "quad-stretch-side-lying",
  "femoral-slider-side-lying",
]);

/** The triggers of a rule whose flags the patient has today. */
export function liveTriggers(rule: ConflictRule, patient: ConflictPatient): readonly RuleTrigger[] {
  return rule.triggers.filter((trigger) =>
    (trigger.flags ?? rule.flags).some((flag) => isFlagged(flag, patient)),
  );
}

function isFlagged(flag: RuleFlag, patient: ConflictPatient): boolean {
  return patient.conditions.some(
    (condition) => condition.tag === flag.tag && isInTime(flag, condition, patient),
  );
}

function isInTime(flag: RuleFlag, condition: PatientCondition, patient: ConflictPatient): boolean {
  const { today } = patient;
  if (flag.withinDays !== undefined && daysSince(condition.notedOn, today) >= flag.withinDays) return false;
  const { limitsEndOn } = condition;
  if (flag.untilLimitsEnd && limitsEndOn !== undefined && limitsEndOn < today) return false;
  return flag.fromWeek === undefined || flag.fromWeek <= (currentWeek(patient) ?? flag.fromWeek);
}

function currentWeek({ conditions, today }: ConflictPatient): number | undefined {
  const noted = conditions.find((condition) => condition.tag === PREGNANCY_FLAG);
  return noted && pregnancyWeekOn(noted, today);
}

/** Whether a trigger looks at this exercise. */
export function isTriggeredBy(
  trigger: RuleTrigger,
  exercise: ConflictExercise,
  patient: Pick<ConflictPatient, "affectedSide">,
  side?: DoseSide,
): boolean {
  const { tags, positions, purposes, regions, slugs, tagWithPurpose } = trigger;
  return (
    trigger.everything === true ||
    hasAny(tags, exercise.loadTags) ||
    hasAny(regions, exercise.regions) ||
    hasAny(positions, [exercise.startPosition]) ||
    hasAny(purposes, [exercise.purpose]) ||
    hasAny(slugs, [exercise.slug]) ||
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
