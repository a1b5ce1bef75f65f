import { type Amount, upperEnd } from "./amount";
import { DOSE_BOUNDS, type Dose } from "./dose";

/** Whether two doses say the same. */
export function isSameDose(one: Dose, other: Dose): boolean {
  return (
    one === other ||
    (one.side === other.side &&
      (one.load ?? "") === (other.load ?? "") &&
      partsOf(one.tempo) === partsOf(other.tempo) &&
      (one.weekdays ?? []).join() === (other.weekdays ?? []).join() &&
      (Object.keys(DOSE_BOUNDS) as (keyof typeof DOSE_BOUNDS)[]).every((field) =>
        isSameValue(one[field], other[field]),
      ))
  );
}

/** Whether two doses say the same but for their side, which is the patient's and not the exercise's. */
export function isSameAmount(one: Dose, other: Dose): boolean {
  return isSameDose(withoutSide(one), withoutSide(other));
}

/** The dose for whatever side. */
export function withoutSide({ side: _, ...dose }: Dose): Dose {
  return dose;
}

function partsOf(tempo: Dose["tempo"]): string {
  return tempo ? [tempo.out, tempo.pause, tempo.back].join() : "";
}

function isSameValue(one: number | Amount | undefined, other: number | Amount | undefined): boolean {
  return endsOf(one) === endsOf(other);
}

function endsOf(value: number | Amount | undefined): string {
  if (value === undefined) return "";
  return typeof value === "number" ? String(value) : `${value.from}-${upperEnd(value)}`;
}
