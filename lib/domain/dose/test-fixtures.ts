import { type Amount, amount } from "./amount";
import { DOSE_SIDES, type Dose } from "./dose";
import { SIDE_RULES, type SideRule } from "./dose-side";
import { BAND_COLOURS, BODY_WEIGHT } from "./load";

export interface GeneratedDose {
  readonly dose: Dose;
  readonly sideRule: SideRule;
}

/** Whole numbers below a limit, the same in every run (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const LOADS = [BODY_WEIGHT, "2 kg.", "  ", "Use: a towel", "two tins, 400 g each", `${BAND_COLOURS[0]} band`];

/** Doses of every kind, odd ones among them: the same `count` in every run, for tests that compare words. */
export function generateDoses(count: number): readonly GeneratedDose[] {
  const below = numbersFrom(21);
  const often = (share: number) => below(100) < share;
  const between = (min: number, max: number): Amount => {
    const from = min + below(max - min + 1);
    return often(35) ? amount(from, Math.min(max, from + below(4))) : amount(from);
  };
  const one = <Value>(values: readonly Value[]) => values[below(values.length)] as Value;
  return Array.from({ length: count }, () => {
    const weekdays = [1, 2, 3, 4, 5, 6, 7].filter(() => often(40));
    const dose: Dose = {
      ...(often(70) && { sets: 1 + below(4) }),
      ...(often(75) && { repetitions: between(1, 20) }),
      ...(often(40) && { hold: often(30) ? amount(60 * (1 + below(3)), 240) : between(0, 90) }),
      ...(often(40) && { rest: often(30) ? amount(60 * (1 + below(2))) : between(0, 90) }),
      ...(often(30) && { minutes: between(1, 30) }),
      ...(often(40) && { load: one(LOADS) }),
      ...(often(40) && { side: one(DOSE_SIDES) }),
      ...(often(25) && { tempo: { out: below(4), pause: below(3), back: below(5) } }),
      timesPerDay: often(50) ? amount(1) : between(1, 6),
      ...(often(30) && weekdays.length > 0
        ? { daysPerWeek: amount(weekdays.length), weekdays }
        : { daysPerWeek: often(40) ? amount(7) : between(1, 7) }),
    };
    return { dose, sideRule: one(SIDE_RULES) };
  });
}
