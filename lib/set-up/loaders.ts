import "server-only";
import { isSetUpOffered } from "@/lib/auth/set-up";
import { timeZones } from "@/lib/platform/clock";

interface SetUpView {
  /** Whether this installation waits for its clinic. */
  readonly isOffered: boolean;
  /** Every time zone that can be chosen. */
  readonly timeZones: readonly string[];
}

/** What the first run asks, and whether pages should lead there. */
export function loadSetUp(): SetUpView {
  return { isOffered: isSetUpOffered(), timeZones: timeZones() };
}
