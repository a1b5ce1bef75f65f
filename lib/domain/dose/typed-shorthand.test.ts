import { describe, expect, it } from "vitest";
import { amount } from "./amount";
import type { Dose } from "./dose";
import { type DoseTextField, readDose } from "./typed-dose";

const DOSE: Dose = { sets: 2, repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };

function read(field: DoseTextField, text: string): Partial<Dose> | string {
  const reading = readDose(DOSE, field, text);
  if (!reading.ok) return reading.message;
  const changed = Object.entries(reading.value).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DOSE[name as keyof Dose]),
  );
  return Object.fromEntries(changed);
}

describe("doses as they are written by hand", () => {
  it.each([
    ["repetitions", "3x8", { sets: 3, repetitions: amount(8) }],
    ["repetitions", "3 × 8-12", { sets: 3, repetitions: amount(8, 12) }],
    ["sets", "3*12", { sets: 3, repetitions: amount(12) }],
    ["repetitions", "3x30s", { sets: 3, repetitions: amount(1), hold: amount(30) }],
    ["repetitions", "10-12", { repetitions: amount(10, 12) }],
    ["repetitions", "12 reps", { repetitions: amount(12) }],
    ["hold", "30s", { hold: amount(30) }],
    ["hold", "30 sec", { hold: amount(30) }],
    ["hold", "1 min", { hold: amount(60) }],
    ["rest", "1-2 minutes", { rest: amount(60, 120) }],
    ["rest", "1:30", { rest: amount(90) }],
    ["minutes", "10 min", { minutes: amount(10) }],
    ["minutes", "90 s", { minutes: amount(2) }],
    ["timesPerDay", "twice", { timesPerDay: amount(2) }],
    ["timesPerDay", "3 times", { timesPerDay: amount(3) }],
    ["daysPerWeek", "every day", {}],
    ["daysPerWeek", "3 days", { daysPerWeek: amount(3) }],
  ] as const)("%s: %s", (field, text, changed) => {
    expect(read(field, text)).toEqual(changed);
  });

  it.each([
    ["repetitions", "x3"],
    ["repetitions", "99x10"],
    ["repetitions", "3x999"],
    ["hold", "20 min"],
    ["hold", "5 apples"],
    ["sets", "30s"],
  ] as const)("%s: %s is told what is allowed", (field, text) => {
    expect(read(field, text)).toMatch(/^Use /);
  });
});
