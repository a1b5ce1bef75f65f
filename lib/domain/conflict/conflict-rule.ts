import type { DoseSide } from "@/lib/domain/dose/dose";
import type { Exercise, LoadTag, Purpose, Region, StartPosition } from "@/lib/domain/exercise/exercise";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";

/** Strongest first. Stop: kept only with a written reason. Warn: one press keeps it. Note: a small message. */
export const CONFLICT_LEVELS = ["stop", "warn", "note"] as const;
export type ConflictLevel = (typeof CONFLICT_LEVELS)[number];

/** Number of a rule in the clinical register (conditions.md section 3): R1–R33. */
export type RuleCode = `R${number}`;

/** A flag that makes a rule fire, and when it does. Without a time it always does. */
export interface RuleFlag {
  readonly tag: string;
  /** Only in the days after it was noted; the onset lies before, so this is the longest it can count as fresh. */
  readonly withinDays?: number;
  /** Only until the surgeon's limits end; without an end they hold. */
  readonly untilLimitsEnd?: boolean;
  /** Only from this week of pregnancy; an unknown week counts as reached. */
  readonly fromWeek?: number;
}

/** What of an exercise a rule looks at: any one of these is enough. */
export interface RuleTrigger {
  readonly level: ConflictLevel;
  /** Flags of this trigger, where they differ from those of the rule. */
  readonly flags?: readonly RuleFlag[];
  readonly tags?: readonly LoadTag[];
  readonly positions?: readonly StartPosition[];
  readonly purposes?: readonly Purpose[];
  readonly regions?: readonly Region[];
  readonly slugs?: readonly string[];
  /** A load tag and a purpose together. */
  readonly tagWithPurpose?: readonly [LoadTag, Purpose];
  /** Lying on the sore side, or nobody can tell on which. */
  readonly lyingOnSoreSide?: boolean;
  /** Every exercise: no program at all. */
  readonly everything?: boolean;
  /** Slugs of advice topics. */
  readonly topics?: readonly string[];
}

/** `looked-up`: checked against published pages. `memory`: professional knowledge that a clinician has yet to review. */
export interface RuleBasis {
  readonly kind: "looked-up" | "memory";
  /** What stands behind it, or how sure it is, in a sentence. */
  readonly note?: string;
}

export interface ConflictRule {
  readonly code: RuleCode;
  readonly flags: readonly RuleFlag[];
  readonly triggers: readonly RuleTrigger[];
  /** What the therapist reads. */
  readonly message: string;
  /** Slugs of exercises to take instead; none of them trips this rule. */
  readonly offers: readonly string[];
  readonly basis: RuleBasis;
}

/** What the rules look at in an exercise. */
export type ConflictExercise = Pick<Exercise, "slug" | "purpose" | "startPosition" | "regions" | "loadTags">;

/** What the rules look at in a patient. */
export interface ConflictPatient {
  readonly conditions: readonly PatientCondition[];
  readonly affectedSide: AffectedSide;
  /** The clinic's local date. */
  readonly today: string;
}

/** An exercise in a program, as the rules see it. */
export interface ConflictItem {
  readonly itemId: string;
  readonly exercise: ConflictExercise;
  readonly side?: DoseSide | undefined;
}

export interface ConflictOffer {
  readonly slug: string;
  /** The strongest rule that it trips itself for this patient; absent when it trips none. */
  readonly level?: ConflictLevel;
  readonly isInProgram: boolean;
}

/** A rule that an item of the program trips. */
export interface Conflict {
  readonly itemId: string;
  readonly rule: RuleCode;
  readonly level: ConflictLevel;
  readonly message: string;
  readonly basis: RuleBasis;
  /** What can be taken instead; what trips no rule and is not in the program yet stands first. */
  readonly offers: readonly ConflictOffer[];
}

/** A rule that speaks against any program, or against an advice topic. */
export type PlainConflict = Omit<Conflict, "itemId" | "offers">;
