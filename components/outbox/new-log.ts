/** A new id for a log. To be made once for each session, so that a double tap is one log. */
export function newLogId(): string {
  // Over plain http, as within a clinic's own network, browsers offer no randomUUID.
  if (globalThis.isSecureContext) return crypto.randomUUID();
  const bytes = Array.from(crypto.getRandomValues(new Uint8Array(16)));
  const hex = bytes.map((byte, index) => versioned(byte, index).toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The bits that say "made at random" (RFC 9562, version 4). */
function versioned(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x40;
  return index === 8 ? (byte & 0x3f) | 0x80 : byte;
}

/** The day it is by the phone's own clock and time zone, `YYYY-MM-DD`. */
export function phoneDate(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
