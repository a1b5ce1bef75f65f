import { type Amount, amount } from "./amount";

/** "3x10", "3 × 8-12", "3*30s": sets, and what each of them is. */
const SETS_OF = /^(\d{1,3})\s*[x×*]\s*(\d.*)$/i;
const DURATION =
  /^(\d{1,4})(?:\s*(?:-|–|to)\s*(\d{1,4}))?\s*(s|sec|secs|second|seconds|m|min|mins|minute|minutes)\.?$/i;
const CLOCK = /^(\d{1,2}):([0-5]\d)$/;
const TIMES = /^(\d{1,3}(?:\s*(?:-|–|to)\s*\d{1,3})?)\s*(?:x|×|times|reps?|repetitions?|sets?|days?)\.?$/i;
const SECONDS_PER_MINUTE = 60;

/** What "3x10" says: how many sets, and the rest of the text. */
export function readSetsOf(text: string): { readonly sets: string; readonly each: string } | undefined {
  const [, sets, each] = SETS_OF.exec(text.trim()) ?? [];
  return sets === undefined || each === undefined ? undefined : { sets, each };
}

/** Seconds of "30s", "1 min", "1-2 min" or "1:30"; nothing for a text without a unit. */
export function readDuration(text: string): Amount | undefined {
  const clock = CLOCK.exec(text.trim());
  if (clock) return amount(Number(clock[1]) * SECONDS_PER_MINUTE + Number(clock[2]));
  const [, from, to, unit = ""] = DURATION.exec(text.trim()) ?? [];
  if (from === undefined) return undefined;
  const each = unit.toLowerCase().startsWith("m") ? SECONDS_PER_MINUTE : 1;
  return amount(Number(from) * each, to === undefined ? undefined : Number(to) * each);
}

/** The words for a frequency, as the number they stand for; every other text as it is, without a counting word. */
export function withoutCountingWord(text: string): string {
  const plain = text.trim().toLowerCase();
  const named: Readonly<Record<string, string>> = { once: "1", twice: "2", daily: "7", "every day": "7" };
  return named[plain] ?? TIMES.exec(plain)?.[1] ?? text;
}
