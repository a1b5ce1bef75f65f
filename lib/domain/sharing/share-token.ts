import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** The secret of a link, computed and never stored, so that the same QR can be printed again. */
export function shareToken(shareKey: string, linkId: string, generation: number): string {
  return createHmac("sha256", shareKey).update(`link:${linkId}:${generation}`).digest("base64url");
}

/** What the database stores of a token. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * The cookie a token is traded for: bound to the link, its generation and its PIN, useless for any other. Another PIN, or
 * none any more, ends the cookies there are.
 */
export function linkCookieValue(
  shareKey: string,
  linkId: string,
  generation: number,
  pinHash: string | null = null,
): string {
  const pin = pinHash === null ? "" : `:${pinHash}`;
  return createHmac("sha256", shareKey).update(`cookie:${linkId}:${generation}${pin}`).digest("base64url");
}

/** The secret of a link's calendar address: it opens the times of the reminders and nothing else. */
export function calendarSecret(shareKey: string, linkId: string, generation: number): string {
  return createHmac("sha256", shareKey).update(`calendar:${linkId}:${generation}`).digest("base64url");
}

/** Proof that a right token or code was shown before the moment, for the page that asks for the PIN. */
export function pinPass(shareKey: string, linkId: string, endsAt: Date): string {
  const ends = String(endsAt.getTime());
  const seal = createHmac("sha256", shareKey).update(`pin-pass:${linkId}:${ends}`).digest("base64url");
  return `${linkId}.${ends}.${seal}`;
}

/** The link a pass was made for, while it lasts; undefined for anything else. */
export function linkOfPinPass(shareKey: string, pass: string, now: Date): string | undefined {
  const [linkId = "", ends = ""] = pass.split(".");
  const endsAt = new Date(Number(ends));
  if (!(endsAt > now)) return undefined;
  return isSameSecret(pass, pinPass(shareKey, linkId, endsAt)) ? linkId : undefined;
}

export function isSameSecret(left: string, right: string): boolean {
  const a = createHash("sha256").update(left).digest();
  const b = createHash("sha256").update(right).digest();
  return timingSafeEqual(a, b);
}

/** Whether a link opens at the moment: neither ended nor run out. */
export function isLinkLive(
  link: { readonly revokedAt: Date | null; readonly expiresAt: Date },
  now: Date,
): boolean {
  return link.revokedAt === null && link.expiresAt > now;
}
