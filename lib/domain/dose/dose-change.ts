import type { Dose } from "./dose";
import { doseParts } from "./dose-short";
import type { SideRule } from "./dose-side";

interface SidedDose {
  readonly dose: Dose;
  readonly sideRule?: SideRule | undefined;
}

/** What two doses say otherwise, part by part: "2 × 10 → 3 × 8", "hold 5 s removed". */
export function doseChangesInWords(was: SidedDose, is: SidedDose): string[] {
  const [before, after] = [doseParts(was.dose, was.sideRule), doseParts(is.dose, is.sideRule)];
  return (Object.keys(after) as (keyof typeof after)[]).flatMap((part) =>
    partChange(before[part], after[part]),
  );
}

/** How one text became another: nothing when they are the same. */
export function partChange(was: string, is: string): string[] {
  if (was === is) return [];
  if (was === "") return [`${is} added`];
  return is === "" ? [`${was} removed`] : [`${was} → ${is}`];
}
