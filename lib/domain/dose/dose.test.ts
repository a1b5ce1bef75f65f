import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AmountBounds, amount } from "./amount";
import { DOSE_BOUNDS, DOSE_SIDES, type Dose, findDoseProblems, LOAD_MAX_LENGTH } from "./dose";

const DOSE: Dose = { sets: 2, repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(4) };

function within({ min, max }: AmountBounds) {
  return fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) => amount(Math.min(a, b), Math.max(a, b)));
}

const doses: fc.Arbitrary<Dose> = fc.record(
  {
    repetitions: within(DOSE_BOUNDS.repetitions),
    timesPerDay: within(DOSE_BOUNDS.timesPerDay),
    daysPerWeek: within(DOSE_BOUNDS.daysPerWeek),
    sets: fc.integer(DOSE_BOUNDS.sets),
    hold: within(DOSE_BOUNDS.hold),
    rest: within(DOSE_BOUNDS.rest),
    minutes: within(DOSE_BOUNDS.minutes),
    side: fc.constantFrom(...DOSE_SIDES),
    load: fc.string({ maxLength: LOAD_MAX_LENGTH }),
  },
  { requiredKeys: ["repetitions", "timesPerDay", "daysPerWeek"] },
);

const AMOUNT_FIELDS = ["repetitions", "hold", "rest", "timesPerDay", "daysPerWeek", "minutes"] as const;

describe("findDoseProblems", () => {
  it("accepts repetitions, or minutes alone", () => {
    expect(findDoseProblems(DOSE)).toEqual([]);
    const walk: Dose = { minutes: amount(5, 10), timesPerDay: amount(2, 3), daysPerWeek: amount(7) };
    expect(findDoseProblems(walk)).toEqual([]);
  });

  it("asks for repetitions or minutes when there is neither", () => {
    const problems = findDoseProblems({ timesPerDay: amount(1), daysPerWeek: amount(7) });
    expect(problems).toEqual([{ field: "repetitions", message: "Give repetitions or minutes." }]);
  });

  it("says what is allowed", () => {
    expect(findDoseProblems({ ...DOSE, sets: 11 })).toEqual([
      { field: "sets", message: "Use a whole number from 1 to 10." },
    ]);
    expect(findDoseProblems({ ...DOSE, load: "x".repeat(LOAD_MAX_LENGTH + 1) })).toEqual([
      { field: "load", message: `Use at most ${LOAD_MAX_LENGTH} characters.` },
    ]);
  });

  it("accepts every dose inside the bounds", () => {
    fc.assert(
      fc.property(doses, (dose) => {
        expect(findDoseProblems(dose)).toEqual([]);
      }),
    );
  });

  it("names exactly the field that is out of bounds, reversed or not whole", () => {
    fc.assert(
      fc.property(
        doses,
        fc.constantFrom(...AMOUNT_FIELDS),
        fc.integer({ min: 0, max: 3 }),
        (dose, field, kind) => {
          const { min, max } = DOSE_BOUNDS[field];
          const wrong = [
            { from: min - 1 },
            { from: min, to: max + 1 },
            { from: max, to: min },
            { from: min + 0.5 },
          ][kind];
          const problems = findDoseProblems({ ...dose, [field]: wrong });
          expect(problems.map((problem) => problem.field)).toEqual([field]);
        },
      ),
    );
  });
});
