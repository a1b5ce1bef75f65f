/** Characters of a password (security rule 9); with a second step at sign-in fewer will do. */
export const PASSWORD_MIN = 15;
export const PASSWORD_MIN_WITH_SECOND_STEP = 12;
export const PASSWORD_MAX = 128;

export interface PasswordCircumstances {
  /** Whether the account asks for a code as well. */
  readonly hasSecondStep: boolean;
  /** What an attacker would try first: names of the person and the clinic, the e-mail address. */
  readonly personal: readonly string[];
  /** Whether a password, in lower case, is among those that everybody uses. */
  readonly isCommon: (candidate: string) => boolean;
}

/** What is wrong with a new password and what to do about it; undefined when nothing is. No rules on its composition. */
export function passwordProblem(
  password: string,
  { hasSecondStep, personal, isCommon }: PasswordCircumstances,
): string | undefined {
  const { length } = Array.from(password);
  const least = hasSecondStep ? PASSWORD_MIN_WITH_SECOND_STEP : PASSWORD_MIN;
  if (length < least) return `Use at least ${least} characters. This has ${length}. A few words will do.`;
  if (length > PASSWORD_MAX) return `Use at most ${PASSWORD_MAX} characters. This has ${length}.`;
  const plain = password.normalize("NFKC").toLowerCase();
  const word = personalWords(personal).find((candidate) => plain.includes(candidate));
  if (word !== undefined) {
    return `Leave “${word}” out: names of people and of the clinic, and the e-mail address, are guessed first.`;
  }
  if (isPattern(plain)) return "This is a simple pattern, which is guessed at once. Use a few words instead.";
  if (stemsOf(plain).some(isCommon)) {
    return "This is among the most used passwords, which are guessed at once. Use a few words of your own.";
  }
  return undefined;
}

const SHORTEST_WORD = 4;
/** Every installation has these in common. */
const OWN_WORDS = ["homestretch"];

function personalWords(personal: readonly string[]): string[] {
  const words = personal.flatMap((text) =>
    text
      .normalize("NFKC")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  );
  return [...OWN_WORDS, ...words].filter((word) => Array.from(word).length >= SHORTEST_WORD);
}

const FEWEST_DIFFERENT = 5;

function isPattern(text: string): boolean {
  const characters = Array.from(text);
  if (new Set(characters).size < FEWEST_DIFFERENT) return true;
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  const runs = steps.filter((step) => step === 1 || step === -1).length;
  return runs >= steps.length - 2 || isRepeated(text);
}

/** Whether it is one piece, said again and again: the piece fits on itself when moved. */
function isRepeated(text: string): boolean {
  const moved = (text + text).indexOf(text, 1);
  return moved < text.length && moved <= text.length / 2;
}

/** The password itself, and what is left of it without the usual trimmings. */
function stemsOf(text: string): string[] {
  const letters = text.replaceAll(/[^\p{L}\p{N}]+/gu, "");
  const stem = letters.replace(/^\d+/, "").replace(/(?<!\d)\d+$/, "");
  const repeated = letters.slice(0, (letters + letters).indexOf(letters, 1));
  return [text, letters, stem, repeated].filter((candidate) => candidate !== "");
}
