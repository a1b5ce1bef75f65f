import { describe, expect, it } from "vitest";
import { BASIS_RANGES, RANGE_SOURCES } from "./basis-ranges";
import { doseBasisInWords } from "./dose-basis";

describe("doseBasisInWords", () => {
  it("gives one sentence for what has been looked up", () => {
    expect(doseBasisInWords("B9")).toHaveLength(1);
  });

  it("says when nobody has confirmed it", () => {
    expect(doseBasisInWords("B2").at(-1)).toMatch(/to be reviewed by a clinician/);
    expect(doseBasisInWords("B8 B9").join(" ")).not.toMatch(/to be reviewed/);
  });

  it("names who has signed it instead", () => {
    expect(doseBasisInWords("B2", "Checked by A. Ames, physiotherapist, 1 December 2026").at(-1)).toBe(
      "Usual practice. Checked by A. Ames, physiotherapist, 1 December 2026.",
    );
  });

  it("tells a dose of the source from one that is completed", () => {
    expect(doseBasisInWords("SEED")).toEqual(["The source article gives this dose."]);
    expect(doseBasisInWords("SEED+B1")[0]).toMatch(/a part of this dose/);
  });

  it("has words and a source for every basis that has a range", () => {
    const codes = Object.keys(BASIS_RANGES);
    expect(codes.filter((code) => doseBasisInWords(code).length === 0)).toEqual([]);
    expect(Object.keys(RANGE_SOURCES)).toEqual(codes);
  });

  it("passes over codes nobody knows", () => {
    expect(doseBasisInWords("X1")).toEqual([]);
  });
});
