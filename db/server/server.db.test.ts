import { mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ConflictError, DatabaseUnavailableError } from "@/lib/domain/errors/errors";
import type { DatabaseHandle } from "../client";
import { migrateDatabase } from "../migrate";
import { createPatient } from "../mutations/patients";
import { makeClinic, PATIENT, TODAY } from "../test/factories";
import { findPgbouncer, startPgbouncer } from "../test/pgbouncer";
import { findPostgresBinaries } from "../test/postgres-binaries";
import { type RestartableServer, startPostgres } from "../test/postgres-server";
import { beginEncrypting, canEncrypt, makeCertificate } from "../test/postgres-tls";
import { numberOf, rowsOf } from "../test/raw";
import { PAGE_LIMITS } from "../time-limits";
import { openServer } from "./server";

const NORMAL_WITHIN_MS = 10_000;
const binaries = findPostgresBinaries();
// The embedded store is a part of the process: it cannot be away, and nobody else can hold it.
const canBeTried = process.env.HOMESTRETCH_TEST_DATABASE === "server" && binaries !== undefined;
const pooler = findPgbouncer();
if (canBeTried && !pooler) console.log("Not tried: pgbouncer is not installed here.");

describe.skipIf(!canBeTried)("a PostgreSQL server", () => {
  let server: RestartableServer;
  let outside: postgres.Sql;

  function lookIn() {
    outside = postgres(server.url, { max: 1, onnotice: () => undefined });
  }

  beforeAll(async () => {
    server = await startPostgres(binaries ?? "");
    lookIn();
  });

  afterAll(async () => {
    await outside.end();
    await server.stop();
  });

  async function withHandle(work: (handle: DatabaseHandle) => Promise<void>, limits = PAGE_LIMITS) {
    const handle = openServer(server.url, 5, { limits });
    try {
      await work(handle);
    } finally {
      await handle.close();
    }
  }

  const terminateOthers = () =>
    outside.unsafe("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()");

  const ask = ({ database }: DatabaseHandle) =>
    database.transaction(async (transaction) => {
      await transaction.execute(sql`select set_config('role', 'postgres', true)`);
      return numberOf(transaction, sql`select 1`);
    });

  /** How many of twelve at once fail. */
  async function failuresOf(handle: DatabaseHandle): Promise<number> {
    const answers = await Promise.allSettled(Array.from({ length: 12 }, () => ask(handle)));
    return answers.filter(({ status }) => status === "rejected").length;
  }

  it("that ended every connection ten times in a row under load answers twelve at once, each time", async () => {
    await withHandle(async (handle) => {
      let isOver = false;
      const load = Array.from({ length: 6 }, async () => {
        while (!isOver)
          await ask(handle).catch((error) => expect(error).toBeInstanceOf(DatabaseUnavailableError));
      });
      for (let round = 0; round < 10; round += 1) {
        await failuresOf(handle);
        await terminateOthers();
        const since = Date.now();
        while ((await failuresOf(handle)) > 0) expect(Date.now() - since).toBeLessThan(NORMAL_WITHIN_MS);
        for (let again = 0; again < 3; again += 1) expect(await failuresOf(handle)).toBe(0);
        // What a probe asks goes the same way.
        await handle.ask?.();
      }
      isOver = true;
      await Promise.all(load);
    });
  });

  it("that was away is found again by the same handle", async () => {
    await withHandle(async (handle) => {
      await failuresOf(handle);
      await server.goDown();
      await outside.end({ timeout: 0 });
      await expect(ask(handle)).rejects.toMatchObject({ code: "unavailable", reason: "away" });
      await expect(handle.ask?.()).rejects.toMatchObject({ reason: "away" });
      await server.comeBack();
      const back = Date.now();
      while ((await failuresOf(handle)) > 0) expect(Date.now() - back).toBeLessThan(NORMAL_WITHIN_MS);
      lookIn();
    });
  });

  describe("under limits", () => {
    const limits = { placeMs: 5_000, statementMs: 300, lockMs: 200, idleMs: 300, wholeMs: 1_000 };

    it("gives up a statement that takes too long, and goes on with the same connection", async () => {
      await withHandle(async (handle) => {
        const before = await rowsOf(handle.database, sql`select pg_backend_pid() as pid`);
        await expect(handle.database.execute(sql`select pg_sleep(20)`)).rejects.toMatchObject({
          reason: "busy",
        });
        expect(await rowsOf(handle.database, sql`select pg_backend_pid() as pid`)).toEqual(before);
      }, limits);
    });

    it("gives up waiting for somebody else's lock", async () => {
      await outside.unsafe("create table held (id integer)");
      await outside.unsafe("begin");
      await outside.unsafe("lock table held");
      await withHandle(async (handle) => {
        const waiting = Array.from({ length: 14 }, () => handle.database.execute(sql`select from held`));
        const reasons = (await Promise.allSettled(waiting)).map(
          (one) => one.status === "rejected" && one.reason,
        );
        const lockNotAvailable = { cause: { cause: { code: "55P03" } } };
        for (const reason of reasons)
          expect(reason).toMatchObject({ code: "unavailable", reason: "busy", ...lockNotAvailable });
      }, limits);
      await outside.unsafe("rollback");
      await outside.unsafe("drop table held");
    });

    it("ends a transaction that lies open, and one on a server that has gone without a word", async () => {
      await withHandle(async ({ database }) => {
        const idle = database.transaction(async (transaction) => {
          await outside.unsafe("select pg_sleep(0.6)");
          await transaction.execute(sql`select 1`);
        });
        await expect(idle).rejects.toMatchObject({ code: "unavailable" });
        const patient = { ...limits, statementMs: 20_000 };
        const handle = openServer(server.url, 1, { limits: patient });
        await expect(handle.database.execute(sql`select pg_sleep(20)`)).rejects.toMatchObject({
          reason: "away",
        });
        expect(await ask(handle)).toBe(1);
        await handle.close();
      }, limits);
    });

    it("lets a named job take longer", async () => {
      await withHandle(async ({ database }) => {
        const slow = database.transaction(
          (transaction) => numberOf(transaction, sql`select 1 from pg_sleep(0.5)`),
          { job: "export" },
        );
        expect(await slow).toBe(1);
      }, limits);
    });

    it("leaves a refusal of ours what it is", async () => {
      await withHandle(async ({ database }) => {
        const refused = database.transaction(() => Promise.reject(new ConflictError("Program", 2)));
        await expect(refused).rejects.toBeInstanceOf(ConflictError);
      });
    });
  });

  it("that has no room left is known as full for a while, and the connection stays", async () => {
    await withHandle(async (handle) => {
      expect(await handle.isDiskFull?.()).toBe(false);
      const full = sql`do $$ begin raise exception 'no room' using errcode = '53100'; end $$`;
      await expect(handle.database.execute(full)).rejects.toMatchObject({
        code: "unavailable",
        reason: "full",
      });
      expect(await handle.isDiskFull?.()).toBe(true);
      expect(await ask(handle)).toBe(1);
    });
  });

  it("that takes a connection and ends it at once is away, and asked once a time", async () => {
    let count = 0;
    const mute = net.createServer((socket) => {
      count += 1;
      socket.end();
    });
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    const { port } = mute.address() as net.AddressInfo;
    const handle = openServer(`postgres://a:b@127.0.0.1:${port}/c`, 2);
    await expect(handle.ask?.()).rejects.toMatchObject({ code: "unavailable", reason: "away" });
    expect(count).toBe(1);
    await handle.close();
    await new Promise((resolve) => mute.close(resolve));
  });

  it("that says nothing is given up when the time for a place is over, and no connection to it is left", async () => {
    const open = new Set<net.Socket>();
    const mute = net.createServer((socket) => {
      open.add(socket.resume());
      socket.once("close", () => open.delete(socket));
    });
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    const { port } = mute.address() as net.AddressInfo;
    const handle = openServer(`postgres://a:b@127.0.0.1:${port}/c`, 2, {
      limits: { ...PAGE_LIMITS, placeMs: 300 },
    });
    const asked = await Promise.allSettled(Array.from({ length: 6 }, () => handle.ask?.()));
    for (const one of asked) expect(one).toMatchObject({ reason: { code: "unavailable" } });
    await vi.waitFor(() => expect(open.size).toBe(0));
    await handle.close();
    await new Promise((resolve) => mute.close(resolve));
  });

  it("that is lost under a query with values fails it, and what stands behind it in the same transaction", async () => {
    await withHandle(async ({ database }) => {
      const isThere = async () => {
        const [found] =
          await outside`select count(*) from pg_stat_activity where query like '%pg_sleep($1)%' and pid <> pg_backend_pid()`;
        expect(found?.count).toBe("1");
      };
      const lost = database.transaction(async (transaction) => {
        await Promise.all([20, 21].map((seconds) => transaction.execute(sql`select pg_sleep(${seconds})`)));
      });
      const refused = expect(lost).rejects.toMatchObject({ code: "unavailable", reason: "away" });
      await vi.waitFor(isThere);
      await terminateOthers();
      await refused;
    });
  });

  it("that is lost under work that waits for something else ends the work, and whatever it asks later fails", async () => {
    await withHandle(async (handle) => {
      let tell: (statuses: string[]) => void = () => undefined;
      const later = new Promise<string[]>((resolve) => {
        tell = resolve;
      });
      const lost = handle.database.transaction(async (transaction) => {
        await terminateOthers();
        await outside`select pg_sleep(0.1)`;
        const large = sql`select ${"x".repeat(4_000)}`;
        const asked = [sql`select 1`, large].map((query) => transaction.execute(query));
        tell((await Promise.allSettled(asked)).map(({ status }) => status));
      });
      await expect(lost).rejects.toMatchObject({ code: "unavailable", reason: "away" });
      expect(await later).toEqual(["rejected", "rejected"]);
      expect(await ask(handle)).toBe(1);
    });
  });

  describe.skipIf(!canEncrypt)("that encrypts", () => {
    const isEncrypted = async (query: string) => {
      const handle = openServer(`${server.url}?${query}`, 1);
      try {
        const rows = await rowsOf(
          handle.database,
          sql`select ssl from pg_stat_ssl where pid = pg_backend_pid()`,
        );
        return rows[0]?.ssl;
      } finally {
        await handle.close();
      }
    };
    let folder: string;
    let trusted: string;

    beforeAll(async () => {
      folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-tls-"));
      trusted = makeCertificate(folder);
      expect(await isEncrypted("sslmode=prefer")).toBe(false);
      await expect(isEncrypted("sslmode=require")).rejects.toMatchObject({ reason: "away" });
      await beginEncrypting(outside, folder);
    });

    afterAll(() => rmSync(folder, { recursive: true }));

    it("is spoken to as sslmode says", async () => {
      await vi.waitFor(async () => expect(await isEncrypted("sslmode=require")).toBe(true), 5_000);
      expect(await isEncrypted("sslmode=prefer")).toBe(true);
      expect(await isEncrypted("sslmode=disable")).toBe(false);
      expect(await isEncrypted("")).toBe(false);
    });

    it("is believed by verify-full only with a certificate that is trusted", async () => {
      await expect(isEncrypted("sslmode=verify-full")).rejects.toMatchObject({ reason: "away" });
      expect(await isEncrypted(`sslmode=verify-full&sslrootcert=${trusted}`)).toBe(true);
      expect(await isEncrypted(`sslmode=verify-ca&sslrootcert=${trusted}`)).toBe(true);
    });
  });

  it.skipIf(!pooler)("behind pgbouncer in transaction mode keeps every acknowledged row", async () => {
    // The login is called like our own schema: without a search path its tables would be looked for in there.
    await outside.unsafe("create role homestretch login createrole password 'through a pooler'");
    await outside.unsafe("create database homestretch owner homestretch");
    const direct = new URL(server.url);
    Object.assign(direct, {
      username: "homestretch",
      password: "through a pooler",
      pathname: "/homestretch",
    });
    const { url, stop } = await startPgbouncer(pooler ?? "", direct.href);
    const handle = openServer(url, 6);
    await migrateDatabase(handle);
    const clinics = await Promise.all(Array.from({ length: 6 }, () => makeClinic(handle.database)));
    const acknowledged = await Promise.all(
      clinics.map(async ({ scope }, person) => {
        const ids: string[] = [];
        for (let count = 0; count < 4; count += 1)
          ids.push(
            await createPatient(scope, { ...PATIENT, tags: [], name: `Patient ${person}-${count}` }, TODAY),
          );
        return ids;
      }),
    );
    await handle.close();
    const client = postgres(direct.href, { max: 1 });
    await client`set role homestretch_operator`;
    const stored = (await client`select id from public.patients`).map(({ id }) => String(id));
    await client.end();
    expect(new Set(stored)).toEqual(new Set(acknowledged.flat()));
    expect(stored).toHaveLength(24);
    await stop();
  });
});
