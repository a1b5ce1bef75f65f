/**
 * How far a translation may be relied on: signed by a clinician who reads the language, checked by a second translator, a
 * draft, or stale, which is a draft of an English that has changed since.
 */
export const TRANSLATION_STATUSES = ["signed", "checked", "draft", "stale"] as const;
export type TranslationStatus = (typeof TRANSLATION_STATUSES)[number];

/** Who answers for the words of one part. */
export interface PartStatus {
  readonly status: TranslationStatus;
  /** Name and profession. */
  readonly reviewer?: string;
  /** Local date `YYYY-MM-DD`. */
  readonly reviewedOn?: string;
}

/** A line that no exercise and no topic holds, such as the warm-up. */
export interface TranslatedLine extends PartStatus {
  readonly text: string;
}

export interface TranslatedExercise extends PartStatus {
  readonly plainName: string;
  readonly steps: readonly string[];
  /** Absent where the English has none, and where they are not translated: paper then has the steps. */
  readonly shortSteps?: readonly string[];
  readonly feel: string;
  readonly mistake: string;
  readonly stopIf: string;
  /** Each as far as it is translated; what is missing stays English. */
  readonly ladder?: { readonly easier?: string; readonly harder?: string; readonly moveOn?: string };
  readonly caution?: TranslatedLine;
}

export interface TranslatedAdvice extends PartStatus {
  readonly title: string;
  /** In the document's order. */
  readonly points: readonly string[];
}

/** The groups of the card in the document's order, with the clinic's contacts filled in. */
export interface TranslatedCard extends PartStatus {
  readonly groups: readonly {
    readonly heading: string;
    readonly signs: readonly { readonly code: string; readonly text: string }[];
    readonly closing: readonly string[];
  }[];
  readonly notSure: string;
}

/** The therapist's own words, as an interpreter told them. What is missing stays English. */
export interface OwnWords {
  readonly title?: string;
  readonly goal?: string;
  readonly habitAfter?: string;
  readonly habitAt?: string;
  /** By item id. */
  readonly notes: Readonly<Record<string, string>>;
  /** Name of the colleague who typed them. */
  readonly enteredBy: string;
}

/** What a patient who needs an interpreter shows or says, so that whoever stands by can help. */
export interface InterpreterLine {
  /** "I speak Polish. I need an interpreter." */
  readonly english: string;
  /** The same for the patient. */
  readonly own: string;
}

/** A document in the patient's language, frozen beside its English. Parts that it does not hold stay English. */
export interface DocumentTranslation {
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** By item id. */
  readonly items: Readonly<Record<string, TranslatedExercise>>;
  /** By slug of the topic. */
  readonly advice: Readonly<Record<string, TranslatedAdvice>>;
  readonly warning?: TranslatedCard;
  readonly lines?: { readonly withAdult?: TranslatedLine; readonly warmUp?: TranslatedLine };
  /** Patient's names, by their English ones, of exercises that are done no more. */
  readonly stopped?: Readonly<Record<string, string>>;
  readonly own?: OwnWords;
  readonly interpreter: InterpreterLine;
}
