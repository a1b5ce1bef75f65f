import { addDays, daysBetween } from "@/lib/domain/dates/local-date";

/** After this many days without a word from the patient, the program counts as silent. */
export const SILENT_AFTER_DAYS = 7;

/** Pain on the scale of 0 to 10: a rise that is usually noticed (Childs et al. 2005, Spine 30:1331–1334). */
export const NOTICED_PAIN_RISE = 2;

/** The days whose pain is averaged, and compared with as many before them. */
export const PAIN_WINDOW_DAYS = 7;

export interface LastHeard {
  /** Since when something could have been recorded: the first day of the program. */
  readonly since: string;
  /** The newest local date of a log. */
  readonly lastLogOn: string | null;
}

/** Days since something was recorded, or since the program began; never below 0. */
export function silentDays({ since, lastLogOn }: LastHeard, today: string): number {
  const heard = lastLogOn !== null && lastLogOn > since ? lastLogOn : since;
  return Math.max(0, daysBetween(heard, today));
}

/** Whether nothing was recorded for 7 days or more. */
export function isSilent(heard: LastHeard, today: string): boolean {
  return silentDays(heard, today) >= SILENT_AFTER_DAYS;
}

/** The mean pain of the last seven days less that of the seven before; to one decimal; nothing without an entry in both. */
export function painRise(
  entries: readonly { readonly localDate: string; readonly pain: number }[],
  today: string,
): number | undefined {
  const recentFrom = addDays(today, 1 - PAIN_WINDOW_DAYS);
  const beforeFrom = addDays(recentFrom, -PAIN_WINDOW_DAYS);
  const recent = entries.filter(({ localDate }) => localDate >= recentFrom && localDate <= today);
  const before = entries.filter(({ localDate }) => localDate >= beforeFrom && localDate < recentFrom);
  if (recent.length === 0 || before.length === 0) return undefined;
  return Math.round((meanPain(recent) - meanPain(before)) * 10) / 10;
}

function meanPain(entries: readonly { readonly pain: number }[]): number {
  return entries.reduce((sum, { pain }) => sum + pain, 0) / entries.length;
}
