import { describe, expect, it } from "vitest";
import { ENGLISH } from "@/lib/domain/words/english";
import { amount } from "./amount";
import type { Dose } from "./dose";
import { doseSentence, hasHiddenSet, wordsOfParts } from "./dose-sentence";
import { SIDE_RULES } from "./dose-side";
import { formatDose } from "./dose-words";

const AMOUNTS = [undefined, amount(1), amount(10), amount(8, 12)];
const OFTEN: readonly Pick<Dose, "timesPerDay" | "daysPerWeek" | "weekdays">[] = [
  { timesPerDay: amount(1), daysPerWeek: amount(1) },
  { timesPerDay: amount(2, 3), daysPerWeek: amount(7) },
  { timesPerDay: amount(1), daysPerWeek: amount(3, 5) },
  { timesPerDay: amount(2), daysPerWeek: amount(2), weekdays: [1, 4] },
  { timesPerDay: amount(1), daysPerWeek: amount(7), weekdays: [1, 2, 3, 4, 5, 6, 7] },
];
const MORE: readonly Partial<Dose>[] = [
  {},
  { hold: amount(0), rest: amount(3) },
  { hold: amount(60), rest: amount(60, 120), load: "red band" },
  { hold: amount(5), rest: amount(45), load: "body weight", tempo: { out: 3, pause: 0, back: 1 } },
];

const DOSES: readonly Dose[] = [undefined, 1, 3].flatMap((sets) =>
  AMOUNTS.flatMap((repetitions) =>
    [undefined, amount(1), amount(10)].flatMap((minutes) =>
      OFTEN.flatMap((often) =>
        MORE.map((more) => ({
          ...(sets !== undefined && { sets }),
          ...(repetitions && { repetitions }),
          ...(minutes && { minutes }),
          ...often,
          ...more,
        })),
      ),
    ),
  ),
);

describe("doseSentence", () => {
  it("says what prints, for every kind of dose", () => {
    for (const dose of DOSES) {
      for (const sideRule of SIDE_RULES) {
        const { amount: much, often } = doseSentence(dose, sideRule);
        const said = [wordsOfParts(much), wordsOfParts(often)].filter((line) => line !== "").join(" ");
        expect(said).toBe(formatDose(ENGLISH, dose, sideRule));
      }
    }
  });

  it("has a place for the one set that does not print, in words that read", () => {
    const often = { timesPerDay: amount(1), daysPerWeek: amount(7), sets: 1 };
    const said = (dose: Partial<Dose>) =>
      wordsOfParts(doseSentence({ ...often, ...dose }, "none", new Set(["sets"])).amount);
    expect(said({ repetitions: amount(10) })).toBe("1 set of 10.");
    expect(said({ repetitions: amount(1), hold: amount(20) })).toBe("1 time. Hold 20 seconds.");
    expect(said({ minutes: amount(10) })).toBe("1 set of 10 minutes.");
    expect(hasHiddenSet({ ...often, repetitions: amount(10) })).toBe(true);
    expect(hasHiddenSet({ ...often, repetitions: amount(1), hold: amount(20) })).toBe(true);
    expect(hasHiddenSet({ ...often, repetitions: amount(1) })).toBe(false);
    expect(hasHiddenSet({ ...often, sets: 2, repetitions: amount(10) })).toBe(false);
  });

  it("keeps a field that is typed into, whatever it prints", () => {
    const dose: Dose = { sets: 2, repetitions: amount(1), timesPerDay: amount(1), daysPerWeek: amount(7) };
    const fieldsOf = (open: ("sets" | "repetitions" | "hold" | "side")[]) =>
      Object.values(doseSentence(dose, "both", new Set(open)))
        .flat()
        .flatMap((part) => (part.kind === "value" ? [part.field] : []));
    expect(fieldsOf([])).toEqual(["sets", "timesPerDay", "daysPerWeek"]);
    expect(fieldsOf(["repetitions", "hold", "side"])).toEqual([
      "sets",
      "repetitions",
      "hold",
      "side",
      "timesPerDay",
      "daysPerWeek",
    ]);
  });
});
