import { describe, expect, it } from "vitest";
import { amount } from "./amount";
import { type Dose, findDoseProblems } from "./dose";
import { toggleWeekday, withDaysPerWeek, withWeekdays } from "./dose-weekdays";

const DOSE: Dose = { minutes: amount(10), timesPerDay: amount(1), daysPerWeek: amount(3, 5) };

describe("weekdays", () => {
  it("set the days a week, in order and once each", () => {
    const dose = withWeekdays(DOSE, [5, 1, 3, 1]);
    expect(dose).toEqual({ ...DOSE, daysPerWeek: amount(3), weekdays: [1, 3, 5] });
    expect(findDoseProblems(dose)).toEqual([]);
  });

  it("are not named when it is every day, and leave the number when there is none", () => {
    expect(withWeekdays(DOSE, [1, 2, 3, 4, 5, 6, 7])).toEqual({ ...DOSE, daysPerWeek: amount(7) });
    expect(withWeekdays(withWeekdays(DOSE, [2]), [])).toEqual({ ...DOSE, daysPerWeek: amount(1) });
    expect(withWeekdays(DOSE, [0, 8])).toEqual(DOSE);
  });

  it("give way to another number of days", () => {
    const dose = withWeekdays(DOSE, [1, 4]);
    expect(withDaysPerWeek(dose, amount(2))).toEqual(dose);
    expect(withDaysPerWeek(dose, amount(3))).toEqual({ ...DOSE, daysPerWeek: amount(3) });
    expect(withDaysPerWeek(dose, amount(2, 3))).toEqual({ ...DOSE, daysPerWeek: amount(2, 3) });
  });

  it("switch on and off", () => {
    expect(toggleWeekday([1, 3], 5)).toEqual([1, 3, 5]);
    expect(toggleWeekday([1, 3], 1)).toEqual([3]);
  });
});
