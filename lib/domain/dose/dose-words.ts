import { listInWords } from "@/lib/domain/text/list-in-words";
import { trimEndOf } from "@/lib/domain/text/trim-end";
import { type Amount, amountInWords, upperEnd } from "./amount";
import type { Dose, Tempo } from "./dose";
import type { SideRule } from "./dose-side";
import { type ResolvedSide, sideOfDose } from "./dose-side";
import { WEEKDAY_NAMES } from "./dose-weekdays";
import { BODY_WEIGHT } from "./load";

/** Shorter rests happen by themselves and would only lengthen the line. */
export const SHORTEST_PRINTED_REST = 10;

const SECONDS_PER_MINUTE = 60;
const DAYS_PER_WEEK = 7;

export const SIDE_WORDS: Record<ResolvedSide, string> = {
  both: "",
  "each-side": "Each side.",
  alternate: "Change sides each time.",
  "left-only": "Left side only.",
  "right-only": "Right side only.",
  "one-side": "One side only.",
};

/**
 * The dose as the one line a patient reads: "2 sets of 10. Hold 5 seconds. Each side. 2 times a day, every day."
 * The order never changes: how many, hold, tempo, rest, load, side, how often.
 */
export function formatDose(dose: Dose, sideRule?: SideRule): string {
  const side = sideOfDose(dose, sideRule);
  return [
    howMany(dose, side),
    holdWords(dose.hold),
    tempoWords(dose.tempo),
    restWords(dose),
    loadWords(dose.load),
    SIDE_WORDS[side],
    howOften(dose),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Alternating repetitions are counted per side, which "change sides each time" alone would leave open. */
function howMany(dose: Dose, side: ResolvedSide): string {
  const eachSide = side === "alternate" ? " each side" : "";
  const sets = dose.sets ?? 1;
  const repetitions = dose.repetitions && isOne(dose.repetitions) ? undefined : dose.repetitions;
  if (dose.minutes) return timed(sets, repetitions, counted(dose.minutes, "minute"));
  if (repetitions) {
    const count = sets > 1 ? `${sets} sets of ${amountInWords(repetitions)}` : counted(repetitions, "time");
    return `${count}${eachSide}.`;
  }
  if (sets > 1) return `${sets} times${eachSide}.`;
  return hasHold(dose.hold) ? "" : `Once${eachSide}.`;
}

/** Minutes are for one set (exercises.md 4.1). */
function timed(sets: number, repetitions: Amount | undefined, minutes: string): string {
  if (repetitions && sets > 1) return `${sets} sets of ${amountInWords(repetitions)}, ${minutes} each.`;
  if (repetitions) return `${counted(repetitions, "time")}, ${minutes} in all.`;
  return sets > 1 ? `${sets} sets of ${minutes}.` : `${minutes}.`;
}

function holdWords(hold: Amount | undefined): string {
  return hold && hasHold(hold) ? `Hold ${seconds(hold)}.` : "";
}

function restWords({ rest, sets = 1 }: Dose): string {
  if (!rest || upperEnd(rest) < SHORTEST_PRINTED_REST) return "";
  return sets > 1 ? `Rest ${seconds(rest)} between sets.` : `Rest ${seconds(rest)} in between.`;
}

function loadWords(load: string | undefined): string {
  const words = trimEndOf(load?.trim() ?? "", ".");
  if (words === BODY_WEIGHT) return "Use your body weight only.";
  return words === "" ? "" : `Use: ${words}.`;
}

/** "Move slowly: 3 seconds out, stay 1 second, 3 seconds back." What takes no time is not named. */
function tempoWords(tempo: Tempo | undefined): string {
  const parts = tempo ? tempoParts(tempo) : "";
  return parts === "" ? "" : `Move slowly: ${parts}.`;
}

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

function howOften({ timesPerDay, daysPerWeek, weekdays }: Dose): string {
  const isOnceADay = isOne(timesPerDay);
  if (weekdays && weekdays.length < DAYS_PER_WEEK) {
    const on = weekdaysInWords(weekdays);
    return isOnceADay ? `Once a day, on ${on}.` : `${counted(timesPerDay, "time")} a day, on ${on}.`;
  }
  if (isOnceADay && isOne(daysPerWeek)) return "Once a week.";
  const times = isOnceADay ? "Once a day" : `${counted(timesPerDay, "time")} a day`;
  const isEveryDay = daysPerWeek.from === DAYS_PER_WEEK;
  return isEveryDay ? `${times}, every day.` : `${times}, ${counted(daysPerWeek, "day")} a week.`;
}

export function isOne(value: Amount): boolean {
  return upperEnd(value) === 1;
}

export function hasHold(hold: Amount | undefined): boolean {
  return hold !== undefined && upperEnd(hold) > 0;
}

/** "1 minute", "10 minutes", "1 to 2 minutes". */
export function counted(value: Amount, unit: string): string {
  return `${amountInWords(value)} ${unit}${isOne(value) ? "" : "s"}`;
}

/** Seconds, or minutes when every number is a whole minute. */
export function seconds(value: Amount): string {
  const { from, to } = value;
  const isWholeMinutes = [from, to ?? from].every((end) => end > 0 && end % SECONDS_PER_MINUTE === 0);
  if (!isWholeMinutes) return counted(value, "second");
  const inMinutes = { from: from / SECONDS_PER_MINUTE };
  return counted(to === undefined ? inMinutes : { ...inMinutes, to: to / SECONDS_PER_MINUTE }, "minute");
}

const SHORT_SIDES: Record<ResolvedSide, string> = {
  both: "",
  "each-side": "each side",
  alternate: "alternate sides",
  "left-only": "left only",
  "right-only": "right only",
  "one-side": "one side",
};

/** What a dose says, part by part, in short: for therapists and for telling two doses apart. Empty parts say nothing. */
export function doseParts(dose: Dose, sideRule?: SideRule) {
  return {
    amount: amountShort(dose),
    hold: secondsShort("hold", dose.hold),
    tempo: dose.tempo ? `tempo ${dose.tempo.out}-${dose.tempo.pause}-${dose.tempo.back}` : "",
    rest: secondsShort("rest", dose.rest),
    load: dose.load?.trim() ?? "",
    side: SHORT_SIDES[sideOfDose(dose, sideRule)],
    timesPerDay: `${range(dose.timesPerDay)} × day`,
    daysPerWeek: daysShort(dose),
  };
}

/** The whole dose in short, for therapists and version differences: "2 × 10, hold 5 s, each side, 1 × day, 4 days". */
export function doseInShort(dose: Dose, sideRule?: SideRule): string {
  return Object.values(doseParts(dose, sideRule))
    .filter((part) => part !== "")
    .join(", ");
}

function daysShort({ daysPerWeek, weekdays }: Dose): string {
  if (weekdays) return weekdays.map((day) => WEEKDAY_NAMES[day - 1]?.slice(0, 3) ?? "").join(" ");
  return `${range(daysPerWeek)} ${upperEnd(daysPerWeek) === 1 ? "day" : "days"}`;
}

function amountShort({ sets, repetitions, minutes }: Dose): string {
  const count = repetitions ? `${sets ?? 1} × ${range(repetitions)}` : "";
  if (!minutes) return count;
  const time = `${range(minutes)} min`;
  if (count !== "") return `${count}, ${time}`;
  return sets !== undefined && sets > 1 ? `${sets} × ${time}` : time;
}

function secondsShort(word: string, value: Amount | undefined): string {
  return value && upperEnd(value) > 0 ? `${word} ${range(value)} s` : "";
}

function range({ from, to }: Amount): string {
  return to === undefined ? String(from) : `${from}–${to}`;
}

export interface PaperDose {
  /** What one round is, in the order of doing: "2 sets of 10 · hold 5 seconds · each side". */
  readonly amount: string;
  /** How often, and the rest between two sets: "Once a day", "3 days a week · rest 1 minute". */
  readonly often: string;
}

/** The dose as a line that is read from two metres away: the count first, how often last, nothing else than in words. */
export function doseOnPaper(dose: Dose, sideRule?: SideRule): PaperDose {
  const side = sideOfDose(dose, sideRule);
  const parts = [
    howMany(dose, side).replace(/ times each side/, " each side"),
    holdWords(dose.hold),
    tempoWords(dose.tempo),
    loadWords(dose.load).replace(/^Use: /, "Use "),
    // Counted for each side already.
    side === "alternate" ? "" : SIDE_WORDS[side],
  ].map((sentence) => sentence.replace(/\.$/, ""));
  const rest = restWords(dose).replace(/( between sets| in between)?\.$/, "");
  return { amount: inOneLine(parts), often: inOneLine([oftenOnPaper(dose), rest]) };
}

function inOneLine(parts: readonly string[]): string {
  const [first = "", ...others] = parts.filter((part) => part !== "");
  return [first, ...others.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join(" · ");
}

/** "Every day" goes without saying; once a day is said where nothing else says how often. */
function oftenOnPaper(dose: Dose): string {
  const words = howOften(dose)
    .replace(/\.$/, "")
    .replace(/, every day$/, "");
  const days = words.replace(/^Once a day, /, "");
  return days.charAt(0).toUpperCase() + days.slice(1);
}
