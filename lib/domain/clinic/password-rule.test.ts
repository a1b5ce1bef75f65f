import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PASSWORD_MAX, PASSWORD_MIN, PASSWORD_MIN_WITH_SECOND_STEP, passwordProblem } from "./password-rule";

const COMMON = new Set(["password", "letmein", "qwertyuiopasdfgh", "iloveyou"]);
const CIRCUMSTANCES = {
  hasSecondStep: false,
  personal: ["lead@riverside.example", "Helen Ward", "Riverside Physiotherapy"],
  isCommon: (candidate: string) => COMMON.has(candidate),
};
const problem = (password: string, more: Partial<typeof CIRCUMSTANCES> = {}) =>
  passwordProblem(password, { ...CIRCUMSTANCES, ...more });

describe("passwordProblem", () => {
  it("takes a few words, in any script, without capitals, digits or signs", () => {
    for (const good of ["two hens on a wall", "kaffee am fenster trinken", "걷기는 매일 조금씩 하면 좋아요"])
      expect(problem(good)).toBeUndefined();
  });

  it("wants 15 characters, 12 with a second step, and takes 128", () => {
    const words = "rain falls on tin roofs and nobody minds ".repeat(4);
    expect([PASSWORD_MIN, PASSWORD_MIN_WITH_SECOND_STEP, PASSWORD_MAX]).toEqual([15, 12, 128]);
    expect(problem(words.slice(0, 14))).toContain("at least 15 characters");
    expect(problem(words.slice(0, 15))).toBeUndefined();
    expect(problem(words.slice(0, 11), { hasSecondStep: true })).toContain("at least 12 characters");
    expect(problem(words.slice(0, 12), { hasSecondStep: true })).toBeUndefined();
    expect(problem(words.slice(0, 128))).toBeUndefined();
    expect(problem(words.slice(0, 129))).toContain("at most 128 characters");
  });

  it("counts characters as people do", () => {
    expect(problem("🐔🦆🦉🐧🦜🦚🦢")).toContain("This has 7.");
  });

  it.each([
    "walks in Riverside park",
    "my HELEN walks daily",
    "physiotherapy for all",
    "homestretch is here",
  ])("refuses a name of the person, the clinic or this program: %s", (password) => {
    expect(problem(password)).toContain("Leave");
  });

  it.each([
    "aaaaaaaaaaaaaaaa",
    "abababababababab",
    "walkwalkwalkwalk",
    "123456789012345",
    "abcdefghijklmnopq",
    "qponmlkjihgfedcba",
    "hold on hold on ",
  ])("refuses a pattern: %s", (password) => {
    expect(problem(password)).toContain("pattern");
  });

  it.each([
    "qwertyuiopasdfgh",
    "Password20262027!",
    "I love you 123456",
    "!!!!!letmein!!!!!",
    "2026-PASSWORD-11",
  ])("refuses what everybody uses, with trimmings too: %s", (password) => {
    expect(problem(password)).toContain("most used");
  });

  it("answers every text with undefined or a sentence", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const answer = problem(text);
        expect(answer === undefined || answer.endsWith(".")).toBe(true);
      }),
    );
  });
});
