/** Bounds of what is recorded of a session; the table's CHECK constraints are made from the same numbers. */
export const LOG_LIMITS = {
  /** Pain and effort, both on a scale of 0 to 10. */
  score: { min: 0, max: 10 },
  note: 500,
  /** How often an exercise was done on one day: a paper diary may say more than once. */
  times: { min: 0, max: 10 },
  setsDone: { min: 0, max: 20 },
} as const;

/** A log is taken over, and can be corrected, for so many days. */
export const LOG_WINDOW_DAYS = 30;

/** Where a log comes from: the patient's phone, or a paper diary that staff entered. */
export const LOG_SOURCES = ["phone", "paper"] as const;
export type LogSource = (typeof LOG_SOURCES)[number];

/** What happened to one exercise in a session. */
export const ITEM_OUTCOMES = ["done", "partly", "skipped"] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** What the patient called an exercise. */
export const ITEM_FEELINGS = ["too-easy", "right", "too-hard"] as const;
export type ItemFeeling = (typeof ITEM_FEELINGS)[number];
