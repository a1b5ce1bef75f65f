/** More of them nobody has set, and a header may be as long as it likes. */
const MOST_PREFERENCES = 20;

/**
 * The first of some languages that a browser asks for (RFC 9110, Accept-Language); nothing where it asks for none of them.
 * Browsers send them in order, so how much each is wanted is not looked at.
 */
export function preferredLanguage(header: string, offered: readonly string[]): string | undefined {
  const asked = header
    .split(",", MOST_PREFERENCES)
    .map((part) => part.split(";", 1)[0]?.trim().toLowerCase() ?? "");
  for (const tag of asked) {
    const found = offered.find((one) => tag === one.toLowerCase() || tag.startsWith(`${one.toLowerCase()}-`));
    if (found !== undefined) return found;
  }
  return undefined;
}
