import { sayCheckers } from "@/lib/domain/checker/say-checkers";
import type { PatientMarks } from "@/lib/domain/program/in-patients-words";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";
import { say } from "@/lib/domain/words/say";
import type { SheetReading } from "./sheet-reading";

/** Who chose and who checked, at the foot of the sheet; it claims no more than the document does. */
export function textFoot({ words, document, marks }: SheetReading): string[] {
  const { textCheck, version, clinic } = document;
  const { writtenBy, chosenBy, checkedBy } = words.sheet;
  if (textCheck?.kind === "clinics-own")
    return [say(words, writtenBy, { clinic: safeLine(clinic.name, TEXT_CAPS.clinic) })];
  const therapist = safeLine(version.therapistName, TEXT_CAPS.contact);
  const chosen = therapist === "" ? [] : [say(words, chosenBy, { therapist })];
  // Who has checked the English has not checked a draft of it in another language.
  if (!textCheck || hasDraft(marks)) return chosen;
  const checkers = safeLine(sayCheckers(words, textCheck.by), TEXT_CAPS.sentence);
  return [...chosen, say(words, checkedBy, { checkers })];
}

function hasDraft({ items, advice, warning, withAdult, warmUp }: PatientMarks): boolean {
  const all = [...Object.values(items), ...Object.values(advice), warning, withAdult, warmUp];
  return all.some(({ kind }) => kind === "draft" || kind === "checked");
}
