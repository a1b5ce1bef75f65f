/** Who may be a clinical signer. Students, assistants and software sign nothing, so they are not here. */
export const PROFESSIONS = [
  "physiotherapist",
  "advanced-practice-physiotherapist",
  "hand-therapist",
  "doctor",
  "dietitian",
  "pharmacist",
  "midwife",
] as const;
export type Profession = (typeof PROFESSIONS)[number];

/** As screens and paper name it, after the person's name. */
export const PROFESSION_WORDS: Readonly<Record<Profession, string>> = {
  physiotherapist: "physiotherapist",
  "advanced-practice-physiotherapist": "advanced-practice physiotherapist",
  "hand-therapist": "hand therapist",
  doctor: "doctor",
  dietitian: "dietitian",
  pharmacist: "pharmacist",
  midwife: "midwife",
};

/** Somebody who has checked a text, as paper names them. */
export interface Checker {
  readonly name: string;
  readonly profession: Profession;
}

/** "Ana Sousa, physiotherapist"; two are joined by "and". */
export function checkersInWords(checkers: readonly Checker[]): string {
  return checkers
    .map(({ name, profession }) => `${name}, ${PROFESSION_WORDS[profession]}`)
    .join(checkers.length > 1 ? ", and " : "");
}
