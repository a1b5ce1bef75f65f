import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { patientSearchText, type SearchedPatient } from "@/lib/domain/patient/patient-search";
import { recordNoneAsked } from "./mutations/none-asked";
import { importPatients } from "./mutations/patient-import";
import { mergePatients } from "./mutations/patient-merge";
import { undoMerge } from "./mutations/patient-unmerge";
import { createPatient, setPatientArchived, updatePatient } from "./mutations/patients";
import { findPatient } from "./queries/patients";
import { seedDemoClinics } from "./seed/seed-demo-clinics";
import { makeClinic, makePatient, PATIENT, SHARE_KEY, type TestClinic, TODAY } from "./test/factories";
import { importOf } from "./test/import-factories";
import { asRole, rowsOf } from "./test/raw";
import { startTestDatabase } from "./test/suite";

const suite = startTestDatabase();
const SIOBHAN = { ...PATIENT, name: "Siobhán O’Neill", label: "Vonnie", phone: "+44 1632 960 147" };

/** Two records are made one, under the other's name, and two again. */
async function mergeAndUndo() {
  const { scope } = await makeClinic(suite.database);
  const [patientId, otherId] = [await makePatient(scope, SIOBHAN), await makePatient(scope)];
  const [kept, other] = [await findPatient(scope, patientId), await findPatient(scope, otherId)];
  const pair = { patientId, otherId, revision: kept?.revision ?? 0, otherRevision: other?.revision ?? 0 };
  expect(await mergePatients(scope, pair, { fromOther: ["name", "phone"], tags: [] })).toBe("merged");
  const mergeId = (await findPatient(scope, patientId))?.lastMerge?.id ?? "";
  expect(await undoMerge(scope, patientId, mergeId, new Date())).toBe("undone");
}

/** Every file that writes patients, and what it does with one. The demonstration wants a database without a clinic. */
const WRITERS: Readonly<Record<string, () => Promise<unknown>>> = {
  "db/seed/seed-demo-clinics.ts": () =>
    seedDemoClinics(suite.database, {
      hashPassword: async () => "none",
      today: TODAY,
      shareKey: SHARE_KEY,
    }),
  "db/mutations/patients.ts": async () => {
    const { scope } = await makeClinic(suite.database);
    await createPatient(scope, SIOBHAN, TODAY);
    const fields = { ...SIOBHAN, name: "Walsh", reference: "RP-0147", birthYear: 1961 };
    await updatePatient(scope, await makePatient(scope), 1, fields, TODAY);
    await setPatientArchived(scope, await makePatient(scope, SIOBHAN), true);
  },
  "db/mutations/patient-merge.ts": mergeAndUndo,
  "db/mutations/patient-unmerge.ts": mergeAndUndo,
  "db/mutations/patient-record/held-record.ts": mergeAndUndo,
  "db/mutations/patient-record/moved-rows.ts": mergeAndUndo,
  "db/mutations/none-asked.ts": async () => {
    const { scope } = await makeClinic(suite.database);
    await recordNoneAsked(scope, await makePatient(scope, SIOBHAN), "flag", true);
  },
  "db/mutations/patient-record/none-asked-columns.ts": async () => {
    const { scope } = await makeClinic(suite.database);
    const patientId = await makePatient(scope, SIOBHAN);
    await recordNoneAsked(scope, patientId, "flag", true);
    await updatePatient(scope, patientId, 1, { ...SIOBHAN, tags: ["osteoporosis"] }, TODAY);
  },
  "db/mutations/patient-import.ts": async () => {
    const { admin }: TestClinic = await makeClinic(suite.database);
    const before = { ...PATIENT, name: "Ada Before", externalId: { source: "jane", value: "7" } };
    await importPatients(admin.scope, importOf([SIOBHAN, { ...PATIENT, reference: "7" }, before]), TODAY);
    const after = { ...before, name: "Ada Since", phone: "01632 960001" };
    await importPatients(admin.scope, importOf([after], "update"), TODAY);
  },
};

/** Files of ours whose text has a statement of the query builder that writes the table. */
function writingFiles(): string[] {
  const root = path.resolve(import.meta.dirname, "..");
  return readdirSync(path.join(root, "db"), { recursive: true, encoding: "utf8" })
    .map((name) => `db/${name.replaceAll(path.sep, "/")}`)
    .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$|^db\/test\//.test(name))
    .filter((name) => /\b(insert|update)\(patients\)/.test(readFileSync(path.join(root, name), "utf8")));
}

function patientRows() {
  return asRole(suite.database, "homestretch_operator", {}, (transaction) =>
    rowsOf(
      transaction,
      sql`select name, label, birth_year as "birthYear", phone, reference, search_text as line from patients`,
    ),
  );
}

describe("what a patient is found by", () => {
  it("has a writer here for every file that writes patients", () => {
    expect(writingFiles().sort()).toEqual(Object.keys(WRITERS).sort());
  });

  for (const [file, write] of Object.entries(WRITERS)) {
    it(`is kept by ${file}`, async () => {
      const before = (await patientRows()).length;
      await write();
      const rows = await patientRows();
      expect(rows.length).toBeGreaterThan(before);
      for (const { line, ...row } of rows)
        expect(line).toBe(patientSearchText(row as unknown as SearchedPatient));
    });
  }
});
