import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import { chosenItems, likelyTemplate, remainingItems } from "./template-items";

const DOSE = { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };

describe("templates", () => {
  const item = (exerciseId: string) => ({ exerciseId, dose: DOSE, note: "" });
  const templates = [
    { id: "1", slug: "one", title: "One", topicIds: [], items: [item("a"), item("b"), item("c")] },
    { id: "2", slug: "two", title: "Two", topicIds: [], items: [item("b"), item("c"), item("d"), item("e")] },
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

  it("are put into a program without what a rule stops", () => {
    const exercise = (id: string) => ({
      ...{ id, slug: id, name: id, plainName: id, equipment: "", sideRule: "both" as const },
      ...{ purpose: "strength" as const, startPosition: "supine" as const, regions: [], loadTags: [] },
    });
    const names = new Map(["b", "c", "d", "e"].map((id) => [id, exercise(id)]));
    const [, two] = templates;
    const chosen = two && chosenItems(two, names, ["b"], ({ id }) => id === "c");
    expect(chosen?.map((one) => one.exercise.id)).toEqual(["d", "e"]);
  });
});
