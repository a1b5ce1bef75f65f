import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import { groupTemplates, holdsWords, listTemplate } from "./template-list";

const DOSE = { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };
const item = (name: string, plainName: string) => ({
  ...{ name, plainName, slug: name, purpose: "strength" as const, startPosition: "supine" as const },
  ...{ isDrawn: name !== "Squat", regions: [], loadTags: [], sideRule: "both" as const, dose: DOSE },
});
const TEMPLATE = {
  ...{ id: "t", title: "Première étape", goal: "Walk.", notFor: "", suits: ["sciatica", "gone"] },
  ...{ isShared: false, keeper: "clinic" as const, madeBy: "Tom" },
  items: ["Bridge", "Clamshell", "Cat–cow", "Squat", "Dead bug"].map((name) => item(name, `Plain ${name}`)),
};
const NAMES = new Map([["sciatica", "Sciatica"]]);

describe("a template in a list", () => {
  it("names its conditions and what a program starts with", () => {
    expect(listTemplate(TEMPLATE, NAMES)).toMatchObject({
      conditions: ["Sciatica", "gone"],
      madeBy: "Tom",
      more: 0,
    });
    const starter = listTemplate({ ...TEMPLATE, isShared: true, keeper: "everybody" }, NAMES);
    expect(starter).toMatchObject({
      more: 1,
      minutes: 3,
      figures: [
        { slug: "Bridge", isDrawn: true },
        { slug: "Clamshell", isDrawn: true },
        { slug: "Cat–cow", isDrawn: true },
        { slug: "Squat", isDrawn: false },
      ],
      starts: ["Plain Bridge", "Plain Clamshell", "Plain Cat–cow", "Plain Squat"],
    });
  });

  it("names what is stopped for the patient, with which no starter begins", () => {
    const isStopped = ({ slug }: { slug: string }) => slug === "Clamshell";
    const starter = { ...TEMPLATE, isShared: true, keeper: "everybody" as const };
    expect(listTemplate(starter, NAMES, isStopped)).toMatchObject({
      starts: ["Plain Bridge", "Plain Cat–cow", "Plain Squat", "Plain Dead bug"],
      stopped: ["Plain Clamshell"],
      more: 1,
    });
  });

  it("is found by any of its words, without accents and in any order", () => {
    const { words } = listTemplate(TEMPLATE, NAMES);
    for (const typed of ["", "etape", "sciat BRIDGE", "  dead bug", "première"])
      expect(holdsWords(words, typed)).toBe(true);
    for (const typed of ["pilates", "bridge pilates"]) expect(holdsWords(words, typed)).toBe(false);
  });
});

describe("groups of templates", () => {
  const [mine, ours, starter] = (["me", "clinic", "everybody"] as const).map((keeper) => ({ keeper }));

  it("put what fits first, and name whose the others are", () => {
    const all = [starter, mine, ours].filter((template) => template !== undefined);
    const groups = groupTemplates(all, { title: "Fits", isFit: (template) => template === ours });
    expect(groups).toEqual([
      { title: "Fits", templates: [ours] },
      { title: "Mine", templates: [mine] },
      { title: "Starters", templates: [starter] },
    ]);
    expect(groupTemplates([], { title: "Fits", isFit: () => true })).toEqual([]);
  });
});
