import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import type { Dose } from "@/lib/domain/dose/dose";
import { doseInPhase } from "@/lib/domain/program/phase";
import { PHASE_LIMITS } from "@/lib/domain/program/program-draft";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { type BuilderAction, type BuilderState, reduceBuilder, shownPhase, startBuilder } from "./builder";
import { findFieldProblems } from "./builder-fields";

const DOSE: Dose = { sets: 2, repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) };

const add: BuilderAction = {
  type: "add",
  item: { itemId: "a", exerciseId: "bridge", sideRule: "each-side", dose: DOSE, affectedSide: "unspecified" },
};
const addPhases = (...phaseIds: string[]): BuilderAction => ({ type: "add-phases", phaseIds });
const show = (phaseId: string): BuilderAction => ({ type: "show-phase", phaseId });
const reps = (text: string): BuilderAction => ({
  type: "type-item",
  itemId: "a",
  field: "repetitions",
  text,
});
const settle: BuilderAction = { type: "settle" };

function run(...actions: BuilderAction[]): BuilderState {
  return continueFrom(startBuilder(BLANK_DRAFT), ...actions);
}

function continueFrom(state: BuilderState, ...actions: BuilderAction[]): BuilderState {
  return actions.reduce(reduceBuilder, state);
}

/** Repetitions in each phase; 0 where the item is not done. */
function repetitions({ draft }: BuilderState): number[] {
  const [item] = draft.items;
  return (draft.phases ?? []).map((phase) => (item && doseInPhase(item, phase)?.repetitions?.from) ?? 0);
}

describe("phases", () => {
  const three = run(add, addPhases("p", "q"), addPhases("r"));

  it("begin as two, each with the doses of the program, and the first one is shown", () => {
    const state = run(add, addPhases("p", "q"));
    expect(state.draft.phases).toEqual([
      { phaseId: "p", weeks: 2 },
      { phaseId: "q", weeks: 2 },
    ]);
    expect(shownPhase(state)?.phaseId).toBe("p");
    expect(repetitions(state)).toEqual([10, 10]);
    expect(shownPhase(three)?.phaseId).toBe("r");
  });

  it("start today until somebody says otherwise", () => {
    const today = "2026-11-30";
    const start: BuilderAction = { type: "add-phases", phaseIds: ["p", "q"], today };
    expect(run(add, start).draft.startsOn).toBe(today);
    const otherwise = run(
      add,
      start,
      { type: "type-program", field: "startsOn", text: "2026-12-07" },
      settle,
    );
    const more: BuilderAction = { type: "add-phases", phaseIds: ["r"], today };
    expect(continueFrom(otherwise, more).draft.startsOn).toBe("2026-12-07");
    const open = run(add, start, { type: "type-program", field: "startsOn", text: "" }, settle);
    expect(continueFrom(open, more).draft.startsOn).toBeUndefined();
  });

  it("take a dose that is typed from the phase on the screen on, up to one that has its own", () => {
    const second = continueFrom(three, show("q"), reps("12"), settle);
    expect(repetitions(second)).toEqual([10, 12, 12]);
    const third = continueFrom(second, show("r"), reps("15"), settle);
    expect(repetitions(third)).toEqual([10, 12, 15]);
    expect(repetitions(continueFrom(third, show("q"), reps("11"), settle))).toEqual([10, 11, 15]);
    expect(repetitions(continueFrom(third, show("p"), reps("5"), settle))).toEqual([5, 12, 15]);
  });

  it("keep what the others have when the first one changes", () => {
    const dipped = continueFrom(three, show("q"), reps("5"), settle, show("r"), reps("10"), settle);
    expect(dipped.draft.items[0]?.phaseDoses?.map(({ phaseId }) => phaseId)).toEqual(["q"]);
    expect(repetitions(continueFrom(dipped, show("p"), reps("8"), settle))).toEqual([8, 5, 10]);
  });

  it("are named only where the dose differs", () => {
    const back = continueFrom(three, show("q"), reps("12"), reps("10"), settle);
    expect(back.draft.items[0]).toEqual(three.draft.items[0]);
  });

  it("leave an item out of one of them, but never of all", () => {
    const leaveOut: BuilderAction = { type: "leave-out", itemId: "a", isLeftOut: true };
    const two = continueFrom(three, show("q"), leaveOut, show("p"), leaveOut);
    expect(repetitions(two)).toEqual([0, 0, 10]);
    expect(continueFrom(two, show("r"), leaveOut).draft).toBe(two.draft);
    const back = continueFrom(two, show("q"), { ...leaveOut, isLeftOut: false });
    expect(repetitions(back)).toEqual([0, 10, 10]);
    expect(continueFrom(two, show("p"), reps("7")).draft).toBe(two.draft);
  });

  it("take a new exercise from the one on the screen on", () => {
    const state = continueFrom(run(addPhases("p", "q"), show("q")), add);
    expect(repetitions(state)).toEqual([0, 10]);
  });

  it("move with their doses, and go with them", () => {
    const own = continueFrom(three, show("q"), reps("12"), settle, show("r"), reps("15"), settle);
    const moved = continueFrom(own, { type: "move-phase", phaseId: "r", to: 0 });
    expect(moved.draft.phases?.map(({ phaseId }) => phaseId)).toEqual(["r", "p", "q"]);
    expect(repetitions(moved)).toEqual([15, 10, 12]);
    const fewer = continueFrom(moved, { type: "remove-phase", phaseId: "r" });
    expect(repetitions(fewer)).toEqual([10, 12]);
    const none = continueFrom(fewer, { type: "remove-phase", phaseId: "p" });
    expect(none.draft.phases).toBeUndefined();
    expect(none.draft.items).toEqual([
      { itemId: "a", exerciseId: "bridge", dose: { ...DOSE, repetitions: amount(12) }, note: "" },
    ]);
  });

  it("keep their start, and take it with them", () => {
    const started = continueFrom(
      three,
      { type: "type-program", field: "startsOn", text: "2026-12-01" },
      settle,
    );
    expect(started.draft.startsOn).toBe("2026-12-01");
    const none = ["p", "q"].map((phaseId): BuilderAction => ({ type: "remove-phase", phaseId }));
    expect(continueFrom(started, ...none).draft.startsOn).toBeUndefined();
  });

  it("have weeks within bounds, and a limit to their number", () => {
    const weeks = (count: number) =>
      continueFrom(three, { type: "set-phase-weeks", phaseId: "q", weeks: count }).draft.phases?.[1]?.weeks;
    expect([weeks(1), weeks(12), weeks(0), weeks(13), weeks(1.5)]).toEqual([1, 12, 2, 2, 2]);
    const many = Array.from({ length: PHASE_LIMITS.count + 1 }, (_, index) => `x${index}`);
    expect(run(addPhases(...many)).draft.phases).toBeUndefined();
    expect(run(addPhases("p")).draft.phases).toBeUndefined();
  });

  it("each keep what was typed into them and cannot be taken over", () => {
    const typed = continueFrom(three, show("q"), reps("ten"), settle, show("p"), reps("1.5"), settle);
    const message = "Use a whole number from 1 to 100, or a range such as 2-4.";
    const problem = { field: "repetitions", itemId: "a", message };
    expect(findFieldProblems(typed)).toEqual([
      { ...problem, phaseId: "p" },
      { ...problem, phaseId: "q" },
    ]);
    const alone = continueFrom(
      typed,
      ...(["p", "r"].map((phaseId) => ({ type: "remove-phase", phaseId })) as BuilderAction[]),
    );
    expect(alone.typed.items).toEqual({ a: { repetitions: "ten" } });
    expect(continueFrom(alone, addPhases("s", "t")).typed.items).toEqual({ "a s": { repetitions: "ten" } });
    expect(continueFrom(typed, { type: "remove", itemId: "a" }).typed.items).toEqual({});
  });

  it("come to sight again when a step in them is undone", () => {
    const elsewhere = continueFrom(three, show("q"), reps("12"), settle, show("p"));
    const undone = continueFrom(elsewhere, { type: "undo" });
    expect(shownPhase(undone)?.phaseId).toBe("q");
    const redone = continueFrom(undone, show("p"), { type: "redo" });
    expect([shownPhase(redone)?.phaseId, repetitions(redone)]).toEqual(["q", [10, 12, 12]]);
  });
});

describe("whole doses", () => {
  const [dose, other] = [3, 4].map((sets): Dose => ({ ...DOSE, sets }));
  const set = (next: Dose): BuilderAction => ({
    type: "set-doses",
    doses: [{ itemId: "a", dose: next }],
    fields: ["sets"],
  });

  it("take the place of what was typed into their fields, in one step", () => {
    if (!dose) throw new Error("no dose");
    const before = run(add, reps("ten"), { type: "type-item", itemId: "a", field: "sets", text: "many" });
    const after = continueFrom(before, set(dose));
    expect(after.draft.items[0]?.dose).toEqual(dose);
    expect(after.typed.items).toEqual({ a: { repetitions: "ten" } });
    expect(continueFrom(after, { type: "undo" }).typed).toBe(before.typed);
  });

  it("are for one phase, but their side for all", () => {
    if (!dose || !other) throw new Error("no dose");
    const phased = continueFrom(
      run(add, addPhases("p", "q")),
      show("q"),
      set({ ...dose, side: "left-only" }),
    );
    expect(phased.draft.items[0]).toMatchObject({
      dose: { sets: 2, side: "left-only" },
      phaseDoses: [{ phaseId: "q", dose: { sets: 3, side: "left-only" } }],
    });
    const right = continueFrom(phased, { type: "set-side", itemId: "a", side: "right-only" });
    expect(right.draft.items[0]).toMatchObject({
      dose: { side: "right-only" },
      phaseDoses: [{ dose: { side: "right-only" } }],
    });
    expect(
      continueFrom(right, show("p"), set({ ...other, side: "right-only" })).draft.items[0]?.dose.sets,
    ).toBe(4);
  });
});

describe("swapping exercises", () => {
  it("carries the dose of every phase over, in one step, and keeps the item and its note", () => {
    const phased = continueFrom(
      run(add, addPhases("p", "q")),
      { type: "type-item", itemId: "a", field: "note", text: "Slowly." },
      reps("5"),
      settle,
      show("q"),
      reps("8"),
    );
    const swap = { exerciseId: "single", from: DOSE, sideRule: "each-side", affectedSide: "left" } as const;
    const after = continueFrom(phased, {
      type: "swap",
      swaps: [{ ...swap, itemId: "a", to: { ...DOSE, sets: 1 } }],
    });
    expect(after.draft.items[0]).toMatchObject({ itemId: "a", exerciseId: "single", note: "Slowly." });
    expect(after.draft.items[0]?.dose.sets).toBe(1);
    expect(repetitions(after)).toEqual([5, 8]);
    expect(after.typed.items).toEqual({});
    expect(continueFrom(after, { type: "undo" }).draft).toBe(phased.draft);
  });
});
