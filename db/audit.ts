import { type SQL, sql } from "drizzle-orm";
import type { AuditVerb } from "@/lib/domain/audit/audit-verbs";
import { rowsOf } from "./rows";
import { auditEvents } from "./schema/audit-events";
import type { ClinicScope, ErasureScope, LinkScope, OperatorScope, SignInScope, Transaction } from "./scope";

export interface AuditEntry {
  /** What was done, for example "patient.create". */
  readonly verb: AuditVerb;
  readonly subject: { readonly kind: string; readonly id?: string };
  /** Ids, numbers and codes; never free text. */
  readonly details?: Record<string, string | number | boolean>;
}

interface Noted {
  readonly writes: AuditEntry[];
  /** What was read, with the scope it was read under. */
  readonly reads: { readonly scope: ClinicScope; readonly entry: AuditEntry }[];
}

const noted = new WeakMap<Transaction, Noted>();

function notedIn(transaction: Transaction): Noted {
  const found = noted.get(transaction) ?? { writes: [], reads: [] };
  noted.set(transaction, found);
  return found;
}

/** Writes the audit row of something staff did, in the same transaction as the thing itself. */
export function recordAudit(scope: ClinicScope, transaction: Transaction, entry: AuditEntry): Promise<void> {
  notedIn(transaction).writes.push(entry);
  return insert(transaction, scope.clinicId, "user", scope.actor.userId, entry);
}

/**
 * Writes something staff did and its audit row in one statement: `write` is an insert, update or delete that returns its
 * rows. Answers whether it had any; where it had none there is no audit row either.
 */
export async function recordWithAudit(
  scope: ClinicScope,
  transaction: Transaction,
  write: SQL,
  entry: AuditEntry,
): Promise<boolean> {
  const event = rowOf(scope.clinicId, "user", scope.actor.userId, entry);
  const [row] = await rowsOf(
    transaction,
    sql`with written as (${write}), event as (
      insert into audit_events (clinic_id, actor_kind, actor_id, verb, subject_kind, subject_id, details)
      select ${event.clinicId}::uuid, ${event.actorKind}, ${event.actorId}::uuid, ${event.verb}, ${event.subjectKind},
        ${event.subjectId ?? null}::uuid, ${JSON.stringify(event.details)}::jsonb
      where exists (select from written)
      returning 1
    ) select exists (select from event) as is_written`,
  );
  const isWritten = row?.is_written === true;
  if (isWritten) notedIn(transaction).writes.push(entry);
  return isWritten;
}

/**
 * Reads what a file is made of, from a copy of the database where there is one, and audits it in the database itself
 * before anything is handed out. Where `entryOf` has nothing to say there was nothing to read.
 */
export async function readForFile<T>(
  scope: ClinicScope,
  read: (transaction: Transaction) => Promise<T>,
  entryOf: (found: T) => AuditEntry | undefined,
): Promise<T> {
  const copied = await scope.readFromCopy(read);
  return scope.run(async (transaction) => {
    const found = copied ? copied.result : await read(transaction);
    const entry = entryOf(found);
    if (entry) await recordAudit(scope, transaction, entry);
    return found;
  }, "export");
}

/** Notes that staff read a record: one row for each record, at the end of the transaction. */
export function recordRead(scope: ClinicScope, transaction: Transaction, entry: AuditEntry): void {
  notedIn(transaction).reads.push({ scope, entry });
}

/**
 * Writes the rows of what was read. A page that asks several times leaves one row; what is read on the way to a write
 * is covered by the row of the write, but for a program that the write does not name.
 */
export async function writeReads(transaction: Transaction): Promise<void> {
  const { writes, reads } = noted.get(transaction) ?? { writes: [], reads: [] };
  noted.delete(transaction);
  const written = new Map<string, EventRow>();
  for (const { scope, entry } of reads) {
    const record = `${entry.subject.kind} ${entry.subject.id ?? ""}`;
    if (written.has(record) || isCovered(entry, writes)) continue;
    written.set(record, rowOf(scope.clinicId, "user", scope.actor.userId, entry));
  }
  if (written.size > 0) await transaction.insert(auditEvents).values([...written.values()]);
}

function isCovered({ subject }: AuditEntry, writes: readonly AuditEntry[]): boolean {
  if (writes.length === 0) return false;
  if (subject.kind !== "program" || subject.id === undefined) return true;
  return writes.some(
    (write) =>
      write.subject.id === subject.id || Object.values(write.details ?? {}).includes(subject.id ?? ""),
  );
}

/** The same for an account that signs in or out, a share link, an erasure, or the system itself. */
export function recordAuditFor(
  _scope: SignInScope | LinkScope | OperatorScope | ErasureScope,
  transaction: Transaction,
  actor: { clinicId: string; kind: "user" | "link" | "system"; id?: string },
  entry: AuditEntry,
): Promise<void> {
  return insert(transaction, actor.clinicId, actor.kind, actor.id, entry);
}

async function insert(transaction: Transaction, ...event: Parameters<typeof rowOf>): Promise<void> {
  await transaction.insert(auditEvents).values(rowOf(...event));
}

type EventRow = typeof auditEvents.$inferInsert;

function rowOf(
  clinicId: string,
  actorKind: "user" | "link" | "system",
  actorId: string | undefined,
  entry: AuditEntry,
): EventRow {
  return {
    clinicId,
    actorKind,
    actorId,
    verb: entry.verb,
    subjectKind: entry.subject.kind,
    subjectId: entry.subject.id,
    details: entry.details ?? {},
  };
}
