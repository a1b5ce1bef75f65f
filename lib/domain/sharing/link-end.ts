import { addDays, daysBetween, endOfLocalDate, localDateOf } from "@/lib/domain/dates/local-date";

/** Longest life of a share link in days; a program's end plus the grace when that is sooner. */
export const SHARE_LINK_MAX_DAYS = 180;
export const SHARE_LINK_GRACE_DAYS = 14;
/** A renewed link lasts at least this long. */
const RENEWAL_DAYS = 90;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Where and when an end is reckoned: a link ends with a day of the clinic. */
export interface LinkClock {
  readonly now: Date;
  /** IANA name of the clinic's zone. */
  readonly timeZone: string;
  /** The review or program end, a local date `YYYY-MM-DD`. */
  readonly programEnd?: string | undefined;
}

/**
 * When a link made now ends: with the fourteenth day after the review or program end, at the latest with the 180th day
 * from today. The moment is the last one of that day where the clinic is, so that "until 20 December" holds on the 20th.
 */
export function shareLinkExpiry(clock: LinkClock): Date {
  return endOfLocalDate(lastDayOfNew(clock), clock.timeZone);
}

function lastDayOfNew({ now, timeZone, programEnd }: LinkClock): string {
  const today = localDateOf(now, timeZone);
  const latest = latestDay(now, timeZone);
  if (programEnd === undefined) return latest;
  const afterEnd = addDays(programEnd, SHARE_LINK_GRACE_DAYS);
  return earlier(latest, later(afterEnd, addDays(today, SHARE_LINK_GRACE_DAYS)));
}

/**
 * When a link ends that is renewed now: as a new one would, but never sooner than it does already, nor than 90 days from
 * now, since the review it was made for is often the day on which it is renewed.
 */
export function renewedExpiry(clock: LinkClock, expiresAt: Date): Date {
  const today = localDateOf(clock.now, clock.timeZone);
  const latest = latestDay(clock.now, clock.timeZone);
  const least = later(addDays(today, RENEWAL_DAYS), localDateOf(expiresAt, clock.timeZone));
  const asNew = clock.programEnd === undefined ? least : lastDayOfNew(clock);
  return endOfLocalDate(earlier(latest, later(asNew, least)), clock.timeZone);
}

/** The 180th day from today: the day before where clocks that are put back would make it longer than the database takes. */
function latestDay(now: Date, timeZone: string): string {
  const day = addDays(localDateOf(now, timeZone), SHARE_LINK_MAX_DAYS);
  const bound = now.getTime() + (SHARE_LINK_MAX_DAYS + 1) * MILLISECONDS_PER_DAY;
  return endOfLocalDate(day, timeZone).getTime() > bound ? addDays(day, -1) : day;
}

const later = (one: string, other: string) => (daysBetween(one, other) > 0 ? other : one);
const earlier = (one: string, other: string) => (daysBetween(one, other) > 0 ? one : other);
