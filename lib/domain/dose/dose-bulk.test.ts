import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount } from "./amount";
import type { Dose } from "./dose";
import { findDoseProblems } from "./dose";
import { type BulkChange, type BulkItem, bulkPlanInWords, COUNTED_FIELDS, planBulkChange } from "./dose-bulk";

const OFTEN = { timesPerDay: amount(1), daysPerWeek: amount(7) };
const BRIDGE: BulkItem = {
  itemId: "bridge",
  name: "Bridge",
  sideRule: "both",
  dose: { sets: 2, repetitions: amount(8, 12), hold: amount(5), ...OFTEN },
};
const CLAM: BulkItem = {
  itemId: "clam",
  name: "Clamshell",
  sideRule: "one-side",
  dose: { repetitions: amount(10), ...OFTEN },
};
const WALK: BulkItem = {
  itemId: "walk",
  name: "Walking",
  sideRule: "none",
  dose: { minutes: amount(10), ...OFTEN },
};
const ALL = [BRIDGE, CLAM, WALK];

function plan(change: BulkChange) {
  const { doses, skipped } = planBulkChange(ALL, change);
  return {
    doses: new Map<string, Dose>(doses.map(({ itemId, dose }) => [itemId, dose])),
    skipped: skipped.map(({ name, why }) => `${name} ${why}`),
  };
}

describe("planBulkChange", () => {
  it("sets a field where it applies, and names where it does not", () => {
    const { doses, skipped } = plan({ kind: "set", field: "hold", text: "10" });
    expect([...doses].map(([id, dose]) => [id, dose.hold])).toEqual([
      ["bridge", amount(10)],
      ["clam", amount(10)],
    ]);
    expect(skipped).toEqual(["Walking is done by the minute"]);
  });

  it("adds to a field, ranges at both ends, and counts no sets as one", () => {
    const more = plan({ kind: "add", field: "repetitions", by: 2 });
    expect(more.doses.get("bridge")?.repetitions).toEqual(amount(10, 14));
    expect(plan({ kind: "add", field: "sets", by: 1 }).doses.get("clam")?.sets).toBe(2);
    expect(plan({ kind: "add", field: "minutes", by: 5 })).toMatchObject({
      doses: new Map([["walk", { minutes: amount(15) }]]),
      skipped: ["Bridge is not done by the minute", "Clamshell is not done by the minute"],
    });
    expect(plan({ kind: "add", field: "hold", by: 5 }).skipped).toEqual([
      "Clamshell has none",
      "Walking is done by the minute",
    ]);
  });

  it("says what would be out of bounds", () => {
    expect(plan({ kind: "add", field: "daysPerWeek", by: 1 })).toEqual({
      doses: new Map(),
      skipped: ALL.map(({ name }) => `${name} would be 8, and 1 to 7 is possible`),
    });
    expect(plan({ kind: "set", field: "timesPerDay", text: "99" }).skipped[0]).toBe(
      "Bridge use a whole number from 1 to 16",
    );
  });

  it("chooses the side where there are sides, and the weekdays", () => {
    const { doses, skipped } = plan({ kind: "side", side: "left-only" });
    expect([...doses.keys()]).toEqual(["clam"]);
    expect(skipped).toEqual(["Bridge has no sides", "Walking has no sides"]);
    expect(plan({ kind: "weekdays", weekdays: [1, 3] }).doses.get("walk")).toMatchObject({
      daysPerWeek: amount(2),
      weekdays: [1, 3],
    });
  });

  it("leaves out what is so already", () => {
    const { doses, skipped } = plan({ kind: "set", field: "sets", text: "2" });
    expect([...doses.keys()]).toEqual(["clam"]);
    expect(skipped).toEqual(["Walking is done by the minute"]);
  });

  it("only makes doses that can be saved", () => {
    const change: fc.Arbitrary<BulkChange> = fc.oneof(
      fc.record({
        kind: fc.constant("add" as const),
        field: fc.constantFrom(...COUNTED_FIELDS),
        by: fc.integer({ min: -200, max: 200 }),
      }),
      fc.record({
        kind: fc.constant("set" as const),
        field: fc.constantFrom(...COUNTED_FIELDS, "load" as const, "tempo" as const),
        text: fc.oneof(fc.constantFrom("", "3", "2-4", "3-1-3", "5 kg"), fc.string({ maxLength: 80 })),
      }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        let items = ALL;
        for (const one of changes) {
          const { doses } = planBulkChange(items, one);
          expect(doses.flatMap(({ dose }) => findDoseProblems(dose))).toEqual([]);
          const next = new Map(doses.map(({ itemId, dose }) => [itemId, dose]));
          items = items.map((item) => ({ ...item, dose: next.get(item.itemId) ?? item.dose }));
        }
      }),
    );
  });
});

describe("bulkPlanInWords", () => {
  it("says how many changed and which did not, and why", () => {
    expect(bulkPlanInWords(planBulkChange(ALL, { kind: "add", field: "repetitions", by: 1 }))).toBe(
      "2 exercises changed. Left as they are: Walking (is done by the minute).",
    );
    expect(bulkPlanInWords(planBulkChange(ALL, { kind: "set", field: "load", text: "5" }))).toBe(
      "3 exercises changed.",
    );
    expect(bulkPlanInWords({ doses: [], skipped: [] })).toBe("Nothing changed.");
  });
});
