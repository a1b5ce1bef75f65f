import { type ClinicTime, momentInWords } from "@/lib/domain/dates/moment-words";
import { contentsOfDocument } from "./program-contents";
import type { ProgramDocument } from "./program-document";
import { differenceInWords, findVersionDifference } from "./version-difference";

export interface PublishedVersion {
  readonly number: number;
  readonly publishedAt: Date;
  readonly publishedByName: string;
  readonly document: ProgramDocument;
}

/** One entry of the time line. */
export interface VersionEntry {
  readonly number: number;
  /** "22 November 2026, 10:40, by Tom Okafor". */
  readonly published: string;
  /** What differs from the version before; empty for the first. */
  readonly changes: readonly string[];
}

/** The time line of a program's versions, which come newest first. */
export function buildVersionHistory(
  versions: readonly PublishedVersion[],
  clinic: ClinicTime,
): VersionEntry[] {
  return versions.map(({ number, publishedAt, publishedByName }) => ({
    number,
    published: `${momentInWords(publishedAt, clinic)}, by ${publishedByName}`,
    changes: changesBetween(versions, number - 1, number, clinic),
  }));
}

/** What differs between two published versions, in words; nothing when one of them is unknown. */
export function changesBetween(
  versions: readonly PublishedVersion[],
  from: number,
  to: number,
  { language }: ClinicTime,
): string[] {
  const before = versions.find((version) => version.number === from);
  const after = versions.find((version) => version.number === to);
  if (!before || !after) return [];
  return differenceInWords(
    findVersionDifference(contentsOfDocument(before.document), contentsOfDocument(after.document), language),
  );
}
