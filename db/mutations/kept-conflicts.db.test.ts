import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { NotFoundError } from "@/lib/domain/errors";
import { listKeptConflicts } from "../queries/kept-conflicts";
import { makeClinic, makeProgram, type TestClinic } from "../test/factories";
import { auditTrail, CHECK_VIOLATION, INSUFFICIENT_PRIVILEGE, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { keepConflict } from "./kept-conflicts";
import { archiveProgram } from "./programs";

const suite = startTestDatabase();
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

const REASON = "Repeated it here: the leg stays quiet.";
const kept = (fields: { itemId?: string; reason?: string } = {}) => ({
  itemId: randomUUID(),
  exerciseId: randomUUID(),
  rule: "R1" as const,
  reason: REASON,
  ...fields,
});

describe("keepConflict", () => {
  it("keeps the reason with who and when, and tells the trail the codes only", async () => {
    const { programId } = await makeProgram(clinic.scope);
    const first = kept();
    const second = { ...kept(), rule: "R16" as const };
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
    const { programId } = await makeProgram(clinic.scope);
    for (const reason of ["", "x".repeat(9), "x".repeat(501)]) {
      expect(await verdictOf(keepConflict(clinic.scope, programId, kept({ reason })))).toBe(CHECK_VIOLATION);
    }
  });

  it("does not find a program that is archived or nowhere", async () => {
    const { programId } = await makeProgram(clinic.scope);
    await archiveProgram(clinic.scope, programId);
    await expect(keepConflict(clinic.scope, programId, kept())).rejects.toThrow(NotFoundError);
    await expect(keepConflict(clinic.scope, randomUUID(), kept())).rejects.toThrow(NotFoundError);
  });

  it("is never changed or taken back", async () => {
    const { programId } = await makeProgram(clinic.scope);
    await keepConflict(clinic.scope, programId, kept());
    const change = (statement: ReturnType<typeof sql>) =>
      verdictOf(clinic.scope.run((transaction) => transaction.execute(statement)));
    expect(await change(sql`update kept_conflicts set reason = 'something else'`)).toBe(
      INSUFFICIENT_PRIVILEGE,
    );
    expect(await change(sql`delete from kept_conflicts`)).toBe(INSUFFICIENT_PRIVILEGE);
  });
});
