import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import type { DatabaseHandle } from "../client";
import * as schema from "../schema";
import { DurableNodeFS, durableStartParams } from "./durable-filesystem";
import { lockFolder } from "./lock";

/**
 * Opens (and on first use creates) the embedded PostgreSQL in a folder, as its only writer.
 * @throws FolderInUseError when another process has it open
 */
export async function openEmbedded(folder: string): Promise<DatabaseHandle> {
  const lock = await lockFolder(folder);
  try {
    const engine = await PGlite.create({ fs: new DurableNodeFS(folder), startParams: durableStartParams() });
    return {
      kind: "embedded",
      database: drizzle(engine, { schema }),
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

/** An embedded database that lives in memory only, for tests; empty, or what the options load into it. */
export async function openInMemory(options: PGliteOptions = {}): Promise<DatabaseHandle> {
  const engine = await PGlite.create(options);
  return { kind: "embedded", database: drizzle(engine, { schema }), close: () => engine.close() };
}
