import { CONTENT_LANGUAGES, type ContentLanguage } from "./content-language";
import {
  TRANSLATED_PARTS,
  TRANSLATION_STANDINGS,
  type TranslatedPart,
  type TranslationStanding,
} from "./translation-kind";

export type StandingCounts = Readonly<Record<TranslationStanding, number>>;

/** How much of one part of a language stands how, in entries. */
export interface PartShare {
  readonly part: TranslatedPart;
  readonly total: number;
  readonly counts: StandingCounts;
}

export interface LanguageShare {
  readonly language: ContentLanguage;
  readonly parts: readonly PartShare[];
}

/** Counts the entries of every language and part by where they stand; a language without any is all missing. */
export function translationShares(
  standingOf: (language: string, part: TranslatedPart) => readonly TranslationStanding[],
): LanguageShare[] {
  return CONTENT_LANGUAGES.map((language) => ({
    language,
    parts: TRANSLATED_PARTS.map((part) => {
      const standings = standingOf(language.tag, part);
      return { part, total: standings.length, counts: countStandings(standings) };
    }),
  }));
}

function countStandings(standings: readonly TranslationStanding[]): StandingCounts {
  const counts = { signed: 0, checked: 0, draft: 0, stale: 0, missing: 0 };
  for (const standing of standings) counts[standing] += 1;
  return counts;
}

/**
 * A share as whole percent that never says more than is so: what is not all is 99 at most, and what is something is 1 at
 * least.
 */
export function percentOf(count: number, total: number): number {
  if (total === 0 || count === 0) return 0;
  if (count >= total) return 100;
  return Math.min(99, Math.max(1, Math.round((100 * count) / total)));
}

/** "12 % signed, 88 % draft", without what there is none of; of a single text just where it stands. */
export function shareInWords({ counts, total }: Pick<PartShare, "counts" | "total">): string {
  if (total === 0) return "nothing to translate";
  if (total === 1) return TRANSLATION_STANDINGS.find((standing) => counts[standing] > 0) ?? "missing";
  return TRANSLATION_STANDINGS.filter((standing) => counts[standing] > 0)
    .map((standing) => `${percentOf(counts[standing], total)} % ${standing}`)
    .join(", ");
}
