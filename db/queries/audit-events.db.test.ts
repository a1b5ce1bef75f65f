import { beforeAll, describe, expect, it } from "vitest";
import { auditSentence } from "@/lib/domain/audit/audit-sentence";
import { recordRefusal } from "../mutations/audit";
import { erasePatient } from "../mutations/patient-erase";
import { recordPrint } from "../mutations/program-versions";
import { ErasureScope } from "../scope";
import * as make from "../test/factories";
import { auditTrail } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { exportAuditEvents, listAuditEvents, listAuditPeople } from "./audit-events";

const suite = startTestDatabase();
let clinic: make.TestClinic;
let programId: string;
let patientId: string;

beforeAll(async () => {
  clinic = await make.makeClinic(suite.database);
  const shared = await make.makeSharedProgram(clinic.scope);
  programId = shared.programId;
  patientId = shared.patientId;
  await recordPrint(clinic.scope, programId, { versionNumber: 1, warningTextVersion: "1.0" });
  await recordRefusal(clinic.scope, "clinic.change");
});

const sentences = async (
  options: Partial<Parameters<typeof listAuditEvents>[1]> = {},
  scope = clinic.admin.scope,
) => (await listAuditEvents(scope, { limit: 50, ...options })).events.map(auditSentence);

describe("the audit trail", () => {
  it("reads as sentences, newest first, with the names of today", async () => {
    const told = await sentences({ person: clinic.therapist.userId, limit: 2 });
    expect(told).toEqual([
      "Test therapist tried what the role does not allow: clinic.change.",
      expect.stringMatching(/^Test therapist printed the handout of program “.*” of Ada \(version 1\)\.$/),
    ]);
  });

  it("notes one row for being read, and one for a whole export", async () => {
    const before = await auditTrail(suite.database, clinic.clinicId);
    await listAuditEvents(clinic.admin.scope, { limit: 5 });
    const { before: next } = await exportAuditEvents(clinic.admin.scope, { limit: 2 });
    await exportAuditEvents(clinic.admin.scope, { limit: 2, before: next });
    const verbs = (await auditTrail(suite.database, clinic.clinicId))
      .slice(before.length)
      .map((row) => row.verb);
    expect(verbs).toEqual(["audit.read", "audit.export"]);
  });

  it("comes in pages that leave nothing out and show nothing twice", async () => {
    const whole = (await exportAuditEvents(clinic.admin.scope, { limit: 100 })).events.map(
      ({ sequence }) => sequence,
    );
    const paged: number[] = [];
    let before = (whole[0] ?? 0) + 1;
    for (;;) {
      const page = await exportAuditEvents(clinic.admin.scope, { limit: 3, before });
      paged.push(...page.events.map(({ sequence }) => sequence));
      if (page.before === undefined) break;
      before = page.before;
    }
    expect(paged).toEqual(whole);
  });

  it("is narrowed by person, group, record and days", async () => {
    expect(await sentences({ group: "refused" })).toHaveLength(1);
    const ofPatient = await sentences({ record: patientId });
    expect(ofPatient.some((sentence) => sentence.includes("printed the handout"))).toBe(true);
    expect(ofPatient.some((sentence) => sentence.includes("made the link"))).toBe(true);
    expect(await sentences({ record: patientId, person: "links" })).toEqual([]);
    expect(await sentences({ to: "2020-01-01" })).toEqual([]);
    expect((await sentences({ from: "2020-01-01", to: "2120-01-01" })).length).toBeGreaterThan(3);
  });

  it("shows a therapist own acts alone, and nobody another clinic's", async () => {
    const own = await listAuditEvents(clinic.scope, { limit: 100 });
    expect(new Set(own.events.map(({ actorName }) => actorName))).toEqual(new Set(["Test therapist"]));
    expect(await sentences({ person: clinic.admin.userId }, clinic.scope)).toEqual([]);
    const other = await make.makeClinic(suite.database);
    expect(await sentences({ record: patientId }, other.admin.scope)).toEqual([]);
    expect(() => listAuditPeople(clinic.scope)).toThrow("not allowed");
    expect(await listAuditPeople(clinic.admin.scope)).toHaveLength(2);
  });

  it("keeps the ids of an erased patient, and no name", async () => {
    const shared = await make.makeSharedProgram(clinic.scope);
    await erasePatient(ErasureScope.of(suite.database, clinic.admin.scope, shared.patientId), "Ada");
    const told = await sentences({ record: shared.patientId });
    expect(told[0]).toBe("Test admin erased everything about a patient.");
    expect(told.at(-1)).toBe("Test therapist added a patient who was erased.");
    expect(told.join()).not.toContain("Ada");
  });
});
