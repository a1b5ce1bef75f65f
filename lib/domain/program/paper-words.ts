import { type ClinicTime, dayOfMoment } from "@/lib/domain/dates/moment-words";

/** What is known of the sheet a patient may hold. */
export interface PaperFacts {
  readonly versionNumber: number;
  readonly printedAt: Date;
}

export interface PaperWords {
  readonly isStale: boolean;
  /** "Version 2 on paper (printed 3 November 2026), current 4". */
  readonly words: string;
}

/** Which version is on paper, and whether it is the one in force; nothing before the first print. */
export function paperInWords(
  paper: PaperFacts | undefined,
  currentVersion: number,
  clinic: ClinicTime,
): PaperWords | undefined {
  if (!paper || currentVersion === 0) return undefined;
  const { versionNumber, printedAt } = paper;
  const printed = `Version ${versionNumber} on paper (printed ${dayOfMoment(printedAt, clinic)})`;
  const isStale = versionNumber !== currentVersion;
  return { isStale, words: isStale ? `${printed}, current ${currentVersion}` : printed };
}
