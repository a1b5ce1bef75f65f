import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { processState } from "@/lib/platform/process-state.mjs";
import type { Database, DatabaseHandle } from "../client";
import { migrateDatabase } from "../migrate";
import { createPatient } from "../mutations/patients";
import { findPatientExport } from "../queries/patient-export";
import { exportPatientList } from "../queries/patient-list-export";
import { ClinicScope } from "../scope";
import { makeClinic, PATIENT, type TestClinic, TODAY } from "../test/factories";
import { findPostgresBinaries } from "../test/postgres-binaries";
import { type RestartableServer, startPostgres } from "../test/postgres-server";
import { beginEncrypting, canEncrypt, makeCertificate } from "../test/postgres-tls";
import { asRole, numberOf, rowsOf } from "../test/raw";
import { openServer } from "./server";

const binaries = findPostgresBinaries() ?? "";
const canBeTried = process.env.HOMESTRETCH_TEST_DATABASE === "server" && binaries !== "";

describe.skipIf(!canBeTried)("a replica", () => {
  let original: RestartableServer;
  let follower: RestartableServer;
  let outside: postgres.Sql;
  let handle: DatabaseHandle;
  let clinic: TestClinic;
  let scope: ClinicScope;
  /** Of each read for a file: whether the replica answered it. */
  const answered: boolean[] = [];
  const log: object[] = [];

  beforeAll(async () => {
    original = await startPostgres(binaries);
    follower = await startPostgres(binaries, original.url);
    outside = postgres(follower.url, { max: 1, onnotice: () => undefined });
    handle = openServer(original.url, 5, { copyUrl: follower.url });
    await migrateDatabase(handle);
    clinic = await makeClinic(handle.database);
    const { database } = handle;
    const watched: Database = {
      transaction: database.transaction.bind(database),
      execute: database.execute.bind(database),
      copy: {
        behind: undefined,
        read: async (work) => {
          const read = await database.copy?.read(work);
          answered.push(read !== undefined);
          return read;
        },
      },
    };
    const { userId } = clinic.admin;
    const actor = { userId, role: "admin", displayName: "Admin" } as const;
    scope = ClinicScope.forSession(watched, { clinicId: clinic.clinicId, actor });
    const keep = (entry: object) => log.push(entry);
    processState.log = { debug: keep, info: keep, warn: keep, error: keep };
  });

  beforeEach(() => {
    answered.length = 0;
    log.length = 0;
  });

  afterAll(async () => {
    processState.log = undefined;
    await outside.end({ timeout: 0 });
    await handle.close();
    await follower.stop();
    await original.stop();
  });

  const add = (name: string) => createPatient(clinic.scope, { ...PATIENT, tags: [], name }, TODAY);
  const listed = async () => (await exportPatientList(scope)).map(({ name }) => name);
  const audited = () =>
    asRole(handle.database, "homestretch_operator", {}, (transaction) =>
      numberOf(transaction, sql`select count(*) from audit_events where verb like 'patient.%export'`),
    );

  it("is read for files, with all that was saved before; the database has the audit row", async () => {
    const before = await audited();
    const patientId = await add("Ada");
    expect(await listed()).toEqual(["Ada"]);
    expect((await findPatientExport(scope, patientId))?.get("patients")).toHaveLength(1);
    expect(answered).toEqual([true, true]);
    expect(log).toEqual([]);
    expect(await audited()).toBe(before + 2);
    expect(handle.database.copy?.behind).toBe(0);
  });

  it("refuses every write, also where a role may write", async () => {
    const writing = handle.database.copy?.read((transaction) =>
      transaction.execute(sql`create temporary table mine (id integer)`),
    );
    await expect(writing).rejects.toMatchObject({ cause: { code: "25006" } });
  });

  it("that has not everything yet is passed over, and the log says so", async () => {
    await outside`select pg_wal_replay_pause()`;
    await add("Bea");
    expect(await listed()).toEqual(["Ada", "Bea"]);
    expect(answered).toEqual([false]);
    expect(log).toEqual([{ event: "replica-not-used", reason: "behind" }]);
    expect(handle.database.copy?.behind).toBeGreaterThan(0);
    await outside`select pg_wal_replay_resume()`;
  });

  it.skipIf(!canEncrypt)("is spoken to as its own address says, whatever the database's is", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-tls-"));
    const trusted = makeCertificate(folder);
    const isEncrypted = async (query: string) => {
      const own = openServer(original.url, 1, { copyUrl: `${follower.url}?${query}` });
      const asked = sql`select ssl from pg_stat_ssl where pid = pg_backend_pid()`;
      const read = await own.database.copy?.read((transaction) => rowsOf(transaction, asked));
      await own.close();
      return read?.result[0]?.ssl;
    };
    expect(await isEncrypted("sslmode=require")).toBeUndefined();
    await beginEncrypting(outside, folder);
    await vi.waitFor(async () => expect(await isEncrypted("sslmode=require")).toBe(true), 5_000);
    expect(await isEncrypted("")).toBe(false);
    expect(await isEncrypted(`sslmode=verify-full&sslrootcert=${trusted}`)).toBe(true);
    // Passed over, as one that is away: the certificate is nobody's that it trusts.
    expect(await isEncrypted("sslmode=verify-full")).toBeUndefined();
    expect(log).toContainEqual({ event: "replica-not-used", reason: "away" });
    rmSync(folder, { recursive: true });
  });

  it("that follows nobody, or is away, is passed over too", async () => {
    const own = openServer(original.url, 1, { copyUrl: original.url });
    expect(await own.database.copy?.read(async () => "read")).toBeUndefined();
    await own.close();
    await outside.end({ timeout: 0 });
    await follower.goDown();
    expect(await listed()).toEqual(["Ada", "Bea"]);
    expect(log).toMatchObject([{ reason: "no-replica" }, { reason: "away" }]);
    expect(handle.database.copy?.behind).toBeUndefined();
  });
});
