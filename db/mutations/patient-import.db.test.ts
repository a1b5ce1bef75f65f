import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findByExternalId, listExternalIds } from "../queries/external-ids";
import { findImportLayout, listRecentImports } from "../queries/patient-imports";
import { exportPatientList } from "../queries/patient-list-export";
import { makeClinic, makeDraft, PATIENT, type TestClinic, TODAY } from "../test/factories";
import { importOf } from "../test/import-factories";
import { auditTrail, rowsOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { importPatients, undoPatientImport } from "./patient-import";
import { type NewPatient, updatePatient } from "./patients";
import { createProgram } from "./programs";

const suite = startTestDatabase();
const NOW = () => new Date();
const DAY_MS = 24 * 60 * 60 * 1000;

async function imported({ admin }: TestClinic, names: readonly string[]): Promise<string> {
  const list = names.map((name) => ({ ...PATIENT, name }));
  return (await importPatients(admin.scope, importOf(list), TODAY)).importId;
}

const names = async ({ scope }: TestClinic) => (await exportPatientList(scope)).map(({ name }) => name);

const idOf = (clinic: TestClinic, name: string) =>
  clinic.scope.run(async (transaction) => {
    const [row] = await rowsOf(transaction, sql`select id from patients where name = ${name}`);
    return String(row?.id);
  });

const counts = async (
  { admin }: TestClinic,
  list: readonly NewPatient[],
  same: "skip" | "update" = "skip",
): Promise<readonly number[]> => {
  const { added, updated, skipped } = await importPatients(admin.scope, importOf(list, same), TODAY);
  return [added, updated, skipped];
};

const numbered = (value: string, fields: Partial<NewPatient> = {}): NewPatient => ({
  ...PATIENT,
  externalId: { source: "cliniko", value },
  ...fields,
});

it("takes nobody twice: neither from the list, nor from two rows of the file", async () => {
  const clinic = await makeClinic(suite.database);
  await imported(clinic, ["Before"]);
  const of = (...list: string[]) => list.map((name) => ({ ...PATIENT, name }));
  expect(await counts(clinic, of("New", "before"))).toEqual([1, 0, 1]);
  expect(await counts(clinic, of("Newer", "Twin", "TWIN"))).toEqual([2, 0, 1]);
  expect(await names(clinic)).toEqual(["Before", "New", "Newer", "Twin"]);
});

it("knows whoever is in the list already however the name is written, and tells two references apart", async () => {
  const clinic = await makeClinic(suite.database);
  await imported(clinic, ["Siobhán O’Neill"]);
  const list = ["Somebody Else", "ONEILL, siobhan"].map((name) => ({ ...PATIENT, name }));
  expect(await counts(clinic, list)).toEqual([1, 0, 1]);
  expect(
    await counts(
      clinic,
      list.map((one) => ({ ...one, birthYear: 1990 })),
    ),
  ).toEqual([2, 0, 0]);
  const twins = ["RP-1", "RP-2"].map((reference) => ({ ...PATIENT, name: "Jan Smit", reference }));
  expect(await counts(clinic, twins)).toEqual([2, 0, 0]);
  expect(await counts(clinic, twins.slice(1))).toEqual([0, 0, 1]);
});

it("knows somebody by the other system's number, whatever the name is now", async () => {
  const clinic = await makeClinic(suite.database);
  await counts(clinic, [numbered("77", { name: "Orla Fenn", phone: "01632 960001", notes: "kept" })]);
  const married = numbered("77", {
    name: "Orla Marsh",
    phone: null,
    email: "orla@marsh.example",
    notes: "new",
  });
  expect(await counts(clinic, [married])).toEqual([0, 0, 1]);
  expect(await counts(clinic, [married], "update")).toEqual([0, 1, 0]);
  // The same again changes nothing, and says so.
  expect(await counts(clinic, [married], "update")).toEqual([0, 0, 1]);
  expect(await exportPatientList(clinic.scope)).toMatchObject([
    { name: "Orla Marsh", label: "Ada", phone: "01632 960001", email: "orla@marsh.example", notes: "kept" },
  ]);
  // A namesake of the same year with another number of the same system is somebody else.
  expect(await counts(clinic, [numbered("78", { name: "Orla Marsh" })], "update")).toEqual([1, 0, 0]);
});

it("gives somebody who is found by name the number of the other system", async () => {
  const clinic = await makeClinic(suite.database);
  await imported(clinic, ["Ada Byron"]);
  expect(await counts(clinic, [numbered("5", { name: "byron, ada" })], "update")).toEqual([0, 1, 0]);
  expect(await names(clinic)).toEqual(["Ada Byron"]);
  const patientId = await findByExternalId(clinic.scope, { source: "cliniko", value: "5" });
  expect(patientId).toBe(await idOf(clinic, "Ada Byron"));
  expect(await listExternalIds(clinic.scope, String(patientId))).toEqual([{ source: "cliniko", value: "5" }]);
});

it("takes over what patients speak where the file says so", async () => {
  const clinic = await makeClinic(suite.database);
  await counts(clinic, [numbered("9", { spokenLanguage: "pl", interpreterNeeded: true })]);
  expect(await counts(clinic, [numbered("9")], "update")).toEqual([0, 0, 1]);
  const said = { spokenLanguage: "uk", interpreterNeeded: false, writtenLanguage: "en" } as const;
  expect(await counts(clinic, [numbered("9", said)], "update")).toEqual([0, 1, 0]);
  expect(await exportPatientList(clinic.scope)).toMatchObject([said]);
});

it("changes nobody where two patients could be meant", async () => {
  const clinic = await makeClinic(suite.database);
  const twins = ["RP-1", "RP-2"].map((reference) => ({ ...PATIENT, name: "Jan Smit", reference }));
  await counts(clinic, twins);
  const meant = { ...PATIENT, name: "Jan Smit", phone: "01632 960001" };
  expect(await counts(clinic, [meant], "update")).toEqual([0, 0, 1]);
});

it("is one event of the trail, and remembers how the columns were read", async () => {
  const clinic = await makeClinic(suite.database);
  const one = importOf([{ ...PATIENT, name: "Ada" }]);
  const { importId } = await importPatients(clinic.admin.scope, one, TODAY);
  await importPatients(clinic.admin.scope, { ...one, same: "skip" }, TODAY);
  const trail = await auditTrail(suite.database, clinic.clinicId);
  expect(trail.filter(({ verb }) => verb === "patient.import").map(({ details }) => details)).toEqual([
    { count: 1, updated: 0, importId },
  ]);
  const { columnsHash } = one.layout;
  expect(await findImportLayout(clinic.admin.scope, columnsHash)).toEqual(one.layout);
  const other = { ...one.layout, fields: ["", "name"], nameOrder: "family-first", source: "jane" } as const;
  await importPatients(
    clinic.admin.scope,
    { ...importOf([{ ...PATIENT, name: "Eva" }]), layout: other },
    TODAY,
  );
  expect(await findImportLayout(clinic.admin.scope, columnsHash)).toEqual(other);
});

describe("an import that is taken back", () => {
  it("leaves the list as it was, and says so in the trail", async () => {
    const clinic = await makeClinic(suite.database);
    await imported(clinic, ["Before"]);
    const list = ["Ada", "Grace"].map((name) => numbered(name, { name }));
    const { importId } = await importPatients(clinic.admin.scope, importOf(list), TODAY);
    expect(await listRecentImports(clinic.admin.scope, NOW())).toMatchObject([
      { importId, count: 2 },
      { count: 1 },
    ]);
    expect(await undoPatientImport(clinic.admin.scope, importId, NOW())).toEqual({ removed: 2, kept: 0 });
    expect(await names(clinic)).toEqual(["Before"]);
    expect(
      (await auditTrail(suite.database, clinic.clinicId)).map(({ verb, details }) => [verb, details]),
    ).toContainEqual(["patient.undo-import", { count: 2, kept: 0, importId }]);
    await expect(undoPatientImport(clinic.admin.scope, importId, NOW())).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("keeps whoever has a program, and whoever was changed since", async () => {
    const clinic = await makeClinic(suite.database);
    const importId = await imported(clinic, ["Changed", "With program", "Untouched"]);
    await createProgram(clinic.scope, await idOf(clinic, "With program"), await makeDraft(clinic.scope));
    await updatePatient(
      clinic.scope,
      await idOf(clinic, "Changed"),
      1,
      { ...PATIENT, name: "Changed since" },
      TODAY,
    );
    expect(await undoPatientImport(clinic.admin.scope, importId, NOW())).toEqual({ removed: 1, kept: 2 });
    expect(await names(clinic)).toEqual(["Changed since", "With program"]);
  });

  it("is an admin's to take back, for a day, and of the own clinic", async () => {
    const clinic = await makeClinic(suite.database);
    const other = await makeClinic(suite.database);
    const importId = await imported(clinic, ["Ada"]);
    const refused = () => undoPatientImport(clinic.scope, importId, NOW());
    expect(refused).toThrow("not allowed");
    const late = new Date(Date.now() + DAY_MS + 1000);
    await expect(undoPatientImport(clinic.admin.scope, importId, late)).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await listRecentImports(clinic.admin.scope, late)).toEqual([]);
    await expect(undoPatientImport(other.admin.scope, importId, NOW())).rejects.toMatchObject({
      code: "not-found",
    });
    expect(await names(clinic)).toEqual(["Ada"]);
  });
});

it("the database itself lets nobody go who did not come with an import of today", async () => {
  const clinic = await makeClinic(suite.database);
  await imported(clinic, ["Ada"]);
  const gone = (scope = clinic.admin.scope) =>
    scope.run((transaction) => rowsOf(transaction, sql`delete from patients returning name`));
  await clinic.scope.run((transaction) =>
    transaction.execute(
      sql`insert into patients (clinic_id, name, label) values (${clinic.clinicId}, 'By hand', 'B')`,
    ),
  );
  expect(await gone(clinic.scope)).toEqual([]);
  expect(await gone()).toEqual([{ name: "Ada" }]);
  expect(await names(clinic)).toEqual(["By hand"]);
});
