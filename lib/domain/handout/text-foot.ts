import { checkersInWords } from "@/lib/domain/checker/profession";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";

/** Who chose and who checked, at the foot of the sheet; it claims no more than the document does. */
export function textFoot({ textCheck, version, clinic }: ProgramDocument): string[] {
  if (textCheck?.kind === "clinics-own") return [`Written by ${safeLine(clinic.name, TEXT_CAPS.clinic)}.`];
  const therapist = safeLine(version.therapistName, TEXT_CAPS.contact);
  const chosen = therapist === "" ? [] : [`Chosen for you by ${therapist}.`];
  return textCheck
    ? [...chosen, `Texts checked by ${safeLine(checkersInWords(textCheck.by), TEXT_CAPS.sentence)}.`]
    : chosen;
}
