/** How a link stands, for the list of staff. */
export type LinkState = "works" | "locked" | "expired" | "ended";

export interface LinkStanding {
  readonly revokedAt: Date | null;
  readonly expiresAt: Date;
  readonly pinLockedAt: Date | null;
}

/** Ended by staff, run out, waiting for staff after wrong PINs, or working. */
export function linkState({ revokedAt, expiresAt, pinLockedAt }: LinkStanding, now: Date): LinkState {
  if (revokedAt !== null) return "ended";
  if (expiresAt <= now) return "expired";
  return pinLockedAt === null ? "works" : "locked";
}

/** From this many days before its end on, a link says when it ends, to the patient and to staff. */
export const EXPIRY_NOTICE_DAYS = 14;

const MILLISECONDS_PER_DAY = 86_400_000;

/** Whether the end is near enough to be said; both are local dates `YYYY-MM-DD`. */
export function isExpiryNear(expiresOn: string, today: string): boolean {
  return Date.parse(expiresOn) - Date.parse(today) <= EXPIRY_NOTICE_DAYS * MILLISECONDS_PER_DAY;
}
