import type { Messages } from "./compiled/messages";

export type Surface = keyof Messages;

export interface Language {
  /** For `Intl`: language, country, Latin digits, Gregorian calendar. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
}

/** What a language says on some surfaces: handed along as an argument to whatever writes words for a patient. */
export type Words<Needed extends Surface = "dose"> = Language & Pick<Messages, Needed>;

/** Whether a language is English: its dates are then those of the clinic's own English. */
export function isEnglish({ tag }: Language): boolean {
  return new Intl.Locale(tag).language === "en";
}

/** Everything that the server says on a patient's pages, and hands to what runs on the phone. */
export type PageWords = Words<"dose" | "sheet" | "page" | "player" | "marks">;

/** What runs on a phone says by itself. */
export type PlayerWords = Words<"dose" | "player">;

/** Scripts that are written from right to left. */
const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Thaa", "Syrc", "Nkoo"]);

/** From which side a language is read. */
export function directionOf(language: string): Language["direction"] {
  const { script = "" } = new Intl.Locale(language).maximize();
  return RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
}
