import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { MOST_KEPT } from "@/lib/domain/conflict/safety-record";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { listKeptConflicts } from "../queries/kept-conflicts";
import { keptConflicts } from "../schema";
import { makeClinic, makeProgram, type TestClinic } from "../test/factories";
import { auditTrail, CHECK_VIOLATION, INSUFFICIENT_PRIVILEGE, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { type KeptConflictFields, keepConflict } from "./kept-conflicts";
import { archiveProgram } from "./programs";

const suite = startTestDatabase();
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

const REASON = "Repeated it here: the leg stays quiet.";

/** A program, and what keeping each of its two items says. */
async function made(fields: { reason?: string } = {}) {
  const { programId, draft } = await makeProgram(clinic.scope, { itemCount: 2 });
  const keep = (place: number): KeptConflictFields => {
    const { itemId = "", exerciseId = "" } = draft.items[place] ?? {};
    return { itemId, exerciseId, rule: "R1", reason: REASON, ...fields };
  };
  return { programId, kept: [keep(0), keep(1)] as const };
}

describe("keepConflict", () => {
  it("keeps the reason with who and when, and tells the trail the codes only", async () => {
    const { programId, kept } = await made();
    const [first] = kept;
    const second = { ...kept[1], rule: "R16" as const };
    await keepConflict(clinic.scope, programId, first);
    await keepConflict(clinic.admin.scope, programId, second);
    const listed = await listKeptConflicts(clinic.scope, programId);
    expect(listed).toMatchObject([
      { ...first, keptByName: "Test therapist" },
      { ...second, keptByName: "Test admin" },
    ]);
    expect(listed.every((entry) => entry.keptAt instanceof Date)).toBe(true);
    const trail = await auditTrail(suite.database, clinic.clinicId);
    expect(trail.at(-1)).toMatchObject({
      verb: "conflict.keep",
      details: { rule: "R16", item: second.itemId, exercise: second.exerciseId },
    });
    expect(JSON.stringify(trail)).not.toContain(REASON);
  });

  it("is refused by the database with a reason that says nothing, or too much", async () => {
    for (const reason of ["", "x".repeat(9), "x".repeat(501)]) {
      const { programId, kept } = await made({ reason });
      expect(await verdictOf(keepConflict(clinic.scope, programId, kept[0]))).toBe(CHECK_VIOLATION);
    }
  });

  it("does not find a program that is archived or nowhere", async () => {
    const { programId, kept } = await made();
    await archiveProgram(clinic.scope, programId);
    await expect(keepConflict(clinic.scope, programId, kept[0])).rejects.toThrow(NotFoundError);
    await expect(keepConflict(clinic.scope, randomUUID(), kept[0])).rejects.toThrow(NotFoundError);
  });

  it("takes only an item of this program, with the exercise that it holds", async () => {
    const { programId, kept } = await made();
    const other = await made();
    const [first, second] = kept;
    for (const wrong of [
      { ...first, itemId: randomUUID() },
      { ...first, exerciseId: randomUUID() },
      { ...first, exerciseId: second.exerciseId },
      other.kept[0],
    ])
      await expect(keepConflict(clinic.scope, programId, wrong)).rejects.toThrow(NotFoundError);
    expect(await listKeptConflicts(clinic.scope, programId)).toEqual([]);
  });

  it("has a most number of reasons for one program", async () => {
    const { programId, kept } = await made();
    const row = { ...kept[0], clinicId: clinic.clinicId, programId, keptBy: clinic.therapist.userId };
    await clinic.scope.run((transaction) =>
      transaction.insert(keptConflicts).values(Array.from({ length: MOST_KEPT - 1 }, () => row)),
    );
    await keepConflict(clinic.scope, programId, kept[0]);
    await expect(keepConflict(clinic.scope, programId, kept[0])).rejects.toThrow(/takes no more/);
    expect(await listKeptConflicts(clinic.scope, programId)).toHaveLength(MOST_KEPT);
  });

  it("is never changed or taken back", async () => {
    const { programId, kept } = await made();
    await keepConflict(clinic.scope, programId, kept[0]);
    const change = (statement: ReturnType<typeof sql>) =>
      verdictOf(clinic.scope.run((transaction) => transaction.execute(statement)));
    expect(await change(sql`update kept_conflicts set reason = 'something else'`)).toBe(
      INSUFFICIENT_PRIVILEGE,
    );
    expect(await change(sql`delete from kept_conflicts`)).toBe(INSUFFICIENT_PRIVILEGE);
  });
});
