import { checkersInWords } from "@/lib/domain/checker/profession";
import { dateInWords, monthInWords } from "@/lib/domain/dates/date-words";
import { safeLine } from "@/lib/domain/text/safe-text";
import type { DocumentWarningCard } from "./document-warning-card";

const VERSION_LENGTH = 20;
/** Two people with their professions. */
const NAMES_LENGTH = 400;

/**
 * The last line of the warning card: which text it is, and when it was written. It names who checked it only where the
 * document says so.
 */
export function warningEdition(card: DocumentWarningCard, language: string): string {
  const version = `Warning text ${safeLine(card.textVersion, VERSION_LENGTH)}`;
  if (card.checked) {
    const by = safeLine(checkersInWords(card.checked.by), NAMES_LENGTH);
    return `${version}, checked by ${by}, ${monthInWords(card.checked.on, language)}.`;
  }
  const writtenOn = card.writtenOn ?? card.reviewedOn;
  return writtenOn ? `${version}, written ${dateInWords(writtenOn, language)}.` : `${version}.`;
}
