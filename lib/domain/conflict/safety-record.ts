/** Characters of a therapist's reason for keeping an exercise that a rule says to stop. */
export const KEPT_REASON_LENGTH = { min: 10, max: 500 } as const;
/** What is said of a shorter one. */
export const REASON_TOO_SHORT = `Write at least ${KEPT_REASON_LENGTH.min} characters: why it is right for this patient.`;
/** Reasons on record for one program: each of sixty exercises kept several times over. */
export const MOST_KEPT = 300;

export const SCREENING_OUTCOMES = ["clear", "signs", "assessed"] as const;
export type ScreeningOutcome = (typeof SCREENING_OUTCOMES)[number];

/** A sign that a doctor has looked into, as the therapist records it. Never printed. */
export interface SignAssessment {
  readonly who: string;
  /** Day of the assessment, `YYYY-MM-DD`. */
  readonly on: string;
  readonly result: string;
}

/** What stands on record about a theme besides whether its sign is there. Never printed. */
export interface ThemeFinding {
  /** The context that applies, in the words that were asked. */
  readonly weighs?: readonly string[];
  /** Why the program goes on in spite of it: one sentence. */
  readonly reasoning?: string;
  readonly assessed?: SignAssessment;
}

/** By the code of the theme; most have none. */
export type ScreeningFindings = Readonly<Record<string, ThemeFinding>>;
