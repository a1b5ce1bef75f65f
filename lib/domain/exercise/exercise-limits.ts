/** Most characters of each text of an exercise, and how many of its lists; the database holds the same bounds. */
export const EXERCISE_LIMITS = {
  name: 120,
  /** What a clinic calls it besides, with the commas between. */
  ownWords: 200,
  plainName: 60,
  equipment: 120,
  regions: 5,
  steps: 7,
  shortSteps: 3,
  /** Words of a short step: what is read at a glance, a step away from the sheet. */
  shortStepWords: 12,
  sentence: 300,
  precautions: 1000,
  neighbours: 6,
  ladderRule: 300,
} as const;

/** When to move to the harder exercise, unless the clinic says otherwise (exercises.md section 5, rule 1). */
export const RULE_TO_MOVE_ON =
  "Move on when the full dose goes well on two sessions in a row, with pain 3 or less and no flare the next day.";
