import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { allClear } from "@/lib/domain/conflict/screening";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import type { MergePicks } from "@/lib/domain/patient/patient-merge";
import { listAuditEvents } from "../queries/audit-events";
import { findByExternalId, listExternalIds } from "../queries/external-ids";
import { findKeptRecord } from "../queries/kept-records";
import { findOutcomes } from "../queries/outcomes";
import { listPalettePatients } from "../queries/palette-patients";
import { findLikelyDoubles } from "../queries/patient-doubles";
import { findPatientExport } from "../queries/patient-export";
import { listForImport } from "../queries/patient-imports";
import { exportPatientList } from "../queries/patient-list-export";
import { findPatient, listPatients } from "../queries/patients";
import { listPrograms } from "../queries/program-list";
import { findVersion } from "../queries/program-versions";
import { findSymptomCharts } from "../queries/symptom-charts";
import { ErasureScope } from "../scope";
import * as make from "../test/factories";
import { makeFullPatient } from "../test/full-patient";
import { snapshot } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { recordNoneAsked } from "./none-asked";
import { recordMeasurement, strikeMeasurement } from "./outcomes";
import { erasePatient } from "./patient-erase";
import { mergePatients } from "./patient-merge";
import { undoMerge } from "./patient-unmerge";
import { setPatientArchived, updatePatient } from "./patients";
import { createProgram } from "./programs";
import { recordScreening } from "./screenings";
import { recordSymptomChart } from "./symptom-charts";

const suite = startTestDatabase();
let clinic: make.TestClinic;

beforeAll(async () => {
  clinic = await make.makeClinic(suite.database);
});

const CHART = { chartedOn: make.TODAY, marks: [], words: ["weakness" as const], note: "" };
const MEASUREMENT = {
  ...{ occasion: "start" as const, measuredOn: make.TODAY, pain: 3, note: "" },
  activities: [{ position: 0, wording: "tie my shoes", score: 4 }],
};
const PICKS: MergePicks = {
  fromOther: ["phone", "spokenLanguage", "interpreterNeeded"],
  tags: ["sciatica", "osteoporosis"],
};

/** Two records of one person: the one that stays, and a full one that is given up. */
async function makeTwo(name = `Siobhán ${randomUUID().slice(0, 8)}`) {
  const { scope } = clinic;
  const kept = await make.makePatient(scope, { name, reference: "K-1", phone: null, notes: "Lives alone." });
  const full = await makeFullPatient(suite.database, clinic);
  const other = full.patientId;
  const fields = {
    ...make.PATIENT,
    name: `${name} Double`,
    reference: `D-${other.slice(0, 6)}`,
    notes: "Two dogs.",
  };
  await updatePatient(
    scope,
    other,
    2,
    {
      ...fields,
      phone: "086 1234567",
      tags: ["osteoporosis"],
      spokenLanguage: "pl",
      interpreterNeeded: true,
    },
    make.TODAY,
  );
  return { ...full, kept, other, name, otherReference: fields.reference };
}

type Two = Awaited<ReturnType<typeof makeTwo>>;

async function merge({ kept, other }: Pick<Two, "kept" | "other">, picks = PICKS) {
  const revisionOf = async (id: string) => (await findPatient(clinic.scope, id))?.revision ?? 0;
  const pair = { patientId: kept, revision: await revisionOf(kept), otherId: other };
  return mergePatients(clinic.scope, { ...pair, otherRevision: await revisionOf(other) }, picks);
}

const mergeOf = async (patientId: string) => (await findPatient(clinic.scope, patientId))?.lastMerge;

async function undo(patientId: string, now = new Date()) {
  return undoMerge(clinic.scope, patientId, (await mergeOf(patientId))?.id ?? "", now);
}

/** Every row, but for what a save counts up and what the trail gained. */
async function rowsBut(): Promise<string[]> {
  const rows = await snapshot(suite.database);
  return rows
    .filter((line) => !/^audit_/.test(line))
    .map((line) => line.replace(/"(revision|updated_at)": ?("[^"]*"|\d+)/g, ""))
    .sort();
}

describe("merging two records", () => {
  it("leaves one record with what was picked, the notes of both and all programs", async () => {
    const two = await makeTwo();
    expect(await merge(two)).toBe("merged");
    const patient = await findPatient(clinic.scope, two.kept);
    expect(patient).toMatchObject({ name: two.name, reference: "K-1", phone: "086 1234567" });
    expect(patient).toMatchObject({ spokenLanguage: "pl", interpreterNeeded: true });
    expect(patient?.notes).toBe("Lives alone.\n\nTwo dogs.");
    expect(patient?.tags).toEqual(["osteoporosis", "sciatica"]);
    expect(patient?.lastMerge).toMatchObject({ name: `${two.name} Double` });
    const programs = await listPrograms(clinic.scope, { patientId: two.kept });
    expect(programs.map(({ id }) => id)).toEqual([two.programId]);
    expect(await findPatient(clinic.scope, two.other)).toBeUndefined();
    expect(await findKeptRecord(clinic.scope, two.other)).toBe(two.kept);
  });

  it("reads measurements, body charts and the trail of both, and may strike out the other's", async () => {
    const two = await makeTwo();
    const before = await findOutcomes(clinic.scope, two.other);
    await merge(two);
    const outcomes = await findOutcomes(clinic.scope, two.kept);
    expect(outcomes?.measurements).toEqual(before?.measurements);
    expect(outcomes?.activities.every(({ isRetired }) => isRetired)).toBe(true);
    expect(await findSymptomCharts(clinic.scope, two.kept)).not.toHaveLength(0);
    const measurement = outcomes?.measurements.find(({ isStruck }) => !isStruck);
    if (measurement) await strikeMeasurement(clinic.scope, two.kept, measurement.id);
    await recordMeasurement(clinic.scope, two.kept, MEASUREMENT);
    const filter = { record: two.kept, limit: 100 };
    const { events } = await listAuditEvents(clinic.admin.scope, filter);
    expect(events.map(({ subjectId }) => subjectId)).toContain(two.other);
    expect(events.map(({ verb }) => verb)).toContain("patient.merge");
  });

  it("leaves published versions and links as they were", async () => {
    const two = await makeTwo();
    const document = await findVersion(clinic.scope, two.programId);
    await merge(two);
    expect(await findVersion(clinic.scope, two.programId)).toEqual(document);
    const links = (await snapshot(suite.database)).filter((line) => line.startsWith("share_links "));
    expect(links.some((line) => line.includes(two.linkId) && !/revoked_at": ?"/.test(line))).toBe(true);
  });

  it("is found by what the other record was found by, and shown once", async () => {
    const two = await makeTwo();
    await merge(two);
    const { scope } = clinic;
    for (const search of [two.otherReference, `${two.name} double`, two.name]) {
      expect((await listPatients(scope, { search })).patients.map(({ id }) => id)).toEqual([two.kept]);
      expect((await listPalettePatients(scope, { search, limit: 5 })).map(({ id }) => id)).toEqual([
        two.kept,
      ]);
    }
    expect((await listPatients(scope, { search: two.name, archived: true })).total).toBe(0);
    const person = { name: `${two.name} Double`, birthYear: null, reference: null };
    expect((await findLikelyDoubles(scope, person)).map(({ id }) => id)).toEqual([two.kept]);
    expect((await exportPatientList(scope)).filter(({ name }) => name.startsWith(two.name))).toHaveLength(1);
    const listed = await listForImport(clinic.admin.scope);
    expect(listed.filter(({ id }) => id === two.kept)).toHaveLength(3);
    expect(listed.filter(({ id }) => id === two.other)).toEqual([]);
  });

  it("hands over the numbers in other systems", async () => {
    const { scope } = clinic;
    const value = randomUUID();
    const kept = await make.makePatient(scope);
    const other = await make.makePatient(scope, { externalId: { source: "cliniko", value } });
    await merge({ kept, other }, { fromOther: [], tags: [] });
    expect(await findByExternalId(scope, { source: "cliniko", value })).toBe(kept);
    await undo(kept);
    expect(await findByExternalId(scope, { source: "cliniko", value })).toBe(other);
    expect(await listExternalIds(scope, kept)).toEqual([]);
  });

  it("leaves nothing that can be written to the other record", async () => {
    const two = await makeTwo();
    await merge(two);
    const { scope } = clinic;
    const draft = await make.makeDraft(scope, {});
    for (const write of [
      () => updatePatient(scope, two.other, 3, make.PATIENT, make.TODAY),
      () => setPatientArchived(scope, two.other, false),
      () => recordNoneAsked(scope, two.other, "flag", true),
      () => recordMeasurement(scope, two.other, MEASUREMENT),
      () => recordSymptomChart(scope, two.other, CHART),
      () => createProgram(scope, two.other, draft),
    ])
      await expect(write()).rejects.toThrow(NotFoundError);
  });

  it("is refused when one of the two was saved since, when they are one, and when one is gone", async () => {
    const two = await makeTwo();
    const pair = { patientId: two.kept, revision: 1, otherId: two.other, otherRevision: 1 };
    await expect(mergePatients(clinic.scope, pair, PICKS)).rejects.toThrow(ConflictError);
    const swapped = { patientId: two.other, revision: 1, otherId: two.kept, otherRevision: 1 };
    await expect(mergePatients(clinic.scope, swapped, PICKS)).rejects.toThrow(ConflictError);
    for (const otherId of [two.kept, randomUUID()])
      await expect(mergePatients(clinic.scope, { ...pair, otherId }, PICKS)).rejects.toThrow(NotFoundError);
    await merge(two);
    await expect(mergePatients(clinic.scope, { ...pair, revision: 2 }, PICKS)).rejects.toThrow(NotFoundError);
  });

  it("is refused when the notes of both do not fit into one record", async () => {
    const { scope } = clinic;
    const kept = await make.makePatient(scope, { notes: "a".repeat(6000) });
    const other = await make.makePatient(scope, { notes: "b".repeat(6000) });
    expect(await merge({ kept, other }, { fromOther: [], tags: [] })).toBe("notes-too-long");
    expect(await findPatient(scope, other)).toBeDefined();
  });
});

describe("undoing a merge", () => {
  it("leaves every row as it was before", async () => {
    const two = await makeTwo();
    const before = await rowsBut();
    await merge(two);
    expect(await rowsBut()).not.toEqual(before);
    expect(await undo(two.kept)).toBe("undone");
    expect(await rowsBut()).toEqual(before);
  });

  it("also of a record that others were merged into before, and of one that was archived", async () => {
    const { scope } = clinic;
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => make.makePatient(scope)));
    if (!first || !second || !third) throw new Error("no patients");
    await merge({ kept: second, other: first }, { fromOther: [], tags: [] });
    await setPatientArchived(scope, third, true);
    const before = await rowsBut();
    await merge({ kept: third, other: second }, { fromOther: [], tags: [] });
    expect((await findPatient(scope, third))?.archivedAt).toBeNull();
    expect(await findKeptRecord(scope, first)).toBe(third);
    await undo(third);
    expect(await rowsBut()).toEqual(before);
    expect(await findKeptRecord(scope, first)).toBe(second);
  });

  it("gives a program back with what was recorded of it since, and leaves the kept record its own", async () => {
    const two = await makeTwo();
    await merge(two);
    const own = await createProgram(clinic.scope, two.kept, await make.makeDraft(clinic.scope, {}));
    await recordMeasurement(clinic.scope, two.kept, MEASUREMENT);
    expect(await undo(two.kept)).toBe("undone");
    const programsOf = async (patientId: string) =>
      (await listPrograms(clinic.scope, { patientId })).map(({ id }) => id);
    expect(await programsOf(two.kept)).toEqual([own]);
    expect(await programsOf(two.other)).toEqual([two.programId]);
    expect((await findOutcomes(clinic.scope, two.kept))?.measurements).toHaveLength(1);
  });

  it("is refused after a day", async () => {
    const two = await makeTwo();
    await merge(two);
    expect(await undo(two.kept, new Date(Date.now() + 24.1 * 60 * 60 * 1000))).toBe("too-late");
  });

  it("is refused once somebody has changed the kept record", async () => {
    const two = await makeTwo();
    await merge(two);
    await setPatientArchived(clinic.scope, two.kept, true);
    expect(await undo(two.kept)).toBe("changed");
  });

  it("is refused once another merge followed, of the kept record or into it", async () => {
    const two = await makeTwo();
    await merge(two);
    const first = (await mergeOf(two.kept))?.id ?? "";
    const third = await make.makePatient(clinic.scope);
    await merge({ kept: two.kept, other: third }, { fromOther: [], tags: [] });
    expect(await undoMerge(clinic.scope, two.kept, first, new Date())).toBe("merged-on");
    expect(await undo(two.kept)).toBe("undone");
    await merge({ kept: third, other: two.kept }, { fromOther: [], tags: [] });
    expect(await undoMerge(clinic.scope, two.kept, first, new Date())).toBe("merged-on");
  });

  it("is refused once a program that came over was screened for the kept record", async () => {
    const two = await makeTwo();
    await merge(two);
    const screening = {
      answers: allClear(SCREENING_THEMES),
      findings: {},
      outcome: "clear" as const,
      note: "",
    };
    await recordScreening(clinic.scope, two.programId, screening);
    expect(await undo(two.kept)).toBe("screened");
  });

  it("finds nothing where nothing was merged, or under another record", async () => {
    const two = await makeTwo();
    await merge(two);
    const mergeId = (await mergeOf(two.kept))?.id ?? "";
    for (const [patientId, id] of [
      [two.other, mergeId],
      [two.kept, randomUUID()],
    ] as const)
      await expect(undoMerge(clinic.scope, patientId, id, new Date())).rejects.toThrow(NotFoundError);
  });
});

describe("a merged patient", () => {
  it("is exported and erased with both records, and the other record not by itself", async () => {
    const two = await makeTwo();
    const neighbour = await makeFullPatient(suite.database, clinic);
    await merge(two);
    const found = await findPatientExport(clinic.admin.scope, two.kept);
    expect(
      found
        ?.get("patients")
        ?.map((row) => row.id)
        .sort(),
    ).toEqual([two.kept, two.other, two.mergedId].sort());
    for (const table of [
      "outcome_measurements",
      "symptom_charts",
      "screenings",
      "patient_merges",
      "share_links",
    ])
      expect(found?.get(table), table).not.toHaveLength(0);
    const erasure = (patientId: string) => ErasureScope.of(suite.database, clinic.admin.scope, patientId);
    await expect(erasePatient(erasure(two.other), "Ada")).rejects.toThrow(NotFoundError);
    expect(await erasePatient(erasure(two.kept), "Ada")).toBe("erased");
    const marks = [two.kept, ...two.marks];
    const left = (await snapshot(suite.database)).filter((line) => marks.some((mark) => line.includes(mark)));
    expect([...new Set(left.map((line) => line.split(" ", 1)[0]))]).toEqual(["audit_events"]);
    expect(await findPatientExport(clinic.admin.scope, neighbour.patientId)).toBeDefined();
  });

  it("can only be of one clinic, and never of itself", async () => {
    const { scope, clinicId, therapist } = clinic;
    const own = await make.makePatient(scope);
    const stranger = await make.makePatient((await make.makeClinic(suite.database)).scope);
    const point = (target: string, archived: string) =>
      suite.database.transaction(async (transaction) => {
        await transaction.execute(sql`select set_config('role', 'homestretch_operator', true)`);
        await transaction.execute(sql`update patients set merged_into = ${target}::uuid, merged_at = now(),
          merged_by = ${therapist.userId}::uuid, archived_at = ${sql.raw(archived)}
          where clinic_id = ${clinicId}::uuid and id = ${own}::uuid`);
      });
    await expect(point(stranger, "now()")).rejects.toThrow();
    await expect(point(own, "now()")).rejects.toThrow();
    await expect(point(await make.makePatient(scope), "null")).rejects.toThrow();
  });
});
