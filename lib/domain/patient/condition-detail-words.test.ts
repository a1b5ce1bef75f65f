import { describe, expect, it } from "vitest";
import { conditionDetailInWords } from "./condition-detail-words";

const noted = { tag: "any", notedOn: "2026-11-01" };

describe("conditionDetailInWords", () => {
  it("says the week of today", () => {
    expect(conditionDetailInWords({ ...noted, pregnancyWeeks: 20 }, "2026-11-22", "en-GB")).toBe("week 23");
  });

  it("says until when a surgeon's limits hold, the last day included", () => {
    const hip = { ...noted, limitsEndOn: "2026-11-22" };
    expect(conditionDetailInWords(hip, "2026-11-22", "en-GB")).toBe("limits until 22 November 2026");
    expect(conditionDetailInWords(hip, "2026-11-23", "en-GB")).toBe("limits ended 22 November 2026");
  });

  it("is silent where nothing is stored", () => {
    expect(conditionDetailInWords(noted, "2026-11-22", "en-GB")).toBe("");
  });
});
