import { expect, it } from "vitest";
import { updatePatient } from "../mutations/patients";
import { recordPrint } from "../mutations/program-versions";
import { saveDraft } from "../mutations/programs";
import { makeClinic, makePatient, makeSharedProgram, PATIENT, TODAY } from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { wasSavedBySelf } from "./last-save";
import { findPatient } from "./patients";
import { findProgram } from "./programs";

const suite = startTestDatabase();

it("tells one's own save in another tab from a colleague's, whoever has read or printed since", async () => {
  const clinic = await makeClinic(suite.database);
  const colleague = clinic.admin.scope;
  const { programId } = await makeSharedProgram(clinic.scope);
  const draft = async () => {
    const program = await findProgram(clinic.scope, programId);
    if (!program) throw new Error("the program is gone");
    return program;
  };
  const { revision, draft: before } = await draft();
  await saveDraft(clinic.scope, programId, revision, { ...before, title: "From one tab" });
  await recordPrint(colleague, programId, { versionNumber: 1, warningTextVersion: "1.0" });
  await findProgram(colleague, programId);
  const stale = saveDraft(clinic.scope, programId, revision, { ...before, title: "From the other" });
  await expect(stale).rejects.toMatchObject({ code: "conflict", recordId: programId });
  expect(await wasSavedBySelf(clinic.scope, programId)).toBe(true);
  expect(await wasSavedBySelf(colleague, programId)).toBe(false);
});

it("goes by the last save alone", async () => {
  const clinic = await makeClinic(suite.database);
  const patientId = await makePatient(clinic.scope);
  const patient = await findPatient(clinic.scope, patientId);
  await updatePatient(clinic.admin.scope, patientId, patient?.revision ?? 0, PATIENT, TODAY);
  expect(await wasSavedBySelf(clinic.scope, patientId)).toBe(false);
  expect(await wasSavedBySelf(clinic.admin.scope, patientId)).toBe(true);
});
