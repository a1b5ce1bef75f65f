import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { processState } from "@/lib/platform/process-state.mjs";
import { createPatient } from "../mutations/patients";
import { recordPrint } from "../mutations/program-versions";
import { createProgram } from "../mutations/programs";
import type { ClinicScope } from "../scope";
import { ATTACKS } from "../test/attacks";
import { exportedFunctions } from "../test/exported-functions";
import * as make from "../test/factories";
import { makeOwner } from "../test/owner";
import { auditTrail } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { findPatient, listPatients } from "./patients";
import { listPrograms } from "./program-list";
import { findProgram } from "./programs";
import { findTemplate, listTemplates } from "./templates";

const suite = startTestDatabase();
let clinic: make.TestClinic;

beforeAll(async () => {
  clinic = await make.makeClinic(suite.database);
  // The one query without a scope asks the process's own database.
  const handle = { kind: "embedded", database: suite.database, close: async () => undefined } as const;
  processState.database = Promise.resolve(handle);
});

async function verbsLeftBy(work: () => Promise<unknown>): Promise<unknown[]> {
  const before = await auditTrail(suite.database, clinic.clinicId);
  await work();
  return (await auditTrail(suite.database, clinic.clinicId)).slice(before.length).map((row) => row.verb);
}

const together = (work: (scope: ClinicScope) => Promise<unknown>) =>
  verbsLeftBy(() => clinic.scope.transaction(work));

describe("what is read together", () => {
  it("leaves one row a record, however often it is asked for", async () => {
    const { programId, patientId } = await make.makeProgram(clinic.scope);
    const verbs = await together(async (scope) => {
      await findPatient(scope, patientId);
      await findPatient(scope, patientId);
      await listPrograms(scope, { patientId });
      await findProgram(scope, programId);
      await listPrograms(scope);
      await listPrograms(scope, { unpublished: true });
      await listPatients(scope);
    });
    expect(verbs.sort()).toEqual(["patient.list", "patient.read", "program.list", "program.read"]);
  });

  it("is part of the write that it is read for", async () => {
    const { programId, patientId } = await make.makeSharedProgram(clinic.scope);
    const verbs = await together(async (scope) => {
      await findProgram(scope, programId);
      await findPatient(scope, patientId);
      await recordPrint(scope, programId, { versionNumber: 1, warningTextVersion: "1.0" });
    });
    expect(verbs).toEqual(["program.print"]);
  });

  it("is told when it is another patient's program that a new one is copied from", async () => {
    const source = await make.makeProgram(clinic.scope);
    const patientId = await make.makePatient(clinic.scope);
    const verbs = await together(async (scope) => {
      const program = await findProgram(scope, source.programId);
      if (program) await createProgram(scope, patientId, { ...program.draft, items: [] });
    });
    expect(verbs.sort()).toEqual(["program.create", "program.read"]);
  });

  it("is gone with the transaction when that fails", async () => {
    const { programId } = await make.makeProgram(clinic.scope);
    const failing = async () => {
      const work = clinic.scope.transaction(async (scope) => {
        await findProgram(scope, programId);
        await createPatient(scope, { ...make.PATIENT, name: "" }, make.TODAY);
      });
      await expect(work).rejects.toThrow();
    };
    expect(await verbsLeftBy(failing)).toEqual([]);
  });

  it("is told of templates, one and all", async () => {
    const [template] = await listTemplates(clinic.scope);
    expect(await verbsLeftBy(() => listTemplates(clinic.scope))).toEqual(["template.list"]);
    expect(await verbsLeftBy(() => findTemplate(clinic.scope, template?.id ?? ""))).toEqual([
      "template.read",
    ]);
    expect(await verbsLeftBy(() => findTemplate(clinic.scope, randomUUID()))).toEqual([]);
    expect(await verbsLeftBy(() => listPrograms(clinic.scope, { search: "Ada" }))).toEqual(["program.list"]);
  });
});

/** The queries whose cell of the access matrix asks for an audit row, each with its verbs; all others leave none. */
const AUDITED: Readonly<Record<string, string | readonly string[]>> = {
  "queries/audit-events.exportAuditEvents": "audit.export",
  "queries/audit-events.listAuditEvents": "audit.read",
  "queries/follow-up.findFollowUp": "log.read",
  "queries/old-records.listOldRecords": "patient.list",
  "queries/outcomes.findOutcomes": "outcome.read",
  "queries/patient-export.findPatientExport": "patient.export",
  "queries/patient-list-export.exportPatientList": "patient.list-export",
  "queries/palette-patients.listPalettePatients": "patient.list",
  "queries/patient-doubles.findLikelyDoubles": "patient.list",
  "queries/patients.findPatient": "patient.read",
  "queries/patients.listPatients": "patient.list",
  "queries/print-facts.findPrintFacts": ["patient.read", "program.read"],
  "queries/programs.findProgram": "program.read",
  "queries/program-list.listPrograms": "program.list",
  "queries/session-logs.listLinkedLogs": "log.read",
  "queries/share-links.findLinkedProgram": "program.read",
  "queries/signatures.exportSignatures": "signature.export",
  "queries/symptom-charts.findSymptomCharts": "symptoms.read",
  "queries/text-holders.listTextHolders": "signature.recall",
  "queries/templates.findTemplate": "template.read",
  "queries/templates.listTemplates": "template.list",
  "queries/today.listDay": "patient.list",
};

describe("every query, asked for what is one's own", () => {
  const calls = Object.entries(ATTACKS).filter(([name]) => name.startsWith("queries/"));

  it.each(calls)("%s leaves its rows, or none", async (name, attacks) => {
    const { attacker, target } = await makeOwner(suite.database);
    for (const [, call] of attacks) {
      const before = await auditTrail(suite.database, target.clinicId);
      await call(attacker, target);
      const left = (await auditTrail(suite.database, target.clinicId)).slice(before.length);
      expect(left.map((row) => row.verb).sort()).toEqual([AUDITED[name] ?? []].flat());
    }
  });

  it("is called here, the audited ones too", async () => {
    const names = await exportedFunctions(["queries"]);
    expect(calls.map(([name]) => name).sort()).toEqual(names.sort());
    expect(Object.keys(AUDITED).filter((name) => !names.includes(name))).toEqual([]);
  });
});
