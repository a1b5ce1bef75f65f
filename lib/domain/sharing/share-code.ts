import { createHmac } from "node:crypto";

/** Digits and capitals that cannot be mistaken for each other on paper: no 0/O, no 1/I/L. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH = 10;
const FORM = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** Codes evaluated in a window, from one address and from all together (security rule 14). */
export const CODES_PER_ADDRESS = 20;
export const CODES_IN_ALL = 300;

/** The short code of a link, for typing: computed like its token, never stored (31^10, about 50 bits). */
export function shareCode(shareKey: string, linkId: string, generation: number): string {
  const digest = createHmac("sha256", shareKey).update(`code:${linkId}:${generation}`).digest("hex");
  let rest = BigInt(`0x${digest}`);
  let code = "";
  for (let place = 0; place < LENGTH; place += 1) {
    code += ALPHABET[Number(rest % BigInt(ALPHABET.length))];
    rest /= BigInt(ALPHABET.length);
  }
  return code;
}

/** "ABCDE-FGHJK", as it prints. */
export function shareCodeInPrint(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
}

/** What was typed, as a code; undefined when it cannot be one. */
export function readShareCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s\-–—.]/g, "");
  return FORM.test(code) ? code : undefined;
}

/** What the database stores of a code. Keyed, because fifty bits alone could be guessed from a stolen dump. */
export function hashShareCode(shareKey: string, code: string): string {
  return createHmac("sha256", shareKey).update(`code-hash:${code}`).digest("hex");
}
