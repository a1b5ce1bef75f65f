import { sayCheckers } from "@/lib/domain/checker/say-checkers";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";
import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";

/** Who chose and who checked, at the foot of the sheet; it claims no more than the document does. */
export function textFoot(
  words: Words<"dose" | "sheet">,
  { textCheck, version, clinic }: ProgramDocument,
): string[] {
  const { writtenBy, chosenBy, checkedBy } = words.sheet;
  if (textCheck?.kind === "clinics-own")
    return [say(words, writtenBy, { clinic: safeLine(clinic.name, TEXT_CAPS.clinic) })];
  const therapist = safeLine(version.therapistName, TEXT_CAPS.contact);
  const chosen = therapist === "" ? [] : [say(words, chosenBy, { therapist })];
  if (!textCheck) return chosen;
  const checkers = safeLine(sayCheckers(words, textCheck.by), TEXT_CAPS.sentence);
  return [...chosen, say(words, checkedBy, { checkers })];
}
