import { describe, expect, it } from "vitest";
import { parseTempo, tempoInField } from "./dose-tempo";

describe("parseTempo", () => {
  it.each([
    ["3-1-3", "3-1-3"],
    [" 3 – 0 – 20 ", "3-0-20"],
    ["2/1/2", "2-1-2"],
    ["2 1 2", "2-1-2"],
    ["0-0-3", "0-0-3"],
  ])("reads “%s” as %s", (typed, field) => {
    expect(tempoInField(parseTempo(typed))).toBe(field);
  });

  it.each(["", "3", "3-1", "3-1-3-1", "3-1-21", "0-2-0", "slow", "-3-1-3", "313"])(
    "reads nothing from “%s”",
    (typed) => {
      expect(parseTempo(typed)).toBeUndefined();
    },
  );
});
