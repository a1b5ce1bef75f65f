import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENGLISH } from "@/lib/domain/words/english";
import { amount } from "./amount";
import { DOSE_SIDES, type Dose } from "./dose";
import { doseInShort } from "./dose-short";
import { SIDE_RULES } from "./dose-side";
import { formatDose } from "./dose-words";

const OFTEN = { timesPerDay: amount(1), daysPerWeek: amount(7) };

function words(dose: Partial<Dose>): string {
  return formatDose(ENGLISH, { ...OFTEN, ...dose }).replace(" Once a day, every day.", "");
}

describe("formatDose", () => {
  it("says everything in one fixed order", () => {
    const dose: Dose = {
      sets: 2,
      repetitions: amount(10),
      hold: amount(5),
      rest: amount(30),
      load: "red band",
      side: "each-side",
      timesPerDay: amount(2),
      daysPerWeek: amount(5),
    };
    expect(formatDose(ENGLISH, dose)).toBe(
      "2 sets of 10. Hold 5 seconds. Rest 30 seconds between sets. Use: red band. Each side. " +
        "2 times a day, 5 days a week.",
    );
  });

  it.each<[Partial<Dose>, string]>([
    [{ sets: 1, repetitions: amount(10) }, "10 times."],
    [{ repetitions: amount(10, 20) }, "10 to 20 times."],
    [{ sets: 3, repetitions: amount(8, 12) }, "3 sets of 8 to 12."],
    [{ sets: 1, repetitions: amount(1) }, "Once."],
    [{ sets: 1, repetitions: amount(1), hold: amount(60) }, "Hold 1 minute."],
    [{ sets: 2, repetitions: amount(1), hold: amount(10) }, "2 times. Hold 10 seconds."],
    [{ minutes: amount(10) }, "10 minutes."],
    [{ minutes: amount(1) }, "1 minute."],
    [{ minutes: amount(5, 10) }, "5 to 10 minutes."],
    [{ sets: 5, minutes: amount(3) }, "5 sets of 3 minutes."],
    [{ sets: 2, repetitions: amount(1), minutes: amount(1) }, "2 sets of 1 minute."],
    [{ sets: 1, repetitions: amount(5), minutes: amount(1) }, "5 times, 1 minute in all."],
    [{ sets: 2, repetitions: amount(5), minutes: amount(2) }, "2 sets of 5, 2 minutes each."],
  ])("says how many: %j", (dose, expected) => {
    expect(words(dose)).toBe(expected);
  });

  it.each<[Partial<Dose>, string]>([
    [{ hold: amount(0) }, "10 times."],
    [{ hold: amount(1) }, "10 times. Hold 1 second."],
    [{ hold: amount(20, 30) }, "10 times. Hold 20 to 30 seconds."],
    [{ hold: amount(90) }, "10 times. Hold 90 seconds."],
    [{ hold: amount(120) }, "10 times. Hold 2 minutes."],
    [{ hold: amount(60, 120) }, "10 times. Hold 1 to 2 minutes."],
    [{ hold: amount(45, 60) }, "10 times. Hold 45 to 60 seconds."],
    [{ rest: amount(9) }, "10 times."],
    [{ rest: amount(10) }, "10 times. Rest 10 seconds in between."],
    [{ rest: amount(5, 10) }, "10 times. Rest 5 to 10 seconds in between."],
    [{ load: "2 kg." }, "10 times. Use: 2 kg."],
    [{ load: "  " }, "10 times."],
    [{ load: "body weight" }, "10 times. Use your body weight only."],
    [
      { tempo: { out: 3, pause: 1, back: 3 } },
      "10 times. Move slowly: 3 seconds out, stay 1 second, 3 seconds back.",
    ],
    [{ tempo: { out: 1, pause: 0, back: 20 } }, "10 times. Move slowly: 1 second out, 20 seconds back."],
    [{ tempo: { out: 0, pause: 0, back: 4 } }, "10 times. Move slowly: 4 seconds back."],
  ])("says hold, rest, load and tempo: %j", (dose, expected) => {
    expect(words({ repetitions: amount(10), ...dose })).toBe(expected);
  });

  it.each([
    [1, undefined, 7, undefined, "Once a day, every day."],
    [2, undefined, 7, undefined, "2 times a day, every day."],
    [3, 4, 7, undefined, "3 to 4 times a day, every day."],
    [1, 2, 7, undefined, "1 to 2 times a day, every day."],
    [2, undefined, 5, undefined, "2 times a day, 5 days a week."],
    [1, undefined, 3, 5, "Once a day, 3 to 5 days a week."],
    [1, undefined, 5, 7, "Once a day, 5 to 7 days a week."],
    [1, undefined, 1, undefined, "Once a week."],
    [2, undefined, 1, undefined, "2 times a day, 1 day a week."],
    [1, undefined, 1, 2, "Once a day, 1 to 2 days a week."],
  ])("says how often: %s–%s a day, %s–%s days", (times, timesTo, days, daysTo, expected) => {
    const dose = {
      minutes: amount(5),
      timesPerDay: amount(times, timesTo),
      daysPerWeek: amount(days, daysTo),
    };
    expect(formatDose(ENGLISH, dose)).toBe(`5 minutes. ${expected}`);
  });

  it.each<[number[], number, string]>([
    [[1], 1, "Once a day, on Monday."],
    [[2, 4], 1, "Once a day, on Tuesday and Thursday."],
    [[1, 3, 5], 2, "2 times a day, on Monday, Wednesday and Friday."],
    [[1, 2, 3, 4, 5, 6, 7], 1, "Once a day, every day."],
  ])("names the weekdays %j", (weekdays, times, expected) => {
    const dose = {
      minutes: amount(5),
      timesPerDay: amount(times),
      daysPerWeek: amount(weekdays.length),
      weekdays,
    };
    expect(formatDose(ENGLISH, dose)).toBe(`5 minutes. ${expected}`);
  });

  it("names the side of the dose, or else the one the exercise implies", () => {
    const dose: Dose = { repetitions: amount(10), ...OFTEN };
    const bare = "10 times. Once a day, every day.";
    expect(SIDE_RULES.map((rule) => formatDose(ENGLISH, dose, rule))).toEqual([
      bare,
      "10 times. Each side. Once a day, every day.",
      "10 times each side. Change sides each time. Once a day, every day.",
      "10 times. One side only. Once a day, every day.",
      bare,
    ]);
    expect(DOSE_SIDES.map((side) => words({ ...dose, side }))).toEqual([
      "10 times.",
      "10 times. Each side.",
      "10 times each side. Change sides each time.",
      "10 times. Left side only.",
      "10 times. Right side only.",
    ]);
    expect(formatDose(ENGLISH, { ...dose, side: "left-only" }, "each-side")).toContain("Left side only.");
  });

  it("counts alternating repetitions per side", () => {
    const side = "alternate";
    expect(words({ sets: 2, repetitions: amount(8), side })).toBe(
      "2 sets of 8 each side. Change sides each time.",
    );
    expect(words({ repetitions: amount(1), side })).toBe("Once each side. Change sides each time.");
    expect(words({ minutes: amount(2), side })).toBe("2 minutes. Change sides each time.");
  });

  it("is always plain sentences: no signs, no double spaces, no “1 times”", () => {
    const ranges = (min: number, max: number) =>
      fc
        .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
        .map(([a, b]) => amount(Math.min(a, b), Math.max(a, b)));
    const doses: fc.Arbitrary<Dose> = fc.record(
      {
        timesPerDay: ranges(1, 12),
        daysPerWeek: ranges(1, 7),
        repetitions: ranges(1, 100),
        sets: fc.integer({ min: 1, max: 10 }),
        hold: ranges(0, 600),
        rest: ranges(0, 600),
        minutes: ranges(1, 180),
        side: fc.constantFrom(...DOSE_SIDES),
        tempo: fc.record({
          out: fc.integer({ min: 0, max: 20 }),
          pause: fc.integer({ min: 0, max: 20 }),
          back: fc.integer({ min: 1, max: 20 }),
        }),
        weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      },
      { requiredKeys: ["timesPerDay", "daysPerWeek"] },
    );
    fc.assert(
      fc.property(doses, (dose) => {
        const line = formatDose(ENGLISH, dose);
        expect(line).toMatch(/^[A-Z0-9][^×]*\.$/);
        expect(line).not.toMatch(/ {2}|\.\.|undefined|NaN|–/);
        expect(line).not.toMatch(/(?<!to )\b1 (times|sets|seconds|minutes|days)/);
        expect(line).toMatch(/(a day, every day|days? a week|Once a week|day, on .*day)\.$/);
      }),
    );
  });
});

describe("doseInShort", () => {
  it("holds the whole dose", () => {
    const dose: Dose = {
      sets: 2,
      repetitions: amount(8, 12),
      hold: amount(5),
      rest: amount(5, 10),
      load: "2 kg",
      side: "right-only",
      timesPerDay: amount(1),
      daysPerWeek: amount(3, 4),
    };
    expect(doseInShort(dose)).toBe("2 × 8–12, hold 5 s, rest 5–10 s, 2 kg, right only, 1 × day, 3–4 days");
  });

  it("holds tempo and weekdays", () => {
    const dose: Dose = {
      repetitions: amount(10),
      tempo: { out: 3, pause: 1, back: 3 },
      timesPerDay: amount(1),
      daysPerWeek: amount(2),
      weekdays: [1, 4],
    };
    expect(doseInShort(dose)).toBe("1 × 10, tempo 3-1-3, 1 × day, Mon Thu");
  });

  it("leaves out what does not apply", () => {
    expect(doseInShort({ minutes: amount(10), ...OFTEN })).toBe("10 min, 1 × day, 7 days");
    expect(doseInShort({ sets: 5, minutes: amount(3), ...OFTEN })).toBe("5 × 3 min, 1 × day, 7 days");
    expect(doseInShort({ repetitions: amount(5), minutes: amount(1), ...OFTEN })).toBe(
      "1 × 5, 1 min, 1 × day, 7 days",
    );
    expect(
      doseInShort({ repetitions: amount(5), timesPerDay: amount(2), daysPerWeek: amount(1) }, "alternate"),
    ).toBe("1 × 5, alternate sides, 2 × day, 1 day");
  });
});
