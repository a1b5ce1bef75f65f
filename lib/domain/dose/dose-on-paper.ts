import { say } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";
import type { Amount } from "./amount";
import type { Dose } from "./dose";
import { type ResolvedSide, type SideRule, sideOfDose } from "./dose-side";
import {
  amountGiven,
  countedRepetitions,
  daysGiven,
  hasHold,
  howOftenKind,
  printedLoad,
  printedRest,
  secondsGiven,
  tempoGiven,
} from "./dose-words";
import { BODY_WEIGHT } from "./load";

export interface PaperDose {
  /** What one round is, in the order of doing: "2 sets of 10 · hold 5 seconds · each side". */
  readonly amount: string;
  /** How often, and the rest between two sets: "Once a day", "3 days a week · rest 1 minute". */
  readonly often: string;
}

type PaperWords = Words<"dose" | "sheet">;

/** The dose as a line that is read from two metres away: the count first, how often last, nothing else than in words. */
export function doseOnPaper(words: PaperWords, dose: Dose, sideRule?: SideRule): PaperDose {
  const side = sideOfDose(dose, sideRule);
  const { hold, tempo } = dose;
  const rest = printedRest(dose);
  const { doseHold, doseTempo, doseRest } = words.sheet;
  const parts = tempo ? tempoGiven(words, tempo) : "";
  return {
    amount: inOneLine(words, [
      howMany(words, dose, side),
      hold && hasHold(hold) ? say(words, doseHold, secondsGiven(words, hold)) : "",
      parts === "" ? "" : say(words, doseTempo, { parts }),
      loadWords(words, dose.load),
      sideWords(words, side),
    ]),
    often: inOneLine(words, [
      howOften(words, dose),
      rest ? say(words, doseRest, secondsGiven(words, rest)) : "",
    ]),
  };
}

/** The first letter of the line is a capital, where the language has any. */
function inOneLine({ tag }: PaperWords, parts: readonly string[]): string {
  const line = parts.filter((part) => part !== "").join(" · ");
  const [first = ""] = line;
  return first.toLocaleUpperCase(tag) + line.slice(first.length);
}

function howMany(words: PaperWords, dose: Dose, side: ResolvedSide): string {
  const { doseTimes, doseOnce, doseSetsOfTimes } = words.sheet;
  const eachSide = side === "alternate" ? "yes" : "other";
  const sets = dose.sets ?? 1;
  const repetitions = countedRepetitions(dose);
  if (dose.minutes) return timed(words, sets, repetitions, dose.minutes);
  if (repetitions && sets > 1)
    return say(words, doseSetsOfTimes, { eachSide, sets, ...amountGiven(words, repetitions) });
  if (repetitions || sets > 1)
    return say(words, doseTimes, { eachSide, ...amountGiven(words, repetitions ?? { from: sets }) });
  return hasHold(dose.hold) ? "" : say(words, doseOnce, { eachSide });
}

function timed(words: PaperWords, sets: number, repetitions: Amount | undefined, minutes: Amount): string {
  const { doseSetsOfTimesInMinutes, doseTimesInMinutes, doseSetsOfMinutes, doseMinutes } = words.sheet;
  const given = amountGiven(words, minutes);
  if (!repetitions)
    return sets > 1 ? say(words, doseSetsOfMinutes, { sets, ...given }) : say(words, doseMinutes, given);
  const { amount: times, count: timesCount } = amountGiven(words, repetitions);
  return sets > 1
    ? say(words, doseSetsOfTimesInMinutes, { sets, times, timesCount, ...given })
    : say(words, doseTimesInMinutes, { times, timesCount, ...given });
}

function loadWords(words: PaperWords, typed: string | undefined): string {
  const load = printedLoad(typed);
  if (load === BODY_WEIGHT) return say(words, words.sheet.doseBodyWeight);
  return load === "" ? "" : say(words, words.sheet.doseLoad, { load });
}

function sideWords(words: PaperWords, side: ResolvedSide): string {
  const { doseEachSide, doseLeftOnly, doseRightOnly, doseOneSide } = words.sheet;
  switch (side) {
    case "both":
      return "";
    case "alternate":
      // Counted for each side already.
      return "";
    case "each-side":
      return say(words, doseEachSide);
    case "left-only":
      return say(words, doseLeftOnly);
    case "right-only":
      return say(words, doseRightOnly);
    case "one-side":
      return say(words, doseOneSide);
  }
}

/** "Every day" goes without saying; once a day is said where nothing else says how often. */
function howOften(words: PaperWords, dose: Dose): string {
  const said = words.sheet;
  const times = amountGiven(words, dose.timesPerDay);
  const { isOnceADay, isOnceAWeek, isEveryDay } = howOftenKind(dose);
  const on = daysGiven(words, dose);
  if (on !== undefined)
    return isOnceADay
      ? say(words, said.doseOn, { days: on })
      : say(words, said.doseTimesADayOn, { days: on, ...times });
  if (isOnceAWeek) return say(words, said.doseOnceAWeek);
  if (isEveryDay) return isOnceADay ? say(words, said.doseOnceADay) : say(words, said.doseTimesADay, times);
  const { amount: days, count: daysCount } = amountGiven(words, dose.daysPerWeek);
  return isOnceADay
    ? say(words, said.doseDaysAWeek, { days, daysCount })
    : say(words, said.doseTimesADayDaysAWeek, { ...times, days, daysCount });
}
