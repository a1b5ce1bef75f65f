import { type Amount, upperEnd } from "./amount";
import type { Dose } from "./dose";
import { type ResolvedSide, type SideRule, sideOfDose } from "./dose-side";
import { WEEKDAY_NAMES } from "./dose-weekdays";

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
