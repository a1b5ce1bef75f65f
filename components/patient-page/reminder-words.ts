import { say } from "@/lib/domain/words/say";
import type { PageWords } from "@/lib/domain/words/words";

const PLAIN = [
  ...(["reminders", "remindersText", "remindersAdd", "remindersTime", "remindersTimes"] as const),
  ...(["time", "remindersDays", "follow", "followAsk", "followAddress", "followHint"] as const),
  ...(["followOpen", "followFailed", "followClosed", "copy", "copied"] as const),
];

const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "other"] as const;

/** The words of the reminders, as far as they do not depend on what is chosen. */
export type ReminderWords = Readonly<Record<(typeof PLAIN)[number], string>> & {
  /** From Monday on. */
  readonly days: readonly { readonly name: string; readonly short: string }[];
  /** "Time 2", by their order. */
  readonly times: readonly string[];
};

/** Said by the server, for so many times of the day: the page itself has no sentences to make. */
export function reminderWords(words: PageWords, times: number): ReminderWords {
  const { weekdayName, weekdayShort, timeNumber } = words.page;
  const plain = Object.fromEntries(PLAIN.map((key) => [key, say(words, words.page[key])]));
  return {
    ...(plain as Record<(typeof PLAIN)[number], string>),
    days: DAYS.map((day) => ({
      name: say(words, weekdayName, { day }),
      short: say(words, weekdayShort, { day }),
    })),
    times: Array.from({ length: times }, (_, index) => say(words, timeNumber, { number: index + 1 })),
  };
}
