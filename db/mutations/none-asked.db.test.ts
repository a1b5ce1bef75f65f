import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { findPatient } from "../queries/patients";
import { makeClinic, PATIENT, type TestClinic, TODAY } from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { recordNoneAsked } from "./none-asked";
import { createPatient, updatePatient } from "./patients";

const suite = startTestDatabase();
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

const NOBODY = { ...PATIENT, tags: [] };
const nonesOf = async (patientId: string) => (await findPatient(clinic.scope, patientId))?.nonesAsked;
const record = (patientId: string, kind: "condition" | "flag", isAsked = true) =>
  recordNoneAsked(clinic.scope, patientId, kind, isAsked);

describe("recordNoneAsked", () => {
  it("tells a patient who was asked from one who never was, for each kind, with who and when", async () => {
    const patientId = await createPatient(clinic.scope, NOBODY, TODAY);
    expect(await nonesOf(patientId)).toEqual({});
    await record(patientId, "flag");
    expect(await nonesOf(patientId)).toEqual({
      flag: { askedAt: expect.any(Date), askedByName: clinic.scope.actor.displayName },
    });
    await record(patientId, "condition");
    await record(patientId, "flag", false);
    expect(Object.keys((await nonesOf(patientId)) ?? {})).toEqual(["condition"]);
  });

  it("is gone once one of the kind is set, and the other kind keeps its own", async () => {
    const patientId = await createPatient(clinic.scope, NOBODY, TODAY);
    await record(patientId, "flag");
    await record(patientId, "condition");
    await updatePatient(clinic.scope, patientId, 1, { ...NOBODY, tags: ["sciatica"] }, TODAY);
    expect(Object.keys((await nonesOf(patientId)) ?? {})).toEqual(["flag"]);
    await updatePatient(clinic.scope, patientId, 2, NOBODY, TODAY);
    expect(Object.keys((await nonesOf(patientId)) ?? {})).toEqual(["flag"]);
  });

  it("says nothing of a patient who has one, or is not there", async () => {
    const patientId = await createPatient(clinic.scope, { ...NOBODY, tags: ["sciatica"] }, TODAY);
    expect(await record(patientId, "condition")).toBe("some-set");
    expect(await nonesOf(patientId)).toEqual({});
    expect(await record(patientId, "flag")).toBe("recorded");
    await expect(record(randomUUID(), "flag")).rejects.toThrow(NotFoundError);
  });
});
