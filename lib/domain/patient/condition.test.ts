import { describe, expect, it } from "vitest";
import { isOnHold, SUITABILITIES, setsHold } from "./condition";

describe("hold", () => {
  it("is set by refer first and by no program", () => {
    expect(SUITABILITIES.filter(setsHold)).toEqual(["refer-first", "no-program"]);
  });

  it("ends with a recorded referral or clearance where that is allowed", () => {
    const referFirst = { suitability: "refer-first", unlockable: true } as const;
    expect(isOnHold(referFirst, false)).toBe(true);
    expect(isOnHold(referFirst, true)).toBe(false);
  });

  it("never ends for an emergency", () => {
    expect(isOnHold({ suitability: "no-program", unlockable: false }, true)).toBe(true);
  });

  it("is never set for the others", () => {
    expect(isOnHold({ suitability: "yes-with-care", unlockable: false }, false)).toBe(false);
  });
});
