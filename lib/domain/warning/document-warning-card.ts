import type { CheckedBy } from "@/lib/domain/checker/checked-by";
export interface DocumentWarningSign {
  readonly code: string;
  readonly text: string;
}

export interface DocumentWarningGroup {
  readonly level: 1 | 2 | 3 | 4;
  readonly heading: string;
  readonly signs: readonly DocumentWarningSign[];
  readonly closing: readonly string[];
}

/** The warning card with the clinic's contacts filled in. */
export interface DocumentWarningCard {
  readonly textVersion: string;
  /** Local date on which the text was written. */
  readonly writtenOn?: string;
  /** The same in documents from before text 2.0, under a name that claimed a review nobody had made. */
  readonly reviewedOn?: string;
  readonly groups: readonly DocumentWarningGroup[];
  readonly notSure: string;
  /** Who had checked the text when this was published; absent: nobody. A later signature changes nothing here. */
  readonly checked?: CheckedBy;
}
