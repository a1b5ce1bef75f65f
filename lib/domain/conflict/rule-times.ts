import type { RuleFlag } from "./conflict-rule";

/** Weeks after an operation or injury, in days. */
export const weeks = (count: number): number => 7 * count;

/** In the days after it happened, and while limits that are on record hold. */
export function freshOrLimited(tag: string, withinDays: number, more: Partial<RuleFlag> = {}): RuleFlag[] {
  return [
    { tag, withinDays, since: "happened", ...more },
    { tag, whileLimited: true, ...more },
  ];
}

/** Only in the days after it happened, or else after it was noted. */
export function freshFor(tag: string, withinDays: number, more: Partial<RuleFlag> = {}): RuleFlag {
  return { tag, withinDays, since: "happened", ...more };
}
