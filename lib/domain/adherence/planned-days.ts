import { DAYS_PER_WEEK, weekdayOf } from "@/lib/domain/dates/local-date";
import type { Dose } from "@/lib/domain/dose/dose";
import { currentPhase, itemsInPhase, type PhasedItem, type PhasedProgram } from "@/lib/domain/program/phase";

/** What of a document says when its items are to be done. */
export interface PlannedProgram<Item extends PhasedItem> extends PhasedProgram {
  readonly items: readonly Item[];
}

/** An item on one local date. */
export interface ItemDue<Item> {
  /** With the dose of the phase that the date lies in. */
  readonly item: Item;
  /** The least number of times that its dose asks for on such a day. */
  readonly times: number;
  /** "3 days a week": the patient picks the days. */
  readonly anyDay: boolean;
  /** Whether it is counted on for this date. */
  readonly isPlanned: boolean;
}

/**
 * The order in which "any days" are spread over a week: 2 days are Monday and Friday, 3 days Monday, Wednesday and
 * Friday. It only says how many days of a part of a week are counted on; whole weeks count what the dose says.
 */
const EVEN_SPREAD = [1, 5, 3, 7, 4, 2, 6] as const;

/**
 * The items of the date's phase, in order: those of every day, those of this weekday, and those whose days the patient
 * picks. What stands on other weekdays is left out.
 */
export function itemsDueOn<Item extends PhasedItem>(
  document: PlannedProgram<Item>,
  localDate: string,
): ItemDue<Item>[] {
  const items = itemsInPhase(document.items, currentPhase(document, localDate));
  const weekday = weekdayOf(localDate);
  const order = spreadOf(items.map(({ dose }) => dose));
  return items.flatMap((item) => {
    const { dose } = item;
    const anyDay = isAnyDay(dose);
    const isPlanned = plannedWeekdaysOf(dose, order).includes(weekday);
    return isPlanned || anyDay ? [{ item, times: dose.timesPerDay.from, anyDay, isPlanned }] : [];
  });
}

/** The first local date on which a version is to be done: the day of publishing, or its start when that is later. */
export function firstDayOf({ program, version }: PhasedProgram): string {
  const { startsOn } = program;
  return startsOn !== undefined && startsOn > version.publishedOn ? startsOn : version.publishedOn;
}

/** How many sessions are counted on for a date: the item that is done most often says it. None before the start. */
export function plannedSessionsOn<Item extends PhasedItem>(
  document: PlannedProgram<Item>,
  localDate: string,
): number {
  if (localDate < firstDayOf(document)) return 0;
  return Math.max(
    0,
    ...itemsDueOn(document, localDate).map(({ times, isPlanned }) => (isPlanned ? times : 0)),
  );
}

/** The ISO weekdays with a planned session, in the phase of a date. */
export function plannedWeekdays<Item extends PhasedItem>(
  document: PlannedProgram<Item>,
  localDate: string,
): number[] {
  const doses = itemsInPhase(document.items, currentPhase(document, localDate)).map(({ dose }) => dose);
  const order = spreadOf(doses);
  const days = doses.flatMap((dose) => plannedWeekdaysOf(dose, order));
  return [...new Set(days)].sort((one, other) => one - other);
}

/** Days that are fixed come first, so that what may be done on any day falls on days with a session anyway. */
function spreadOf(doses: readonly Dose[]): number[] {
  const fixed = doses.flatMap(({ weekdays = [] }) => weekdays);
  return [...new Set([...fixed, ...EVEN_SPREAD])];
}

function isAnyDay({ weekdays, daysPerWeek }: Dose): boolean {
  return weekdays === undefined && daysPerWeek.from < DAYS_PER_WEEK;
}

function plannedWeekdaysOf({ weekdays, daysPerWeek }: Dose, order: readonly number[]): readonly number[] {
  return weekdays ?? order.slice(0, daysPerWeek.from);
}
