import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keepTogether } from "./keep-together";

const shown = (text: string) => keepTogether(text).replaceAll("\u00a0", "~");

describe("keepTogether", () => {
  it.each([
    ["Call 01632 960 123 or go there", "Call~01632~960~123 or go there"],
    ["(020) 7946 0123", "(020)~7946~0123"],
    ["Call 999 now if you have it", "Call~999 now if you have it"],
    ["or call 111 if it stays", "or call~111 if it stays"],
    ["Rest for 4 to 5 days, then walk", "Rest for~4~to~5~days, then walk"],
    ["10 times. Hold 5 seconds. 2 to 3 times a day.", "10~times. Hold 5~seconds. 2~to~3~times a day."],
    ["3 × 10 with 2.5 kg", "3~×~10 with 2.5~kg"],
    ["reviewed 22 November 2026.", "reviewed 22~November~2026."],
    ["Version 2, page 1 of 3", "Version~2, page~1 of~3"],
    ["no number in it", "no number in it"],
    ["5 green bottles", "5 green bottles"],
  ])("%s", (text, bound) => {
    expect(shown(text)).toBe(bound);
  });

  it("changes nothing but spaces", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0 1 2(5 to call days)×kg") }), (text) => {
        expect(keepTogether(text).replaceAll("\u00a0", " ")).toBe(text);
        expect(keepTogether(keepTogether(text))).toBe(keepTogether(text));
      }),
    );
  });
});
