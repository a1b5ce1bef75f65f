import { describe, expect, it } from "vitest";
import { ageSpan, mayBeChild, mayBeOld } from "./age";

const TODAY = "2026-11-30";

describe("an age from the birth year alone", () => {
  it("is one of two, as the birthday may be past or still to come", () => {
    expect(ageSpan(2010, TODAY)).toEqual({ least: 15, most: 16 });
    expect(ageSpan(2026, TODAY)).toEqual({ least: 0, most: 0 });
    expect(ageSpan(null, TODAY)).toBeUndefined();
  });

  it("takes the more careful of the two", () => {
    expect([2009, 2010].map((year) => mayBeChild(year, TODAY))).toEqual([false, true]);
    expect([1961, 1962].map((year) => mayBeOld(year, TODAY))).toEqual([true, false]);
    expect([mayBeChild(undefined, TODAY), mayBeOld(null, TODAY)]).toEqual([false, false]);
  });
});
