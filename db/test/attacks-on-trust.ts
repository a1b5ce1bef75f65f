import { erasePatient } from "../mutations/patient-erase";
import { importPatients, undoPatientImport } from "../mutations/patient-import";
import { recordMissedSignIn } from "../mutations/sign-in-misses";
import { exportAuditEvents, listAuditEvents, listAuditPeople } from "../queries/audit-events";
import { findByExternalId, listExternalIds } from "../queries/external-ids";
import { findPatientExport } from "../queries/patient-export";
import { findImportLayout, listForImport, listRecentImports } from "../queries/patient-imports";
import { exportPatientList } from "../queries/patient-list-export";
import type { Attack, Attacks } from "./attack";
import { PATIENT, TODAY } from "./factories";
import { importOf } from "./import-factories";
import { INSUFFICIENT_PRIVILEGE } from "./raw";

const eventsOf = (read: typeof listAuditEvents): readonly Attack[] => [
  [
    "nothing",
    async ({ admin }, { patientId }) => (await read(admin, { limit: 100, record: patientId })).events,
  ],
  ["nothing", async ({ admin }, { userId }) => (await read(admin, { limit: 100, person: userId })).events],
];

/** The audit trail, and what a patient can ask for. */
export const ATTACKS_ON_TRUST: Attacks = {
  "queries/audit-events.listAuditEvents": eventsOf(listAuditEvents),
  "queries/audit-events.exportAuditEvents": eventsOf(exportAuditEvents),
  "queries/audit-events.listAuditPeople": [["own", ({ admin }) => listAuditPeople(admin)]],
  "queries/patient-export.findPatientExport": [
    ["nothing", ({ admin }, { patientId }) => findPatientExport(admin, patientId)],
  ],
  "queries/patient-list-export.exportPatientList": [["own", ({ scope }) => exportPatientList(scope)]],
  "mutations/patient-erase.erasePatient": [
    ["NotFoundError", ({ erasure }, { patientId }) => erasePatient(erasure(patientId), "Victimara")],
  ],
  "mutations/sign-in-misses.recordMissedSignIn": [
    [INSUFFICIENT_PRIVILEGE, ({ signIn }, target) => recordMissedSignIn(signIn, target)],
  ],
  "mutations/patient-import.importPatients": [
    [
      "own",
      ({ admin }) => importPatients(admin, importOf([]), TODAY).then(({ importId: _id, ...done }) => done),
    ],
    // A number counts in one clinic only: elsewhere its bearer is two namesakes, of whom neither is changed.
    [
      "own",
      ({ admin }, { externalNumber: value }) => {
        const row = { ...PATIENT, externalId: { source: "cliniko", value } };
        return importPatients(admin, importOf([row], "update"), TODAY).then(
          ({ importId: _id, ...done }) => done,
        );
      },
    ],
  ],
  "mutations/patient-import.undoPatientImport": [
    ["NotFoundError", ({ admin }, target) => undoPatientImport(admin, target.patientId, new Date())],
  ],
  "queries/patient-imports.listForImport": [["own", ({ admin }) => listForImport(admin)]],
  "queries/patient-imports.findImportLayout": [
    ["nothing", ({ admin }, { columnsHash }) => findImportLayout(admin, columnsHash)],
  ],
  "queries/external-ids.findByExternalId": [
    [
      "nothing",
      ({ scope }, { externalNumber: value }) => findByExternalId(scope, { source: "cliniko", value }),
    ],
  ],
  "queries/external-ids.listExternalIds": [
    ["nothing", ({ scope }, { patientId }) => listExternalIds(scope, patientId)],
  ],
  "queries/patient-imports.listRecentImports": [
    ["nothing", ({ admin }) => listRecentImports(admin, new Date())],
  ],
};
