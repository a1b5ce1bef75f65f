import type { Dose } from "@/lib/domain/dose/dose";
import type { ToldWords } from "@/lib/domain/translation/told-words";

export const PROGRAM_TEXT_LIMITS = { title: 120, goal: 300, habit: 80 } as const;
export const DIARY_WEEKS = { min: 2, max: 4 } as const;
/** More than this is refused, not warned about: nobody follows it and nothing prints it. */
export const MAX_ITEMS = 60;
/** Topics a draft may hold; the default suggestion is four (handout rule 12). */
export const MAX_TOPICS = 40;

/** Week blocks of a program, each with doses of its own. */
export const PHASE_LIMITS = { count: 6, weeks: { min: 1, max: 12 } } as const;

export interface DraftPhase {
  /** Made by the client; stays through reordering. */
  readonly phaseId: string;
  readonly weeks: number;
}

/** What an item is in one phase; without a dose it is not done in that phase. */
export interface DraftPhaseDose {
  readonly phaseId: string;
  readonly dose?: Dose;
}

/** A shared topic in the therapist's own words, for this program only. */
export interface TopicWording {
  readonly topicId: string;
  readonly title: string;
  readonly points: readonly string[];
  /** Key of the set of points these words were written in place of; absent for the library's own. */
  readonly variant?: string;
}

/** Characters of an advice topic's title and points, and how many points (handout rule 12). */
export const TOPIC_LIMITS = { title: 80, point: 300, points: 7 } as const;

/** One exercise of a draft. `itemId` is made by the client and stays through reordering and versions. */
export interface DraftItem {
  readonly itemId: string;
  readonly exerciseId: string;
  readonly dose: Dose;
  /** Only the phases in which the dose differs from `dose`. */
  readonly phaseDoses?: readonly DraftPhaseDose[];
  readonly note: string;
}

/** Characters of the key of a set of points. */
export const VARIANT_KEY_LENGTH = 60;

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
  /** The topics are as they were proposed for the patient's conditions: nobody has changed them by hand yet. */
  readonly adviceProposed?: true;
  /** Topics whose wording was changed for this program. */
  readonly topicWordings?: readonly TopicWording[];
  /** Absent or empty: one dose throughout. */
  readonly phases?: readonly DraftPhase[];
  /** Local date on which the first phase starts. */
  readonly startsOn?: string;
  /** Title, goal, habit and notes in the patient's language, as an interpreter told them. */
  readonly told?: ToldWords;
}
