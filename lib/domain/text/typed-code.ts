/** Digits and capitals that cannot be mistaken for each other: no 0/O, no 1/I/L. */
export const CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
/** 31^10: about fifty bits. */
export const CODE_LENGTH = 10;

const FORM = new RegExp(`^[${CODE_ALPHABET}]{${CODE_LENGTH}}$`);

/** "ABCDE-FGHJK", as it is shown. */
export function codeInPrint(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
}

/** What hands and keyboards put between letters: spaces, also of no width, dashes of any length, dots. */
const BETWEEN = /[\s\u200b-\u200f\u2060\u2010-\u2015\u2212_.·-]/g;

/** What was typed, as a code; undefined when it cannot be one. */
export function readTypedCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(BETWEEN, "");
  return FORM.test(code) ? code : undefined;
}
