import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Transaction } from "../scope";
import { eachRow, tableNames } from "./rows";

/**
 * What a backup leaves out: who is signed in, guesses, and links that work once. A restored database must not let
 * anybody in by something that was ended or used since.
 */
export const NOT_KEPT: readonly string[] = ["sessions", "sign_in_attempts", "one_time_links", "set_up_codes"];

/** Rows that are read at a time; pictures are large. */
const BATCH: Readonly<Record<string, number>> = { images: 4, program_versions: 50 };

/** The secrets that belong to the data: without the share key, printed QR codes open nothing. */
export type Secrets = Readonly<Record<string, string>>;

export interface DumpEnd {
  readonly rows: Readonly<Record<string, number>>;
  /** SHA-256 of everything before the last line, hex. */
  readonly sha256: string;
}

/**
 * Everything as lines: `#{"secrets"}`, then for each table `#{"table"}` and its rows as JSON, and `#{"end"}` with
 * counts and checksum. To be read inside one repeatable-read transaction.
 */
export async function* dumpLines(transaction: Transaction, secrets: Secrets): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  const rows: Record<string, number> = {};
  const line = (text: string) => {
    const bytes = Buffer.from(`${text}\n`);
    hash.update(bytes);
    return bytes;
  };
  yield line(`#${JSON.stringify({ secrets })}`);
  for (const table of await tableNames(transaction)) {
    if (NOT_KEPT.includes(table)) continue;
    yield line(`#${JSON.stringify({ table })}`);
    let count = 0;
    const query = sql`select to_jsonb(t)::text as line from ${sql.identifier(table)} t`;
    for await (const row of eachRow(transaction, query, BATCH[table])) {
      count += 1;
      yield line(String(row.line));
    }
    rows[table] = count;
  }
  const end: DumpEnd = { rows, sha256: hash.digest("hex") };
  yield Buffer.from(`#${JSON.stringify({ end })}\n`);
}
