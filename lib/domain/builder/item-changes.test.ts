import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import type { Swap } from "@/lib/domain/exercise/ladder";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { type BuilderAction, type BuilderState, reduceBuilder, startBuilder } from "./builder";
import { NO_CHANGES } from "./item-changes";

const OFTEN = { timesPerDay: amount(1), daysPerWeek: amount(3) };
const DOSE: Dose = { ...OFTEN, sets: 2, repetitions: amount(10) };
const OTHER: Dose = { ...OFTEN, sets: 2, repetitions: amount(8), hold: amount(5) };

const START = startBuilder({
  ...BLANK_DRAFT,
  items: ["a", "b"].map((itemId) => ({ itemId, exerciseId: `exercise ${itemId}`, dose: DOSE, note: "" })),
});
const [FIRST] = START.draft.items;
const putBack: BuilderAction[] = FIRST ? [{ type: "put-back", item: FIRST }] : [];

const swap = (itemId: string): Swap => ({
  itemId,
  exerciseId: "harder",
  from: DOSE,
  to: OTHER,
  sideRule: "none",
  affectedSide: "unspecified",
});
const raise = (itemId: string, repetitions: number) => ({
  itemId,
  dose: { ...DOSE, repetitions: amount(repetitions) },
  field: "repetitions" as const,
});
const run = (state: BuilderState, ...actions: BuilderAction[]) => actions.reduce(reduceBuilder, state);
const toldIn = ({ changes }: BuilderState) => Object.keys(changes);

describe("what a step up changed", () => {
  const both = run(START, { type: "progress", swaps: [swap("a")], raises: [raise("b", 12)] });

  it("is one step for swaps and higher doses together, and told of each", () => {
    expect(both.draft.items.map(({ exerciseId, dose }) => [exerciseId, dose.repetitions])).toEqual([
      ["harder", amount(8)],
      ["exercise b", amount(12)],
    ]);
    expect(both.changes).toEqual({ a: FIRST, b: START.draft.items[1] });
    expect(run(both, { type: "undo" }).draft).toEqual(START.draft);
    expect(run(both, { type: "undo" }).changes).toBe(NO_CHANGES);
  });

  it("is put back for one item alone", () => {
    const back = run(both, ...putBack);
    expect(back.draft.items[0]).toEqual(FIRST);
    expect(back.draft.items[1]?.dose.repetitions).toEqual(amount(12));
    expect(toldIn(back)).toEqual(["b"]);
  });

  it("counts from where it began when there are two", () => {
    const twice = run(both, { type: "progress", swaps: [], raises: [raise("b", 14)] });
    expect(twice.changes.b?.dose.repetitions).toEqual(amount(10));
  });

  it("is not told any more once somebody works on the item, or takes it out", () => {
    const typed = run(both, { type: "type-item", itemId: "b", field: "sets", text: "3" });
    expect(toldIn(typed)).toEqual(["a"]);
    expect(toldIn(run(both, { type: "remove", itemId: "a" }))).toEqual(["b"]);
    expect(toldIn(run(both, { type: "move", itemId: "a", to: 1 }, { type: "settle" }))).toEqual(["a", "b"]);
  });

  it("leaves the note, and what is typed into other fields", () => {
    const noted = run(
      START,
      { type: "type-item", itemId: "a", field: "note", text: "Slowly." },
      { type: "type-item", itemId: "a", field: "sets", text: "many" },
      { type: "progress", swaps: [], raises: [raise("a", 12)] },
    );
    expect(noted.typed.items.a?.sets).toBe("many");
    const back = run(noted, ...putBack);
    expect(back.draft.items[0]?.note).toBe("Slowly.");
  });

  it("of a plain swap is told as well", () => {
    expect(toldIn(run(START, { type: "swap", swaps: [swap("b")] }))).toEqual(["b"]);
  });
});
