import { randomUUID } from "node:crypto";
import { openAsBlob } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import { inject } from "vitest";
import type { DatabaseHandle } from "../client";
import { openInMemory } from "../embedded/open";
import { openServer } from "../server/server";
import { limitsOf } from "../time-limits";

declare module "vitest" {
  interface ProvidedContext {
    /** Files with an embedded database without migrations, with them, and with the library, made once per run. */
    dumps: { empty: string; migrated: string; seeded: string };
    /** The maintenance database of the PostgreSQL server, when the suite runs on one. */
    serverUrl: string;
    /** Names of databases on that server: with every migration, and with the shared library too. */
    templates: { migrated: string; seeded: string };
  }
}

/** A small buffer: laying out the usual 128 MB takes longer than everything else of a copy's start. */
const START_PARAMS = [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB"];
const POOL_SIZE = 5;
/** The suite looks at what is right, on machines that may be slow. */
const PATIENT = { ...limitsOf("set-up"), placeMs: 60_000 };
const DROP_ATTEMPTS = 20;

/** A database of the caller's own with every migration, gone after `close()`: without rows, or with the library's texts. */
export async function openTestDatabase(state: "migrated" | "seeded"): Promise<DatabaseHandle> {
  if (runsOnServer()) return createOnServer(inject("templates")[state]);
  return openCopy(inject("dumps")[state]);
}

/** The same before its first migration. */
export async function openEmptyTestDatabase(): Promise<DatabaseHandle> {
  if (runsOnServer()) return createOnServer("template0");
  return openCopy(inject("dumps").empty);
}

async function openCopy(dump: string): Promise<DatabaseHandle> {
  return openInMemory({ loadDataDir: await openAsBlob(dump), startParams: START_PARAMS });
}

/** Whether the suite runs on a PostgreSQL server instead of the embedded engine. */
function runsOnServer(): boolean {
  return process.env.HOMESTRETCH_TEST_DATABASE === "server";
}

async function createOnServer(template: string): Promise<DatabaseHandle> {
  const serverUrl = inject("serverUrl");
  const name = `homestretch_test_${randomUUID().replaceAll("-", "")}`;
  await runOnServer(serverUrl, `create database ${name} template ${template}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const handle = openServer(url.href, POOL_SIZE, { limits: PATIENT });
  return {
    ...handle,
    close: async () => {
      await handle.close();
      await dropOnServer(serverUrl, name);
    },
  };
}

/** Drops a database. An autovacuum worker in it may not be ended by an ordinary owner: it leaves soon by itself. */
async function dropOnServer(serverUrl: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await runOnServer(serverUrl, `drop database ${name} with (force)`);
      return;
    } catch (error) {
      if (attempt === DROP_ATTEMPTS) throw error;
      await pause(250);
    }
  }
}

/** Runs one statement on a connection of its own. */
export async function runOnServer(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return [...(await client.unsafe(statement))];
  } finally {
    await client.end();
  }
}
