import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import { dropPlace, END_OF_PROGRAM } from "./drop-place";

const DOSE = { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };
const items = ["a", "b"].map((itemId) => ({ itemId, exerciseId: "bridge", dose: DOSE, note: "" }));

describe("the place of what is dropped", () => {
  it("is that of the row under it, or the end", () => {
    expect(dropPlace(items, "a")).toBe(0);
    expect(dropPlace(items, "b")).toBe(1);
    expect(dropPlace(items, END_OF_PROGRAM)).toBe(2);
    expect(dropPlace([], END_OF_PROGRAM)).toBe(0);
  });

  it("is none beside the program", () => {
    expect(dropPlace(items, undefined)).toBeUndefined();
    expect(dropPlace(items, "c")).toBeUndefined();
  });
});
