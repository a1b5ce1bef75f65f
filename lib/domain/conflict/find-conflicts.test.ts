import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DOSE_SIDES } from "@/lib/domain/dose/dose";
import { LOAD_TAGS, PURPOSES, REGIONS, START_POSITIONS } from "@/lib/domain/exercise/exercise";
import { UNSAID } from "@/lib/domain/exercise/safety-check";
import { AFFECTED_SIDES } from "@/lib/domain/patient/patient";
import { CONFLICT_LEVELS, type ConflictItem, type ConflictPatient } from "./conflict-rule";
import { CONFLICT_RULES } from "./conflict-rules";
import { conflictLevel, findConflicts, findProgramConflicts } from "./find-conflicts";

const TODAY = "2026-11-22";
const FLAGS = [...new Set(CONFLICT_RULES.flatMap((rule) => rule.flags.map((flag) => flag.tag)))];
const OFFERS = [...new Set(CONFLICT_RULES.flatMap((rule) => rule.offers))];

const exercise = fc.record({
  slug: fc.constantFrom(...OFFERS, "clamshell", "own-exercise"),
  purpose: fc.constantFrom(...PURPOSES),
  startPosition: fc.constantFrom(...START_POSITIONS),
  regions: fc.subarray([...REGIONS]),
  loadTags: fc.subarray([...LOAD_TAGS]),
});

const items: fc.Arbitrary<ConflictItem[]> = fc.uniqueArray(
  fc.record({
    itemId: fc.uuid(),
    exercise,
    side: fc.option(fc.constantFrom(...DOSE_SIDES), { nil: undefined }),
  }),
  { selector: (item) => item.itemId, maxLength: 8 },
);

const date = fc.constantFrom("2026-09-01", "2026-11-01", TODAY);
const patient: fc.Arbitrary<ConflictPatient> = fc.record({
  conditions: fc.uniqueArray(
    fc.record(
      {
        tag: fc.constantFrom(...FLAGS),
        notedOn: date,
        pregnancyWeeks: fc.integer({ min: 1, max: 42 }),
        limitsEndOn: date,
      },
      { requiredKeys: ["tag", "notedOn"] },
    ),
    { selector: (condition) => condition.tag },
  ),
  affectedSide: fc.constantFrom(...AFFECTED_SIDES),
  today: fc.constant(TODAY),
});

const library = fc
  .array(exercise)
  .map((exercises) => new Map(exercises.map((entry) => [entry.slug, entry] as const)));

const textsOf = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();

describe("an own exercise without a safety check", () => {
  const item = (isUnchecked: boolean) => ({
    itemId: "a",
    exercise: { slug: "own", ...UNSAID, loadTags: [], isUnchecked },
  });
  const healthy: ConflictPatient = { conditions: [], affectedSide: "unspecified", today: TODAY };
  const flagged = { ...healthy, conditions: [{ tag: "hip-oa", notedOn: TODAY }] };

  it("is said to be none: to be kept for who has a condition, to be noted for others", () => {
    expect(findConflicts(healthy, [item(true)], new Map())).toMatchObject([{ rule: "N1", level: "note" }]);
    expect(findConflicts(flagged, [item(true)], new Map())).toMatchObject([{ rule: "N1", level: "warn" }]);
    expect(conflictLevel(flagged, item(true).exercise)).toBe("warn");
  });

  it("says no more once it is checked", () => {
    expect(findConflicts(healthy, [item(false)], new Map())).toEqual([]);
    expect(conflictLevel(flagged, item(false).exercise)).toBeUndefined();
  });
});

describe("findConflicts", () => {
  it("stands strongest first, then in the order of the rules", () => {
    fc.assert(
      fc.property(patient, items, library, (who, program, entries) => {
        const ranks = findConflicts(who, program, entries).map(
          ({ level, rule }) => CONFLICT_LEVELS.indexOf(level) * 1000 + Number(rule.slice(1)),
        );
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  it("finds the same whatever the order of items and conditions", () => {
    fc.assert(
      fc.property(patient, items, library, (who, program, entries) => {
        const turned = { ...who, conditions: [...who.conditions].reverse() };
        const found = findConflicts(who, program, entries);
        expect(textsOf(findConflicts(turned, [...program].reverse(), entries))).toEqual(textsOf(found));
      }),
    );
  });

  it("names a rule once at an item, and judges each item by itself", () => {
    fc.assert(
      fc.property(patient, items, library, (who, program, entries) => {
        const found = findConflicts(who, program, entries);
        const keys = found.map(({ itemId, rule }) => `${itemId} ${rule}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const item of program) {
          const own = found.filter((conflict) => conflict.itemId === item.itemId);
          expect(own[0]?.level).toBe(conflictLevel(who, item.exercise, item.side));
        }
      }),
    );
  });

  it("never finds less for a patient with one flag more", () => {
    fc.assert(
      fc.property(patient, items, fc.constantFrom(...FLAGS), (who, program, flag) => {
        fc.pre(!who.conditions.some((condition) => condition.tag === flag) && flag !== "pregnancy");
        const more = { ...who, conditions: [...who.conditions, { tag: flag, notedOn: TODAY }] };
        const key = ({ itemId, rule }: { itemId: string; rule: string }) => `${itemId} ${rule}`;
        const after = new Set(findConflicts(more, program, new Map()).map(key));
        expect(findConflicts(who, program, new Map()).filter((one) => !after.has(key(one)))).toEqual([]);
      }),
    );
  });

  it("offers what trips nothing and is not in the program first", () => {
    fc.assert(
      fc.property(patient, items, library, (who, program, entries) => {
        const slugs = program.map((item) => item.exercise.slug);
        for (const { offers, rule } of findConflicts(who, program, entries)) {
          const isBest = offers.map((offer) => !offer.level && !slugs.includes(offer.slug));
          expect(isBest).toEqual([...isBest].sort((a, b) => Number(b) - Number(a)));
          expect(offers.every((offer) => entries.has(offer.slug))).toBe(true);
          expect(offers.length).toBeLessThanOrEqual(
            CONFLICT_RULES.find((one) => one.code === rule)?.offers.length ?? 0,
          );
        }
      }),
    );
  });

  it("finds nothing for a patient without flags", () => {
    fc.assert(
      fc.property(items, (program) => {
        const nobody = { conditions: [], affectedSide: "left", today: TODAY } as const;
        expect(findConflicts(nobody, program, new Map())).toEqual([]);
        expect(findProgramConflicts(nobody)).toEqual([]);
      }),
    );
  });
});
