import { describe, expect, it } from "vitest";
import type { ScreeningFindings } from "./safety-record";
import {
  allClear,
  assessmentInWords,
  openThemes,
  type ScreeningAnswers,
  screeningOutcome,
  screeningProblems,
  screeningRefusal,
  themesWithSigns,
  unansweredThemes,
} from "./screening";
import { SCREENING_THEMES } from "./screening-themes";

const TODAY = "2026-11-30";
const themesFor = (birthYear: number | null) => openThemes({ birthYear, today: TODAY });
const codesFor = (birthYear: number | null) => themesFor(birthYear).map(({ code }) => code);
const THEMES = themesFor(1980);
const CLEAR = allClear(THEMES);
const ASSESSED = { who: "Dr Lee", on: "2026-11-20", result: "X-ray clear" };
const screened = (answers: ScreeningAnswers, findings: ScreeningFindings = {}) => ({ answers, findings });
const outcomeOf = (answers: ScreeningAnswers, findings: ScreeningFindings = {}) =>
  screeningOutcome(screened(answers, findings), THEMES);

describe("the themes", () => {
  const FOR_ALL = [
    "cauda-equina",
    "nerve",
    "cord",
    "fracture",
    "infection",
    "cancer",
    "inflammatory",
    "vascular",
    "clot",
    "heart",
    "hip",
  ];

  it("are eleven for everybody; falls from 65, growth at 16 and 17, the child's own under 16", () => {
    expect(codesFor(null)).toEqual(FOR_ALL);
    expect(codesFor(1980)).toEqual(FOR_ALL);
    expect(codesFor(1961)).toEqual([...FOR_ALL, "falls"]);
    expect(codesFor(1962)).toEqual(FOR_ALL);
    expect(codesFor(2011)).toEqual([...FOR_ALL, "child", "child-safety"]);
    expect(codesFor(2010)).toEqual([...FOR_ALL, "growth", "child", "child-safety"]);
    expect(codesFor(2009)).toEqual([...FOR_ALL, "growth"]);
    expect(codesFor(2008)).toEqual([...FOR_ALL, "growth"]);
    expect(codesFor(2007)).toEqual(FOR_ALL);
  });

  it("of the neck open with a program or a record that is about it", () => {
    const codes = (more: Partial<Parameters<typeof openThemes>[0]>) =>
      openThemes({ birthYear: 1980, today: TODAY, ...more })
        .map(({ code }) => code)
        .filter((code) => !FOR_ALL.includes(code));
    const neck = ["neck-cord", "neck-vessels", "neck-injury", "arteritis"];
    const hip = ["joint-infection", "lump"];
    expect(codes({ regions: ["neck"] })).toEqual(neck);
    expect(codes({ regions: ["core"], tags: ["whiplash"] })).toEqual([...neck, "head-injury"]);
    expect(codes({ regions: ["shoulder"] })).toEqual([
      ...["neck-cord", "arm-injury", "limb-danger", "chest", ...hip],
    ]);
    expect(codes({ regions: ["hand"] })).toEqual(["neck-cord", "arm-injury", "limb-danger", ...hip]);
    expect(codes({ regions: ["core"], tags: ["rib-pain"] })).toEqual(["chest", "belly-kidney"]);
    expect(codes({ regions: ["jaw"] })).toEqual(["neck-vessels", "arteritis"]);
    expect(codes({ regions: ["hip"], tags: ["sciatica"] })).toEqual(hip);
  });

  it("of the leg, the belly, the head and dizziness open as those of the neck do", () => {
    const codes = (more: Partial<Parameters<typeof openThemes>[0]>) =>
      openThemes({ birthYear: 1980, today: TODAY, ...more })
        .map(({ code }) => code)
        .filter((code) => !FOR_ALL.includes(code));
    const leg = ["limb-danger", "leg-injury", "joint-infection", "lump"];
    expect(codes({ regions: ["foot"] })).toEqual(leg);
    expect(codes({ regions: ["core"], tags: ["ankle-sprain"] })).toEqual(["leg-injury"]);
    expect(codes({ regions: ["core"], tags: ["knee-replacement"] })).toEqual([
      "limb-danger",
      "joint-infection",
    ]);
    expect(codes({ regions: ["low back"] })).toEqual(["belly-kidney"]);
    // Dizziness may come from a vessel of the neck.
    expect(codes({ tags: ["concussion"] })).toEqual(["neck-vessels", "head-injury", "dizziness"]);
    expect(codes({ regions: ["jaw"], purposes: ["vestibular"] })).toContain("dizziness");
    expect(codes({ regions: ["low back"], purposes: ["vestibular"] })).toContain("neck-vessels");
    expect(codes({ tags: ["bppv"] })).toEqual(["neck-vessels", "dizziness"]);
  });

  it("ask for signs; age, medicines and operations only weigh", () => {
    const context =
      /over 50|under 18|over 70|steroid|immune|operation|injected drugs|tuberculosis|thin bones/;
    const asked = SCREENING_THEMES.filter(({ code }) => ["cancer", "fracture", "infection"].includes(code));
    expect(asked.flatMap(({ asks }) => asks).filter((ask) => context.test(ask))).toEqual([]);
    expect(asked.every(({ weighs }) => weighs.length > 0)).toBe(true);
  });
});

describe("a screening", () => {
  it("is clear only when everything open was asked and nothing is there", () => {
    expect(outcomeOf(CLEAR)).toBe("clear");
    for (const { code } of THEMES) {
      const { [code]: _, ...rest } = CLEAR;
      expect(outcomeOf(rest)).toBeUndefined();
      expect(unansweredThemes({ answers: rest }, THEMES).map((theme) => theme.code)).toEqual([code]);
    }
    expect(outcomeOf({})).toBeUndefined();
    expect(screeningOutcome(screened(CLEAR), themesFor(1950))).toBeUndefined();
  });

  it("has signs as soon as one is there, and says what to do", () => {
    for (const theme of SCREENING_THEMES) {
      const answers = { ...CLEAR, [theme.code]: true };
      expect(outcomeOf(answers)).toBe("signs");
      expect(themesWithSigns({ answers })).toEqual([theme]);
      expect(screeningRefusal(screened(answers))).toContain(theme.action);
    }
    expect(outcomeOf({ cord: true })).toBe("signs");
  });

  it("a healthy patient of 62 with a new knee and a first pain can be published, with a sentence", () => {
    const findings = {
      cancer: {
        weighs: ["age over 50 with first pain of this kind"],
        reasoning: "Mechanical, since gardening.",
      },
      infection: {
        weighs: ["operation, injection or infection in the last 3 months"],
        reasoning: "Knee replaced in October; wound dry, no fever.",
      },
    };
    expect(outcomeOf(CLEAR, findings)).toBe("clear");
    expect(screeningProblems(screened(CLEAR, findings), TODAY)).toEqual({});
    const silent = { cancer: { weighs: ["under 18"], reasoning: "short" } };
    expect(screeningProblems(screened(CLEAR, silent), TODAY).cancer).toMatch(/^Write one sentence/);
  });

  it("lets an assessment lift every hold but an emergency's", () => {
    for (const theme of SCREENING_THEMES) {
      const answers = { ...CLEAR, [theme.code]: true };
      const findings = { [theme.code]: { assessed: ASSESSED } };
      const isEmergency = theme.urgency === "emergency";
      expect(outcomeOf(answers, findings), theme.code).toBe(isEmergency ? "signs" : "assessed");
      expect(Object.keys(screeningProblems(screened(answers, findings), TODAY))).toEqual(
        isEmergency ? [theme.code] : [],
      );
    }
  });

  it("needs who, when and the result of an assessment, and no day to come", () => {
    const problem = (changed: Partial<typeof ASSESSED>) =>
      screeningProblems(
        screened({ ...CLEAR, fracture: true }, { fracture: { assessed: { ...ASSESSED, ...changed } } }),
        TODAY,
      ).fracture;
    for (const changed of [{ who: " " }, { on: "" }, { result: "" }]) {
      expect(problem(changed)).toBe("Write who assessed it, on which day, and the result.");
    }
    expect(problem({ on: "2026-12-01" })).toBe("The day of the assessment is still to come.");
    expect(problem({ on: TODAY })).toBeUndefined();
    expect(assessmentInWords(ASSESSED)).toBe(
      "A doctor has assessed this sign: Dr Lee, 2026-11-20, X-ray clear.",
    );
  });

  it("knows no answer to what nobody asks, and no context that a theme does not weigh", () => {
    expect(themesWithSigns({ answers: { toString: true, cord: false } })).toEqual([]);
    const strange = { cancer: { weighs: ["likes tea"], reasoning: "A long enough sentence." } };
    expect(screeningProblems(screened(CLEAR, strange), TODAY).cancer).toBe("Reload the page and ask again.");
  });
});
