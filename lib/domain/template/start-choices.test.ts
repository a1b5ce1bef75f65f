import { describe, expect, it } from "vitest";
import type { ConflictPatient } from "@/lib/domain/conflict/conflict-rule";
import { amount } from "@/lib/domain/dose/amount";
import type { LoadTag } from "@/lib/domain/exercise/exercise";
import { startChoices } from "./start-choices";

const NOBODY: ConflictPatient = { today: "2026-11-22", affectedSide: "left", conditions: [] };
const DOSE = {
  ...{ sets: 2, repetitions: amount(10), hold: amount(5), rest: amount(30), timesPerDay: amount(1) },
  daysPerWeek: amount(7),
};

function entry(slug: string, loadTags: readonly LoadTag[] = []) {
  return {
    ...{ exerciseId: `${slug}-id`, slug, plainName: `Plain ${slug}`, isDrawn: true, dose: DOSE, loadTags },
    ...{ regions: ["hip" as const], purpose: "strength" as const, startPosition: "supine" as const },
    sideRule: "one-side" as const,
  };
}

const STARTER = {
  isShared: true,
  items: [
    entry("one", ["FLEXEND"]),
    entry("two"),
    entry("three"),
    entry("four"),
    entry("five"),
    entry("six"),
  ],
};
const BRITTLE: ConflictPatient = {
  ...NOBODY,
  conditions: [{ tag: "osteoporosis", notedOn: "2026-01-01" }],
};

describe("what a template offers to tick", () => {
  it("ticks the four that a program would start with, and says how much of each", () => {
    const choices = startChoices(STARTER, NOBODY);
    expect(choices.map(({ isProposed }) => isProposed)).toEqual([true, true, true, true, false, false]);
    expect(choices[0]).toMatchObject({
      exerciseId: "one-id",
      name: "Plain one",
      dose: "2 × 10, hold 5 s, left only",
    });
  });

  it("leaves what a rule stops without a tick, and names the conflict", () => {
    const choices = startChoices(STARTER, BRITTLE);
    const { isProposed, conflict } = choices[0] ?? {};
    expect([isProposed, conflict]).toEqual([conflict !== "stop", conflict]);
    expect(conflict).toBeDefined();
    expect(choices.filter((choice) => choice.isProposed)).toHaveLength(4);
  });

  it("ticks all of one's own template", () => {
    const choices = startChoices({ ...STARTER, isShared: false }, NOBODY);
    expect(choices.every(({ isProposed }) => isProposed)).toBe(true);
  });
});
