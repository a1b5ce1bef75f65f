import { type Amount, upperEnd } from "./amount";
import type { Dose } from "./dose";
import { doseParts } from "./dose-words";

/**
 * How far above the library's dose is still usual. The library's ranges (exercises.md 4.1) begin at its dose and end at
 * twice of it at most.
 */
const USUAL_FACTOR = 2;
/** Sets begin at one, and up to three of them are usual (exercises.md section 3, B2). */
const USUAL_SETS = 3;

const CHECKED = ["repetitions", "hold", "minutes"] as const;

/** "Library says 1 × 10, hold 5 s": when a dose asks clearly more than the library's. Nothing while it does not. */
export function libraryNote(dose: Dose, library: Dose): string | undefined {
  const isMore = CHECKED.some((field) => isFarAbove(dose[field], library[field]));
  const isManySets = (dose.sets ?? 1) > Math.max(USUAL_SETS, library.sets ?? 1);
  if (!isMore && !isManySets) return undefined;
  const { amount, hold } = doseParts(library);
  const says = [amount, hold].filter((part) => part !== "");
  return `Library says ${says.join(", ")}`;
}

function isFarAbove(value: Amount | undefined, usual: Amount | undefined): boolean {
  return value !== undefined && usual !== undefined && upperEnd(value) > USUAL_FACTOR * upperEnd(usual);
}
