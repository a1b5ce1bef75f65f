import { sql } from "drizzle-orm";
import { type ChainEnd, ChainWalk, type SealedEvent } from "@/lib/domain/audit/audit-chain";
import { BackupError } from "./backup/backup-error";
import { eachRow } from "./backup/rows";
import type { Database } from "./client";
import { type Executor, type Row, rowsOf } from "./rows";

export interface ChainReport {
  readonly clinicId: string;
  readonly clinicName: string;
  readonly end: ChainEnd;
  /** The first thing that is wrong; absent in a whole chain. */
  readonly fault?: string;
}

/**
 * Recomputes the hash chain of every clinic's audit trail, event by event. To be called inside a transaction that may
 * read everything. `marks` are ends that were written down earlier, by clinic.
 */
export async function verifyAuditChains(
  executor: Executor,
  marks: ReadonlyMap<string, readonly ChainEnd[]> = new Map(),
): Promise<ChainReport[]> {
  const clinics = await rowsOf(
    executor,
    sql`select c.id, c.name, a.length, a.hash from clinics c left join audit_chains a on a.clinic_id = c.id order by c.name, c.id`,
  );
  const reports: ChainReport[] = [];
  for (const clinic of clinics) reports.push(await verifyClinic(executor, clinic, marks));
  return reports;
}

/**
 * The same on a database of which nobody knows yet whether it has a trail, as it is at one moment.
 * @throws BackupError when this release's tables are not there
 */
export function verifyAllChains(
  database: Database,
  marks: ReadonlyMap<string, readonly ChainEnd[]>,
): Promise<ChainReport[]> {
  return database.transaction(
    async (transaction) => {
      const [found] = await rowsOf(transaction, sql`select to_regclass('audit_seals') is not null as there`);
      if (!found?.there) throw new BackupError("There is no audit trail here yet. Start Homestretch once.");
      await transaction.execute(sql`select set_config('role', 'homestretch_operator', true)`);
      return verifyAuditChains(transaction, marks);
    },
    { isolationLevel: "repeatable read", accessMode: "read only", job: "backup" },
  );
}

async function verifyClinic(
  executor: Executor,
  clinic: Row,
  marks: ReadonlyMap<string, readonly ChainEnd[]>,
): Promise<ChainReport> {
  const clinicId = String(clinic.id);
  const walk = new ChainWalk(marks.get(clinicId));
  for await (const row of eachRow(executor, eventsOf(clinicId), 500)) walk.step(sealedEvent(row));
  const told =
    clinic.length === null ? undefined : { length: Number(clinic.length), hash: String(clinic.hash) };
  const end = walk.finish(told);
  const fault = walk.fault ?? (await findUnsealed(executor, clinicId));
  return { clinicId, clinicName: String(clinic.name), end, ...(fault !== undefined && { fault }) };
}

/** Seals whose event is gone come too, so that the first of them is named. */
function eventsOf(clinicId: string) {
  return sql`
    select s.sequence, s.hash, s.event_id, s.clinic_id,
      to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as happened_at,
      e.actor_kind, e.actor_id::text as actor_id, e.verb, e.subject_kind, e.subject_id::text as subject_id,
      e.details::text as details
    from audit_seals s left join audit_events e on e.clinic_id = s.clinic_id and e.id = s.event_id
    where s.clinic_id = ${sql.raw(`'${clinicId.replaceAll("'", "''")}'`)}
    order by s.sequence`;
}

function sealedEvent(row: Row): SealedEvent {
  const text = (name: string) => String(row[name] ?? "");
  return {
    eventId: text("event_id"),
    clinicId: text("clinic_id"),
    happenedAt: text("happened_at"),
    actorKind: text("actor_kind"),
    actorId: text("actor_id"),
    verb: text("verb"),
    subjectKind: text("subject_kind"),
    subjectId: text("subject_id"),
    details: text("details"),
    seal: { sequence: Number(row.sequence), hash: text("hash") },
  };
}

async function findUnsealed(executor: Executor, clinicId: string): Promise<string | undefined> {
  const [row] = await rowsOf(
    executor,
    sql`select e.id, e.verb from audit_events e where e.clinic_id = ${clinicId}
      and not exists (select from audit_seals s where s.clinic_id = e.clinic_id and s.event_id = e.id)
      order by e.happened_at, e.id limit 1`,
  );
  return row && `event ${String(row.id)} (${String(row.verb)}) has no seal`;
}
