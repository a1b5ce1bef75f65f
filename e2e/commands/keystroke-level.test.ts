import { describe, expect, it } from "vitest";
import { CLICK, keystrokeLevelSeconds } from "./keystroke-level";

describe("keystrokeLevelSeconds", () => {
  it("thinks, points and clicks", () => {
    expect(keystrokeLevelSeconds([CLICK])).toBeCloseTo(1.35 + 1.1 + 0.2);
    expect(keystrokeLevelSeconds([CLICK, CLICK])).toBeCloseTo(2 * 2.65);
  });

  it("takes a word and the Enter after it for one thought", () => {
    expect(keystrokeLevelSeconds([..."clam", "Enter"])).toBeCloseTo(1.35 + 5 * 0.28);
  });

  it("thinks again after Enter, and where the search begins", () => {
    const acts = ["/", ..."sls", "Enter", "Tab", "8", "/", ..."sts", "Enter"];
    expect(keystrokeLevelSeconds(acts)).toBeCloseTo(3 * 1.35 + 12 * 0.28);
  });

  it("moves the hand between keys and mouse", () => {
    expect(keystrokeLevelSeconds([CLICK, "8", CLICK])).toBeCloseTo(2.65 + 0.4 + 1.35 + 0.28 + 0.4 + 2.65);
  });

  it("takes no time for nothing", () => {
    expect(keystrokeLevelSeconds([])).toBe(0);
  });
});
