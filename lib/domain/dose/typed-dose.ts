import type { Amount, AmountBounds, AmountProblem } from "./amount";
import { amount, amountInField, parseAmount } from "./amount";
import type { Dose, DoseField } from "./dose";
import { DOSE_BOUNDS } from "./dose";
import { parseTempo, TEMPO_MESSAGE } from "./dose-tempo";
import { withDaysPerWeek } from "./dose-weekdays";
import { loadInWords, parseLoad } from "./load";
import { readDuration, readSetsOf, withoutCountingWord } from "./typed-shorthand";

/** The dose fields a therapist types into, in the order she thinks; the side is chosen, not typed. */
export const DOSE_TEXT_FIELDS = [
  "sets",
  "repetitions",
  "hold",
  "rest",
  "load",
  "tempo",
  "timesPerDay",
  "daysPerWeek",
  "minutes",
] as const satisfies readonly DoseField[];

export type DoseTextField = (typeof DOSE_TEXT_FIELDS)[number];

/** What a typed text comes to: the value with it in, or a sentence that says what to do. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

const REQUIRED_AMOUNTS: readonly DoseTextField[] = ["timesPerDay", "daysPerWeek"];

/** Takes a typed text into a dose, if it can be. */
export function readDose(dose: Dose, field: DoseTextField, text: string): Reading<Dose> {
  if (text.trim() === "" && !REQUIRED_AMOUNTS.includes(field)) return emptied(dose, field);
  if (field === "load") {
    const result = parseLoad(text);
    return result.ok ? ok({ ...dose, load: loadInWords(result.load) }) : refuse(result.message);
  }
  if (field === "tempo") {
    const tempo = parseTempo(text);
    return tempo ? ok({ ...dose, tempo }) : refuse(TEMPO_MESSAGE);
  }
  return readShorthand(dose, field, text) ?? readAmount(dose, field, withoutCountingWord(text));
}

/** "3x10" sets two fields at once, "3x30s" sets and the hold; "1 min" is seconds where seconds are counted. */
function readShorthand(
  dose: Dose,
  field: Exclude<DoseTextField, "load" | "tempo">,
  text: string,
): Reading<Dose> | undefined {
  const both = field === "sets" || field === "repetitions" ? readSetsOf(text) : undefined;
  if (both) {
    const counted = readAmount(dose, "sets", both.sets);
    if (!counted.ok) return counted;
    if (readDuration(both.each) === undefined) return readAmount(counted.value, "repetitions", both.each);
    return readDose({ ...counted.value, repetitions: { from: 1 } }, "hold", both.each);
  }
  const seconds = readDuration(text);
  if (!seconds || (field !== "hold" && field !== "rest" && field !== "minutes")) return undefined;
  return readAmount(dose, field, amountInField(field === "minutes" ? inMinutes(seconds) : seconds));
}

/** Whole minutes; part of one is rounded up. */
function inMinutes({ from, to }: Amount): Amount {
  const minutes = (count: number) => Math.ceil(count / SECONDS_PER_MINUTE);
  return amount(minutes(from), to === undefined ? undefined : minutes(to));
}

const SECONDS_PER_MINUTE = 60;

function readAmount(
  dose: Dose,
  field: Exclude<DoseTextField, "load" | "tempo">,
  text: string,
): Reading<Dose> {
  const bounds = DOSE_BOUNDS[field];
  const result = parseAmount(text, bounds);
  if (!result.ok) return refuse(amountMessage(result.problem, bounds, field !== "sets"));
  if (field === "daysPerWeek") return ok(withDaysPerWeek(dose, result.amount));
  if (field !== "sets") return ok({ ...dose, [field]: result.amount });
  return result.amount.to === undefined
    ? ok({ ...dose, sets: result.amount.from })
    : refuse(`Use one whole number from ${bounds.min} to ${bounds.max}.`);
}

function emptied(dose: Dose, field: DoseTextField): Reading<Dose> {
  const other = { repetitions: dose.minutes, minutes: dose.repetitions };
  const isLast = (field === "repetitions" || field === "minutes") && other[field] === undefined;
  return isLast ? refuse("Give repetitions or minutes.") : ok(without(dose, field));
}

function without(dose: Dose, field: DoseTextField): Dose {
  const { [field]: _, ...rest } = dose;
  return { ...rest, timesPerDay: dose.timesPerDay, daysPerWeek: dose.daysPerWeek };
}

function amountMessage(problem: AmountProblem, { min, max }: AmountBounds, mayBeRange: boolean): string {
  if (problem === "reversed") return "Put the smaller number first.";
  if (problem === "not-a-number" && mayBeRange) {
    return `Use a whole number from ${min} to ${max}, or a range such as 2-4.`;
  }
  return `Use a whole number from ${min} to ${max}.`;
}

export function ok<Value>(value: Value): Reading<Value> {
  return { ok: true, value };
}

export function refuse(message: string): Reading<never> {
  return { ok: false, message };
}
