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

  it("says where, what kind and when of an injection", () => {
    const injection = { tag: "recent-injection", notedOn: "2026-11-22", areas: ["hip", "knee"] } as const;
    const told = { ...injection, variant: "tendon", happenedOn: "2026-11-20" };
    expect(conditionDetailInWords(told, "2026-11-22", "en-GB")).toBe(
      "hip, knee; into or beside a tendon; injected 20 November 2026",
    );
  });

  it("says how many whole weeks ago it was, and the stage", () => {
    const operated = { tag: "shoulder-surgery", notedOn: "2026-11-22", happenedOn: "2026-10-18" } as const;
    expect(conditionDetailInWords({ ...operated, stage: "assisted" }, "2026-11-22", "en-GB")).toBe(
      "operated 18 October 2026; 5 weeks after the operation; stage: assisted",
    );
    expect(conditionDetailInWords(operated, "2026-11-21", "en-GB")).toContain("4 weeks after the operation");
    const sprained = { tag: "ankle-sprain", notedOn: "2026-11-22", happenedOn: "2026-11-21" };
    expect(conditionDetailInWords(sprained, "2026-11-22", "en-GB")).toBe(
      "injured 21 November 2026; 1 day after the injury",
    );
  });

  it("says what the patient comes for", () => {
    expect(conditionDetailInWords({ ...noted, isVisitReason: true }, "2026-11-22", "en-GB")).toBe(
      "reason for the visit",
    );
  });
});
