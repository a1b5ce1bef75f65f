import {
  CONFLICT_LEVELS,
  type ConflictExercise,
  type ConflictLevel,
  type RuleCode,
} from "@/lib/domain/conflict/conflict-rule";
import { CONFLICT_RULES } from "@/lib/domain/conflict/conflict-rules";
import { isTriggeredBy } from "@/lib/domain/conflict/conflict-trigger";
import { BODY_AREAS } from "@/lib/domain/patient/body-area";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";

/** A rule that can fire on an exercise, and for whom. */
export interface RuleOfExercise {
  readonly code: RuleCode;
  /** The strongest it can be. */
  readonly level: ConflictLevel;
  readonly message: string;
  /** Tags and flags of patients for whom it fires. */
  readonly flags: readonly string[];
}

/** Somebody in whom it may be any place of the body, or nobody knows which. */
const ANYWHERE: readonly PatientCondition[] = [
  { tag: "", notedOn: "", areas: [...BODY_AREAS] },
  { tag: "", notedOn: "", areas: [] },
];

/** Every rule that looks at an exercise, whoever the patient is; rules against any program are left out. */
export function rulesOfExercise(exercise: ConflictExercise): RuleOfExercise[] {
  return CONFLICT_RULES.flatMap(({ code, flags, triggers, message }) => {
    const fired = triggers.filter(
      (trigger) =>
        trigger.everything !== true &&
        trigger.anyExercise !== true &&
        isTriggeredBy({ trigger, conditions: ANYWHERE }, exercise, { affectedSide: "unspecified" }),
    );
    const level = CONFLICT_LEVELS.find((candidate) => fired.some((trigger) => trigger.level === candidate));
    const tags = fired.flatMap((trigger) => (trigger.flags ?? flags).map(({ tag }) => tag));
    return level ? [{ code, level, message, flags: [...new Set(tags)] }] : [];
  });
}
