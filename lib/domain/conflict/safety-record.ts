/** Characters of a therapist's reason for keeping an exercise that a rule says to stop. */
export const KEPT_REASON_LENGTH = { min: 10, max: 500 } as const;

export const SCREENING_OUTCOMES = ["clear", "signs"] as const;
export type ScreeningOutcome = (typeof SCREENING_OUTCOMES)[number];
