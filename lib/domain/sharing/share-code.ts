import { createHmac } from "node:crypto";
import { CODE_ALPHABET, CODE_LENGTH } from "../text/typed-code";

/** Codes evaluated in a window, from one address, one IPv6 site, and all together (security rule 14). */
export const CODES_PER_ADDRESS = 20;
export const CODES_PER_SITE = 100;
/** Beyond it every code has to wait a little. */
export const CODES_IN_ALL = 300;

/** The short code of a link, for typing: computed like its token, never stored (31^10, about 50 bits). */
export function shareCode(shareKey: string, linkId: string, generation: number): string {
  const digest = createHmac("sha256", shareKey).update(`code:${linkId}:${generation}`).digest("hex");
  let rest = BigInt(`0x${digest}`);
  let code = "";
  for (let place = 0; place < CODE_LENGTH; place += 1) {
    code += CODE_ALPHABET[Number(rest % BigInt(CODE_ALPHABET.length))];
    rest /= BigInt(CODE_ALPHABET.length);
  }
  return code;
}

/** What the database stores of a code. Keyed, because fifty bits alone could be guessed from a stolen dump. */
export function hashShareCode(shareKey: string, code: string): string {
  return createHmac("sha256", shareKey).update(`code-hash:${code}`).digest("hex");
}
