import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { PATIENT_TABLES } from "@/lib/domain/patient-data/patient-tables";
import { verifyAuditChains } from "../audit-chains";
import { findPatientExport } from "../queries/patient-export";
import { ErasureScope } from "../scope";
import * as make from "../test/factories";
import { makeFullPatient } from "../test/full-patient";
import { auditTrail, snapshot } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { erasePatient } from "./patient-erase";

const suite = startTestDatabase();
let clinic: make.TestClinic;

beforeAll(async () => {
  clinic = await make.makeClinic(suite.database);
});

const erasure = (patientId: string, scope = clinic.admin.scope) =>
  ErasureScope.of(suite.database, scope, patientId);

async function rowCounts(patientId: string): Promise<Record<string, number>> {
  const found = await findPatientExport(clinic.admin.scope, patientId);
  return Object.fromEntries([...(found ?? [])].map(([table, rows]) => [table, rows.length]));
}

describe("exporting a patient", () => {
  it("finds rows in every declared table, without what opens a door", async () => {
    const { patientId } = await makeFullPatient(suite.database, clinic);
    const found = await findPatientExport(clinic.admin.scope, patientId);
    const empty = PATIENT_TABLES.filter(({ table }) => !found?.get(table)?.length).map(({ table }) => table);
    expect(empty).toEqual([]);
    expect(JSON.stringify([...(found ?? [])])).not.toMatch(/token_hash|code_hash|pin_hash|calendar_hash/);
  });

  it("is an admin's, and finds nothing of another clinic", async () => {
    const { patientId } = await makeFullPatient(suite.database, clinic);
    expect(() => findPatientExport(clinic.scope, patientId)).toThrow("not allowed");
    const other = await make.makeClinic(suite.database);
    expect(await findPatientExport(other.admin.scope, patientId)).toBeUndefined();
  });
});

describe("erasing a patient", () => {
  it("leaves nothing of the patient, and everything of the others", async () => {
    const { patientId, marks } = await makeFullPatient(suite.database, clinic);
    const neighbour = await makeFullPatient(suite.database, clinic);
    const counts = await rowCounts(neighbour.patientId);
    await erasePatient(erasure(patientId), "=Full");
    expect(await rowCounts(patientId)).toEqual({});
    expect(await rowCounts(neighbour.patientId)).toEqual(counts);
    const left = (await snapshot(suite.database)).filter((line) => marks.some((mark) => line.includes(mark)));
    const tables = new Set(left.map((line) => line.split(" ", 1)[0]));
    expect([...tables]).toEqual(["audit_events"]);
  });

  it("says in the trail who did it, and leaves the chain whole", async () => {
    const { patientId } = await makeFullPatient(suite.database, clinic);
    await erasePatient(erasure(patientId), "=Full");
    const last = (await auditTrail(suite.database, clinic.clinicId)).at(-1);
    expect(last).toMatchObject({
      actor_id: clinic.admin.userId,
      verb: "patient.erase",
      subject_id: patientId,
      details: {},
    });
    const chains = await suite.database.transaction(async (transaction) => {
      await transaction.execute(sql`select set_config('role', 'homestretch_operator', true)`);
      return verifyAuditChains(transaction);
    });
    expect(chains.filter((chain) => chain.fault !== undefined)).toEqual([]);
  });

  it("does nothing when another label was typed", async () => {
    const { patientId } = await makeFullPatient(suite.database, clinic);
    const before = await snapshot(suite.database);
    expect(await erasePatient(erasure(patientId), "Full")).toBe("another-label");
    expect(await snapshot(suite.database)).toEqual(before);
  });

  it("is refused to a therapist, and changes nothing for another clinic or an unknown id", async () => {
    const { patientId } = await makeFullPatient(suite.database, clinic);
    expect(() => erasure(patientId, clinic.scope)).toThrow("not allowed");
    const other = await make.makeClinic(suite.database);
    const before = await snapshot(suite.database);
    await expect(erasePatient(erasure(patientId, other.admin.scope), "=Full")).rejects.toThrow(NotFoundError);
    await expect(erasePatient(erasure(randomUUID()), "=Full")).rejects.toThrow(NotFoundError);
    expect(await snapshot(suite.database)).toEqual(before);
  });
});
