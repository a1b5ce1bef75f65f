import { mayBeChild } from "@/lib/domain/patient/age";
import type { Reader } from "@/lib/domain/reader/circumstance";
import type { ProgramDocument } from "./program-document";

/**
 * Whom a sheet for somebody under 16 speaks to. The first sentence is binding (safety-and-content, under 16: "print 'Do
 * these with an adult.' and address the card to both"); the second one is ours and is how the card is addressed to both,
 * whose own words stay as they were signed. Both are signed with the warning text.
 */
export const WITH_AN_ADULT = "Do these with an adult. Read the warning signs together.";

/** The line for who may be under 16; nothing for anybody else, or without a birth year. */
export function adultLine({ birthYear, today }: Pick<Reader, "birthYear" | "today">): string | undefined {
  return mayBeChild(birthYear, today) ? WITH_AN_ADULT : undefined;
}

/** What stands before the first exercise, on paper, page and in the player: who is there, then the warm-up. */
export function linesBeforeFirst({
  withAdult,
  warmUp,
}: Pick<ProgramDocument, "withAdult" | "warmUp">): string[] {
  return [withAdult ?? [], warmUp?.text ?? []].flat();
}
