/** What a directory says of somebody in a token that was checked already (signature, issuer, audience, time, nonce). */
type Claims = Readonly<Record<string, unknown>>;

/** OpenID Connect Core 2: a subject has 255 letters at most. */
const SUBJECT_MAX = 255;
const EMAIL_MAX = 254;

/** The clocks of two servers may be this far apart. */
const CLOCKS_APART_MS = 10_000;

/** From the making of a token to its reading, with clocks that differ. */
const LONGEST_WAY_MS = 300_000;

/** Who it is in the directory; undefined when the token is another directory's, or names nobody. */
export function identityIn(
  claims: Claims,
  issuer: string,
): { readonly issuer: string; readonly subject: string } | undefined {
  const { iss, sub } = claims;
  if (iss !== issuer || typeof sub !== "string" || sub === "" || sub.length > SUBJECT_MAX) return undefined;
  return { issuer, subject: sub };
}

/** The e-mail address, in lower case, that the directory says it has verified; no other claim about an address counts. */
export function verifiedEmailIn({ email, email_verified: isVerified }: Claims): string | undefined {
  if (isVerified !== true || typeof email !== "string") return undefined;
  const address = email.trim().toLowerCase();
  return address.length <= EMAIL_MAX && /^[^\s@]+@[^\s@]+$/.test(address) ? address : undefined;
}

/** Whether the token was made for this sign-in: not long ago, and not in the future. `now` in milliseconds. */
export function isMadeNow({ iat: seconds }: Claims, now: number): boolean {
  if (typeof seconds !== "number") return false;
  const age = now - seconds * 1000;
  return age > -LONGEST_WAY_MS && age < LONGEST_WAY_MS;
}

/** Whether the directory has asked for more than one factor (RFC 8176). */
export function hadSecondStep({ amr }: Claims): boolean {
  return Array.isArray(amr) && amr.includes("mfa");
}

/** Whether somebody signed in to the directory after that moment, in milliseconds, instead of being signed in still. */
export function signedInSince({ auth_time: seconds }: Claims, moment: number): boolean {
  return typeof seconds === "number" && seconds * 1000 >= moment - CLOCKS_APART_MS;
}
