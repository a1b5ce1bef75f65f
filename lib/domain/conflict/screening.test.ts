import { describe, expect, it } from "vitest";
import {
  ALL_CLEAR,
  screeningOutcome,
  screeningRefusal,
  themesWithSigns,
  unansweredThemes,
} from "./screening";
import { SCREENING_THEMES } from "./screening-themes";

describe("a screening", () => {
  it("asks about every theme of the register", () => {
    expect(SCREENING_THEMES.map((theme) => theme.code)).toEqual([
      "cauda-equina",
      "nerve",
      "cord",
      "fracture",
      "infection",
      "cancer",
      "inflammatory",
      "vascular",
      "hip",
    ]);
  });

  it("is clear only when everything was asked and nothing is there", () => {
    expect(screeningOutcome(ALL_CLEAR)).toBe("clear");
    for (const { code } of SCREENING_THEMES) {
      const { [code]: _, ...rest } = ALL_CLEAR;
      expect(screeningOutcome(rest)).toBeUndefined();
      expect(unansweredThemes(rest).map((theme) => theme.code)).toEqual([code]);
    }
    expect(screeningOutcome({})).toBeUndefined();
  });

  it("has signs as soon as one is there, and says what to do", () => {
    for (const theme of SCREENING_THEMES) {
      const answers = { ...ALL_CLEAR, [theme.code]: true };
      expect(screeningOutcome(answers)).toBe("signs");
      expect(themesWithSigns(answers)).toEqual([theme]);
      expect(screeningRefusal(answers)).toContain(theme.action);
    }
    expect(screeningOutcome({ cord: true })).toBe("signs");
  });

  it("knows no answer to what nobody asks", () => {
    expect(themesWithSigns({ toString: true, cord: false })).toEqual([]);
  });
});
