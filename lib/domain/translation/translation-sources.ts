import type { InterpreterLine, PartStatus, TranslatedLine } from "./document-translation";

export interface ExerciseWords extends PartStatus {
  readonly plainName: string;
  readonly steps: readonly string[];
  readonly shortSteps: readonly string[];
  readonly feel: string;
  readonly mistake: string;
  readonly stopIf: string;
}

export interface AdviceWords extends PartStatus {
  readonly title: string;
  /** By the English, with its `{fields}`. */
  readonly sentences: Readonly<Record<string, string>>;
}

export interface WarningWords extends PartStatus {
  /** By the English, with its `{fields}`. */
  readonly sentences: Readonly<Record<string, string>>;
}

/** What there is in one language of the texts that a program may hold; a document takes what may stand. */
export interface TranslationSources {
  /** BCP 47. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Whether words that nobody has reviewed may be handed out: the clinic's switch, and the therapist's tick. */
  readonly allowsDrafts: boolean;
  /** By exercise id. */
  readonly exercises: Readonly<Record<string, ExerciseWords>>;
  /** Patient's names of the library by their English ones: of neighbours on a ladder, and of what was stopped. */
  readonly names: Readonly<Record<string, TranslatedLine>>;
  /** By topic id. */
  readonly advice: Readonly<Record<string, AdviceWords>>;
  readonly warning?: WarningWords;
  /** By their English: the lines that no entry of the library holds. */
  readonly phrases: Readonly<Record<string, TranslatedLine>>;
  readonly interpreter: InterpreterLine;
}
