import { describe, expect, it } from "vitest";
import { amount } from "./amount";
import type { Dose } from "./dose";
import { stepDose } from "./dose-step";

const DOSE: Dose = { sets: 2, repetitions: amount(8, 12), timesPerDay: amount(1), daysPerWeek: amount(7) };

describe("stepDose", () => {
  it("moves a number, and both ends of a range", () => {
    expect(stepDose(DOSE, "sets", "2", 1)).toBe("3");
    expect(stepDose(DOSE, "repetitions", "8-12", -5)).toBe("3-7");
    expect(stepDose(DOSE, "hold", "30s", 5)).toBe("35");
  });

  it("stops at the bounds", () => {
    expect(stepDose(DOSE, "sets", "1", -1)).toBe("1");
    expect(stepDose(DOSE, "daysPerWeek", "7", 5)).toBe("7");
    expect(stepDose(DOSE, "repetitions", "2-4", -5)).toBe("1-3");
  });

  it("begins in an empty field, and leaves words alone", () => {
    expect(stepDose(DOSE, "hold", "", 1)).toBe("1");
    expect(stepDose(DOSE, "hold", "", -1)).toBeUndefined();
    expect(stepDose(DOSE, "load", "5 kg", 1)).toBeUndefined();
    expect(stepDose(DOSE, "sets", "abc", 1)).toBeUndefined();
  });
});
