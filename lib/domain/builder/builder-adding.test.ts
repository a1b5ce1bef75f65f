import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { reduceBuilder, startBuilder } from "./builder";
import type { NewItem } from "./builder-items";

function added(itemId: string, position?: number): NewItem {
  const dose = { repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };
  const base = {
    itemId,
    exerciseId: `exercise ${itemId}`,
    sideRule: "both",
    affectedSide: "unspecified",
    dose,
  } as const;
  return { ...base, ...(position !== undefined && { position }) };
}

const EMPTY = startBuilder(BLANK_DRAFT);
const idsOf = (state: typeof EMPTY) => state.draft.items.map((item) => item.itemId);

describe("adding exercises", () => {
  const two = ["a", "b"].reduce((state, id) => reduceBuilder(state, { type: "add", item: added(id) }), EMPTY);

  it("puts one at the end, or at the place it was dropped", () => {
    expect(idsOf(two)).toEqual(["a", "b"]);
    expect(idsOf(reduceBuilder(two, { type: "add", item: added("c", 0) }))).toEqual(["c", "a", "b"]);
    expect(idsOf(reduceBuilder(two, { type: "add", item: added("c", 1) }))).toEqual(["a", "c", "b"]);
    expect(idsOf(reduceBuilder(two, { type: "add", item: added("c", 99) }))).toEqual(["a", "b", "c"]);
  });

  it("puts several in as one step of the history", () => {
    const four = reduceBuilder(two, { type: "add-all", items: [added("c"), added("d")] });
    expect(idsOf(four)).toEqual(["a", "b", "c", "d"]);
    const undone = reduceBuilder(four, { type: "undo" });
    expect(undone.draft).toBe(two.draft);
    expect(idsOf(reduceBuilder(undone, { type: "redo" }))).toEqual(["a", "b", "c", "d"]);
  });
});
