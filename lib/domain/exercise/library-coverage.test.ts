import { describe, expect, it } from "vitest";
import { coverageInWords } from "./library-coverage";

describe("coverageInWords", () => {
  it("names the regions from the head down and what the exercises are for, each once", () => {
    const words = coverageInWords([
      { regions: ["hip", "gluteal"], purpose: "strength" },
      { regions: ["neck"], purpose: "stretch" },
      { regions: ["hip"], purpose: "strength" },
    ]);
    expect(words).toBe(
      "The library has 3 exercises for neck, hip and gluteal. They are for stretch and strength.",
    );
  });

  it("says so when there is nothing", () => {
    expect(coverageInWords([])).toBe("The library is empty.");
    expect(coverageInWords([{ regions: ["knee"], purpose: "neural" }])).toBe(
      "The library has 1 exercise for knee. They are for nerve movement.",
    );
  });
});
