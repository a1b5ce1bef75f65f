import { describe, expect, it } from "vitest";
import { amount } from "./amount";
import type { Dose } from "./dose";
import { dosesUp } from "./dose-up";

const OFTEN = { timesPerDay: amount(1), daysPerWeek: amount(3) };
const RANGE = {
  repetitions: { min: 8, max: 15 },
  hold: { min: 0, max: 10 },
  minutes: { min: 5, max: 30 },
};
const inWords = (dose: Partial<Dose>, range = RANGE) =>
  dosesUp({ ...OFTEN, ...dose }, range).map(({ before, after }) => `${before} → ${after}`);

describe("dosesUp", () => {
  it("offers a step of repetitions first, then of the hold", () => {
    const dose = { ...OFTEN, sets: 2, repetitions: amount(10), hold: amount(5) };
    expect(inWords(dose)).toEqual(["10 → 12 reps", "hold 5 → 7 s"]);
    expect(dosesUp(dose, RANGE).map((step) => step.dose)).toEqual([
      { ...dose, repetitions: amount(12) },
      { ...dose, hold: amount(7) },
    ]);
  });

  it("moves both ends of a range", () => {
    expect(inWords({ repetitions: amount(8, 12) })).toEqual(["8–12 → 10–14 reps"]);
  });

  it("stops at the top of what is usual", () => {
    expect(inWords({ repetitions: amount(14) })).toEqual(["14 → 15 reps"]);
    expect(inWords({ repetitions: amount(15), hold: amount(10) })).toEqual([]);
    expect(inWords({ repetitions: amount(20) })).toEqual([]);
  });

  it("lets a single long hold grow, not its one repetition", () => {
    const long = { ...RANGE, hold: { min: 10, max: 90 } };
    expect(inWords({ repetitions: amount(1), hold: amount(20) }, long)).toEqual(["hold 20 → 25 s"]);
    expect(inWords({ repetitions: amount(1), hold: amount(60) }, long)).toEqual(["hold 60 → 75 s"]);
  });

  it("adds minutes to what is done by the clock", () => {
    expect(inWords({ minutes: amount(10) })).toEqual(["10 → 15 min"]);
    expect(inWords({ minutes: amount(30) })).toEqual([]);
  });

  it.each([
    ["red band", "red → green band"],
    ["2 kg", "2 → 2.5 kg"],
    ["12 kg", "12 → 13 kg"],
    ["10 lb", "10 → 12 lb"],
  ])("takes the next load: %s", (load, step) => {
    expect(inWords({ repetitions: amount(15), load })).toEqual([step]);
  });

  it.each(["gold band", "purple band", "body weight", "a full bottle", "200 kg"])(
    "knows nothing above %s",
    (load) => {
      expect(inWords({ repetitions: amount(15), load })).toEqual([]);
    },
  );

  it("goes as far as a dose may where nothing is known to be usual", () => {
    expect(dosesUp({ ...OFTEN, repetitions: amount(99) })[0]?.dose.repetitions).toEqual(amount(100));
  });
});
