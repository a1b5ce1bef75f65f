import type { Amount } from "@/lib/domain/dose/amount";
import { upperEnd } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export interface Period {
  readonly start: string;
  readonly end?: string;
}

/** When a dose is done: so often on named days, or so often in a week. */
export function timingOf({ timesPerDay, daysPerWeek, weekdays }: Dose, bounds: Period) {
  const often = (one: number, most: number) => ({
    frequency: one,
    ...(most > one && { frequencyMax: most }),
    period: 1,
  });
  const days = (weekdays ?? []).flatMap((day) => DAYS[day - 1] ?? []);
  const repeat =
    days.length > 0
      ? { ...often(timesPerDay.from, upperEnd(timesPerDay)), periodUnit: "d", dayOfWeek: days }
      : {
          ...often(timesPerDay.from * daysPerWeek.from, upperEnd(timesPerDay) * upperEnd(daysPerWeek)),
          periodUnit: "wk",
        };
  return { repeat: { boundsPeriod: bounds, ...repeat } };
}

const range = ({ from, to }: Amount) => ({
  valueRange: { low: { value: from }, high: { value: to ?? from } },
});

/** The numbers of a dose for a machine; the words beside it say the same. */
export function doseExtension(dose: Dose, origin: string) {
  const { sets, repetitions, hold, rest, minutes, load, side, tempo } = dose;
  const parts = [
    ...(sets === undefined ? [] : [{ url: "sets", valueInteger: sets }]),
    ...(repetitions === undefined ? [] : [{ url: "repetitions", ...range(repetitions) }]),
    ...(hold === undefined ? [] : [{ url: "holdSeconds", ...range(hold) }]),
    ...(rest === undefined ? [] : [{ url: "restSeconds", ...range(rest) }]),
    ...(minutes === undefined ? [] : [{ url: "minutes", ...range(minutes) }]),
    ...(load ? [{ url: "load", valueString: load }] : []),
    ...(side === undefined ? [] : [{ url: "side", valueCode: side }]),
    ...(tempo === undefined
      ? []
      : [{ url: "tempo", valueString: `${tempo.out}-${tempo.pause}-${tempo.back}` }]),
  ];
  return parts.length === 0 ? {} : { extension: [{ url: `${origin}/fhir/exercise-dose`, extension: parts }] };
}
