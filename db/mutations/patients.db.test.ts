import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import { findPatient } from "../queries/patients";
import { makeClinic, makePatient, PATIENT, type TestClinic, TODAY } from "../test/factories";
import { CHECK_VIOLATION, rowsOf, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { createPatient, type PatientFields, setPatientArchived, updatePatient } from "./patients";

const suite = startTestDatabase();
let clinic: TestClinic;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
});

const FULL: PatientFields = {
  name: "Zoë O’Brien-Łukasiewicz",
  label: "Zoë",
  birthYear: 1944,
  email: "zoe@patient.example",
  phone: "+44 1632 960 000",
  reference: "RP-0147",
  affectedSide: "both",
  notes: "Two lines.\nThe second one.",
  clearance: "Cleared by Dr. Ames on 1 November",
  tags: ["arthritis-hip-oa", "sciatica"],
  writtenLanguage: "en",
  spokenLanguage: "pa-Guru",
  interpreterNeeded: true,
};

async function datesOfTags(patientId: string): Promise<Record<string, unknown>> {
  const rows = await clinic.scope.run((transaction) =>
    rowsOf(
      transaction,
      sql`select tag, noted_on::text as noted_on from patient_conditions where patient_id = ${patientId}`,
    ),
  );
  return Object.fromEntries(rows.map((row) => [String(row.tag), row.noted_on]));
}

async function approachesOf(patientId: string): Promise<unknown[]> {
  const rows = await clinic.scope.run((transaction) =>
    rowsOf(
      transaction,
      sql`select approach from patient_conditions where patient_id = ${patientId} order by tag`,
    ),
  );
  return rows.map((row) => row.approach);
}

describe("createPatient", () => {
  it("keeps every field", async () => {
    const id = await createPatient(clinic.scope, FULL, TODAY);
    const conditions = FULL.tags.map((tag) => ({ tag, notedOn: TODAY }));
    const rest = {
      id,
      revision: 1,
      figure: { figureSkin: null, figureBody: null, figureHair: null },
      archivedAt: null,
      updatedAt: expect.any(Date),
      nonesAsked: {},
      adult: "",
      lastMerge: null,
      conditions,
    };
    expect(await findPatient(clinic.scope, id)).toEqual({ ...FULL, ...rest });
  });

  it("takes a tag once that is named twice", async () => {
    const id = await createPatient(clinic.scope, { ...FULL, tags: ["sciatica", "sciatica"] }, TODAY);
    expect((await findPatient(clinic.scope, id))?.tags).toEqual(["sciatica"]);
  });

  it.each<[string, Partial<PatientFields>]>([
    ["no name", { name: "" }],
    ["a long name", { name: "x".repeat(121) }],
    ["no label", { label: "" }],
    ["a birth year of long ago", { birthYear: 1899 }],
    ["a birth year far ahead", { birthYear: 2101 }],
    ["too short a phone number", { phone: "12" }],
    ["an empty reference", { reference: "" }],
    ["too long a reference", { reference: "x".repeat(41) }],
    ["too long notes", { notes: "x".repeat(10_001) }],
    ["too long a clearance", { clearance: "x".repeat(501) }],
    ["a language that is no tag", { spokenLanguage: "Polish, mostly" }],
    ["a tag that is too long", { spokenLanguage: `pl${"-abcdefgh".repeat(4)}` }],
    ["a written language that is none", { writtenLanguage: "Polish" as "en" }],
  ])("is refused by the database with %s", async (_, fields) => {
    expect(await verdictOf(makePatient(clinic.scope, fields))).toBe(CHECK_VIOLATION);
  });
});

describe("updatePatient", () => {
  it("replaces every field and counts the save", async () => {
    const id = await makePatient(clinic.scope);
    expect(await updatePatient(clinic.scope, id, 1, FULL, TODAY)).toBe(2);
    expect(await findPatient(clinic.scope, id)).toMatchObject({ ...FULL, revision: 2 });
  });

  it("keeps the date on which a tag was first noted", async () => {
    const id = await makePatient(clinic.scope, { tags: ["sciatica", "stenosis"] });
    const tags = ["sciatica", "arthritis-hip-oa"];
    await updatePatient(clinic.scope, id, 1, { ...PATIENT, tags }, "2027-01-01");
    expect(await datesOfTags(id)).toEqual({ sciatica: TODAY, "arthritis-hip-oa": "2027-01-01" });
  });

  it("keeps what flags store, and the date of the week while the week fits it", async () => {
    const tags = ["pregnancy", "hip-replacement-lateral"];
    const details = {
      pregnancy: { pregnancyWeeks: 20 },
      "hip-replacement-lateral": { limitsEndOn: "2027-03-01" },
    };
    const id = await makePatient(clinic.scope, { tags, details });
    const noted = async () => (await findPatient(clinic.scope, id))?.conditions;
    const hip = { tag: "hip-replacement-lateral", notedOn: TODAY, limitsEndOn: "2027-03-01" };
    const week = { tag: "pregnancy", notedOn: TODAY, pregnancyWeeks: 20 };
    expect(await noted()).toEqual([hip, week]);

    const later = "2026-12-05";
    const same = { pregnancy: { pregnancyWeeks: 21 } };
    await updatePatient(clinic.scope, id, 1, { ...PATIENT, tags, details: same }, later);
    expect(await noted()).toEqual([hip, week]);

    const changed = {
      pregnancy: { pregnancyWeeks: 24 },
      "hip-replacement-lateral": { limitsEndOn: null },
    };
    await updatePatient(clinic.scope, id, 2, { ...PATIENT, tags, details: changed }, later);
    const { limitsEndOn: _, ...withoutEnd } = hip;
    expect(await noted()).toEqual([withoutEnd, { tag: "pregnancy", notedOn: later, pregnancyWeeks: 24 }]);
    expect(await approachesOf(id)).toEqual(["lateral", null]);
  });

  it("keeps places, days and kinds until the form says otherwise, and one reason for the visit", async () => {
    const tags = ["recent-injection", "sciatica"];
    const injection = { areas: ["hip", "knee"], happenedOn: "2026-11-20", variant: "tendon" } as const;
    const id = await makePatient(clinic.scope, {
      tags,
      details: { "recent-injection": injection },
      visitReason: "sciatica",
    });
    const noted = async () => (await findPatient(clinic.scope, id))?.conditions;
    const before = [
      { tag: "recent-injection", notedOn: TODAY, ...injection },
      { tag: "sciatica", notedOn: TODAY, isVisitReason: true },
    ];
    expect(await noted()).toEqual(before);
    await updatePatient(clinic.scope, id, 1, { ...PATIENT, tags }, TODAY);
    expect(await noted()).toEqual(before);

    const emptied = { areas: [], happenedOn: null, variant: null };
    const details = { "recent-injection": emptied };
    await updatePatient(
      clinic.scope,
      id,
      2,
      { ...PATIENT, tags, details, visitReason: "recent-injection" },
      TODAY,
    );
    expect(await noted()).toEqual([
      { tag: "recent-injection", notedOn: TODAY, isVisitReason: true },
      { tag: "sciatica", notedOn: TODAY },
    ]);
  });

  it("keeps the stage of a shoulder until the form says another or none", async () => {
    const tags = ["shoulder-surgery"];
    const operated = { happenedOn: "2026-10-18", stage: "assisted" } as const;
    const id = await makePatient(clinic.scope, { tags, details: { "shoulder-surgery": operated } });
    const noted = async () => (await findPatient(clinic.scope, id))?.conditions;
    await updatePatient(clinic.scope, id, 1, { ...PATIENT, tags }, TODAY);
    expect(await noted()).toEqual([{ tag: "shoulder-surgery", notedOn: TODAY, ...operated }]);
    const details = { "shoulder-surgery": { stage: null } };
    await updatePatient(clinic.scope, id, 2, { ...PATIENT, tags, details }, TODAY);
    expect(await noted()).toEqual([{ tag: "shoulder-surgery", notedOn: TODAY, happenedOn: "2026-10-18" }]);
  });

  it("still takes the flag of an earlier release", async () => {
    const id = await makePatient(clinic.scope, { tags: ["heart-blood-pressure-glaucoma"] });
    expect((await findPatient(clinic.scope, id))?.tags).toEqual(["heart-blood-pressure-glaucoma"]);
  });

  it("keeps the adult who is with a child", async () => {
    const id = await makePatient(clinic.scope, { adult: "Mrs Byron" });
    await updatePatient(clinic.scope, id, 1, PATIENT, TODAY);
    expect(await findPatient(clinic.scope, id)).toMatchObject({ adult: "Mrs Byron" });
    expect(await verdictOf(makePatient(clinic.scope, { adult: "x".repeat(121) }))).toBe(CHECK_VIOLATION);
  });

  it("keeps languages that are not named, and clears those that are", async () => {
    const languages = { writtenLanguage: "en", spokenLanguage: "pl", interpreterNeeded: true } as const;
    const none = { writtenLanguage: null, spokenLanguage: null, interpreterNeeded: false };
    const id = await makePatient(clinic.scope, languages);
    await updatePatient(clinic.scope, id, 1, PATIENT, TODAY);
    expect(await findPatient(clinic.scope, id)).toMatchObject(languages);
    await updatePatient(clinic.scope, id, 2, { ...PATIENT, ...none }, TODAY);
    expect(await findPatient(clinic.scope, id)).toMatchObject(none);
  });

  it("refuses a week that no pregnancy has", async () => {
    const details = { pregnancy: { pregnancyWeeks: 43 } };
    const refused = makePatient(clinic.scope, { tags: ["pregnancy"], details });
    expect(await verdictOf(refused)).toBe(CHECK_VIOLATION);
  });

  it("answers a conflict, with the revision that is current, and changes nothing", async () => {
    const id = await makePatient(clinic.scope);
    await updatePatient(clinic.scope, id, 1, { ...PATIENT, notes: "first" }, TODAY);
    const late = updatePatient(clinic.scope, id, 1, { ...PATIENT, notes: "late", tags: [] }, TODAY);
    await expect(late).rejects.toThrow(ConflictError);
    await expect(late).rejects.toMatchObject({ currentRevision: 2 });
    expect(await findPatient(clinic.scope, id)).toMatchObject({ notes: "first", tags: PATIENT.tags });
  });

  it("lets exactly one of many parallel saves through", async () => {
    const id = await makePatient(clinic.scope);
    const saves = Array.from({ length: 8 }, (_, index) =>
      updatePatient(clinic.scope, id, 1, { ...PATIENT, notes: `save ${index}` }, TODAY),
    );
    const outcomes = await Promise.allSettled(saves);
    expect(outcomes.filter((outcome) => outcome.status === "fulfilled")).toHaveLength(1);
  });
});

describe("setPatientArchived", () => {
  it("archives and brings back; archiving again keeps the first moment", async () => {
    const id = await makePatient(clinic.scope);
    const archivedAt = async () => (await findPatient(clinic.scope, id))?.archivedAt;
    await setPatientArchived(clinic.scope, id, true);
    const first = await archivedAt();
    expect(first).toBeInstanceOf(Date);
    await setPatientArchived(clinic.scope, id, true);
    expect(await archivedAt()).toEqual(first);
    await setPatientArchived(clinic.scope, id, false);
    expect(await archivedAt()).toBeNull();
  });

  it("makes an edit that was begun before it a conflict", async () => {
    const id = await makePatient(clinic.scope);
    await setPatientArchived(clinic.scope, id, true);
    await expect(updatePatient(clinic.scope, id, 1, PATIENT, TODAY)).rejects.toThrow(ConflictError);
  });

  it("refuses a patient who is not there", async () => {
    const archiving = setPatientArchived(clinic.scope, randomUUID(), true);
    await expect(archiving).rejects.toThrow(new NotFoundError("Patient"));
  });
});
