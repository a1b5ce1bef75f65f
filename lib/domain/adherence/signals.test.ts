import { describe, expect, it } from "vitest";
import { isSilent, painRise, silentDays } from "./signals";

const TODAY = "2026-11-22";

describe("silence", () => {
  it.each([
    ["2026-11-01", null, 21, true],
    ["2026-11-16", null, 6, false],
    ["2026-11-15", null, 7, true],
    ["2026-11-01", "2026-11-16", 6, false],
    ["2026-11-01", "2026-11-15", 7, true],
    // An older program's log does not make a new one silent at once.
    ["2026-11-20", "2026-10-01", 2, false],
    ["2026-12-01", null, 0, false],
  ])("since %s, last heard on %s: %i days", (since, lastLogOn, days, silent) => {
    expect(silentDays({ since, lastLogOn }, TODAY)).toBe(days);
    expect(isSilent({ since, lastLogOn }, TODAY)).toBe(silent);
  });
});

describe("painRise", () => {
  const entry = (localDate: string, pain: number) => ({ localDate, pain });

  it("compares the mean of seven days with that of the seven before", () => {
    const entries = [
      entry("2026-11-08", 9),
      entry("2026-11-09", 2),
      entry("2026-11-15", 3),
      entry("2026-11-16", 4),
      entry("2026-11-22", 6),
      entry("2026-11-23", 10),
    ];
    expect(painRise(entries, TODAY)).toBe(2.5);
  });

  it("says nothing without an entry in both", () => {
    expect(painRise([entry("2026-11-20", 5)], TODAY)).toBeUndefined();
    expect(painRise([entry("2026-11-10", 5)], TODAY)).toBeUndefined();
  });
});
