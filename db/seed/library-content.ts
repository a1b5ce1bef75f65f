import { createHash } from "node:crypto";
import { TOPIC_RULES } from "@/lib/domain/advice/topic-wordings";
import { CONFLICT_RULES } from "@/lib/domain/conflict/conflict-rules";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import { WITH_AN_ADULT } from "@/lib/domain/program/before-first";
import { NOT_LYING_FLAT } from "@/lib/domain/program/lying-caution";
import { WARM_UPS } from "@/lib/domain/program/warm-up";
import { COUNTRY_PACKS } from "@/lib/domain/warning/country-pack";
import type { FigureSpec } from "@/lib/figure/figure";
import { TICKABLE_ADVICE } from "./advice/all-topics";
import { CONDITION_TAGS, PATIENT_FLAGS } from "./conditions";
import { FIGURES } from "./figures/all-figures";
import { LIBRARY } from "./library/all-exercises";
import { TEMPLATES } from "./templates/all-templates";
import { readTranslations, type Translations } from "./translation-files";
import { WARNING_TEXT } from "./warning-text";

/** All the English that every clinic shares, without the drawings: enough for tests, and quick to seed. */
export const LIBRARY_TEXTS = {
  exercises: LIBRARY,
  topics: TICKABLE_ADVICE,
  templates: TEMPLATES,
  conditions: CONDITION_TAGS,
  flags: PATIENT_FLAGS,
  warningText: WARNING_TEXT,
  topicRules: TOPIC_RULES,
} as const;

export type LibraryContent = typeof LIBRARY_TEXTS & {
  /** Drawings by exercise slug; they are solved when the library is seeded. */
  readonly figures?: Readonly<Record<string, FigureSpec>>;
  /** Reads the translations; absent, those that are there stay. */
  readonly translations?: () => Translations;
};

/** The whole shared library. */
export const LIBRARY_CONTENT: LibraryContent = {
  ...LIBRARY_TEXTS,
  figures: FIGURES,
  translations: () => readTranslations(),
};

/** What the seed writes of the content, counted up when it writes more, so that a library from before is written again. */
const ROWS_FORM = 7;

/** Names the content: the same content has the same hash on every machine. */
export function hashContent(content: LibraryContent): string {
  const { translations, ...english } = content;
  const all = [ROWS_FORM, english, translations?.(), CONFLICT_RULES, SCREENING_THEMES, WORDS_OF_CODE];
  return createHash("sha256").update(JSON.stringify(all, patterns)).digest("hex");
}

/** Sentences that are signed and stand in code. */
const WORDS_OF_CODE = [WITH_AN_ADULT, WARM_UPS, NOT_LYING_FLAT, COUNTRY_PACKS];

/** JSON has no place for a pattern. */
function patterns(_key: string, value: unknown): unknown {
  return value instanceof RegExp ? String(value) : value;
}
