import { addDays } from "@/lib/domain/dates/local-date";
import type { Dose } from "@/lib/domain/dose/dose";

/** A block of weeks with doses of its own, in a draft and in a document alike. */
export interface Phase {
  readonly phaseId: string;
  readonly weeks: number;
}

/** An item with a dose for each phase: `dose`, except in the phases that are named. */
export interface PhasedItem {
  readonly dose: Dose;
  readonly phaseDoses?: readonly PhaseDose[];
}

/** What an item is in one phase; without a dose it is not done in that phase. */
export interface PhaseDose {
  readonly phaseId: string;
  readonly dose?: Dose;
}

/** The dose of an item in a phase, or without phases; nothing when the item is not done in it. */
export function doseInPhase(item: PhasedItem, phase?: Pick<Phase, "phaseId">): Dose | undefined {
  const own = item.phaseDoses?.find(({ phaseId }) => phaseId === phase?.phaseId);
  return own ? own.dose : item.dose;
}

/** The items that are done in a phase, with their doses in it. */
export function itemsInPhase<Item extends PhasedItem>(
  items: readonly Item[],
  phase?: Pick<Phase, "phaseId">,
): Item[] {
  return items.flatMap((item) => {
    const dose = doseInPhase(item, phase);
    return dose ? [{ ...item, dose }] : [];
  });
}

export interface PhaseSpan extends Phase {
  /** Weeks counted from the start of the program, from 1. */
  readonly firstWeek: number;
  readonly lastWeek: number;
  /** "Weeks 1–2", or "Week 3". */
  readonly words: string;
  /** Local dates of the first and the last day; absent without a start. */
  readonly days?: { readonly from: string; readonly to: string };
}

const DAYS_IN_WEEK = 7;

/** Where each phase lies: its weeks and, with a start date, its days. */
export function phaseSpans(phases: readonly Phase[] = [], startsOn?: string): PhaseSpan[] {
  return phases.map((phase, index) => {
    const before = phases.slice(0, index).reduce((sum, { weeks }) => sum + weeks, 0);
    const lastWeek = before + phase.weeks;
    return {
      phaseId: phase.phaseId,
      weeks: phase.weeks,
      firstWeek: before + 1,
      lastWeek,
      words: phase.weeks === 1 ? `Week ${lastWeek}` : `Weeks ${before + 1}–${lastWeek}`,
      ...(startsOn && {
        days: {
          from: addDays(startsOn, before * DAYS_IN_WEEK),
          to: addDays(startsOn, lastWeek * DAYS_IN_WEEK - 1),
        },
      }),
    };
  });
}

/** What of a document, or of a draft on its way to one, says which phase it is. */
export interface PhasedProgram {
  readonly phases?: readonly Phase[];
  readonly program: { readonly startsOn?: string };
  readonly version: { readonly publishedOn: string };
}

/** The spans of a document's phases; they begin on the day of publishing when no start is set. */
export function documentSpans({ phases, program, version }: PhasedProgram): PhaseSpan[] {
  return phaseSpans(phases, program.startsOn ?? version.publishedOn);
}

/**
 * The phase of a local date: the first one before the start, and the last one after the end, since a patient carries on
 * until the review. Nothing for a program without phases.
 */
export function currentPhase(document: PhasedProgram, date: string): PhaseSpan | undefined {
  const spans = documentSpans(document);
  return spans.find(({ days }) => days !== undefined && date <= days.to) ?? spans.at(-1);
}

/** A document as it stands in one phase: for whatever shows one dose for each exercise. */
export function documentInPhase<Document extends PhasedProgram & { readonly items: readonly PhasedItem[] }>(
  document: Document,
  phase: Pick<Phase, "phaseId"> | undefined,
): Document {
  if (!phase) return document;
  const items = itemsInPhase(document.items, phase).map(({ phaseDoses: _, ...item }) => item);
  return { ...document, items, phases: [] };
}
