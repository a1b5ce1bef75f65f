import { listInWords } from "@/lib/domain/text/list-in-words";
import { type Amount, amountInWords, upperEnd } from "./amount";
import type { Tempo } from "./dose";
import type { ResolvedSide } from "./dose-side";
import { WEEKDAY_NAMES } from "./dose-weekdays";

/**
 * The English words of a dose in pieces, for the sentence in which staff change single numbers (`doseSentence`). What a
 * patient reads is whole sentences of their language (`formatDose`); a test holds the two together.
 */
export const SIDE_WORDS: Record<ResolvedSide, string> = {
  both: "",
  "each-side": "Each side.",
  alternate: "Change sides each time.",
  "left-only": "Left side only.",
  "right-only": "Right side only.",
  "one-side": "One side only.",
};

/** "3 seconds out, stay 1 second, 3 seconds back". */
export function tempoParts({ out, pause, back }: Tempo): string {
  const parts = [
    out > 0 && `${counted({ from: out }, "second")} out`,
    pause > 0 && `stay ${counted({ from: pause }, "second")}`,
    back > 0 && `${counted({ from: back }, "second")} back`,
  ].filter((part) => part !== false);
  return parts.join(", ");
}

/** "Monday, Wednesday and Friday". */
export function weekdaysInWords(weekdays: readonly number[]): string {
  return listInWords(weekdays.map((day) => WEEKDAY_NAMES[day - 1] ?? ""));
}

/** "1 minute", "10 minutes", "1 to 2 minutes". */
export function counted(value: Amount, unit: string): string {
  return `${amountInWords(value)} ${unit}${upperEnd(value) === 1 ? "" : "s"}`;
}

/** Seconds, or minutes when every number is a whole minute. */
export function seconds(value: Amount): string {
  const inMinutes = wholeMinutes(value);
  return inMinutes ? counted(inMinutes, "minute") : counted(value, "second");
}

const SECONDS_PER_MINUTE = 60;

/** Seconds as minutes, where every number is a whole minute. */
export function wholeMinutes({ from, to }: Amount): Amount | undefined {
  if (![from, to ?? from].every((end) => end > 0 && end % SECONDS_PER_MINUTE === 0)) return undefined;
  const inMinutes = { from: from / SECONDS_PER_MINUTE };
  return to === undefined ? inMinutes : { ...inMinutes, to: to / SECONDS_PER_MINUTE };
}
