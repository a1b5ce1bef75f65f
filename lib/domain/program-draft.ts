import type { Dose } from "./dose";

export const PROGRAM_TEXT_LIMITS = { title: 120, goal: 300, habit: 80 } as const;
export const DIARY_WEEKS = { min: 2, max: 4 } as const;
/** More than this is refused, not warned about: nobody follows it and nothing prints it. */
export const MAX_ITEMS = 60;
/** Topics a draft may hold; the default suggestion is four (handout rule 12). */
export const MAX_TOPICS = 40;

/** One exercise of a draft. `itemId` is made by the client and stays through reordering and versions. */
export interface DraftItem {
  readonly itemId: string;
  readonly exerciseId: string;
  readonly dose: Dose;
  readonly note: string;
}

/** Everything of a program that the therapist edits. */
export interface ProgramDraft {
  readonly title: string;
  readonly goal: string;
  readonly habitAfter: string;
  readonly habitAt: string;
  /** Local date `YYYY-MM-DD`. */
  readonly reviewOn?: string;
  readonly diaryWeeks: number;
  readonly hiddenWarnings: readonly string[];
  readonly items: readonly DraftItem[];
  /** Advice topic ids, in order. */
  readonly topicIds: readonly string[];
}
