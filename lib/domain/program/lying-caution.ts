import { upperEnd } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import type { Exercise } from "@/lib/domain/exercise/exercise";
import { holds, type Reader } from "@/lib/domain/reader/circumstance";
import { pregnantFrom } from "@/lib/domain/reader/tag-groups";

/** From here not flat on the back for long; some guidance says 20 (ACOG, Canadian guideline 2019). */
const NOT_FLAT_FROM_WEEK = 16;
/** Minutes from which lying counts as long. */
const LONG_MINUTES = 3;
const LYING = new Set(["supine", "prone"]);
export const NOT_LYING_FLAT = "Do this sitting or on your side.";

type Lying = Pick<Exercise, "purpose" | "startPosition">;

/** How to do a long item that is usually done lying, for somebody who should not lie flat; nothing for anybody else. */
export function lyingCaution(exercise: Lying, { minutes }: Dose, reader: Reader): string | undefined {
  const isLong = minutes !== undefined && upperEnd(minutes) >= LONG_MINUTES;
  if (!isLong || !mayBeLying(exercise) || !holds({ any: pregnantFrom(NOT_FLAT_FROM_WEEK) }, reader))
    return undefined;
  return NOT_LYING_FLAT;
}

/** The line, and whom it is for, where some patients read it at an exercise. */
export function readerVariants(exercise: Lying): { readonly forWhom: string; readonly text: string }[] {
  if (!mayBeLying(exercise)) return [];
  const forWhom = `pregnant from week ${NOT_FLAT_FROM_WEEK}, at ${LONG_MINUTES} minutes or more`;
  return [{ forWhom, text: NOT_LYING_FLAT }];
}

/** Whether the line can stand at an exercise at all. */
export function mayBeLying({ purpose, startPosition }: Lying): boolean {
  return purpose === "relaxation" || LYING.has(startPosition);
}
