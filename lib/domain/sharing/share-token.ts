import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** Longest life of a share link in days; a program's end plus 14 days when that is sooner (security rule 12). */
export const SHARE_LINK_MAX_DAYS = 180;
export const SHARE_LINK_GRACE_DAYS = 14;

const MILLISECONDS_PER_DAY = 86_400_000;

/** The secret of a link, computed and never stored, so that the same QR can be printed again. */
export function shareToken(shareKey: string, linkId: string, generation: number): string {
  return createHmac("sha256", shareKey).update(`link:${linkId}:${generation}`).digest("base64url");
}

/** What the database stores of a token. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The cookie a token is traded for: bound to the link and its generation, useless for any other. */
export function linkCookieValue(shareKey: string, linkId: string, generation: number): string {
  return createHmac("sha256", shareKey).update(`cookie:${linkId}:${generation}`).digest("base64url");
}

export function isSameSecret(left: string, right: string): boolean {
  const a = createHash("sha256").update(left).digest();
  const b = createHash("sha256").update(right).digest();
  return timingSafeEqual(a, b);
}

/** When a link made now ends: the review or program end plus the grace, at most 180 days. */
export function shareLinkExpiry(now: Date, programEnd?: Date): Date {
  const latest = now.getTime() + SHARE_LINK_MAX_DAYS * MILLISECONDS_PER_DAY;
  if (!programEnd) return new Date(latest);
  const afterEnd = programEnd.getTime() + SHARE_LINK_GRACE_DAYS * MILLISECONDS_PER_DAY;
  const soonest = now.getTime() + SHARE_LINK_GRACE_DAYS * MILLISECONDS_PER_DAY;
  return new Date(Math.min(latest, Math.max(afterEnd, soonest)));
}

/** Whether a link opens at the moment: neither ended nor run out. */
export function isLinkLive(
  link: { readonly revokedAt: Date | null; readonly expiresAt: Date },
  now: Date,
): boolean {
  return link.revokedAt === null && link.expiresAt > now;
}
