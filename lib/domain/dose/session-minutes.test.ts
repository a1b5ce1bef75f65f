import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount } from "./amount";
import type { Dose } from "./dose";
import { itemSeconds, meterLevel, minutesPerDay, sessionMinutes, type TimedItem } from "./session-minutes";

const OFTEN = { timesPerDay: amount(1), daysPerWeek: amount(7) };

function dose(fields: Partial<Dose>): Dose {
  return { ...OFTEN, ...fields };
}

describe("itemSeconds", () => {
  it.each<[string, Partial<Dose>, number]>([
    ["10 movements without a hold", { repetitions: amount(10) }, 30],
    ["10 holds of 5 s", { repetitions: amount(10), hold: amount(5) }, 70],
    ["the upper end of a range", { repetitions: amount(2, 4), hold: amount(20, 30) }, 128],
    [
      "rest between repetitions of one set",
      { repetitions: amount(3), hold: amount(30), rest: amount(10) },
      116,
    ],
    ["rest between sets only", { sets: 2, repetitions: amount(10), rest: amount(60) }, 120],
    ["the tempo of each movement", { repetitions: amount(10), tempo: { out: 3, pause: 1, back: 2 } }, 60],
    [
      "a hold as the pause of the tempo",
      { repetitions: amount(5), hold: amount(10), tempo: { out: 2, pause: 1, back: 2 } },
      70,
    ],
    ["minutes as given", { minutes: amount(10) }, 600],
    ["minutes for every set", { sets: 5, minutes: amount(3) }, 900],
    ["minutes before repetitions", { repetitions: amount(5), hold: amount(2), minutes: amount(1) }, 60],
    [
      "the whole dose on each side",
      { sets: 2, repetitions: amount(10), rest: amount(60), side: "each-side" },
      240,
    ],
    [
      "alternate sides, resting once",
      { sets: 2, repetitions: amount(8), rest: amount(30), side: "alternate" },
      126,
    ],
    ["alternate sides within the minutes", { minutes: amount(2), side: "alternate" }, 120],
    ["one side", { repetitions: amount(10), side: "left-only" }, 30],
  ])("counts %s", (_, fields, seconds) => {
    expect(itemSeconds(dose(fields))).toBe(seconds);
  });

  it("uses the side of the exercise when the dose has none", () => {
    expect(itemSeconds(dose({ repetitions: amount(10) }), "each-side")).toBe(60);
    expect(itemSeconds(dose({ repetitions: amount(10), side: "right-only" }), "each-side")).toBe(30);
  });
});

describe("sessionMinutes and minutesPerDay", () => {
  const walk: TimedItem = { dose: dose({ minutes: amount(10), timesPerDay: amount(2, 3) }) };
  const bridge: TimedItem = { dose: dose({ sets: 2, repetitions: amount(10), rest: amount(60) }) };

  it("adds change-overs and rounds up", () => {
    expect(sessionMinutes([])).toBe(0);
    expect(sessionMinutes([walk])).toBe(10);
    expect(sessionMinutes([walk, bridge])).toBe(13);
  });

  it("counts every item as often as it is done in a day", () => {
    expect(minutesPerDay([])).toBe(0);
    expect(minutesPerDay([walk])).toBe(30);
    expect(minutesPerDay([walk, bridge])).toBe(33);
  });

  it("never shrinks when an item is added", () => {
    const items = fc.array(
      fc.record({
        dose: fc.record({
          repetitions: fc.integer({ min: 1, max: 100 }).map((count) => amount(count)),
          timesPerDay: fc.integer({ min: 1, max: 12 }).map((count) => amount(count)),
          daysPerWeek: fc.constant(amount(7)),
        }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(items, (list) => {
        const fewer = list.slice(1);
        expect(sessionMinutes(list)).toBeGreaterThanOrEqual(sessionMinutes(fewer));
        expect(minutesPerDay(list)).toBeGreaterThanOrEqual(minutesPerDay(fewer));
        expect(minutesPerDay(list)).toBeGreaterThanOrEqual(sessionMinutes(list));
      }),
    );
  });
});

describe("meterLevel", () => {
  it("nudges above four and warns above six", () => {
    expect([0, 4, 5, 6, 7].map(meterLevel)).toEqual(["fine", "fine", "nudge", "nudge", "warning"]);
  });
});
