import type { KeptStatus, TranslationStanding } from "./translation-kind";

/** What is kept of a translation besides its words. */
export interface KeptTranslation {
  /** The clinic's own; else the shared one. */
  readonly isOwn: boolean;
  readonly status: KeptStatus;
  /** Of the English that it was made of. */
  readonly sourceHash: string;
}

/** Where a translation stands beside the English of today. */
export function translationStanding(
  kept: Pick<KeptTranslation, "status" | "sourceHash"> | undefined,
  hash: string,
): TranslationStanding {
  if (!kept) return "missing";
  return kept.sourceHash === hash ? kept.status : "stale";
}

/**
 * The translation that counts: the clinic's own, unless its English has changed since and the shared one has been brought
 * up to date.
 */
export function translationInForce<Kept extends KeptTranslation>(
  kept: readonly Kept[],
  hash: string,
): Kept | undefined {
  const own = kept.find(({ isOwn }) => isOwn);
  const shared = kept.find(({ isOwn }) => !isOwn);
  if (!own || !shared) return own ?? shared;
  return own.sourceHash !== hash && shared.sourceHash === hash ? shared : own;
}
