import { beforeAll, describe, expect, it } from "vitest";
import { recordPrint } from "../mutations/program-versions";
import { archiveProgram, createProgram, saveDraft } from "../mutations/programs";
import { makeClinic, makeDraft, makePatient, makeProgram, publish, type TestClinic } from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { listPatients } from "./patients";
import { listPrograms } from "./program-list";
import { findLatestPrint } from "./program-versions";

const suite = startTestDatabase();
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

const PRINT = { warningTextVersion: "1.0" };

describe("paper in lists", () => {
  it("is the print made last, with its layout, beside the current version", async () => {
    const { programId, patientId, draft } = await makeProgram(clinic.scope);
    const [before] = await listPrograms(clinic.scope, { patientId });
    expect(before?.paper).toBeUndefined();
    await publish(clinic.scope, programId);
    await recordPrint(clinic.scope, programId, { ...PRINT, versionNumber: 1 });
    await recordPrint(clinic.scope, programId, { ...PRINT, versionNumber: 1, layout: "large" });
    await saveDraft(clinic.scope, programId, 1, draft);
    await publish(clinic.scope, programId);
    const [program] = await listPrograms(clinic.scope, { patientId });
    expect(program).toMatchObject({ currentVersion: 2, paper: { versionNumber: 1 } });
    expect(program?.paper?.printedAt).toBeInstanceOf(Date);
    expect(await findLatestPrint(clinic.scope, programId)).toMatchObject({
      layout: "large",
      versionNumber: 1,
    });
    const { patients } = await listPatients(clinic.scope);
    const row = patients.find((patient) => patient.id === patientId);
    expect(row?.latestProgram).toMatchObject({ currentVersion: 2, paper: { versionNumber: 1 } });
  });
});

describe("programs of other patients", () => {
  it("are found by every word of title or name, and never the patient's own", async () => {
    const ines = await makePatient(clinic.scope, { name: "Inês Quill" });
    const own = await makePatient(clinic.scope, { name: "Inês Other" });
    const draft = await makeDraft(clinic.scope, { title: "Back to 100% gardening" });
    const id = await createProgram(clinic.scope, ines, draft);
    await createProgram(clinic.scope, own, draft);
    const search = async (text: string) =>
      (await listPrograms(clinic.scope, { notOfPatient: own, search: text })).map((program) => program.id);
    expect(await search("quill garden")).toEqual([id]);
    expect(await search("100%")).toEqual([id]);
    expect(await search("GARDENING")).toEqual([id]);
    for (const text of ["quill swimming", "10_%", "Other"]) expect(await search(text)).toEqual([]);
  });
});

describe("a patient's earlier programs", () => {
  it("are there after they were put away, where that is asked for", async () => {
    const { programId, patientId } = await makeProgram(clinic.scope);
    await archiveProgram(clinic.scope, programId);
    expect(await listPrograms(clinic.scope, { patientId })).toEqual([]);
    expect(await listPrograms(clinic.scope, { patientId, withArchived: true })).toMatchObject([
      { id: programId },
    ]);
  });
});
