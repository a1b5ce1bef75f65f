import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";

type DosePart = Partial<Dose>;

/** "2 × 10": sets, then repetitions. */
export function sets(count: number, from: number, to?: number): DosePart {
  return { sets: count, repetitions: amount(from, to) };
}

/** Seconds. */
export function hold(from: number, to?: number): DosePart {
  return { hold: amount(from, to) };
}

/** Seconds. */
export function rest(from: number, to?: number): DosePart {
  return { rest: amount(from, to) };
}

export function minutes(from: number, to?: number): DosePart {
  return { minutes: amount(from, to) };
}

/** Every day of the week, so many times a day. */
export function daily(from: number, to?: number): DosePart {
  return { daysPerWeek: amount(7), timesPerDay: amount(from, to) };
}

/** Times a day; days a week stay as in the library. */
export function times(from: number, to?: number): DosePart {
  return { timesPerDay: amount(from, to) };
}

/** Days a week; times a day stay as in the library. */
export function days(from: number, to?: number): DosePart {
  return { daysPerWeek: amount(from, to) };
}
