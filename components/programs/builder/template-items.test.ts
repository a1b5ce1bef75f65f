import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import { likelyTemplate, remainingItems } from "./template-items";

const DOSE = { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };

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
