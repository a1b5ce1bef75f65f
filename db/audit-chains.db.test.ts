import { type SQL, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { type ChainReport, verifyAllChains } from "./audit-chains";
import { createPatient } from "./mutations/patients";
import { listPatients } from "./queries/patients";
import * as make from "./test/factories";
import { asRole, INSUFFICIENT_PRIVILEGE, rowsOf, verdictOf } from "./test/raw";
import { startTestDatabase } from "./test/suite";

const suite = startTestDatabase({ seeded: false });
const PATIENT = { ...make.PATIENT, tags: [] };
let clinic: make.TestClinic;

beforeEach(async () => {
  clinic = await make.makeClinic(suite.database);
});

async function reportOf(clinicId: string, marks = new Map()): Promise<ChainReport> {
  const reports = await verifyAllChains(suite.database, marks);
  const report = reports.find((one) => one.clinicId === clinicId);
  if (!report) throw new Error("the clinic has no report");
  return report;
}

/** What somebody with the database's own password could do: every guard down, then up again. */
function tamper(...statements: readonly SQL[]): Promise<void> {
  return suite.database.transaction(async (transaction) => {
    const tables = ["audit_events", "audit_seals", "audit_chains"];
    const guards = async (trigger: string, force: string) => {
      for (const table of tables)
        await transaction.execute(
          sql.raw(`alter table ${table} ${trigger} trigger user, ${force} force row level security`),
        );
    };
    await guards("disable", "no");
    for (const statement of statements) await transaction.execute(statement);
    await guards("enable", "");
  });
}

async function makeTrail(): Promise<void> {
  for (let count = 0; count < 5; count += 1) await createPatient(clinic.scope, PATIENT, make.TODAY);
}

const place = (sequence: number) =>
  sql`(select event_id from audit_seals where clinic_id = ${clinic.clinicId} and sequence = ${sequence})`;
const unlink = sql`alter table audit_seals drop constraint audit_seals_event_fk`;
const relink = sql`alter table audit_seals add constraint audit_seals_event_fk
  foreign key (clinic_id, event_id) references audit_events (clinic_id, id) not valid`;

describe("the chain of the audit trail", () => {
  it("is whole after many writes at once, in each clinic by itself", async () => {
    const other = await make.makeClinic(suite.database);
    const writes = Array.from({ length: 20 }, (_, round) =>
      round % 4 === 3
        ? listPatients(clinic.scope)
        : createPatient(round % 4 === 2 ? other.scope : clinic.scope, PATIENT, make.TODAY),
    );
    await Promise.all(writes);
    const { end, fault } = await reportOf(clinic.clinicId);
    expect({ length: end.length, fault }).toEqual({ length: 15, fault: undefined });
    expect(await reportOf(other.clinicId)).toMatchObject({ end: { length: 5 } });
  });

  it("has no place for what was rolled back", async () => {
    await makeTrail();
    const failing = clinic.scope.transaction(async (scope) => {
      await createPatient(scope, PATIENT, make.TODAY);
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    expect(await reportOf(clinic.clinicId)).toMatchObject({ end: { length: 5 } });
    expect((await reportOf(clinic.clinicId)).fault).toBeUndefined();
  });

  it.each<[string, () => SQL[], RegExp]>([
    [
      "a changed verb",
      () => [sql`update audit_events set verb = 'patient.read' where id = ${place(3)}`],
      /^event 3 .*not as/,
    ],
    [
      "a changed actor",
      () => [sql`update audit_events set actor_id = null where id = ${place(2)}`],
      /^event 2 .*not as/,
    ],
    [
      "a changed moment",
      () => [
        sql`update audit_events set happened_at = happened_at + interval '1 microsecond' where id = ${place(1)}`,
      ],
      /^event 1 /,
    ],
    [
      "a changed detail",
      () => [sql`update audit_events set details = '{"a": 1}' where id = ${place(5)}`],
      /^event 5 /,
    ],
    [
      "a deleted event",
      () => [unlink, sql`delete from audit_events where id = ${place(3)}`, relink],
      /^event 3 .*not as/,
    ],
    [
      "a deleted event with its seal",
      () => [
        unlink,
        sql`delete from audit_events where id = ${place(3)}`,
        sql`delete from audit_seals where clinic_id = ${clinic.clinicId} and sequence = 3`,
        relink,
      ],
      /^event 3 is missing/,
    ],
    [
      "two seals in each other's place",
      () => [
        sql`update audit_seals set sequence = 99 where clinic_id = ${clinic.clinicId} and sequence = 2`,
        sql`update audit_seals set sequence = 2 where clinic_id = ${clinic.clinicId} and sequence = 4`,
        sql`update audit_seals set sequence = 4 where clinic_id = ${clinic.clinicId} and sequence = 99`,
      ],
      /^event 2 .*not as/,
    ],
    [
      "an event without a seal",
      () => [
        sql`insert into audit_events (clinic_id, actor_kind, verb, subject_kind) values (${clinic.clinicId}, 'system', 'patient.read', 'patient')`,
      ],
      /has no seal/,
    ],
    [
      "a changed end",
      () => [sql`update audit_chains set hash = repeat('a', 64) where clinic_id = ${clinic.clinicId}`],
      /another hash/,
    ],
    [
      "a lost end",
      () => [sql`delete from audit_chains where clinic_id = ${clinic.clinicId}`],
      /its end says 0/,
    ],
  ])("tells of %s", async (_, statements, told) => {
    await makeTrail();
    await tamper(...statements());
    expect((await reportOf(clinic.clinicId)).fault).toMatch(told);
  });

  it("tells of a tail cut off with its end, when an end was written down elsewhere", async () => {
    await makeTrail();
    const { end } = await reportOf(clinic.clinicId);
    const marks = new Map([[clinic.clinicId, [end]]]);
    expect((await reportOf(clinic.clinicId, marks)).fault).toBeUndefined();
    await tamper(
      unlink,
      sql`delete from audit_events where id = ${place(5)}`,
      sql`delete from audit_seals where clinic_id = ${clinic.clinicId} and sequence = 5`,
      relink,
      sql`update audit_chains set length = 4, hash = (select hash from audit_seals where clinic_id = ${clinic.clinicId} and sequence = 4)
        where clinic_id = ${clinic.clinicId}`,
    );
    expect((await reportOf(clinic.clinicId)).fault).toBeUndefined();
    expect((await reportOf(clinic.clinicId, marks)).fault).toMatch(/had 5 events/);
  });

  it.each(["homestretch_clinic", "homestretch_operator", "homestretch_erasure"])(
    "is written by the database alone, not by %s",
    async (role) => {
      await makeTrail();
      const settings = { clinic_id: clinic.clinicId };
      const forge = sql`insert into audit_seals (clinic_id, sequence, event_id, hash)
        values (${clinic.clinicId}, 6, gen_random_uuid(), repeat('b', 64))`;
      expect(await verdictOf(asRole(suite.database, role, settings, (t) => t.execute(forge)))).toBe(
        INSUFFICIENT_PRIVILEGE,
      );
      const rewind = sql`update audit_chains set length = 0 where clinic_id = ${clinic.clinicId} returning length`;
      expect(await asRole(suite.database, role, settings, (t) => rowsOf(t, rewind))).toEqual([]);
    },
  );
});
