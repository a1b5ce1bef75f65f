import { describe, expect, it } from "vitest";
import { allClear } from "@/lib/domain/conflict/screening";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import { conflictKeeping, screeningSchema } from "./schema";

const ID = "00000000-0000-4000-8000-000000000001";
const keeping = (fields: Record<string, unknown>) =>
  conflictKeeping.safeParse({
    programId: ID,
    itemId: ID,
    exerciseId: ID,
    rule: "R15",
    reason: "The midwife agrees; propped up on two pillows.",
    ...fields,
  });

describe("keeping an exercise", () => {
  it("needs a reason of 10 to 500 characters, invisible ones not counted", () => {
    expect(keeping({}).success).toBe(true);
    expect(keeping({ reason: "x".repeat(500) }).success).toBe(true);
    for (const reason of ["", "too short", `short${" ".repeat(20)}`, "​".repeat(20)]) {
      expect(keeping({ reason }).error?.issues[0]?.message).toMatch(/^Write at least 10 characters/);
    }
    expect(keeping({ reason: "x".repeat(501) }).error?.issues[0]?.message).toBe(
      "Use at most 500 characters.",
    );
  });

  it("is for rules that say stop about one exercise", () => {
    for (const rule of ["R1", "R16", "R32"]) expect(keeping({ rule }).success).toBe(true);
    for (const rule of ["R3", "R17", "R5", "R7", "R9999", "", 4, null]) {
      expect(keeping({ rule }).success).toBe(false);
    }
  });
});

describe("a screening", () => {
  it("takes answers to what is asked, and to nothing else", () => {
    expect(screeningSchema.parse({ answers: allClear(SCREENING_THEMES) })).toEqual({
      answers: allClear(SCREENING_THEMES),
      findings: {},
      note: "",
    });
    expect(screeningSchema.safeParse({ answers: { cord: true } }).success).toBe(true);
    expect(screeningSchema.safeParse({ answers: { "no-such-theme": true } }).success).toBe(false);
    expect(screeningSchema.safeParse({ answers: { cord: "yes" } }).success).toBe(false);
    expect(screeningSchema.safeParse({ answers: {}, note: "x".repeat(1001) }).success).toBe(false);
  });

  it("takes what was weighed and assessed, each within its bounds", () => {
    const finding = (fields: unknown, code = "cancer") =>
      screeningSchema.safeParse({ answers: {}, findings: { [code]: fields } });
    const assessed = { who: "Dr Lee", on: "2026-11-20", result: "Scan clear" };
    expect(
      finding({ weighs: ["under 18"], reasoning: "Growing fast, no other sign.", assessed }).success,
    ).toBe(true);
    expect(finding({ assessed }, "no-such-theme").success).toBe(false);
    expect(finding({ assessed: { ...assessed, on: "soon" } }).error?.issues[0]?.message).toBe(
      "Choose the day of the assessment.",
    );
    for (const wrong of [
      { reasoning: "x".repeat(301) },
      { assessed: { ...assessed, who: "x".repeat(121) } },
      { assessed: { ...assessed, result: "x".repeat(301) } },
      { weighs: Array.from({ length: 13 }, () => "under 18") },
      { weighs: "under 18" },
    ]) {
      expect(finding(wrong).success).toBe(false);
    }
  });
});
