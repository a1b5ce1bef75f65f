/** Wrong PINs before a link pauses, and before it waits for staff (security rule 15). */
export const PIN_MISSES_TO_PAUSE = 5;
export const PIN_MISSES_TO_LOCK = 10;
export const PIN_PAUSE_MINUTES = 15;

const DIGITS = 6;

/** What was typed, as a PIN; undefined when it cannot be one. */
export function readPin(typed: string): string | undefined {
  const pin = typed.replaceAll(/[\s\-–—.]/g, "");
  return /^[0-9]{6}$/.test(pin) ? pin : undefined;
}

/** "123 456", as it is read out. */
export function pinInWords(pin: string): string {
  return `${pin.slice(0, DIGITS / 2)} ${pin.slice(DIGITS / 2)}`;
}

/** What asking for a PIN answers. */
export type PinState = "open" | "paused" | "locked";

/** Whether a link takes a PIN at the moment. */
export function pinState(
  link: { readonly pinPausedUntil: Date | null; readonly pinLockedAt: Date | null },
  now: Date,
): PinState {
  if (link.pinLockedAt !== null) return "locked";
  return link.pinPausedUntil !== null && link.pinPausedUntil > now ? "paused" : "open";
}
