import "server-only";
import { createHash } from "node:crypto";

/** What a counter of guesses is stored under: nothing of the account, address or link can be read from it. */
export function guessKey(what: string): string {
  return createHash("sha256").update(what).digest("hex");
}
