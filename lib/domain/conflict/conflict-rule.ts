import type { Dose, DoseSide } from "@/lib/domain/dose/dose";
import type { ExtremeCode } from "@/lib/domain/dose/dose-extremes";
import type { Exercise, LoadTag, Purpose, Region, StartPosition } from "@/lib/domain/exercise/exercise";
import type { UNCHECKED_CODE } from "@/lib/domain/exercise/safety-check";
import type { HealingStage } from "@/lib/domain/patient/healing-stage";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";

/** Strongest first. Stop: kept only with a written reason. Warn: one press keeps it. Note: a small message. */
export const CONFLICT_LEVELS = ["stop", "warn", "note"] as const;
export type ConflictLevel = (typeof CONFLICT_LEVELS)[number];

/** Number of a rule in the clinical register. */
export type RuleCode = `R${number}`;

/** A flag that makes a rule fire, and when it does. Without a time it always does. */
export interface RuleFlag {
  readonly tag: string;
  /** Only so many days after `since`, the last one not included. */
  readonly withinDays?: number;
  /** Only from so many days after `since`. */
  readonly fromDays?: number;
  /**
   * Which day the days count from. Without it the day it was noted: the onset lies before, so that is the longest it can
   * count as fresh. `happened`: the day of the injection, injury or operation; where none is on record, the day noted.
   */
  readonly since?: "happened";
  /** Only of this kind. */
  readonly variant?: string;
  /** Of any kind but this one, or these; an unknown kind counts. */
  readonly notVariant?: string | readonly string[];
  /** Only while the stage on record is an earlier one; without a stage it does not count. */
  readonly beforeStage?: HealingStage;
  /** Only while no stage is on record. */
  readonly withoutStage?: boolean;
  /** Only until the surgeon's limits end; without an end they hold. */
  readonly untilLimitsEnd?: boolean;
  /** Only while limits that are on record hold; without an end it does not count. */
  readonly whileLimited?: boolean;
  /** Only from this week of pregnancy; an unknown week counts as reached. */
  readonly fromWeek?: number;
  /** Only before this week of pregnancy; an unknown week does not count. */
  readonly beforeWeek?: number;
}

/** What of an exercise a rule looks at: any one of these is enough, within the areas and exceptions it names. */
export interface RuleTrigger {
  readonly level: ConflictLevel;
  /** What the therapist reads, where it differs from the rule's. */
  readonly message?: string;
  /** Flags of this trigger, where they differ from those of the rule. */
  readonly flags?: readonly RuleFlag[];
  readonly tags?: readonly LoadTag[];
  readonly positions?: readonly StartPosition[];
  readonly purposes?: readonly Purpose[];
  readonly regions?: readonly Region[];
  readonly slugs?: readonly string[];
  /** Two load tags together on one exercise. */
  readonly bothTags?: readonly [LoadTag, LoadTag];
  /** A purpose on one of the regions. */
  readonly purposeOn?: { readonly purpose: Purpose; readonly regions: readonly Region[] };
  /** A load tag and a purpose together. */
  readonly tagWithPurpose?: readonly [LoadTag, Purpose];
  /** Lying on the sore side, or nobody can tell on which. */
  readonly lyingOnSoreSide?: boolean;
  /** Every exercise: no program at all. */
  readonly everything?: boolean;
  /** Any exercise at all, within `place`. */
  readonly anyExercise?: boolean;
  /** Said once for the program, on no exercise. */
  readonly once?: boolean;
  /** For everybody without this tag or flag, besides those with a flag of the trigger. */
  readonly unlessTag?: string;
  /** For somebody who may be under 16, besides those with a flag of the trigger. */
  readonly mayBeChild?: boolean;
  /** Exercises that it leaves alone whatever else they have. */
  readonly exceptSlugs?: readonly string[];
  readonly exceptPurposes?: readonly Purpose[];
  /**
   * `held`: only exercises that move or load an area on the flag's record. `held-or-unknown`: these, or every exercise
   * while the record names none. `unknown`: only while the record names none.
   */
  readonly place?: "held" | "held-or-unknown" | "unknown";
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

/** What can be kept with a reason: a rule, or a dose far beyond what is given (`findExtremes`). */
export type StopCode = RuleCode | ExtremeCode;

/** What an item can be marked by: the above, or that nobody has checked the exercise. */
export type ConflictCode = StopCode | typeof UNCHECKED_CODE;

/** What the rules look at in an exercise. */
export type ConflictExercise = Pick<
  Exercise,
  "slug" | "purpose" | "startPosition" | "regions" | "loadTags" | "isUnchecked"
>;

/** What the rules look at in a patient. */
export interface ConflictPatient {
  readonly conditions: readonly PatientCondition[];
  readonly affectedSide: AffectedSide;
  readonly birthYear?: number | null | undefined;
  /** The clinic's local date. */
  readonly today: string;
}

/** An exercise in a program, as the rules see it. */
export interface ConflictItem {
  readonly itemId: string;
  readonly exercise: ConflictExercise;
  readonly side?: DoseSide | undefined;
  /** Its doses in every phase; absent where only the exercise is judged. */
  readonly doses?: readonly Dose[];
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
  readonly rule: ConflictCode;
  readonly level: ConflictLevel;
  readonly message: string;
  readonly basis: RuleBasis;
  /** What can be taken instead; what trips no rule and is not in the program yet stands first. */
  readonly offers: readonly ConflictOffer[];
}

/** A rule that speaks against any program. */
export type PlainConflict = Omit<Conflict, "itemId" | "offers">;
