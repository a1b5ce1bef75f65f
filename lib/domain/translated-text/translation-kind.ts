/** What is translated entry by entry; the warning card is translated whole, by version. */
export const TRANSLATION_KINDS = ["exercise", "advice", "phrase"] as const;
export type TranslationKind = (typeof TRANSLATION_KINDS)[number];

/** Every part of what a patient reads that has a translation of its own. */
export const TRANSLATED_PARTS = ["warning", "exercise", "advice", "phrase"] as const;
export type TranslatedPart = (typeof TRANSLATED_PARTS)[number];

export const PART_WORDS: Readonly<Record<TranslatedPart, string>> = {
  warning: "Warning card",
  exercise: "Exercises",
  advice: "Advice",
  phrase: "Phrases",
};

/** What somebody has said of a translation; that its English has changed since is computed. */
export const KEPT_STATUSES = ["draft", "checked", "signed"] as const;
export type KeptStatus = (typeof KEPT_STATUSES)[number];

/** Where a translation stands today. */
export const TRANSLATION_STANDINGS = ["signed", "checked", "draft", "stale", "missing"] as const;
export type TranslationStanding = (typeof TRANSLATION_STANDINGS)[number];

export const STANDING_WORDS: Readonly<Record<TranslationStanding, string>> = {
  signed: "Signed",
  checked: "Checked",
  draft: "Draft",
  stale: "Stale",
  missing: "Missing",
};
