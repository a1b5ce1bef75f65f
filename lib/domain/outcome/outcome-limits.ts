/** Bounds of the outcome measures; the tables' CHECK constraints are made from the same numbers. */
export const OUTCOME_LIMITS = {
  /** Both the patient-specific functional scale and the numeric pain rating run from 0 to 10. */
  score: { min: 0, max: 10 },
  /** The patient-specific functional scale asks for three activities (Stratford 1995). */
  activities: 3,
  activityText: 120,
  note: 500,
} as const;

/** When an outcome was measured. */
export const OUTCOME_OCCASIONS = ["start", "review", "end"] as const;
export type OutcomeOccasion = (typeof OUTCOME_OCCASIONS)[number];
