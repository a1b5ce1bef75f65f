import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import { MAX_ITEMS } from "@/lib/domain/program/program-draft";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { type BuilderAction, type BuilderState, HISTORY_LIMIT, reduceBuilder, startBuilder } from "./builder";
import type { ItemField } from "./builder-content";
import { findFieldProblems, itemFieldText } from "./builder-fields";

const DOSE: Dose = { sets: 2, repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };

function run(...actions: BuilderAction[]): BuilderState {
  return actions.reduce(reduceBuilder, startBuilder(BLANK_DRAFT));
}

function add(itemId: string, dose = DOSE): BuilderAction {
  return {
    type: "add",
    item: { itemId, exerciseId: `ex-${itemId}`, sideRule: "one-side", dose, affectedSide: "left" },
  };
}

function type(itemId: string, field: ItemField, ...texts: string[]): BuilderAction[] {
  return texts.map((text) => ({ type: "type-item", itemId, field, text }));
}

function order(state: BuilderState): string {
  return state.draft.items.map((item) => item.itemId).join("");
}

describe("items", () => {
  it("are added at the end, on the patient's affected side, and selected", () => {
    const state = run(add("a"), add("b"));
    expect(order(state)).toBe("ab");
    expect(state.draft.items[0]?.dose.side).toBe("left-only");
    expect(state.selection).toEqual(["b"]);
  });

  it("move to any place, the first and the last being the ends", () => {
    const three = run(add("a"), add("b"), add("c"));
    const moved = (itemId: string, to: number) => order(reduceBuilder(three, { type: "move", itemId, to }));
    expect(moved("c", 0)).toBe("cab");
    expect(moved("a", 1)).toBe("bac");
    expect(moved("a", 99)).toBe("bca");
    expect(moved("b", -1)).toBe("bac");
    expect(moved("unknown", 1)).toBe("abc");
  });

  it("come back to their place with their texts after a removal, whatever happened since", () => {
    const before = run(add("a"), add("b"), ...type("a", "sets", "lots"));
    const [item] = before.draft.items;
    if (!item) throw new Error("no item");
    const typed = before.typed.items;
    const after = [
      { type: "remove", itemId: "a" },
      { type: "toggle-topic", topicId: "sleep" },
      { type: "restore", item, to: 0, typed },
    ] satisfies BuilderAction[];
    const state = after.reduce<BuilderState>(reduceBuilder, before);
    expect(order(state)).toBe("ab");
    expect(state.typed.items.a).toEqual({ sets: "lots" });
    expect(state.draft.topicIds).toEqual(["sleep"]);
  });

  it("are refused beyond the limit, without a step in the history", () => {
    const full = run(...Array.from({ length: MAX_ITEMS }, (_, index) => add(`i${index}`)));
    expect(reduceBuilder(full, add("more"))).toBe(full);
  });
});

describe("typing", () => {
  it("takes numbers and ranges over and keeps the letters while they are typed", () => {
    const state = run(add("a"), ...type("a", "repetitions", "8", "8 ", "8 t", "8 to", "8 to 12"));
    expect(state.draft.items[0]?.dose.repetitions).toEqual({ from: 8, to: 12 });
    expect(state.typed.items.a?.repetitions).toBe("8 to 12");
    const settled = reduceBuilder(state, { type: "settle" });
    const [item] = settled.draft.items;
    expect(settled.typed.items).toEqual({});
    expect(item && itemFieldText(item, "repetitions")).toBe("8-12");
  });

  it.each([
    ["repetitions", "ten", "Use a whole number from 1 to 100, or a range such as 2-4."],
    ["repetitions", "0", "Use a whole number from 1 to 100."],
    ["repetitions", "12-8", "Put the smaller number first."],
    ["repetitions", "", "Give repetitions or minutes."],
    ["sets", "2-3", "Use one whole number from 1 to 10."],
    ["timesPerDay", "", "Use a whole number from 1 to 16, or a range such as 2-4."],
    ["load", "x".repeat(61), "Use at most 60 characters."],
    ["load", "900 kg", "Use 0.1 to 200 kg, or words."],
    ["tempo", "3-1", "Use three numbers of seconds up to 20, such as 3-1-3: out, pause, back."],
    ["note", "x".repeat(10_000), "Use at most 500 characters."],
  ] as const)(
    "says what is wrong with %s “%.12s” and keeps it through leaving the field",
    (field, text, message) => {
      const state = run(add("a"), ...type("a", field, text), { type: "settle" });
      expect(findFieldProblems(state)).toEqual([{ field, itemId: "a", message }]);
      expect(state.typed.items.a?.[field]).toBe(text);
      expect(state.draft.items[0]?.dose).toEqual({ ...DOSE, side: "left-only" });
      expect(state.draft.items[0]?.note).toBe("");
    },
  );

  it("writes a load and a tempo the one way they are written, once the field is left", () => {
    const state = run(add("a"), ...type("a", "load", "5", "5k", "5kg"), ...type("a", "tempo", "3/1/3"));
    expect(state.typed.items.a).toMatchObject({ load: "5kg", tempo: "3/1/3" });
    const settled = reduceBuilder(state, { type: "settle" });
    const [item] = settled.draft.items;
    expect(item && [itemFieldText(item, "load"), itemFieldText(item, "tempo")]).toEqual(["5 kg", "3-1-3"]);
  });

  it("lets named weekdays go when another number of days is typed", () => {
    const dose = { ...DOSE, daysPerWeek: amount(2), weekdays: [1, 4] };
    const days = (text: string) =>
      run(add("a", dose), ...type("a", "daysPerWeek", text)).draft.items[0]?.dose.weekdays;
    expect([days("2"), days("3"), days("2-3")]).toEqual([[1, 4], undefined, undefined]);
  });

  it("lets the repetitions go once minutes are given", () => {
    const state = run(add("a"), ...type("a", "repetitions", ""), ...type("a", "minutes", "5"), {
      type: "settle",
    });
    expect(state.draft.items[0]?.dose).toMatchObject({ minutes: { from: 5 } });
    expect(state.draft.items[0]?.dose.repetitions).toBeUndefined();
    expect(findFieldProblems(state)).toEqual([]);
  });

  it("checks the words of the program", () => {
    const state = run(
      { type: "type-program", field: "title", text: " " },
      { type: "type-program", field: "reviewOn", text: "2026-02-30" },
      { type: "type-program", field: "goal", text: "Walk to the shop" },
      { type: "settle" },
    );
    expect(findFieldProblems(state)).toEqual([
      { field: "title", message: "Give the program a title." },
      { field: "reviewOn", message: "Choose a date from 2000 on." },
    ]);
    expect(state.draft).toEqual({ ...BLANK_DRAFT, goal: "Walk to the shop" });
  });

  it("opens a field for as long as it is needed", () => {
    const opened = run(add("a"), { type: "open-field", itemId: "a", field: "hold" });
    expect(opened.typed.items).toEqual({ a: { hold: "" } });
    expect(reduceBuilder(opened, { type: "settle" }).typed.items).toEqual({});
  });
});

describe("history", () => {
  it("takes one step for what is typed into one field", () => {
    const state = run(add("a"), ...type("a", "sets", "1", "10"), ...type("a", "repetitions", "12"));
    const once = reduceBuilder(state, { type: "undo" });
    expect(once.draft.items[0]?.dose).toMatchObject({ sets: 10, repetitions: { from: 10 } });
    const twice = reduceBuilder(once, { type: "undo" });
    expect(twice.draft.items[0]?.dose.sets).toBe(2);
    expect(reduceBuilder(reduceBuilder(twice, { type: "redo" }), { type: "redo" }).draft).toEqual(
      state.draft,
    );
  });

  it("forgets what was undone once something new is done", () => {
    const state = run(add("a"), { type: "undo" }, add("b"), { type: "redo" });
    expect(order(state)).toBe("b");
  });

  it("brings back one's own draft after a colleague's was loaded", () => {
    const mine = run(add("a"), ...type("a", "sets", "lots"));
    const theirs = { draft: { ...BLANK_DRAFT, title: "Theirs" }, typed: { program: {}, items: {} } };
    const loaded = reduceBuilder(mine, { type: "replace", content: theirs });
    expect(loaded.draft.title).toBe("Theirs");
    const back = reduceBuilder(loaded, { type: "undo" });
    expect(back.draft).toBe(mine.draft);
    expect(back.typed).toBe(mine.typed);
  });

  it("is bounded", () => {
    const state = run(
      ...Array.from({ length: HISTORY_LIMIT + 50 }, () => ({ type: "toggle-topic", topicId: "x" }) as const),
    );
    expect(state.past).toHaveLength(HISTORY_LIMIT);
  });
});
