import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { listExercises } from "../queries/exercises";
import { listFavourites } from "../queries/favourites";
import { makeClinic, type TestClinic } from "../test/factories";
import { asRole, INSUFFICIENT_PRIVILEGE, numberOf, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { makeVictim, type Target } from "../test/targets";
import { setFavourite } from "./favourites";

const suite = startTestDatabase();
let clinic: TestClinic;
let victim: Target;
let exerciseId: string;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
  victim = await makeVictim(suite.database);
  exerciseId = (await listExercises(clinic.scope))[0]?.id ?? "";
});

describe("favourites", () => {
  it("are marked and taken back; asking twice changes nothing", async () => {
    for (const isFavourite of [true, true]) await setFavourite(clinic.scope, exerciseId, isFavourite);
    expect(await listFavourites(clinic.scope)).toEqual([exerciseId]);
    for (const isFavourite of [false, false]) await setFavourite(clinic.scope, exerciseId, isFavourite);
    expect(await listFavourites(clinic.scope)).toEqual([]);
  });

  it("are everybody's own, within one clinic too", async () => {
    await setFavourite(clinic.scope, exerciseId, true);
    expect(await listFavourites(clinic.admin.scope)).toEqual([]);
    await setFavourite(clinic.admin.scope, exerciseId, false);
    expect(await listFavourites(clinic.scope)).toEqual([exerciseId]);
  });

  it("cannot be an exercise of another clinic, nor one that never was", async () => {
    for (const id of [victim.exerciseId, crypto.randomUUID()]) {
      await expect(setFavourite(clinic.scope, id, true)).rejects.toThrow(NotFoundError);
      await expect(setFavourite(clinic.scope, id, false)).rejects.toThrow(NotFoundError);
    }
  });

  it("of another clinic can be neither read, made nor removed by whoever forgets to ask whose they are", async () => {
    const run = <T>(work: Parameters<typeof asRole<T>>[3]) =>
      asRole(suite.database, "homestretch_clinic", { clinic_id: clinic.clinicId }, work);
    const count = sql`select count(*) from favourites where clinic_id = ${victim.clinicId}`;
    expect(await run((transaction) => numberOf(transaction, count))).toBe(0);
    await run((transaction) =>
      transaction.execute(sql`delete from favourites where clinic_id = ${victim.clinicId}`),
    );
    const forged = sql`insert into favourites (clinic_id, user_id, exercise_owner_id, exercise_id)
      values (${victim.clinicId}, ${victim.userId}, ${victim.clinicId}, ${victim.exerciseId})`;
    expect(await verdictOf(run((transaction) => transaction.execute(forged)))).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await numberOf(suite.database, count)).toBe(1);
  });
});
