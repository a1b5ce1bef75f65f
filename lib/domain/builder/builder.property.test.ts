import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import { DOSE_SIDES, type Dose, findDoseProblems } from "@/lib/domain/dose/dose";
import { SIDE_RULES } from "@/lib/domain/dose/dose-side";
import { DOSE_TEXT_FIELDS } from "@/lib/domain/dose/typed-dose";
import { AFFECTED_SIDES } from "@/lib/domain/patient/patient";
import { doseInPhase } from "@/lib/domain/program/phase";
import { BLANK_DRAFT } from "@/lib/domain/template/new-draft";
import { type BuilderAction, type BuilderState, reduceBuilder, startBuilder } from "./builder";
import { PROGRAM_FIELDS } from "./builder-content";
import { findFieldProblems } from "./builder-fields";

const itemId = fc.constantFrom("a", "b", "c", "d", "e", "f");
const phaseId = fc.constantFrom("p", "q", "r", "s");
const place = fc.integer({ min: -2, max: 8 });
const text = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "0",
    "1",
    "5",
    "10",
    "2-4",
    "4-2",
    "2 to 4",
    "300",
    "ten",
    "1.5",
    "2026-12-01",
    "3-1-3",
    "5kg",
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ minLength: 500, maxLength: 700 }),
);

const dose: fc.Arbitrary<Dose> = fc.constantFrom(
  { sets: 2, repetitions: amount(10), timesPerDay: amount(1), daysPerWeek: amount(7) },
  { minutes: amount(5, 10), timesPerDay: amount(2, 3), daysPerWeek: amount(5) },
  {
    repetitions: amount(8),
    tempo: { out: 3, pause: 1, back: 3 },
    side: "left-only",
    timesPerDay: amount(1),
    daysPerWeek: amount(2),
    weekdays: [1, 4],
  },
);

const change: fc.Arbitrary<BuilderAction> = fc.oneof(
  fc.record({
    type: fc.constant("add" as const),
    item: fc.record({
      itemId,
      exerciseId: fc.constant("bridge"),
      sideRule: fc.constantFrom(...SIDE_RULES),
      affectedSide: fc.constantFrom(...AFFECTED_SIDES),
      dose,
    }),
  }),
  fc.record({ type: fc.constant("remove" as const), itemId }),
  fc.record({ type: fc.constant("move" as const), itemId, to: place }),
  fc.record({ type: fc.constant("set-side" as const), itemId, side: fc.constantFrom(...DOSE_SIDES) }),
  fc.record({
    type: fc.constant("type-item" as const),
    itemId,
    field: fc.constantFrom(...DOSE_TEXT_FIELDS, "note" as const),
    text,
  }),
  fc.record({ type: fc.constant("type-program" as const), field: fc.constantFrom(...PROGRAM_FIELDS), text }),
  fc.record({ type: fc.constant("set-diary-weeks" as const), weeks: fc.integer({ min: 2, max: 4 }) }),
  fc.record({ type: fc.constant("toggle-topic" as const), topicId: itemId }),
  fc.record({ type: fc.constant("move-topic" as const), topicId: itemId, to: place }),
  fc.record({ type: fc.constant("toggle-warning" as const), code: fc.constantFrom("C3", "C7") }),
  fc.record({
    type: fc.constant("add-phases" as const),
    phaseIds: fc.uniqueArray(phaseId, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant("remove-phase" as const), phaseId }),
  fc.record({ type: fc.constant("move-phase" as const), phaseId, to: place }),
  fc.record({
    type: fc.constant("set-phase-weeks" as const),
    phaseId,
    weeks: fc.integer({ min: -1, max: 14 }),
  }),
  fc.record({ type: fc.constant("leave-out" as const), itemId, isLeftOut: fc.boolean() }),
  fc.record({
    type: fc.constant("set-doses" as const),
    doses: fc.array(fc.record({ itemId, dose }), { maxLength: 4 }),
    fields: fc.subarray([...DOSE_TEXT_FIELDS]),
  }),
  fc.record({
    type: fc.constant("swap" as const),
    swaps: fc.array(
      fc.record({
        itemId,
        exerciseId: fc.constantFrom("bridge", "clam"),
        from: dose,
        to: dose,
        sideRule: fc.constantFrom(...SIDE_RULES),
        affectedSide: fc.constantFrom(...AFFECTED_SIDES),
      }),
      { maxLength: 3 },
    ),
  }),
);

const anything: fc.Arbitrary<BuilderAction> = fc.oneof(
  { arbitrary: change, weight: 8 },
  { arbitrary: fc.constantFrom({ type: "settle" }, { type: "undo" }, { type: "redo" }), weight: 2 },
  {
    arbitrary: fc.record({
      type: fc.constant("open-field" as const),
      itemId,
      field: fc.constantFrom(...DOSE_TEXT_FIELDS),
    }),
    weight: 1,
  },
  { arbitrary: fc.record({ type: fc.constant("show-phase" as const), phaseId }), weight: 2 },
  {
    arbitrary: fc.record({ type: fc.constant("tick" as const), itemIds: fc.uniqueArray(itemId) }),
    weight: 1,
  },
);

const state = fc
  .array(anything, { maxLength: 40 })
  .map((actions) => actions.reduce(reduceBuilder, startBuilder(BLANK_DRAFT)));

function ids({ draft }: BuilderState): string[] {
  return draft.items.map((item) => item.itemId);
}

describe("the builder, whatever is done", () => {
  it("undo takes back exactly one step, and redo does it again", () => {
    fc.assert(
      fc.property(state, change, (reached, action) => {
        const before = reduceBuilder(reached, { type: "settle" });
        const after = reduceBuilder(before, action);
        if (after === before) return;
        const undone = reduceBuilder(after, { type: "undo" });
        expect(undone.draft).toBe(before.draft);
        expect(undone.typed).toBe(before.typed);
        const redone = reduceBuilder(undone, { type: "redo" });
        expect(redone.draft).toBe(after.draft);
        expect(redone.typed).toBe(after.typed);
      }),
    );
  });

  it("all the way back is where it began, and all the way forward where it was", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (actions) => {
        const start = startBuilder(BLANK_DRAFT);
        const end = actions.reduce(reduceBuilder, start);
        const times = (action: BuilderAction, from: BuilderState) =>
          Array.from({ length: 45 }, () => action).reduce(reduceBuilder, from);
        const back = times({ type: "undo" }, end);
        expect(back.draft).toBe(start.draft);
        expect(times({ type: "redo" }, back).draft).toBe(end.draft);
      }),
    );
  });

  it("any order of moves keeps every item, once", () => {
    const moves = fc.array(fc.record({ type: fc.constant("move" as const), itemId, to: place }));
    fc.assert(
      fc.property(state, moves, (reached, actions) => {
        const moved = actions.reduce(reduceBuilder, reached);
        expect(ids(moved).toSorted()).toEqual(ids(reached).toSorted());
        expect(new Set(ids(moved)).size).toBe(ids(moved).length);
      }),
    );
  });

  it("the draft can always be saved: what is out of bounds stays a typed text", () => {
    fc.assert(
      fc.property(state, ({ draft }) => {
        const doses = draft.items.flatMap(({ dose: own, phaseDoses = [] }) => [
          own,
          ...phaseDoses.flatMap((phase) => phase.dose ?? []),
        ]);
        expect(doses.flatMap(findDoseProblems)).toEqual([]);
        expect(draft.title.trim()).not.toBe("");
      }),
    );
  });

  it("leaving a field loses no text that is not in the draft", () => {
    fc.assert(
      fc.property(state, (reached) => {
        const settled = reduceBuilder(reached, { type: "settle" });
        expect(settled.draft).toBe(reached.draft);
        expect(findFieldProblems(settled)).toEqual(findFieldProblems(reached));
        expect(reduceBuilder(settled, { type: "settle" }).typed).toEqual(settled.typed);
      }),
    );
  });

  it("no phase is orphaned: doses and typed texts only name phases of the program, and every item is done in one", () => {
    fc.assert(
      fc.property(state, ({ draft, typed, phaseId: shown }) => {
        const { phases = [], items } = draft;
        const known = phases.map((phase) => phase.phaseId);
        const named = items.flatMap((item) => (item.phaseDoses ?? []).map((own) => own.phaseId));
        expect(known).toEqual(expect.arrayContaining(named));
        expect(known).toEqual(expect.arrayContaining(shown === undefined ? [] : [shown]));
        expect(phases.length).not.toBe(1);
        for (const item of items) {
          expect(phases.length === 0 || phases.some((phase) => doseInPhase(item, phase))).toBe(true);
        }
        const places = phases.length > 0 ? known.map((id) => ` ${id}`) : [""];
        const keys = items.flatMap((item) => places.map((phase) => `${item.itemId}${phase}`));
        expect(keys).toEqual(expect.arrayContaining(Object.keys(typed.items)));
      }),
    );
  });

  it("any order of phases keeps every dose", () => {
    const moves = fc.array(fc.record({ type: fc.constant("move-phase" as const), phaseId, to: place }));
    const dosesOf = ({ draft }: BuilderState) =>
      draft.items.map((item) =>
        (draft.phases ?? [])
          .toSorted((one, other) => (one.phaseId < other.phaseId ? -1 : 1))
          .map((phase) => doseInPhase(item, phase)),
      );
    fc.assert(
      fc.property(state, moves, (reached, actions) => {
        expect(dosesOf(actions.reduce(reduceBuilder, reached))).toEqual(dosesOf(reached));
      }),
    );
  });

  it("the selection and the ticks only name items of the program", () => {
    fc.assert(
      fc.property(state, (reached) => {
        expect(ids(reached)).toEqual(expect.arrayContaining([...reached.selection, ...reached.ticked]));
      }),
    );
  });
});
