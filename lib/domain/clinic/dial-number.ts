const DIALABLE = /^\+?[\d\s()./-]{3,}$/;

/** The number for a `tel:` link; undefined for words such as "your GP out-of-hours service". */
export function dialNumber(contact: string): string | undefined {
  const written = contact.trim();
  if (!DIALABLE.test(written)) return undefined;
  // "+353 (0)91 …": the zero in brackets is only dialled within the country.
  const dialled = written.startsWith("+") ? written.replace("(0)", "") : written;
  const digits = dialled.replace(/\D/g, "");
  if (digits.length < 3) return undefined;
  return written.startsWith("+") ? `+${digits}` : digits;
}
