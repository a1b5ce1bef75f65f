import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/amount";
import type { ExerciseChoice } from "./builder-view";
import { buildExerciseSearch, likelyTemplate, remainingItems } from "./exercise-search";

const DOSE = { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };

function exercise(name: string, plainName: string, more: Partial<ExerciseChoice> = {}): ExerciseChoice {
  return {
    id: name,
    slug: name,
    name,
    plainName,
    sideRule: "both",
    regions: ["low back"],
    purpose: "strength",
    equipment: "",
    dose: DOSE,
    ...more,
  };
}

const search = buildExerciseSearch([
  exercise("Half-kneeling hip flexor stretch", "Kneeling hip stretch", {
    regions: ["hip"],
    purpose: "stretch",
  }),
  exercise("Bridge", "Hip lift on your back", { regions: ["gluteal", "core"] }),
  exercise("Cat–cow", "Arch and round on hands and knees", { purpose: "mobility" }),
  exercise("Seated row", "Pull the band to you", { equipment: "resistance band" }),
]);

function find(query: string): string[] {
  return search(query).map((found) => found.name);
}

describe("the exercise search", () => {
  it("finds by the start of a word, best name first", () => {
    expect(find("bri")).toEqual(["Bridge"]);
    expect(find("hip")[0]).toBe("Half-kneeling hip flexor stretch");
  });

  it("forgives a wrong letter", () => {
    expect(find("hip flxor")).toEqual(["Half-kneeling hip flexor stretch"]);
    expect(find("brigde")).toEqual(["Bridge"]);
  });

  it("finds by region, purpose and equipment", () => {
    expect(find("gluteal")).toEqual(["Bridge"]);
    expect(find("mobility")).toEqual(["Cat–cow"]);
    expect(find("band")).toEqual(["Seated row"]);
  });

  it("shows what matches a part of the query when nothing matches all of it", () => {
    expect(find("bridge xylophone")).toEqual(["Bridge"]);
    expect(find("xylophone")).toEqual([]);
  });
});

describe("templates", () => {
  const item = (exerciseId: string) => ({ exerciseId, dose: DOSE, note: "" });
  const templates = [
    { id: "1", title: "One", items: [item("a"), item("b"), item("c")] },
    { id: "2", title: "Two", items: [item("b"), item("c"), item("d"), item("e")] },
  ];

  it("are recognised by what the program shares with them", () => {
    expect(likelyTemplate(templates, ["b", "c", "d"])?.title).toBe("Two");
    expect(likelyTemplate(templates, ["b", "x"])).toBeUndefined();
    expect(likelyTemplate(templates, [])).toBeUndefined();
  });

  it("offer what is not in the program yet", () => {
    expect(remainingItems(templates[1], ["c", "d"]).map((left) => left.exerciseId)).toEqual(["b", "e"]);
    expect(remainingItems(undefined, ["c"])).toEqual([]);
  });
});
