import { sayCheckers } from "@/lib/domain/checker/say-checkers";
import { dateInWords, monthInWords } from "@/lib/domain/dates/date-words";
import { safeLine } from "@/lib/domain/text/safe-text";
import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";
import type { DocumentWarningCard } from "./document-warning-card";

const VERSION_LENGTH = 20;
/** Two people with their professions. */
const NAMES_LENGTH = 400;

/**
 * The last line of the warning card: which text it is, and when it was written. It names who checked it only where the
 * document says so.
 * @param language of the dates
 */
export function warningEdition(
  words: Words<"dose" | "sheet">,
  card: DocumentWarningCard,
  language: string,
): string {
  const { warningText, warningTextWritten, warningTextChecked } = words.sheet;
  const version = safeLine(card.textVersion, VERSION_LENGTH);
  if (card.checked) {
    const checkers = safeLine(sayCheckers(words, card.checked.by), NAMES_LENGTH);
    return say(words, warningTextChecked, {
      version,
      checkers,
      month: monthInWords(card.checked.on, language),
    });
  }
  const writtenOn = card.writtenOn ?? card.reviewedOn;
  return writtenOn
    ? say(words, warningTextWritten, { version, date: dateInWords(writtenOn, language) })
    : say(words, warningText, { version });
}
