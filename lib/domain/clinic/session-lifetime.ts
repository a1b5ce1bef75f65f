/** A session ends after this long without a request, and absolutely (security rule 2). */
export const IDLE_MINUTES = 30;
export const ABSOLUTE_HOURS = 12;

/** How long a typed password counts as a proof that its owner sits at the session. */
const PROOF_MINUTES = 10;

/** An account that nobody signed in to for so long is named to the admins: its owner may have left. */
export const AWAY_DAYS = 90;

/** How often a session in use is noted down. */
export const TOUCH_EVERY_MILLISECONDS = 60_000;

/** How long before the end of a session its owner is warned. */
const WARNING_MINUTES = 2;

const MILLISECONDS_PER_MINUTE = 60_000;

export function isSessionLive(session: { lastSeenAt: Date; endsAt: Date }, now: Date): boolean {
  const idleEnd = session.lastSeenAt.getTime() + IDLE_MINUTES * MILLISECONDS_PER_MINUTE;
  return now.getTime() < idleEnd && now.getTime() < session.endsAt.getTime();
}

/** Whether the password was typed lately enough for what opens a way into an account or lets records out (security rule 33). */
export function isProofFresh(session: { readonly provedAt: Date | null }, now: Date): boolean {
  const age =
    session.provedAt === null ? Number.POSITIVE_INFINITY : now.getTime() - session.provedAt.getTime();
  return age < PROOF_MINUTES * MILLISECONDS_PER_MINUTE;
}

export function sessionEnd(start: Date): Date {
  return new Date(start.getTime() + ABSOLUTE_HOURS * 60 * MILLISECONDS_PER_MINUTE);
}

/**
 * When a page warns, and when it takes the session for ended, if nothing is asked of the server after `lastAsked`. Sooner
 * than the server by as much as its note of the last request may be old.
 */
export function sessionCountdown(
  lastAsked: number,
  endsAt: number,
): { readonly warnAt: number; readonly endAt: number; readonly isAbsolute: boolean } {
  const idleEnd = lastAsked + IDLE_MINUTES * MILLISECONDS_PER_MINUTE - TOUCH_EVERY_MILLISECONDS;
  const endAt = Math.min(idleEnd, endsAt);
  return { warnAt: endAt - WARNING_MINUTES * MILLISECONDS_PER_MINUTE, endAt, isAbsolute: endsAt <= idleEnd };
}
