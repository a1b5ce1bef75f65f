import { describe, expect, it } from "vitest";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import { BODY_FACES, BODY_SPOTS } from "@/lib/domain/exercise/body-spots";
import { REGIONS } from "@/lib/domain/exercise/exercise";
import { comparedCharts, isOnMap, markInWords, type SymptomChart, type SymptomMark } from "./symptom-chart";
import type { SymptomWord } from "./symptom-limits";
import { signsToAsk } from "./symptom-signs";

const mark = (place: string, more: Partial<SymptomMark> = {}): SymptomMark => ({
  ...{ face: "back", place, side: "left", kind: "ache", strength: null, since: "" },
  ...more,
});
const codes = (marks: readonly SymptomMark[], ...words: SymptomWord[]) =>
  signsToAsk({ marks, words }).map(({ code }) => code);

describe("signsToAsk", () => {
  it.each<[string, readonly SymptomMark[], readonly SymptomWord[]]>([
    ["cauda-equina", [mark("Buttock", { kind: "numb" })], []],
    [
      "cauda-equina",
      [mark("Calf", { kind: "tingling" }), mark("Calf", { kind: "tingling", side: "right" })],
      [],
    ],
    ["cauda-equina", [mark("Calf"), mark("Foot", { side: "right" })], ["weakness"]],
    ["nerve", [mark("Foot", { kind: "numb" })], []],
    ["nerve", [mark("Foot")], ["weakness"]],
    ["neck-cord", [mark("Hand", { kind: "numb" }), mark("Hand", { kind: "numb", side: "right" })], []],
    ["neck-cord", [mark("Hand", { kind: "tingling" }), mark("Foot", { kind: "tingling" })], []],
    ["arm-injury", [mark("Shoulder")], ["weakness"]],
    ["clot", [mark("Calf")], ["swelling"]],
    ["joint-infection", [mark("Knee", { kind: "burning" })], ["swelling"]],
    ["hip", [], ["groin pain"]],
    ["chest", [mark("Chest", { face: "front", side: "middle" })], []],
    ["arteritis", [mark("Jaw", { face: "front", side: "middle" })], []],
    ["cancer", [], ["trouble sleeping"]],
  ])("opens %s", (code, marks, words) => {
    expect(codes(marks, ...words)).toContain(code);
    expect(SCREENING_THEMES.map((theme) => theme.code)).toContain(code);
  });

  it("opens nothing for an ache of the back, or tingling in one hand", () => {
    expect(codes([mark("Low back", { side: "middle" })], "stiffness", "tenderness")).toEqual([]);
    expect(codes([mark("Hand", { kind: "tingling" })])).toEqual([]);
    expect(codes([mark("Calf")])).toEqual([]);
  });
});

describe("a mark", () => {
  it("is on a place of the map, on a side that the place has", () => {
    expect(isOnMap(mark("Calf"))).toBe(true);
    expect(isOnMap(mark("Calf", { side: "middle" }))).toBe(false);
    expect(isOnMap(mark("Low back"))).toBe(false);
    expect(isOnMap(mark("Chest", { side: "middle" }))).toBe(false);
  });

  it("reads as a line", () => {
    const knee = mark("Knee", { face: "front", kind: "burning", strength: 6, since: "since the fall" });
    expect(markInWords(knee)).toBe("Knee, left, front: burning, 6 out of 10, since the fall");
    expect(markInWords(mark("Low back", { side: "middle" }))).toBe("Low back, back: ache");
  });
});

it("the map has every region but the whole body, and each place once", () => {
  const shown = new Set(BODY_FACES.flatMap((face) => BODY_SPOTS[face].flatMap(({ regions }) => regions)));
  expect(REGIONS.filter((region) => !shown.has(region))).toEqual(["whole body"]);
  for (const face of BODY_FACES) {
    const labels = BODY_SPOTS[face].map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
  }
});

it("a review compares the first chart with the last one that counts", () => {
  const chart = (id: string, isStruck = false): SymptomChart => ({
    ...{ id, chartedOn: "2026-11-30", marks: [], words: [], note: "", isStruck, chartedByName: "Sam" },
  });
  const ids = (...charts: SymptomChart[]) => comparedCharts(charts).map(({ id }) => id);
  expect(ids(chart("a"), chart("b"), chart("c"))).toEqual(["a", "c"]);
  expect(ids(chart("a", true), chart("b"), chart("c", true))).toEqual(["b"]);
  expect(ids()).toEqual([]);
});
