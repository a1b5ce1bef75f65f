import { trimEndOf } from "@/lib/domain/text/trim-end";
import { say, sayList, sayParts } from "@/lib/domain/words/say";
import type { Words } from "@/lib/domain/words/words";
import { type Amount, upperEnd } from "./amount";
import type { Dose, Tempo } from "./dose";
import { wholeMinutes } from "./dose-pieces";
import { type ResolvedSide, type SideRule, sideOfDose } from "./dose-side";
import { BODY_WEIGHT } from "./load";

/** Shorter rests happen by themselves and would only lengthen the line. */
export const SHORTEST_PRINTED_REST = 10;

const DAYS_PER_WEEK = 7;

/**
 * The dose as the one line a patient reads: "2 sets of 10. Hold 5 seconds. Each side. 2 times a day, every day."
 * The order never changes: how many, hold, tempo, rest, load, side, how often.
 */
export function formatDose(words: Words, dose: Dose, sideRule?: SideRule): string {
  const side = sideOfDose(dose, sideRule);
  return [
    howMany(words, dose, side),
    holdWords(words, dose.hold),
    tempoWords(words, dose.tempo),
    restWords(words, dose),
    loadWords(words, dose.load),
    sideWords(words, side),
    howOften(words, dose),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** An amount as messages take it: as text, and the number that decides the plural. Of a range that is the upper one. */
export function amountGiven(words: Words, { from, to }: Amount): { amount: string; count: number } {
  const span = to === undefined ? "other" : "range";
  return { amount: say(words, words.dose.amount, { span, from, to: to ?? from }), count: to ?? from };
}

/** An amount of seconds as messages take it: in minutes where every number is a whole one. */
export function secondsGiven(words: Words, value: Amount) {
  const inMinutes = wholeMinutes(value);
  return { unit: inMinutes ? "minutes" : "other", ...amountGiven(words, inMinutes ?? value) } as const;
}

/** How many repetitions are counted: one of them is not. */
export function countedRepetitions({ repetitions }: Dose): Amount | undefined {
  return repetitions && isOne(repetitions) ? undefined : repetitions;
}

/** Alternating repetitions are counted per side, which "change sides each time" alone would leave open. */
function howMany(words: Words, dose: Dose, side: ResolvedSide): string {
  const { times, once, setsOfTimes } = words.dose;
  const eachSide = side === "alternate" ? "yes" : "other";
  const sets = dose.sets ?? 1;
  const repetitions = countedRepetitions(dose);
  if (dose.minutes) return timed(words, sets, repetitions, dose.minutes);
  if (repetitions && sets > 1)
    return say(words, setsOfTimes, { eachSide, sets, ...amountGiven(words, repetitions) });
  if (repetitions || sets > 1)
    return say(words, times, { eachSide, ...amountGiven(words, repetitions ?? { from: sets }) });
  return hasHold(dose.hold) ? "" : say(words, once, { eachSide });
}

/** Minutes are for one set (exercises.md 4.1). */
function timed(words: Words, sets: number, repetitions: Amount | undefined, minutes: Amount): string {
  const { setsOfTimesInMinutes, timesInMinutes, setsOfMinutes, minutes: inMinutes } = words.dose;
  const given = amountGiven(words, minutes);
  if (!repetitions)
    return sets > 1 ? say(words, setsOfMinutes, { sets, ...given }) : say(words, inMinutes, given);
  const { amount: times, count: timesCount } = amountGiven(words, repetitions);
  return sets > 1
    ? say(words, setsOfTimesInMinutes, { sets, times, timesCount, ...given })
    : say(words, timesInMinutes, { times, timesCount, ...given });
}

function holdWords(words: Words, hold: Amount | undefined): string {
  return hold && hasHold(hold) ? say(words, words.dose.hold, secondsGiven(words, hold)) : "";
}

function restWords(words: Words, dose: Dose): string {
  const rest = printedRest(dose);
  if (!rest) return "";
  const { restBetweenSets, restInBetween } = words.dose;
  const message = (dose.sets ?? 1) > 1 ? restBetweenSets : restInBetween;
  return say(words, message, secondsGiven(words, rest));
}

/** The rest, where it is long enough to be named. */
export function printedRest({ rest }: Dose): Amount | undefined {
  return rest && upperEnd(rest) >= SHORTEST_PRINTED_REST ? rest : undefined;
}

function loadWords(words: Words, typed: string | undefined): string {
  const load = printedLoad(typed);
  if (load === BODY_WEIGHT) return say(words, words.dose.bodyWeight);
  return load === "" ? "" : say(words, words.dose.load, { load });
}

/** A load as it was typed, without the full stop that the sentence has itself. */
export function printedLoad(load = ""): string {
  return trimEndOf(load.trim(), ".");
}

/** "Move slowly: 3 seconds out, stay 1 second, 3 seconds back." What takes no time is not named. */
function tempoWords(words: Words, tempo: Tempo | undefined): string {
  const parts = tempo ? tempoGiven(words, tempo) : "";
  return parts === "" ? "" : say(words, words.dose.tempo, { parts });
}

/** "3 seconds out, stay 1 second, 3 seconds back", in the language. */
export function tempoGiven(words: Words, { out, pause, back }: Tempo): string {
  const { tempoOut, tempoPause, tempoBack } = words.dose;
  const parts = [
    out > 0 && say(words, tempoOut, { seconds: out }),
    pause > 0 && say(words, tempoPause, { seconds: pause }),
    back > 0 && say(words, tempoBack, { seconds: back }),
  ];
  return sayParts(
    words,
    parts.filter((part) => part !== false),
  );
}

function sideWords(words: Words, side: ResolvedSide): string {
  const { eachSide, alternate, leftOnly, rightOnly, oneSide } = words.dose;
  switch (side) {
    case "both":
      return "";
    case "each-side":
      return say(words, eachSide);
    case "alternate":
      return say(words, alternate);
    case "left-only":
      return say(words, leftOnly);
    case "right-only":
      return say(words, rightOnly);
    case "one-side":
      return say(words, oneSide);
  }
}

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "other"] as const;

/** The weekdays on which it is done, in the language; undefined where they are not named, or all of them. */
export function daysGiven(words: Words, { weekdays }: Dose): string | undefined {
  if (!weekdays || weekdays.length >= DAYS_PER_WEEK) return undefined;
  const { weekday } = words.dose;
  return sayList(
    words,
    weekdays.map((day) => say(words, weekday, { day: WEEKDAYS[day - 1] ?? "other" })),
  );
}

/** "Every day", "once a week" and the like are sentences of their own: what kind of them a dose needs. */
export function howOftenKind({ timesPerDay, daysPerWeek }: Dose) {
  const isOnceADay = isOne(timesPerDay);
  return {
    isOnceADay,
    isOnceAWeek: isOnceADay && isOne(daysPerWeek),
    isEveryDay: daysPerWeek.from === DAYS_PER_WEEK,
  };
}

function howOften(words: Words, dose: Dose): string {
  const said = words.dose;
  const times = amountGiven(words, dose.timesPerDay);
  const { isOnceADay, isOnceAWeek, isEveryDay } = howOftenKind(dose);
  const on = daysGiven(words, dose);
  if (on !== undefined)
    return isOnceADay
      ? say(words, said.onceADayOn, { days: on })
      : say(words, said.timesADayOn, { days: on, ...times });
  if (isOnceAWeek) return say(words, said.onceAWeek);
  if (isEveryDay)
    return isOnceADay ? say(words, said.onceADayEveryDay) : say(words, said.timesADayEveryDay, times);
  const { amount: days, count: daysCount } = amountGiven(words, dose.daysPerWeek);
  return isOnceADay
    ? say(words, said.onceADayDaysAWeek, { days, daysCount })
    : say(words, said.timesADayDaysAWeek, { ...times, days, daysCount });
}

export function isOne(value: Amount): boolean {
  return upperEnd(value) === 1;
}

export function hasHold(hold: Amount | undefined): boolean {
  return hold !== undefined && upperEnd(hold) > 0;
}
