import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import { buildLadder, carryDose } from "./ladder";

const RULE = "Two good sessions.";

describe("buildLadder", () => {
  const placeOf = buildLadder([
    { easierId: "tilt", harderId: "bridge", rule: RULE },
    { easierId: "bridge", harderId: "single", rule: RULE },
    { easierId: "bridge", harderId: "march", rule: RULE },
  ]);

  it("names the neighbours and the rule to move on", () => {
    expect(placeOf("bridge")).toEqual({ easier: ["tilt"], harder: ["single", "march"], rule: RULE });
    expect(placeOf("tilt")).toEqual({ easier: [], harder: ["bridge"], rule: RULE });
  });

  it("has no rule at the top, and nothing for an exercise on no ladder", () => {
    expect(placeOf("single")).toEqual({ easier: ["bridge"], harder: [] });
    expect(placeOf("walk")).toEqual({ easier: [], harder: [] });
  });
});

describe("carryDose", () => {
  const FROM: Dose = {
    sets: 2,
    repetitions: amount(10),
    hold: amount(5),
    rest: amount(30),
    load: "red band",
    timesPerDay: amount(1),
    daysPerWeek: amount(7),
  };
  const TO: Dose = {
    sets: 1,
    repetitions: amount(8, 12),
    rest: amount(60),
    timesPerDay: amount(1),
    daysPerWeek: amount(3),
  };
  const carried = (dose: Dose, fields: Partial<Parameters<typeof carryDose>[1]> = {}) =>
    carryDose(dose, { from: FROM, to: TO, sideRule: "each-side", affectedSide: "right", ...fields });

  it("takes the new exercise's dose where the therapist had the library's", () => {
    expect(carried(FROM)).toEqual(TO);
  });

  it("takes the new amounts where she had asked for more: one thing changes at a time", () => {
    expect(carried({ ...FROM, repetitions: amount(20), sets: 5, load: "5 kg" })).toEqual(TO);
  });

  it("stays as careful as she was", () => {
    expect(carried({ ...FROM, repetitions: amount(5), rest: amount(90) })).toEqual({
      ...TO,
      repetitions: amount(5),
      rest: amount(90),
    });
    expect(carried({ ...FROM, sets: 1 })).toEqual(TO);
  });

  describe("where it is known what is usual of the new exercise", () => {
    const range = {
      sets: { min: 1, max: 3 },
      repetitions: { min: 8, max: 15 },
      daysPerWeek: { min: 2, max: 4 },
      timesPerDay: { min: 1, max: 1 },
    };

    it("keeps her own numbers, higher ones too", () => {
      const own = { ...FROM, sets: 3, repetitions: amount(12) };
      expect(carried(own, { range })).toEqual({ ...TO, sets: 3, repetitions: amount(12) });
      const fewer = { ...FROM, repetitions: amount(9), daysPerWeek: amount(4) };
      expect(carried(fewer, { range })).toEqual({ ...TO, repetitions: amount(9), daysPerWeek: amount(4) });
    });

    it("takes the new exercise's where hers is out of the range, or only the library's", () => {
      const much = { ...FROM, sets: 5, repetitions: amount(10, 20), timesPerDay: amount(3) };
      expect(carried(much, { range })).toEqual(TO);
      expect(carried(FROM, { range })).toEqual(TO);
      expect(carried({ ...FROM, weekdays: [1, 2, 3, 4, 5], daysPerWeek: amount(5) }, { range })).toEqual(TO);
    });

    it("keeps nothing that the new exercise does not count", () => {
      const held = { ...FROM, hold: amount(8) };
      const usual = { ...range, hold: { min: 0, max: 10 } };
      expect(carried(held, { range: usual }).hold).toBeUndefined();
      const both = { ...TO, hold: amount(3) };
      expect(carried(held, { to: both, range: usual }).hold).toEqual(amount(8));
    });
  });

  it("keeps how often, where she had set it", () => {
    expect(carried({ ...FROM, timesPerDay: amount(2) })).toEqual({ ...TO, timesPerDay: amount(2) });
    const named = { daysPerWeek: amount(2), weekdays: [2, 4] };
    expect(carried({ ...FROM, ...named })).toEqual({ ...TO, ...named });
    expect(carried(FROM, { to: { ...TO, ...named } })).toEqual({ ...TO, ...named });
    expect(
      carried({ ...FROM, daysPerWeek: amount(5) }, { to: { ...TO, ...named } }).weekdays,
    ).toBeUndefined();
  });

  it("keeps the side where the new exercise has sides", () => {
    const left = { ...FROM, side: "left-only" } as const;
    expect(carried(left).side).toBe("left-only");
    expect(carried(left, { sideRule: "both" }).side).toBeUndefined();
    expect(carried(left, { sideRule: "none" }).side).toBeUndefined();
    expect(carried({ ...FROM, side: "both" }).side).toBeUndefined();
    expect(carried(FROM, { sideRule: "one-side" }).side).toBe("right-only");
    expect(carried({ ...left, side: "each-side" }, { sideRule: "one-side" }).side).toBe("each-side");
    expect(carried(FROM, { sideRule: "one-side", affectedSide: "both" }).side).toBeUndefined();
  });
});
