import { amount, upperEnd } from "./amount";
import type { Dose } from "./dose";

/** ISO weekdays with their letter and name, Monday first. */
export const WEEKDAY_NAMES = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** The dose on these weekdays. Every day needs no names, and no day leaves the number of days as it was. */
export function withWeekdays(dose: Dose, weekdays: readonly number[]): Dose {
  const { weekdays: _, ...rest } = dose;
  const days = [...new Set(weekdays)]
    .filter((day) => day >= 1 && day <= WEEKDAY_NAMES.length)
    .sort((one, other) => one - other);
  if (days.length === 0) return rest;
  const daysPerWeek = amount(days.length);
  return days.length === WEEKDAY_NAMES.length
    ? { ...rest, daysPerWeek }
    : { ...rest, daysPerWeek, weekdays: days };
}

/** The dose with another number of days; named weekdays that it does not fit any more are let go. */
export function withDaysPerWeek(dose: Dose, daysPerWeek: Dose["daysPerWeek"]): Dose {
  const { weekdays, ...rest } = dose;
  const fits = upperEnd(daysPerWeek) === daysPerWeek.from && daysPerWeek.from === weekdays?.length;
  return fits ? { ...dose, daysPerWeek } : { ...rest, daysPerWeek };
}

/** The weekdays with one switched on or off. */
export function toggleWeekday(weekdays: readonly number[], day: number): readonly number[] {
  return weekdays.includes(day) ? weekdays.filter((other) => other !== day) : [...weekdays, day];
}
