import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelFromName, PATIENT_LIMITS } from "./patient";

describe("labelFromName", () => {
  it.each([
    ["Anna Marsh", "Anna"],
    ["  Anna   Marsh ", "Anna"],
    ["Anna", "Anna"],
    ["C. D.", "C."],
    ["Maria-Magdalena Wojciechowska-Featherstonehaugh", "Maria-Magdalena"],
    ["Marsh, Anna", "Anna"],
    ["Marsh , Anna Louise", "Anna"],
    ["Marsh,", "Marsh"],
    ["Żaneta\u00a0Król", "Żaneta"],
    ["", ""],
    ["   ", ""],
  ])("%o becomes %o", (name, label) => {
    expect(labelFromName(name)).toBe(label);
  });

  it("never cuts a character in two, and stays within its limit", () => {
    expect(labelFromName("😀".repeat(100))).toBe("😀".repeat(PATIENT_LIMITS.label));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
        expect([...labelFromName(name)].length).toBeLessThanOrEqual(PATIENT_LIMITS.label);
      }),
    );
  });
});
