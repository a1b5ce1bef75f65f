import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { isAllowed, PERMISSIONS } from "@/lib/domain/clinic/permissions";
import { ForbiddenError } from "@/lib/domain/errors/errors";
import { createPatient } from "./mutations/patients";
import { findPatient, listPatients } from "./queries/patients";
import { patients } from "./schema";
import type { ClinicScope } from "./scope";
import { makeClinic, makePatient, PATIENT, TODAY } from "./test/factories";
import { asRole, INSUFFICIENT_PRIVILEGE, numberOf, rowsOf, tableNames, verdictOf } from "./test/raw";
import { startTestDatabase } from "./test/suite";

const suite = startTestDatabase();

/** What the library shows to every clinic, whoever asks. */
const SHARED = [
  "advice_topics",
  "condition_tags",
  "exercises",
  "ladder_rungs",
  "library_seeds",
  "signable_texts",
  "template_advice",
  "template_items",
  "templates",
  "warning_groups",
  "warning_signs",
  "warning_texts",
];

const countAll = (table: string) => sql`select count(*) from ${sql.identifier(table)}`;

describe("without a scope", () => {
  it.each(["homestretch_clinic", "homestretch_sign_in", "homestretch_link"])(
    "%s sees no row but the shared library while nothing says for whom",
    async (role) => {
      const clinic = await makeClinic(suite.database);
      await makePatient(clinic.scope);
      const seen: string[] = [];
      for (const table of await tableNames(suite.database)) {
        const count = asRole(suite.database, role, {}, (transaction) =>
          numberOf(transaction, countAll(table)),
        );
        const total = await count.catch(() => 0);
        if (total > 0) seen.push(table);
      }
      expect(seen).toEqual(role === "homestretch_clinic" ? SHARED : []);
    },
  );

  it("a role that is none of ours may read nothing", async () => {
    const stranger = `homestretch_test_${randomUUID().replaceAll("-", "")}`;
    await suite.database.execute(sql.raw(`create role ${stranger} nologin nosuperuser nobypassrls`));
    await suite.database.execute(sql.raw(`grant ${stranger} to current_user`));
    for (const table of await tableNames(suite.database)) {
      const read = asRole(suite.database, stranger, {}, (t) => numberOf(t, countAll(table)));
      expect(await verdictOf(read), table).toBe(INSUFFICIENT_PRIVILEGE);
    }
    await suite.database.execute(sql.raw(`drop role ${stranger}`));
  });

  it.each(["", "not-a-uuid"])("the clinic id %o opens nothing", async (clinicId) => {
    const settings = { clinic_id: clinicId };
    const read = asRole(suite.database, "homestretch_clinic", settings, (transaction) =>
      numberOf(transaction, countAll("patients")),
    );
    await expect(read.catch(() => 0)).resolves.toBe(0);
  });
});

describe("a scope", () => {
  const whoAmI = sql`select current_user as role, current_setting('homestretch.clinic_id', true) as clinic`;

  it("works as its role, for its clinic", async () => {
    const { scope, clinicId } = await makeClinic(suite.database);
    const [me] = await scope.run((transaction) => rowsOf(transaction, whoAmI));
    expect(me).toEqual({ role: "homestretch_clinic", clinic: clinicId });
  });

  it("leaves neither role nor settings behind, after success or failure", async () => {
    const { scope } = await makeClinic(suite.database);
    const [before] = await rowsOf(suite.database, sql`select current_user as role`);
    await listPatients(scope);
    await expect(scope.run(() => Promise.reject(new Error("broken off")))).rejects.toThrow("broken off");
    for (const _ of Array.from({ length: 20 })) {
      const [after] = await suite.database.transaction((transaction) => rowsOf(transaction, whoAmI));
      expect(after?.role).toBe(before?.role);
      expect(after?.clinic || null).toBeNull();
    }
  });

  it("keeps parallel work of two clinics apart", async () => {
    const [one, two] = [await makeClinic(suite.database), await makeClinic(suite.database)];
    const work = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? one : two));
    const seen = await Promise.all(
      work.map(({ scope }) => scope.run((transaction) => rowsOf(transaction, whoAmI))),
    );
    expect(seen.map(([row]) => row?.clinic)).toEqual(work.map(({ clinicId }) => clinicId));
  });
});

describe("scope.transaction", () => {
  const idOf = (scope: ClinicScope) =>
    scope.run((transaction) => numberOf(transaction, sql`select pg_current_xact_id()::text`));

  it("passes one transaction to everything inside, however deep", async () => {
    const { scope } = await makeClinic(suite.database);
    const ids = await scope.transaction(async (scope) => [
      await idOf(scope),
      await idOf(scope),
      await scope.transaction((scope) => idOf(scope)),
    ]);
    expect(new Set(ids).size).toBe(1);
    expect(await idOf(scope)).not.toBe(ids[0]);
  });

  it("takes everything back when one step fails", async () => {
    const { scope } = await makeClinic(suite.database);
    const work = scope.transaction(async (scope) => {
      const patientId = await createPatient(scope, PATIENT, TODAY);
      expect(await findPatient(scope, patientId)).toBeDefined();
      throw new Error("second thoughts");
    });
    await expect(work).rejects.toThrow("second thoughts");
    expect((await listPatients(scope)).total).toBe(0);
    const audits = sql`select count(*) from audit_events where verb = 'patient.create'`;
    expect(await scope.run((transaction) => numberOf(transaction, audits))).toBe(0);
  });

  it("cannot write into another clinic even with its id", async () => {
    const [mine, other] = [await makeClinic(suite.database), await makeClinic(suite.database)];
    const row = { clinicId: other.clinicId, name: "Smuggled", label: "S." };
    const write = mine.scope.run((transaction) => transaction.insert(patients).values(row));
    expect(await verdictOf(write)).toBe(INSUFFICIENT_PRIVILEGE);
  });
});

describe("scope.require", () => {
  it("refuses what the role does not allow, and nothing else", async () => {
    const clinic = await makeClinic(suite.database);
    for (const permission of PERMISSIONS) {
      expect(() => clinic.admin.scope.require(permission)).not.toThrow();
      const asTherapist = () => clinic.therapist.scope.require(permission);
      if (isAllowed("therapist", permission)) expect(asTherapist).not.toThrow();
      else expect(asTherapist).toThrow(new ForbiddenError(permission));
    }
  });
});
