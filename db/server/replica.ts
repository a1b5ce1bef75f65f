import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { processState } from "@/lib/platform/process-state.mjs";
import type { Database, ReadCopy, Transaction } from "../client";
import { rowsOf } from "../rows";
import { unavailableReason } from "../unavailable";

/** How long a replica may take to have all that was saved before a file was asked for. */
const CATCH_UP_MS = 2_000;
const LOOK_EVERY_MS = 50;
/** The replica gave the read up because the database had changed under it. */
const CONFLICT = "40001";
const CAUSES = 5;

/**
 * A PostgreSQL server that follows the database, for files alone. It is read only when it has everything that was saved
 * before; whoever asks falls back to the database where it has not, and that is in the log.
 */
export class Replica implements ReadCopy {
  behind: number | undefined;

  constructor(
    private readonly replica: Database,
    private readonly original: () => Pick<Database, "execute">,
  ) {}

  async read<T>(work: (transaction: Transaction) => Promise<T>): Promise<{ readonly result: T } | undefined> {
    try {
      const [saved] = await rowsOf(this.original(), sql`select pg_current_wal_flush_lsn()::text as place`);
      return await this.replica.transaction(
        async (transaction) =>
          (await this.hasCaughtUp(transaction, String(saved?.place)))
            ? { result: await work(transaction) }
            : undefined,
        { job: "export", accessMode: "read only" },
      );
    } catch (error) {
      const reason = unavailableReason(error) ?? (isConflict(error) ? "conflict" : undefined);
      if (reason === undefined) throw error;
      this.behind = undefined;
      return notUsed(reason);
    }
  }

  private async hasCaughtUp(transaction: Transaction, place: string): Promise<boolean> {
    const started = performance.now();
    for (;;) {
      // Nothing, where it follows nobody: then it is a database of its own.
      const [found] = await rowsOf(
        transaction,
        sql`select pg_wal_lsn_diff(${place}::pg_lsn, pg_last_wal_replay_lsn())::float8 as behind
          where pg_is_in_recovery()`,
      );
      this.behind = found && Math.max(0, Number(found.behind));
      if (this.behind === 0) return true;
      const isOver = performance.now() - started > CATCH_UP_MS;
      if (this.behind === undefined || isOver) {
        notUsed(this.behind === undefined ? "no-replica" : "behind");
        return false;
      }
      await pause(LOOK_EVERY_MS);
    }
  }
}

function notUsed(reason: string): undefined {
  processState.log?.warn({ event: "replica-not-used", reason });
}

function isConflict(error: unknown): boolean {
  let current = error;
  for (let depth = 0; depth < CAUSES && current instanceof Error; depth += 1) {
    if (Reflect.get(current, "code") === CONFLICT) return true;
    current = current.cause;
  }
  return false;
}
