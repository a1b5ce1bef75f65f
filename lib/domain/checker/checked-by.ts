import { dateInWords } from "@/lib/domain/dates/date-words";
import { type Checker, checkersInWords } from "./profession";

/** What stands beside a text of the editors until a clinician of the clinic has signed it. */
export const TO_BE_REVIEWED = "to be reviewed by a clinician";

/** Who has signed a text, and on which local date. */
export interface CheckedBy {
  readonly by: readonly Checker[];
  readonly on: string;
}

/** "Checked by Ana Sousa, physiotherapist, 22 November 2026". */
export function checkedInWords({ by, on }: CheckedBy, language: string): string {
  return `Checked by ${checkersInWords(by)}, ${dateInWords(on, language)}`;
}
