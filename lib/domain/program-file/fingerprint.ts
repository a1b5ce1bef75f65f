/** Characters of another clinic's name. */
export const KNOWN_CLINIC_NAME = 120;
const FINGERPRINT = /^[0-9a-f]{32}$/;

/** A fingerprint as somebody types it from the telephone; undefined when it is none. */
export function readFingerprint(typed: string): string | undefined {
  const digits = typed.toLowerCase().replace(/[\s:.-]/g, "");
  return FINGERPRINT.test(digits) ? digits : undefined;
}

/** In groups of four, to be read aloud: "0F3A 99C1 …". */
export function fingerprintInWords(fingerprint: string): string {
  return (
    fingerprint
      .toUpperCase()
      .match(/.{1,4}/g)
      ?.join(" ") ?? ""
  );
}
