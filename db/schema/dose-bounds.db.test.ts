import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Amount, AmountBounds } from "@/lib/domain/dose/amount";
import {
  DOSE_BOUNDS,
  DOSE_SIDES,
  type Dose,
  findDoseProblems,
  LOAD_MAX_LENGTH,
  TEMPO_BOUNDS,
} from "@/lib/domain/dose/dose";
import { listExercises } from "../queries/exercises";
import { programItems } from "../schema";
import { DOSE, makeClinic, makeProgram, type TestClinic } from "../test/factories";
import { CHECK_VIOLATION, rowsOf, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { SHARED_OWNER } from "./columns";
import { type DoseRow, doseToRow } from "./dose-row";

const suite = startTestDatabase();
let clinic: TestClinic;
let place: { clinicId: string; programId: string; exerciseId: string; exerciseOwnerId: string };

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
  const { programId } = await makeProgram(clinic.scope);
  const [exercise] = await listExercises(clinic.scope);
  const exerciseId = exercise?.id ?? "";
  place = { clinicId: clinic.clinicId, programId, exerciseId, exerciseOwnerId: SHARED_OWNER };
});

function store(row: DoseRow): Promise<string> {
  const item = { ...place, ...row, id: randomUUID(), position: 0 };
  return verdictOf(clinic.scope.run((transaction) => transaction.insert(programItems).values(item)));
}

/** Mostly sensible numbers, often just at a bound, now and then over it, absurd or broken. */
const around = ({ min, max }: AmountBounds): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.integer({ min, max }) },
    { weight: 8, arbitrary: fc.constantFrom(min, max) },
    { weight: 2, arbitrary: fc.constantFrom(min - 1, max + 1, -1, min + 0.5, 32_768, 2 ** 31) },
  );

const amountsAround = (bounds: AmountBounds): fc.Arbitrary<Amount> =>
  fc.oneof(
    { weight: 4, arbitrary: around(bounds).map((from) => ({ from })) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(around(bounds), around(bounds))
        .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    },
    { weight: 1, arbitrary: fc.record({ from: around(bounds), to: around(bounds) }) },
  );

/** Some of the weekdays in order, now and then with one that no week has. */
const weekdays: fc.Arbitrary<number[]> = fc.oneof(
  { weight: 8, arbitrary: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }) },
  { weight: 1, arbitrary: fc.constantFrom<number[]>([0, 3], [3, 8], []) },
);

const anyDose: fc.Arbitrary<Dose> = fc.record(
  {
    sets: around(DOSE_BOUNDS.sets),
    repetitions: amountsAround(DOSE_BOUNDS.repetitions),
    hold: amountsAround(DOSE_BOUNDS.hold),
    rest: amountsAround(DOSE_BOUNDS.rest),
    side: fc.constantFrom(...DOSE_SIDES),
    load: fc.string({
      unit: "grapheme-ascii",
      minLength: LOAD_MAX_LENGTH - 5,
      maxLength: LOAD_MAX_LENGTH + 1,
    }),
    timesPerDay: amountsAround(DOSE_BOUNDS.timesPerDay),
    daysPerWeek: amountsAround(DOSE_BOUNDS.daysPerWeek),
    minutes: amountsAround(DOSE_BOUNDS.minutes),
    tempo: fc.record({
      out: around(TEMPO_BOUNDS),
      pause: around(TEMPO_BOUNDS),
      back: around(TEMPO_BOUNDS),
    }),
    weekdays,
  },
  { requiredKeys: ["timesPerDay", "daysPerWeek"] },
);

/** Random weekdays and a random number of days would hardly ever fit. */
const doses = fc.oneof(
  { weight: 1, arbitrary: anyDose },
  {
    weight: 2,
    arbitrary: anyDose.map((dose) => ({
      ...dose,
      ...(dose.weekdays && { daysPerWeek: { from: dose.weekdays.length } }),
    })),
  },
);

describe("the database judges a dose as the domain does", () => {
  it("for random doses in and out of bounds", async () => {
    const seen = { accepted: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(doses, async (dose) => {
        const isFine = findDoseProblems(dose).length === 0;
        seen[isFine ? "accepted" : "refused"] += 1;
        expect((await store(doseToRow(dose))) === "ok").toBe(isFine);
      }),
      { numRuns: 250 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(20);
  });

  it("for every bound of each part of a tempo", async () => {
    for (const part of ["out", "pause", "back"] as const) {
      const verdict = (seconds: number) =>
        store(doseToRow({ ...DOSE, tempo: { out: 3, pause: 1, back: 3, [part]: seconds } }));
      const { min, max } = TEMPO_BOUNDS;
      expect([await verdict(min), await verdict(max)], part).toEqual(["ok", "ok"]);
      expect([await verdict(min - 1), await verdict(max + 1)], part).toEqual([
        CHECK_VIOLATION,
        CHECK_VIOLATION,
      ]);
    }
  });

  it("for every bound of every field, alone and as the upper end", async () => {
    for (const [field, { min, max }] of Object.entries(DOSE_BOUNDS)) {
      const verdicts = async (values: number[]) =>
        Promise.all(
          values.map((from) => store(doseToRow({ ...DOSE, [field]: field === "sets" ? from : { from } }))),
        );
      expect(await verdicts([min, max]), field).toEqual(["ok", "ok"]);
      expect(await verdicts([min - 1, max + 1]), field).toEqual([CHECK_VIOLATION, CHECK_VIOLATION]);
      if (field === "sets") continue;
      const range = (from: number, to: number) => store(doseToRow({ ...DOSE, [field]: { from, to } }));
      expect(await range(min, max), field).toBe("ok");
      expect(await range(min, max + 1), field).toBe(CHECK_VIOLATION);
      expect(await range(max, min), field).toBe(CHECK_VIOLATION);
    }
  });
});

describe("the database refuses what no dose can say", () => {
  const row = doseToRow(DOSE);
  it.each<[string, Partial<DoseRow>]>([
    ["an upper end without a lower one", { holdTo: 20 }],
    ["neither repetitions nor minutes", { repetitionsFrom: null, repetitionsTo: null }],
    ["an unknown side", { side: "upside-down" }],
    ["an empty load", { load: "" }],
    ["half a tempo", { tempoOut: 3, tempoBack: 3 }],
    ["a weekday that no week has", { daysPerWeekFrom: 1, weekdays: [8] }],
    ["other weekdays than days a week", { daysPerWeekFrom: 3, weekdays: [1, 4] }],
    ["weekdays with a range of days", { daysPerWeekFrom: 2, daysPerWeekTo: 3, weekdays: [1, 4] }],
  ])("%s", async (_, fields) => {
    expect(await store({ ...row, ...fields })).toBe(CHECK_VIOLATION);
  });

  it("in the library, in templates, in phases and in usual doses too", async () => {
    const count = sql`select count(distinct conrelid) as tables, count(*) as checks from pg_constraint
      where contype = 'c' and conname ~ '_(sets|repetitions|hold|rest|times_per_day|days_per_week|minutes|tempo_out|tempo_pause|tempo_back)_bounds$'`;
    const [found] = await rowsOf(suite.database, count);
    expect([Number(found?.tables), Number(found?.checks)]).toEqual([5, 50]);
  });
});
