import { itemsDueOn } from "@/lib/domain/adherence/planned-days";
import { upperEnd } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { formatDose } from "@/lib/domain/dose/dose-words";
import { sessionMinutes } from "@/lib/domain/dose/session-minutes";
import type { HandoutExercise } from "@/lib/domain/handout/handout-model";
import { currentPhase, itemsInPhase, type PhasedItem, type PhasedProgram } from "@/lib/domain/program/phase";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeLine } from "@/lib/domain/text/safe-text";
import type { Words } from "@/lib/domain/words/words";
import { stepsOfDose } from "./dose-steps";
import type { SessionStep } from "./session-step";

/** The words and the drawing of an exercise. The dose depends on the day. */
export type SessionWords = Pick<
  HandoutExercise,
  "itemId" | "name" | "figure" | "photos" | "clip" | "steps" | "cues" | "note"
> & {
  /** They stayed English on a page in another language. */
  readonly lang?: string;
  /** What is said of them, in the language of the page and, of a draft, in English too. */
  readonly mark?: { readonly own: string; readonly english?: string };
};

export interface SessionItem extends PhasedItem {
  readonly sideRule: SideRule;
  readonly words: SessionWords;
}

/** What a phone needs to work out the session of any day by itself. Nothing in it says whose it is. */
export interface SessionSource extends PhasedProgram {
  readonly version: { readonly number: number; readonly publishedOn: string };
  /** What stands before the first exercise. */
  readonly before: readonly string[];
  readonly warmUpMinutes: number;
  readonly items: readonly SessionItem[];
}

export interface SessionExercise {
  readonly words: SessionWords;
  readonly dose: string;
  readonly sets: number;
}

/** One session, decided from the first step to the last. */
export interface SessionPlan {
  readonly versionNumber: number;
  readonly exercises: readonly SessionExercise[];
  readonly steps: readonly SessionStep[];
  /** What to know and to do before the first step. */
  readonly before: readonly string[];
  /** Whole minutes, as the sheet estimates them. */
  readonly minutes: number;
  /** The most times that one of them is done on this day, and whether all are done as often. */
  readonly timesToday: number;
  readonly isOftenAlike: boolean;
  /** Nothing is set for this day: the plan then holds what the other days have. */
  readonly isRestDay: boolean;
}

/** The session of a local date. On a day without one, everything of that week, for whoever likes to do it all the same. */
export function buildSessionPlan(words: Words, source: SessionSource, localDate: string): SessionPlan {
  const due = itemsDueOn(source, localDate).map(({ item }) => item);
  const isRestDay = due.length === 0;
  const items = isRestDay ? itemsInPhase(source.items, currentPhase(source, localDate)) : due;
  const times = items.map(({ dose }) => upperEnd(dose.timesPerDay));
  return {
    versionNumber: source.version.number,
    exercises: items.map((item) => toExercise(words, item)),
    steps: items.flatMap(({ dose, sideRule }, index) => stepsOfDose(dose, sideRule, index)),
    minutes: sessionMinutes(items, source.warmUpMinutes),
    before: source.before,
    timesToday: Math.max(1, ...times),
    isOftenAlike: new Set(times).size <= 1,
    isRestDay,
  };
}

function toExercise(
  words: Words,
  { dose, sideRule, words: own }: { dose: Dose } & Omit<SessionItem, "dose">,
): SessionExercise {
  return {
    words: own,
    dose: safeLine(formatDose(words, dose, sideRule), TEXT_CAPS.sentence),
    sets: dose.sets ?? 1,
  };
}
