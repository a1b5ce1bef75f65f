import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { listExerciseWords } from "../queries/exercise-words";
import { listExercises } from "../queries/exercises";
import { listUsedExercises } from "../queries/used-exercises";
import { makeClinic, makeDraft, makeProgram, type TestClinic } from "../test/factories";
import { asRole, INSUFFICIENT_PRIVILEGE, numberOf, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { makeVictim, type Target } from "../test/targets";
import { setExerciseWords } from "./exercise-words";

const suite = startTestDatabase();
let clinic: TestClinic;
let victim: Target;
let exerciseId: string;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
  victim = await makeVictim(suite.database);
  exerciseId = (await listExercises(clinic.scope))[0]?.id ?? "";
});

describe("what a clinic calls an exercise", () => {
  it("is the whole clinic's; the last words count, and none forgets it", async () => {
    await setExerciseWords(clinic.scope, exerciseId, "rainbow");
    await setExerciseWords(clinic.admin.scope, exerciseId, "rainbow, hip lift B");
    expect(await listExerciseWords(clinic.scope)).toEqual(new Map([[exerciseId, "rainbow, hip lift B"]]));
    await setExerciseWords(clinic.scope, exerciseId, "");
    expect(await listExerciseWords(clinic.scope)).toEqual(new Map());
  });

  it("cannot be said of an exercise of another clinic, nor of one that never was", async () => {
    for (const id of [victim.exerciseId, crypto.randomUUID()]) {
      await expect(setExerciseWords(clinic.scope, id, "mine")).rejects.toThrow(NotFoundError);
      await expect(setExerciseWords(clinic.scope, id, "")).rejects.toThrow(NotFoundError);
    }
  });

  it("of another clinic can be neither read, made nor removed by whoever forgets to ask whose it is", async () => {
    const run = <T>(work: Parameters<typeof asRole<T>>[3]) =>
      asRole(suite.database, "homestretch_clinic", { clinic_id: clinic.clinicId }, work);
    const count = sql`select count(*) from exercise_words where clinic_id = ${victim.clinicId}`;
    expect(await run((transaction) => numberOf(transaction, count))).toBe(0);
    await run((transaction) =>
      transaction.execute(sql`delete from exercise_words where clinic_id = ${victim.clinicId}`),
    );
    const forged = sql`insert into exercise_words (clinic_id, exercise_owner_id, exercise_id, words)
      values (${victim.clinicId}, ${victim.clinicId}, ${victim.exerciseId}, 'mine')`;
    expect(await verdictOf(run((transaction) => transaction.execute(forged)))).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await numberOf(suite.database, count)).toBe(1);
  });
});

describe("what a clinic uses", () => {
  it("counts the programs that hold an exercise, and never another clinic's", async () => {
    expect(await listUsedExercises(clinic.scope)).toEqual([]);
    await makeProgram(clinic.scope);
    await makeProgram(clinic.scope);
    const held = (await makeDraft(clinic.scope)).items.map((item) => item.exerciseId);
    const used = await listUsedExercises(clinic.scope);
    expect(used.map(({ exerciseId: id }) => id).toSorted()).toEqual(held.toSorted());
    expect(new Set(used.map(({ programs }) => programs))).toEqual(new Set([2]));
  });
});
