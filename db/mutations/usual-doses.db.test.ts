import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { amount } from "@/lib/domain/dose/amount";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { listExercises } from "../queries/exercises";
import { listLadderRungs } from "../queries/ladders";
import { listUsualDoses } from "../queries/usual-doses";
import { DOSE, makeClinic, type TestClinic } from "../test/factories";
import { asRole, INSUFFICIENT_PRIVILEGE, numberOf, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { makeVictim, type Target } from "../test/targets";
import { forgetUsualDose, saveUsualDose } from "./usual-doses";

const suite = startTestDatabase();
let clinic: TestClinic;
let victim: Target;
let exerciseId: string;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
  victim = await makeVictim(suite.database);
  exerciseId = (await listExercises(clinic.scope))[0]?.id ?? "";
});

describe("usual doses", () => {
  const full = {
    sets: 3,
    repetitions: amount(8, 12),
    hold: amount(5),
    rest: amount(60),
    side: "each-side" as const,
    load: "red band",
    timesPerDay: amount(1, 2),
    daysPerWeek: amount(2),
    weekdays: [1, 4],
    tempo: { out: 3, pause: 1, back: 3 },
    minutes: amount(5),
  };

  it("keep every field, the last one saved, until they are let go", async () => {
    await saveUsualDose(clinic.scope, exerciseId, DOSE);
    await saveUsualDose(clinic.scope, exerciseId, full);
    expect(await listUsualDoses(clinic.scope)).toEqual([{ exerciseId, dose: full }]);
    for (const _ of [1, 2]) await forgetUsualDose(clinic.scope, exerciseId);
    expect(await listUsualDoses(clinic.scope)).toEqual([]);
  });

  it("are everybody's own, within one clinic too", async () => {
    await saveUsualDose(clinic.scope, exerciseId, full);
    await saveUsualDose(clinic.admin.scope, exerciseId, DOSE);
    expect(await listUsualDoses(clinic.admin.scope)).toEqual([{ exerciseId, dose: DOSE }]);
    await forgetUsualDose(clinic.admin.scope, exerciseId);
    expect(await listUsualDoses(clinic.scope)).toEqual([{ exerciseId, dose: full }]);
  });

  it("cannot be for an exercise of another clinic, nor for one that never was", async () => {
    for (const id of [victim.exerciseId, crypto.randomUUID()]) {
      await expect(saveUsualDose(clinic.scope, id, DOSE)).rejects.toThrow(NotFoundError);
    }
  });

  it("of another clinic stay out of reach of whoever forgets to ask whose they are", async () => {
    const run = <T>(work: Parameters<typeof asRole<T>>[3]) =>
      asRole(suite.database, "homestretch_clinic", { clinic_id: clinic.clinicId }, work);
    const count = sql`select count(*) from usual_doses where clinic_id = ${victim.clinicId}`;
    expect(await run((transaction) => numberOf(transaction, count))).toBe(0);
    await run((transaction) =>
      transaction.execute(sql`delete from usual_doses where clinic_id = ${victim.clinicId}`),
    );
    const forged = sql`insert into usual_doses
      (clinic_id, user_id, exercise_owner_id, exercise_id, repetitions_from, times_per_day_from, days_per_week_from)
      values (${victim.clinicId}, ${victim.userId}, ${victim.clinicId}, ${victim.exerciseId}, 1, 1, 1)`;
    expect(await verdictOf(run((transaction) => transaction.execute(forged)))).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await numberOf(suite.database, count)).toBe(1);
  });
});

describe("ladders", () => {
  it("name two exercises of the library and the rule to move on", async () => {
    const known = new Set((await listExercises(clinic.scope)).map((exercise) => exercise.id));
    const rungs = await listLadderRungs(clinic.scope);
    expect(rungs.length).toBeGreaterThan(50);
    for (const { easierId, harderId, rule } of rungs) {
      expect([known.has(easierId), known.has(harderId), rule !== ""]).toEqual([true, true, true]);
    }
  });
});
