import "server-only";
import { createHmac, randomBytes, randomInt } from "node:crypto";
import { hashToken } from "@/lib/domain/sharing/share-token";
import { CODE_ALPHABET, CODE_LENGTH } from "@/lib/domain/text/typed-code";
import { derivedKey } from "./derived-key";

const TOKEN_BYTES = 32;
const LINK_HOURS = 24;

/** A code that a person types: a recovery code, or the code of the set-up. */
export function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join("");
}

/** What the database stores of a code. Keyed, because fifty bits alone could be guessed from a stolen dump. */
export function hashCode(purpose: "recovery" | "set-up", code: string): string {
  return createHmac("sha256", derivedKey(`code/${purpose}`))
    .update(code)
    .digest("hex");
}

/** The secret of a one-time link, what the database stores of it, and when it ends. */
export function newOneTimeToken(now: Date) {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const expiresAt = new Date(now.getTime() + LINK_HOURS * 60 * 60 * 1000);
  return { token, stored: { tokenHash: hashToken(token), expiresAt, now } };
}
