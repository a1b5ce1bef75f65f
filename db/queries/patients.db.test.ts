import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "@/lib/domain/dates/local-date";
import { markLogsRead } from "../mutations/log-reads";
import { setPatientArchived, updatePatient } from "../mutations/patients";
import { archiveProgram, createProgram, saveDraft } from "../mutations/programs";
import {
  makeClinic,
  makeDraft,
  makePatient,
  makeProgram,
  PATIENT,
  publish,
  type TestClinic,
  TODAY,
} from "../test/factories";
import { makeFullPatient } from "../test/full-patient";
import { startTestDatabase } from "../test/suite";
import { findPatient, listPatients, PATIENTS_PER_PAGE } from "./patients";
import { listPrograms } from "./program-list";
import { findProgram } from "./programs";

const suite = startTestDatabase();

describe("listPatients", () => {
  let clinic: TestClinic;
  const names = async (options?: Parameters<typeof listPatients>[1]) =>
    (await listPatients(clinic.scope, options)).patients.map((patient) => patient.name);

  beforeAll(async () => {
    clinic = await makeClinic(suite.database);
    for (const name of ["bernard", "Anna Marsh", "100% Cotton", "under_score", "back\\slash", "Łucja"]) {
      await makePatient(clinic.scope, { name });
    }
    await setPatientArchived(clinic.scope, await makePatient(clinic.scope, { name: "Former Anna" }), true);
  });

  it("searches anywhere in the name, whatever the case", async () => {
    expect(await names({ search: "ANNA" })).toEqual(["Anna Marsh"]);
    expect(await names({ search: "  arsh " })).toEqual(["Anna Marsh"]);
    expect(await names({ search: "nobody" })).toEqual([]);
  });

  it("finds the same person however the search is written", async () => {
    const { scope } = await makeClinic(suite.database);
    const walsh = { name: "Siobhán Walsh", label: "Vonnie", birthYear: 1961, phone: "01632 960 147" };
    await makePatient(scope, { ...walsh, reference: "RP-0147" });
    await makePatient(scope, { name: "Aoife O’Neill", label: "Aoife", birthYear: 1962 });
    const found = async (search: string) =>
      (await listPatients(scope, { search })).patients.map(({ name }) => name);
    const [her, other] = ["Siobhán Walsh", "Aoife O’Neill"];
    for (const typed of ["siobhan", "SIOBHÁN", "walsh siobhan", "Walsh, Siobha\u0301n", "vonnie", "1961"])
      expect(await found(typed), typed).toEqual([her]);
    for (const typed of ["0147", "rp-0147", "960147", "147", "walsh 1961 147"])
      expect(await found(typed), typed).toEqual([her]);
    for (const typed of ["o'neill", "oneill", "O’Neill", "o neill", "aoife 1962"])
      expect(await found(typed), typed).toEqual([other]);
    for (const typed of ["siobhan 1962", "%", "_", "\\", "0148"])
      expect(await found(typed), typed).toEqual([]);
  });

  it.each([
    ["%", ["100% Cotton"]],
    ["_", ["under_score"]],
    ["\\", ["back\\slash"]],
    ["' or true --", []],
  ])("takes %s as the character it is", async (search, expected) => {
    expect(await names({ search })).toEqual(expected);
  });

  it("orders by whom somebody worked with last: record, program, or what was recorded of it", async () => {
    const { scope } = await makeClinic(suite.database);
    const found = async () => (await listPatients(scope)).patients.map(({ name }) => name);
    const ids: string[] = [];
    for (const name of ["First", "Second", "Third"]) ids.push(await makePatient(scope, { name }));
    expect(await found()).toEqual(["Third", "Second", "First"]);
    const [first = "", second = ""] = ids;
    const programId = await createProgram(scope, first, await makeDraft(scope));
    expect(await found()).toEqual(["First", "Third", "Second"]);
    await updatePatient(scope, second, 1, { ...PATIENT, name: "Second" }, TODAY);
    expect(await found()).toEqual(["Second", "First", "Third"]);
    await publish(scope, programId);
    await markLogsRead(scope, programId, new Date());
    expect(await found()).toEqual(["First", "Second", "Third"]);
    expect(await names()).toHaveLength(6);
  });

  it("tells what is set on each, and how the program touched last stands", async () => {
    const clinic = await makeClinic(suite.database);
    const { patientId, programId } = await makeFullPatient(suite.database, clinic);
    const days = { from: addDays(TODAY, -27), to: TODAY };
    const read = async () =>
      (await listPatients(clinic.scope, { days, timeZone: "Europe/London" })).patients[0];
    expect(await read()).toMatchObject({
      ...{ id: patientId, name: "Fully Kept", birthYear: 1975, reference: null, affectedSide: "left" },
      conditions: [{ kind: "condition", isVisitReason: false, suitability: "yes-with-care" }],
      latestProgram: { id: programId, currentVersion: 1, lastEntryOn: TODAY, paper: { versionNumber: 1 } },
    });
    const found = await read();
    expect(found?.latestProgram?.begunOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(found?.latestProgram?.itemCount).toBeGreaterThanOrEqual(
      found?.latestProgram?.figures.length ?? 99,
    );
    expect(found?.latestProgram?.figures[0]).toMatchObject({ isDrawn: expect.any(Boolean) });
    // The log was corrected by one without exercises: what it said does not count.
    expect([...(found?.done ?? [])]).toEqual([[TODAY, 0]]);
    expect((await listPatients(clinic.scope)).patients[0]?.done.size).toBe(0);
  });

  it("keeps archived patients on a list of their own", async () => {
    expect(await names({ archived: true })).toEqual(["Former Anna"]);
    expect(await names({ archived: true, search: "marsh" })).toEqual([]);
  });

  it("finds those who need an interpreter, in care or archived", async () => {
    const { scope } = await makeClinic(suite.database);
    const needs = { spokenLanguage: "pl", interpreterNeeded: true };
    await makePatient(scope, { name: "Speaks English" });
    await makePatient(scope, { name: "Speaks Polish", ...needs });
    await setPatientArchived(scope, await makePatient(scope, { name: "Former", ...needs }), true);
    const found = async (archived: boolean, search = "") =>
      (await listPatients(scope, { interpreter: true, archived, search })).patients.map(({ name }) => name);
    expect(await found(false)).toEqual(["Speaks Polish"]);
    expect(await found(false, "english")).toEqual([]);
    expect(await found(true)).toEqual(["Former"]);
    expect((await listPatients(scope, { interpreter: true })).patients).toMatchObject([needs]);
  });

  it("names the program touched last, and counts those that are not archived", async () => {
    const patientId = await makePatient(clinic.scope, { name: "With Programs" });
    const draft = await makeDraft(clinic.scope);
    const [older, newer, gone] = [
      await createProgram(clinic.scope, patientId, { ...draft, title: "Older" }),
      await createProgram(clinic.scope, patientId, { ...draft, title: "Newer" }),
      await createProgram(clinic.scope, patientId, { ...draft, title: "Gone" }),
    ];
    await archiveProgram(clinic.scope, gone);
    const read = async () => (await listPatients(clinic.scope, { search: "With Programs" })).patients[0];
    const latest = { id: newer, title: "Newer", currentVersion: 0 };
    expect(await read()).toMatchObject({ programCount: 2, latestProgram: latest });
    await saveDraft(clinic.scope, older, 1, draft);
    expect((await read())?.latestProgram?.id).toBe(older);
  });
});

describe("pages of patients", () => {
  it("hold every patient exactly once, namesakes included", async () => {
    const { scope } = await makeClinic(suite.database);
    const total = PATIENTS_PER_PAGE + 3;
    await scope.transaction(async (scope) => {
      for (const _ of Array.from({ length: total })) await makePatient(scope, { name: "Jan Smit" });
    });
    const pages = [await listPatients(scope), await listPatients(scope, { page: 2 })];
    expect(pages.map((page) => page.patients.length)).toEqual([PATIENTS_PER_PAGE, 3]);
    expect(new Set(pages.flatMap((page) => page.patients.map((patient) => patient.id))).size).toBe(total);
    expect(pages[0]).toMatchObject({ total, page: 1, pageCount: 2 });
    expect(await listPatients(scope, { page: 3 })).toMatchObject({ patients: [], total, pageCount: 2 });
    expect(await listPatients(scope, { page: -5 })).toMatchObject({ page: 1 });
  });

  it("of an empty clinic are one, and empty", async () => {
    const { scope } = await makeClinic(suite.database);
    expect(await listPatients(scope)).toEqual({
      patients: [],
      total: 0,
      isMore: false,
      page: 1,
      pageCount: 1,
    });
  });
});

describe("finding one", () => {
  it("answers undefined for ids of nothing", async () => {
    const { scope } = await makeClinic(suite.database);
    expect(await findPatient(scope, randomUUID())).toBeUndefined();
    expect(await findProgram(scope, randomUUID())).toBeUndefined();
  });
});

describe("listPrograms", () => {
  it("puts the one touched last first, and follows the limit", async () => {
    const { scope } = await makeClinic(suite.database);
    const [first, second] = [await makeProgram(scope), await makeProgram(scope)];
    await saveDraft(scope, first.programId, 1, first.draft);
    const programs = await listPrograms(scope);
    expect(programs.map((program) => program.id)).toEqual([first.programId, second.programId]);
    expect(await listPrograms(scope, { limit: 1 })).toHaveLength(1);
    expect(programs[0]).toMatchObject({
      patientName: "Ada Byron",
      createdByName: "Test therapist",
      currentVersion: 0,
      hasUnpublishedChanges: true,
    });
  });

  it("leaves archived patients' programs to the patient's own page", async () => {
    const { scope } = await makeClinic(suite.database);
    const { programId, patientId } = await makeProgram(scope);
    await publish(scope, programId);
    await setPatientArchived(scope, patientId, true);
    expect(await listPrograms(scope)).toEqual([]);
    expect(await listPrograms(scope, { patientId })).toMatchObject([
      { id: programId, currentVersion: 1, hasUnpublishedChanges: false },
    ]);
  });
});
