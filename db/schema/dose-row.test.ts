import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AmountBounds, amount } from "@/lib/domain/dose/amount";
import { DOSE_BOUNDS, DOSE_SIDES, type Dose, LOAD_MAX_LENGTH } from "@/lib/domain/dose/dose";
import { doseFromRow, doseToRow } from "./dose-row";

const within = ({ min, max }: AmountBounds) =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
    .map(([a, b]) => amount(Math.min(a, b), Math.max(a, b)));

const doses: fc.Arbitrary<Dose> = fc.record(
  {
    sets: fc.integer(DOSE_BOUNDS.sets),
    repetitions: within(DOSE_BOUNDS.repetitions),
    hold: within(DOSE_BOUNDS.hold),
    rest: within(DOSE_BOUNDS.rest),
    side: fc.constantFrom(...DOSE_SIDES),
    load: fc.string({ minLength: 1, maxLength: LOAD_MAX_LENGTH }),
    timesPerDay: within(DOSE_BOUNDS.timesPerDay),
    daysPerWeek: within(DOSE_BOUNDS.daysPerWeek),
    minutes: within(DOSE_BOUNDS.minutes),
  },
  { requiredKeys: ["timesPerDay", "daysPerWeek"], noNullPrototype: true },
);

describe("a dose as a row", () => {
  it("comes back as it went in, absent fields included", () => {
    fc.assert(
      fc.property(doses, (dose) => {
        expect(doseFromRow(doseToRow(dose))).toStrictEqual(dose);
      }),
    );
  });

  it("keeps a hold of zero, and drops an empty load", () => {
    const dose: Dose = { hold: amount(0), load: "", timesPerDay: amount(1), daysPerWeek: amount(7) };
    const { load: _, ...withoutLoad } = dose;
    expect(doseFromRow(doseToRow(dose))).toStrictEqual(withoutLoad);
  });

  it("stores a range of one number as that number", () => {
    const five = { from: 5, to: 5 };
    const row = doseToRow({ repetitions: five, minutes: five, timesPerDay: five, daysPerWeek: five });
    expect(row).toMatchObject({ repetitionsFrom: 5, repetitionsTo: null, minutesTo: null });
    expect(row).toMatchObject({ timesPerDayTo: null, daysPerWeekTo: null });
  });
});
