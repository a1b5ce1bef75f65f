import { describe, expect, it } from "vitest";
import type { Checker } from "@/lib/domain/checker/profession";
import { NOTHING_CHECKED, type SheetTexts, sheetCheck, type TextChecks, unsignedLine } from "./text-checks";

const ana: Checker = { name: "Ana Sousa", profession: "physiotherapist" };
const ben: Checker = { name: "Ben Roy", profession: "doctor" };
const cia: Checker = { name: "Cia Lund", profession: "physiotherapist" };
const dan: Checker = { name: "Dan Orr", profession: "dietitian" };

const texts: SheetTexts = {
  ...{ exerciseIds: ["e1", "e2"], topicIds: ["t1"], rewordedTopics: 0, warningTextVersion: "2.0" },
};
const all: TextChecks = {
  exercises: new Map([
    ["e1", [ana]],
    ["e2", [ana]],
  ]),
  topics: new Map([["t1", [ana]]]),
  clinicsOwn: new Set(),
  warningText: { version: "2.0", by: [ana, ben], on: "2026-11-20" },
};

describe("the foot of a sheet", () => {
  it("claims nothing where nothing is signed, or one exercise of two", () => {
    expect(sheetCheck(texts, NOTHING_CHECKED)).toBeUndefined();
    expect(sheetCheck(texts, { ...all, exercises: new Map([["e1", [ana]]]) })).toBeUndefined();
  });

  it("names one person who has checked every text, the warning text with them", () => {
    expect(sheetCheck(texts, all)).toEqual({ kind: "checked", by: [ana] });
    const { warningText: _, ...without } = all;
    expect(sheetCheck(texts, without)).toBeUndefined();
    expect(sheetCheck({ ...texts, warningTextVersion: "2.1" }, all)).toBeUndefined();
  });

  it("names two at most, and nobody where it takes three", () => {
    const two = { ...all, topics: new Map([["t1", [cia]]]) };
    expect(sheetCheck(texts, two)).toEqual({ kind: "checked", by: [ana, cia] });
    const exercises = new Map([...all.exercises, ["e2", [dan]] as const]);
    expect(sheetCheck(texts, { ...two, exercises })).toBeUndefined();
  });

  it("claims nothing for a topic in other words, and names the clinic for its own texts alone", () => {
    expect(sheetCheck({ ...texts, topicIds: [], rewordedTopics: 1 }, all)).toBeUndefined();
    const own = { ...NOTHING_CHECKED, clinicsOwn: new Set(["e1", "e2", "t1"]) };
    expect(sheetCheck(texts, own)).toEqual({ kind: "clinics-own" });
    expect(sheetCheck(texts, { ...own, clinicsOwn: new Set(["e1"]) })).toBeUndefined();
  });
});

describe("the line on the publish screen", () => {
  it("counts the texts that nobody has signed, among all of them", () => {
    expect(unsignedLine(texts, NOTHING_CHECKED)).toBe("4 of 4 texts in this program are not signed here.");
    const own = { ...NOTHING_CHECKED, clinicsOwn: new Set(["e1", "t1"]) };
    expect(unsignedLine(texts, own)).toBe("2 of 4 texts in this program are not signed here.");
    const { warningText: _, ...without } = all;
    expect(unsignedLine(texts, without)).toBe("1 of 4 texts in this program is not signed here.");
    expect(unsignedLine(texts, all)).toBeUndefined();
  });
});
