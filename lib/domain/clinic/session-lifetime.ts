/** A session ends after this long without a request, and absolutely (security rule 2). */
export const IDLE_MINUTES = 30;
export const ABSOLUTE_HOURS = 12;

/** At most this many guesses are evaluated in a window, per account and per address (security rule 10). */
export const GUESS_WINDOW_MINUTES = 15;
export const GUESSES_PER_ACCOUNT = 10;
export const GUESSES_PER_ADDRESS = 50;

const MILLISECONDS_PER_MINUTE = 60_000;

export function isSessionLive(session: { lastSeenAt: Date; endsAt: Date }, now: Date): boolean {
  const idleEnd = session.lastSeenAt.getTime() + IDLE_MINUTES * MILLISECONDS_PER_MINUTE;
  return now.getTime() < idleEnd && now.getTime() < session.endsAt.getTime();
}

export function sessionEnd(start: Date): Date {
  return new Date(start.getTime() + ABSOLUTE_HOURS * 60 * MILLISECONDS_PER_MINUTE);
}
