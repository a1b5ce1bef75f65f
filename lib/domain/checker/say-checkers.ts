import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";
import type { Checker, Profession } from "./profession";

/** As the message of a checker has them: its branches are one word each. */
const BRANCHES = {
  physiotherapist: "physiotherapist",
  "advanced-practice-physiotherapist": "advancedPractice",
  "hand-therapist": "handTherapist",
  doctor: "doctor",
  dietitian: "dietitian",
  pharmacist: "pharmacist",
  midwife: "other",
} as const satisfies Record<Profession, string>;

/** "Ana Sousa, physiotherapist", as a patient reads it; several are joined. */
export function sayCheckers(words: Words<"dose" | "sheet">, checkers: readonly Checker[]): string {
  const { checker, checkers: joined } = words.sheet;
  return checkers
    .map(({ name, profession }) => say(words, checker, { name, profession: BRANCHES[profession] }))
    .reduce((first, second) => (first === "" ? second : say(words, joined, { first, second })), "");
}
