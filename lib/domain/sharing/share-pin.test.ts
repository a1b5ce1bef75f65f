import { describe, expect, it } from "vitest";
import { pinInWords, pinState, readPin } from "./share-pin";

describe("a PIN", () => {
  it.each([["123456"], [" 123 456 "], ["123-456"], ["12.34.56"]])("%j is read as 123456", (typed) => {
    expect(readPin(typed)).toBe("123456");
  });

  it.each(["", "12345", "1234567", "12345a", "１２３４５６"])("%j is none", (typed) => {
    expect(readPin(typed)).toBeUndefined();
  });

  it("is read out in two halves", () => {
    expect(pinInWords("012345")).toBe("012 345");
  });

  it("is taken unless its link is paused or locked", () => {
    const now = new Date("2026-11-22T10:00:00Z");
    const later = new Date("2026-11-22T10:01:00Z");
    expect(pinState({ pinPausedUntil: null, pinLockedAt: null }, now)).toBe("open");
    expect(pinState({ pinPausedUntil: later, pinLockedAt: null }, now)).toBe("paused");
    expect(pinState({ pinPausedUntil: now, pinLockedAt: null }, now)).toBe("open");
    expect(pinState({ pinPausedUntil: later, pinLockedAt: now }, now)).toBe("locked");
  });
});
