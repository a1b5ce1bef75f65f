import { describe, expect, it } from "vitest";
import { amount } from "./amount";
import { BASIS_RANGES, RANGE_SOURCES } from "./basis-ranges";
import type { Dose } from "./dose";
import { findExtremes } from "./dose-extremes";
import { rangeLines } from "./range-lines";
import { rangeForOlder, rangeNote, usualRange } from "./usual-range";

const LIBRARY: Dose = {
  sets: 1,
  repetitions: amount(10),
  hold: amount(1),
  timesPerDay: amount(4),
  daysPerWeek: amount(7),
};
const PRESS_UP = usualRange({ dose: LIBRARY, doseBasis: "B5" });

describe("the usual range", () => {
  it("is the entry's own, and for the rest the row of the first basis that has one", () => {
    const own = { repetitions: { min: 10, max: 20 } };
    const tilt = usualRange({
      dose: { ...LIBRARY, timesPerDay: amount(1) },
      doseBasis: "SEED+B3",
      doseRange: own,
    });
    expect(tilt.repetitions).toEqual({ min: 10, max: 20 });
    expect(tilt.hold).toEqual({ min: 3, max: 10 });
    expect(usualRange({ dose: LIBRARY, doseBasis: "B8 B9" }).minutes).toEqual({ min: 5, max: 60 });
    expect(usualRange({ dose: LIBRARY, doseBasis: "OWN" })).toEqual({});
  });

  it("lets who begins do more repetitions, and who is older hold a stretch for longer", () => {
    const strength = {
      dose: { ...LIBRARY, timesPerDay: amount(1), daysPerWeek: amount(3) },
      doseBasis: "B2",
    };
    expect(usualRange(strength).repetitions?.max).toBe(12);
    expect(usualRange({ ...strength, isStarter: true }).repetitions?.max).toBe(15);
    const stretch = usualRange({ ...strength, doseBasis: "B1" });
    expect(stretch.hold?.max).toBe(30);
    expect(rangeForOlder(stretch, "stretch").hold?.max).toBe(60);
    expect(rangeForOlder(stretch, "mobility").hold?.max).toBe(30);
  });

  it("holds the library's own dose", () => {
    expect(rangeNote(LIBRARY, PRESS_UP)).toBeUndefined();
    const many = { ...LIBRARY, repetitions: amount(25) };
    expect(rangeNote(many, usualRange({ dose: many, doseBasis: "B5" }))).toBeUndefined();
  });
});

describe("rangeNote", () => {
  it.each<[Partial<Dose>, string]>([
    [{ repetitions: amount(16) }, "Usual range 5 to 15. Keep?"],
    [{ timesPerDay: amount(10) }, "Usual range 2 to 8 times a day. Keep?"],
    [{ repetitions: amount(10, 30), sets: 3 }, "Usual range 5 to 15, 1 set. Keep?"],
    [{ hold: amount(30) }, "Usual range 0 to 3 s. Keep?"],
  ])("says what is usual for %j", (fields, note) => {
    expect(rangeNote({ ...LIBRARY, ...fields }, PRESS_UP)).toBe(note);
  });

  it("says nothing below the range, or of a field it does not know", () => {
    expect(
      rangeNote({ ...LIBRARY, repetitions: amount(1), timesPerDay: amount(1) }, PRESS_UP),
    ).toBeUndefined();
    expect(rangeNote({ ...LIBRARY, minutes: amount(90) }, PRESS_UP)).toBeUndefined();
  });
});

describe("an extreme dose", () => {
  const codes = (fields: Partial<Dose>, slug = "bridge", purpose = "strength") =>
    findExtremes({ ...LIBRARY, ...fields }, { slug, purpose }).map(({ code }) => code);

  it("needs a reason, field by field", () => {
    expect(codes({ repetitions: amount(60), sets: 6, timesPerDay: amount(10), hold: amount(180) })).toEqual(
      [],
    );
    expect(codes({ repetitions: amount(50, 61), sets: 7, hold: amount(181), minutes: amount(121) })).toEqual([
      "D1",
      "D2",
      "D4",
      "D5",
    ]);
  });

  it("comes sooner for pressure on a muscle: never over two minutes", () => {
    expect(codes({ hold: amount(120) }, "foam-roll-calf", "self-release")).toEqual([]);
    expect(codes({ hold: amount(121) }, "foam-roll-calf", "self-release")).toEqual(["D4"]);
  });

  it("comes later for what is meant for every hour", () => {
    expect(codes({ timesPerDay: amount(11) })).toEqual(["D3"]);
    expect(codes({ timesPerDay: amount(16) }, "sit-break")).toEqual([]);
    expect(codes({ timesPerDay: amount(16) }, "ankle-pumps")).toEqual([]);
  });
});

describe("a usual range in words", () => {
  it("says which part is the exercise's own and which the basis of its dose gives", () => {
    const lines = rangeLines({
      ...{ dose: LIBRARY, doseBasis: "SEED+B3", purpose: "stability" },
      doseRange: { repetitions: { min: 10, max: 20 } },
    });
    expect(lines).toEqual([
      { words: "10 to 20 repetitions, 1 to 4 times a day", source: "for this exercise" },
      {
        words: "1 to 3 sets, 3 to 10 seconds of hold, 3 to 7 days a week",
        source: "control and endurance, ACSM",
      },
    ]);
  });

  it("names the longer stretch of older people, and nothing for a clinic's own dose", () => {
    const stretch = { dose: LIBRARY, doseBasis: "B1", purpose: "stretch" };
    expect(rangeLines(stretch).at(-1)).toEqual({
      words: "10 to 60 seconds of hold",
      source: "from age 65, ACSM",
    });
    expect(rangeLines({ ...stretch, doseBasis: "OWN" })).toEqual([]);
  });
});

it("names a source for the range of every basis", () => {
  expect(Object.keys(RANGE_SOURCES)).toEqual(Object.keys(BASIS_RANGES));
});
