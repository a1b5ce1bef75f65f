import { type RecordedSession, standingSessions } from "./recorded-session";

/** What a paper diary says of one day. */
export interface PaperDay {
  readonly localDate: string;
  /** How often each exercise was ticked; what was not ticked is not named. */
  readonly times: Readonly<Record<string, number>>;
  readonly pain: number | null;
}

/** A day as it is kept: with the log that holds it, if any. */
export interface KeptPaperDay extends PaperDay {
  readonly logId: string | null;
}

/** A day as it was typed, and the log it was typed over. */
export interface TypedPaperDay extends PaperDay {
  readonly basedOn: string | null;
}

/** What stands on paper for a day, among everything recorded. */
export function paperDayOn(sessions: readonly RecordedSession[], localDate: string): KeptPaperDay {
  const paper = sessions.filter(({ source }) => source === "paper");
  const log = standingSessions(paper).findLast((session) => session.localDate === localDate);
  if (!log) return { localDate, times: {}, pain: null, logId: null };
  const ticked = log.items.filter(({ outcome, times }) => outcome !== "skipped" && times > 0);
  const times = Object.fromEntries(ticked.map((item) => [item.itemId, item.times]));
  return { localDate, times, pain: log.pain, logId: log.id };
}

/** Whether two days say the same. */
export function isSamePaperDay(one: PaperDay, other: PaperDay): boolean {
  const [ticks, otherTicks] = [ticksOf(one), ticksOf(other)];
  return (
    one.pain === other.pain &&
    ticks.length === otherTicks.length &&
    ticks.every(([itemId, times]) => other.times[itemId] === times)
  );
}

/** The exercises that were ticked, each with how often. */
export function ticksOf({ times }: PaperDay): [itemId: string, times: number][] {
  return Object.entries(times).filter(([, count]) => count > 0);
}

/** The exercises that the phone already knows of, day by day: they need not be entered again. */
export function phoneDays(
  sessions: readonly RecordedSession[],
  days: readonly string[],
): Record<string, readonly string[]> {
  const phone = standingSessions(sessions).filter(({ source }) => source === "phone");
  const entries = days.map((day) => {
    const ofDay = phone.filter(({ localDate }) => localDate === day);
    const done = ofDay.flatMap(({ items }) => items.filter(({ outcome }) => outcome !== "skipped"));
    return [day, [...new Set(done.map(({ itemId }) => itemId))]] as const;
  });
  return Object.fromEntries(entries.filter(([, itemIds]) => itemIds.length > 0));
}
