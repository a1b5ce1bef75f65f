import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { listRecentImports } from "../queries/patient-imports";
import { exportPatientList } from "../queries/patient-list-export";
import { makeClinic, makeDraft, PATIENT, type TestClinic, TODAY } from "../test/factories";
import { auditTrail, rowsOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { importPatients, undoPatientImport } from "./patient-import";
import { updatePatient } from "./patients";
import { createProgram } from "./programs";

const suite = startTestDatabase();
const NOW = () => new Date();
const DAY_MS = 24 * 60 * 60 * 1000;

async function imported({ admin }: TestClinic, names: readonly string[]): Promise<string> {
  const list = names.map((name) => ({ ...PATIENT, name }));
  const result = await importPatients(admin.scope, list, TODAY);
  if (result.outcome !== "imported") throw new Error("nothing was imported");
  return result.importId;
}

const names = async ({ scope }: TestClinic) => (await exportPatientList(scope)).map(({ name }) => name);

const idOf = (clinic: TestClinic, name: string) =>
  clinic.scope.run(async (transaction) => {
    const [row] = await rowsOf(transaction, sql`select id from patients where name = ${name}`);
    return String(row?.id);
  });

it("takes nobody twice: neither from the list, nor from two rows of the file", async () => {
  const clinic = await makeClinic(suite.database);
  await imported(clinic, ["Before"]);
  const take = (...list: string[]) =>
    importPatients(
      clinic.admin.scope,
      list.map((name) => ({ ...PATIENT, name })),
      TODAY,
    );
  expect(await take("New", "before")).toEqual({ outcome: "known", position: 1 });
  expect(await take("New", "Twin", "TWIN")).toEqual({ outcome: "twice", position: 2, before: 1 });
  expect(await names(clinic)).toEqual(["Before"]);
});

it("knows whoever is in the list already however the name is written, and tells two references apart", async () => {
  const clinic = await makeClinic(suite.database);
  await imported(clinic, ["Siobhán O’Neill"]);
  const list = ["Somebody Else", "ONEILL, siobhan"].map((name) => ({ ...PATIENT, name }));
  expect(await importPatients(clinic.admin.scope, list, TODAY)).toEqual({ outcome: "known", position: 1 });
  const born = list.map((one) => ({ ...one, birthYear: 1990 }));
  expect(await importPatients(clinic.admin.scope, born, TODAY)).toMatchObject({ count: 2 });
  const twins = ["RP-1", "RP-2"].map((reference) => ({ ...PATIENT, name: "Jan Smit", reference }));
  expect(await importPatients(clinic.admin.scope, twins, TODAY)).toMatchObject({ count: 2 });
  expect(await importPatients(clinic.admin.scope, twins.slice(1), TODAY)).toMatchObject({ outcome: "known" });
});

describe("an import that is taken back", () => {
  it("leaves the list as it was, and says so in the trail", async () => {
    const clinic = await makeClinic(suite.database);
    await imported(clinic, ["Before"]);
    const importId = await imported(clinic, ["Ada", "Grace"]);
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
