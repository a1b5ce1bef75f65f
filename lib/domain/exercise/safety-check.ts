import type { Purpose, Region, StartPosition } from "./exercise";

/** What is said of an exercise that nobody has checked yet; the same words everywhere. */
export const NO_SAFETY_CHECK = "No safety check yet";

/** The number under which the rules say so, beside those of the register. */
export const UNCHECKED_CODE = "N1";

/**
 * What stands in the record of an own exercise until somebody says what it does to the body: the least that says anything.
 * No rule may be relied on before, so it is never shown as a fact.
 */
export const UNSAID: {
  readonly regions: readonly Region[];
  readonly purpose: Purpose;
  readonly startPosition: StartPosition;
} = { regions: ["whole body"], purpose: "mobility", startPosition: "mixed" };
