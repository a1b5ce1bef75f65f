export const SAME_CHOICES = ["skip", "update"] as const;
/** What becomes of a row about somebody who is in the list already. */
export type SameChoice = (typeof SAME_CHOICES)[number];
