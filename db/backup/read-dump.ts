import { createHash } from "node:crypto";
import { BackupError, DAMAGED } from "./backup-error";
import type { DumpEnd, Secrets } from "./dump";

export type DumpPart =
  | { readonly kind: "secrets"; readonly secrets: Secrets }
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "row"; readonly json: string }
  | { readonly kind: "end"; readonly end: DumpEnd };

/**
 * The parts of a dump, in order; the last one is always the end, and it is given only when counts and checksum agree.
 * @throws BackupError
 */
export async function* readDump(content: AsyncIterable<Uint8Array>): AsyncGenerator<DumpPart> {
  const hash = createHash("sha256");
  const rows: Record<string, number> = {};
  let table: string | undefined;
  let ended = false;
  for await (const line of linesOf(content)) {
    if (ended) throw new BackupError(DAMAGED);
    const part = parse(line);
    if (part.kind === "end") {
      requireAgreement(part.end, { rows, sha256: hash.digest("hex") });
      ended = true;
    } else {
      hash.update(line).update("\n");
    }
    if (part.kind === "table") {
      table = part.table;
      rows[table] = 0;
    }
    if (part.kind === "row") {
      if (table === undefined) throw new BackupError(DAMAGED);
      rows[table] = (rows[table] ?? 0) + 1;
    }
    yield part;
  }
  if (!ended) throw new BackupError(DAMAGED);
}

function requireAgreement(told: DumpEnd, found: DumpEnd): void {
  const isEqual = told.sha256 === found.sha256 && JSON.stringify(told.rows) === JSON.stringify(found.rows);
  if (!isEqual) throw new BackupError(DAMAGED);
}

function parse(line: string): DumpPart {
  if (!line.startsWith("#")) return { kind: "row", json: line };
  const control = JSON.parse(line.slice(1)) as { secrets?: Secrets; table?: string; end?: DumpEnd };
  if (control.secrets) return { kind: "secrets", secrets: control.secrets };
  if (control.table !== undefined) return { kind: "table", table: control.table };
  if (control.end) return { kind: "end", end: control.end };
  throw new BackupError(DAMAGED);
}

async function* linesOf(content: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let held: Buffer[] = [];
  for await (const piece of content) {
    let rest = Buffer.from(piece);
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      yield Buffer.concat([...held, rest.subarray(0, end)]).toString("utf8");
      held = [];
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) held.push(rest);
  }
  if (held.length > 0) throw new BackupError(DAMAGED);
}
