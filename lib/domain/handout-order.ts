export type HandoutSection =
  | "painGuide"
  | "exercises"
  | "warning"
  | "advice"
  | "teachBack"
  | "diary"
  | "colophon";

/** As many exercises as the first page holds under its heading. */
const ON_FIRST_PAGE = 3;

const EXERCISES_FIRST: readonly HandoutSection[] = [
  "exercises",
  "warning",
  "painGuide",
  "advice",
  "teachBack",
  "diary",
  "colophon",
];
const PLAN_FIRST: readonly HandoutSection[] = [
  "painGuide",
  "advice",
  "teachBack",
  "diary",
  "exercises",
  "warning",
  "colophon",
];

/**
 * The order of the sheet below its heading. Few exercises stand on the first page. More of them get pages of their
 * own, so that none stands alone on a page, and the plan with the diary comes first. The warning card always follows
 * the exercises, on the last page when the plan comes first (warning-signs.md P5, handout rule 17).
 */
export function orderSections(exerciseCount: number): readonly HandoutSection[] {
  return exerciseCount <= ON_FIRST_PAGE ? EXERCISES_FIRST : PLAN_FIRST;
}
