import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Transaction } from "../scope";
import { eachRow, tableNames } from "./rows";

/**
 * What a backup leaves out: who is signed in, guesses, and links that work once. A restored database must not let
 * anybody in by something that was ended or used since.
 */
export const NOT_KEPT: readonly string[] = ["sessions", "sign_in_attempts", "one_time_links", "set_up_codes"];

/** Rows that are read at a time; pictures and documents are large. */
const BATCH: Readonly<Record<string, number>> = {
  images: 4,
  clip_pieces: 8,
  program_versions: 50,
  exercises: 50,
};
const USUAL_BATCH = 1000;
/** Lines go on together: packing and sealing take as long for a short piece as for a long one. */
const PIECE_LETTERS = 256 * 1024;

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
  for await (const text of gathered(linesOf(transaction, secrets, rows))) {
    const bytes = Buffer.from(text);
    hash.update(bytes);
    yield bytes;
  }
  const end: DumpEnd = { rows, sha256: hash.digest("hex") };
  yield Buffer.from(`#${JSON.stringify({ end })}\n`);
}

/** Everything before the end, line by line; `rows` is filled with how many there are of each table. */
async function* linesOf(transaction: Transaction, secrets: Secrets, rows: Record<string, number>) {
  yield `#${JSON.stringify({ secrets })}`;
  for (const table of await tableNames(transaction)) {
    if (NOT_KEPT.includes(table)) continue;
    yield `#${JSON.stringify({ table })}`;
    let count = 0;
    const query = sql`select to_jsonb(t)::text as line from ${sql.identifier(table)} t`;
    for await (const row of eachRow(transaction, query, BATCH[table] ?? USUAL_BATCH)) {
      count += 1;
      yield String(row.line);
    }
    rows[table] = count;
  }
}

/** Lines with their ends, put together to pieces of about one size. */
async function* gathered(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let held: string[] = [];
  let letters = 0;
  for await (const line of lines) {
    held.push(line, "\n");
    letters += line.length + 1;
    if (letters < PIECE_LETTERS) continue;
    yield held.join("");
    held = [];
    letters = 0;
  }
  if (held.length > 0) yield held.join("");
}
