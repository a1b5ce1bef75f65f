import { describe, expect, it } from "vitest";
import { amount } from "./amount";
import type { Dose } from "./dose";
import { libraryNote } from "./dose-range";

const LIBRARY: Dose = {
  sets: 1,
  repetitions: amount(10),
  hold: amount(5),
  timesPerDay: amount(1),
  daysPerWeek: amount(7),
};

describe("libraryNote", () => {
  it.each<Partial<Dose>>([
    {},
    { repetitions: amount(5) },
    { repetitions: amount(10, 20) },
    { sets: 3, hold: amount(10), timesPerDay: amount(4) },
    { minutes: amount(90) },
  ])("says nothing about what is usual: %j", (fields) => {
    expect(libraryNote({ ...LIBRARY, ...fields }, LIBRARY)).toBeUndefined();
  });

  it.each<[Partial<Dose>, string]>([
    [{ repetitions: amount(21) }, "Library says 1 × 10, hold 5 s"],
    [{ sets: 4 }, "Library says 1 × 10, hold 5 s"],
    [{ hold: amount(5, 30) }, "Library says 1 × 10, hold 5 s"],
  ])("says what the library has for %j", (fields, note) => {
    expect(libraryNote({ ...LIBRARY, ...fields }, LIBRARY)).toBe(note);
  });
});
