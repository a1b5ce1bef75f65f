import type { ExtractTablesWithRelations, SQL } from "drizzle-orm";
import type { PgQueryResultHKT, PgTransaction, PgTransactionConfig } from "drizzle-orm/pg-core";
import { processState } from "@/lib/platform/process-state.mjs";
import type * as schema from "./schema";
import { type DatabaseSettings, databaseSettings } from "./settings";
import type { Job } from "./time-limits";

type Schema = typeof schema;
export type Transaction = PgTransaction<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

export interface TransactionConfig extends PgTransactionConfig {
  /** Work that may take longer than a page or a save. */
  readonly job?: Job;
}

/**
 * A database that transactions are asked of.
 * @throws DatabaseUnavailableError from both when it does not answer, not in time, or its disk is full
 */
export interface Database {
  transaction<T>(work: (transaction: Transaction) => Promise<T>, config?: TransactionConfig): Promise<T>;
  /** One statement, in a transaction of its own. */
  execute(statement: SQL): Promise<unknown>;
  /** A copy of it on another server, for long reads. */
  readonly copy?: ReadCopy | undefined;
}

/** What can be read from and never written to. */
export interface ReadCopy {
  /** How far it was behind when it was asked last, in bytes of the server's log; undefined while it was not there. */
  readonly behind: number | undefined;
  /**
   * Reads in a transaction that refuses every write. Undefined: the copy is not there, or has not yet all that was saved,
   * and the database itself has to be asked.
   */
  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<{ readonly result: T } | undefined>;
}

/** An open connection to the one database of this process. */
export interface DatabaseHandle {
  readonly kind: "embedded" | "server";
  readonly database: Database;
  /** Asks a server whether it is there, by the way that pages go. The embedded store is part of this process. */
  readonly ask?: () => Promise<unknown>;
  /** The connections to a server: those at work, those at rest, and the work that waits for one. */
  readonly standing?: () => { readonly used: number; readonly free: number; readonly waiting: number };
  /** Copies the embedded store while it runs, as it would be after a power cut at one moment. */
  readonly copyTo?: (folder: string) => Promise<void>;
  /** Whether there is no room left to save anything. */
  readonly isDiskFull?: () => Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the database the settings name: the embedded store, or a PostgreSQL server. */
async function openDatabase(settings: DatabaseSettings): Promise<DatabaseHandle> {
  if (settings.kind === "server") {
    const { openServer } = await import("./server/server");
    return openServer(settings.url, settings.poolSize, { copyUrl: settings.copyUrl });
  }
  const { openEmbedded } = await import("./embedded/open");
  return openEmbedded(settings.folder);
}

/** The process-wide handle, opened on first use. */
export function getDatabase(): Promise<DatabaseHandle> {
  processState.database ??= openDatabase(databaseSettings()).catch((error) => {
    processState.database = undefined;
    throw error;
  });
  return processState.database;
}
