import { trimEndOf } from "@/lib/domain/text/trim-end";
import { amountInWords, upperEnd } from "./amount";
import type { Dose } from "./dose";
import { counted, SIDE_WORDS, seconds, tempoParts, weekdaysInWords } from "./dose-pieces";
import { type ResolvedSide, type SideRule, sideOfDose } from "./dose-side";
import { hasHold, isOne, SHORTEST_PRINTED_REST } from "./dose-words";
import { BODY_WEIGHT } from "./load";
import type { DoseTextField } from "./typed-dose";

/** What can be changed inside the sentence: fields to type into, and choices. */
export type SentenceField = DoseTextField | "side" | "weekdays";

/** A piece of the sentence: words that stand there, or a value that can be changed in its place. */
export type DosePart =
  | { readonly kind: "words"; readonly text: string }
  | {
      readonly kind: "value";
      readonly field: SentenceField;
      /** As it prints, with its unit: "1 minute". */
      readonly text: string;
      /** What stands behind the number while it is typed: "seconds". */
      readonly unit: string;
    };

export interface DoseSentence {
  /** How much: "2 sets of 10. Hold 5 seconds." */
  readonly amount: readonly DosePart[];
  /** The side, and how often: "Each side. Once a day, every day." */
  readonly often: readonly DosePart[];
}

const DAYS_PER_WEEK = 7;

/**
 * The dose as `formatDose` prints it, in pieces, so that each number can be changed where it is read. A field in `open` is
 * there even if it prints nothing: somebody is typing into it.
 */
export function doseSentence(
  dose: Dose,
  sideRule: SideRule,
  open: ReadonlySet<SentenceField> = new Set(),
): DoseSentence {
  const side = sideOfDose(dose, sideRule);
  return {
    amount: spaced([
      howMany(dose, side, open),
      holdParts(dose, open),
      tempoSentence(dose, open),
      restParts(dose, open),
      loadParts(dose, open),
    ]),
    often: spaced([sideParts(side, open), howOften(dose)]),
  };
}

/**
 * Whether a dose has its one set only in the count that prints: "10 times" is "1 set of 10" for who works on it. What is
 * done once is that one set itself.
 */
export function hasHiddenSet({ sets, repetitions, minutes, hold }: Dose): boolean {
  const isDoneOnce = minutes === undefined && !hasHold(hold) && (!repetitions || isOne(repetitions));
  return sets === 1 && !isDoneOnce;
}

/** The words of some pieces, as they print. */
export function wordsOfParts(parts: readonly DosePart[]): string {
  return parts.map(({ text }) => text).join("");
}

type Open = ReadonlySet<SentenceField>;

function words(text: string): DosePart {
  return { kind: "words", text };
}

function value(field: SentenceField, text: string, unit = ""): DosePart {
  return { kind: "value", field, text, unit };
}

function spaced(sentences: readonly (readonly DosePart[])[]): DosePart[] {
  return sentences
    .filter((sentence) => sentence.length > 0)
    .flatMap((sentence, index) => (index > 0 ? [words(" "), ...sentence] : sentence));
}

function howMany(dose: Dose, side: ResolvedSide, open: Open): DosePart[] {
  const { sets, repetitions, minutes } = dose;
  const end = side === "alternate" ? words(" each side.") : words(".");
  const hasSets = (sets ?? 1) > 1 || open.has("sets");
  const hasRepetitions = (repetitions && !isOne(repetitions)) || open.has("repetitions");
  if (minutes || open.has("minutes")) return timed(dose, hasSets, hasRepetitions);
  if (hasRepetitions) return [...repeated(dose, hasSets), end];
  if (hasSets)
    return [value("sets", sets === undefined ? "" : counted({ from: sets }, "time"), "times"), end];
  return hasHold(dose.hold) ? [] : [value("repetitions", "Once", "times"), end];
}

function repeated({ sets, repetitions }: Dose, hasSets: boolean): DosePart[] {
  if (!hasSets) return [value("repetitions", repetitions ? counted(repetitions, "time") : "", "times")];
  return [
    value("sets", sets === undefined ? "" : String(sets)),
    words(setsOf(sets)),
    value("repetitions", repetitions ? amountInWords(repetitions) : ""),
  ];
}

function setsOf(sets: number | undefined): string {
  return sets === 1 ? " set of " : " sets of ";
}

/** Minutes are for one set (exercises.md 4.1). */
function timed(dose: Dose, hasSets: boolean, hasRepetitions: boolean): DosePart[] {
  const { sets, minutes } = dose;
  const time = value("minutes", minutes ? counted(minutes, "minute") : "", "minutes");
  if (hasRepetitions) {
    return [...repeated(dose, hasSets), words(", "), time, words(hasSets ? " each." : " in all.")];
  }
  if (!hasSets) return [time, words(".")];
  return [value("sets", sets === undefined ? "" : String(sets)), words(setsOf(sets)), time, words(".")];
}

function holdParts({ hold }: Dose, open: Open): DosePart[] {
  if (!hasHold(hold) && !open.has("hold")) return [];
  return [words("Hold "), value("hold", hold ? seconds(hold) : "", "seconds"), words(".")];
}

function tempoSentence({ tempo }: Dose, open: Open): DosePart[] {
  const text = tempo ? tempoParts(tempo) : "";
  if (text === "" && !open.has("tempo")) return [];
  return [words("Move slowly: "), value("tempo", text, "seconds out, held, back"), words(".")];
}

function restParts({ rest, sets = 1 }: Dose, open: Open): DosePart[] {
  const isPrinted = rest !== undefined && upperEnd(rest) >= SHORTEST_PRINTED_REST;
  if (!isPrinted && !open.has("rest")) return [];
  const end = sets > 1 ? " between sets." : " in between.";
  return [words("Rest "), value("rest", rest ? seconds(rest) : "", "seconds"), words(end)];
}

function loadParts({ load }: Dose, open: Open): DosePart[] {
  const text = trimEndOf(load?.trim() ?? "", ".");
  if (text === BODY_WEIGHT) return [words("Use "), value("load", "your body weight only"), words(".")];
  if (text === "" && !open.has("load")) return [];
  return [words("Use: "), value("load", text), words(".")];
}

function sideParts(side: ResolvedSide, open: Open): DosePart[] {
  const text = SIDE_WORDS[side].replace(/\.$/, "");
  if (text !== "") return [value("side", text), words(".")];
  return open.has("side") ? [value("side", "Both sides at once"), words(".")] : [];
}

function howOften({ timesPerDay, daysPerWeek, weekdays }: Dose): DosePart[] {
  const isOnce = isOne(timesPerDay);
  const times = value("timesPerDay", isOnce ? "Once" : counted(timesPerDay, "time"), "times");
  if (weekdays && weekdays.length < DAYS_PER_WEEK) {
    return [times, words(" a day, on "), value("weekdays", weekdaysInWords(weekdays)), words(".")];
  }
  if (isOnce && isOne(daysPerWeek))
    return [times, words(" "), value("daysPerWeek", "a week", "days"), words(".")];
  if (daysPerWeek.from === DAYS_PER_WEEK) {
    return [times, words(" a day, "), value("daysPerWeek", "every day", "days"), words(".")];
  }
  return [
    times,
    words(" a day, "),
    value("daysPerWeek", counted(daysPerWeek, "day"), "days"),
    words(" a week."),
  ];
}
