import "server-only";

/** Where a request came from, as the server behind the last proxy saw it; empty when nobody said. */
export function clientAddress(forwardedFor: unknown): string {
  return typeof forwardedFor === "string" ? (forwardedFor.split(",").at(-1)?.trim() ?? "") : "";
}
