import { mkdirSync } from "node:fs";
import { cp, rm } from "node:fs/promises";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import type { Database, DatabaseHandle } from "../client";
import * as schema from "../schema";
import { explainFailure } from "../unavailable";
import { DurableNodeFS, durableStartParams } from "./durable-filesystem";
import { lockFolder } from "./lock";
import { Statements } from "./statements";
import { DamagedStoreError, hasNoRoom, putStoreInPlace, requireWholeStore } from "./store";

/**
 * Opens (and on first use creates) the embedded PostgreSQL in a folder, as its only writer.
 * @throws FolderInUseError when another process has it open
 * @throws DamagedStoreError when the folder holds something that is no whole store
 */
export async function openEmbedded(folder: string): Promise<DatabaseHandle> {
  const lock = await lockFolder(folder);
  try {
    if ((await requireWholeStore(folder)) === "absent") await createStore(folder);
    const engine = await openEngine(folder);
    return {
      kind: "embedded",
      database: embeddedDatabase(engine),
      isDiskFull: () => hasNoRoom(folder),
      // The engine writes within a query alone, so between two of them nothing in the folder changes.
      copyTo: (copy) => engine.runExclusive(() => cp(folder, copy, { recursive: true })),
      close: async () => {
        await engine.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Beside its place, so that a start that is broken off leaves nothing that looks like a store. */
async function createStore(folder: string): Promise<void> {
  const draft = `${folder}.creating`;
  await rm(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const engine = await PGlite.create({ fs: new DurableNodeFS(draft), startParams: durableStartParams() });
  await engine.close();
  await putStoreInPlace(draft, folder);
}

async function openEngine(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create({ fs: new DurableNodeFS(folder), startParams: durableStartParams() });
  } catch (error) {
    // The operating system's own refusals have codes: no room, no right.
    if (typeof (error as NodeJS.ErrnoException).code === "string") throw error;
    throw new DamagedStoreError(folder, "the engine cannot open it", { cause: error });
  }
}

/** An embedded database that lives in memory only, for tests; empty, or what the options load into it. */
export async function openInMemory(options: PGliteOptions = {}): Promise<DatabaseHandle> {
  const engine = await PGlite.create(options);
  return { kind: "embedded", database: embeddedDatabase(engine), close: () => engine.close() };
}

/** The engine in this process: it has no server that could be away or busy, but its disk may be full. */
export function embeddedDatabase(engine: PGlite): Database {
  const database = drizzle(new Statements(engine) as unknown as PGlite, { schema });
  const explained = <T>(work: Promise<T>) =>
    work.catch((error) => {
      throw explainFailure(error);
    });
  return {
    transaction: (work, { job: _job, ...isolation } = {}) => {
      // Of nothing at all it would make a statement without an end.
      const config = Object.keys(isolation).length > 0 ? isolation : undefined;
      return explained(database.transaction(work, config));
    },
    execute: (statement) => explained(database.execute(statement).then((result) => result)),
  };
}
