import "server-only";
import { and, asc, desc, eq, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type AuditFilter, BY_LINK } from "@/lib/domain/audit/audit-filter";
import type { AuditRecord } from "@/lib/domain/audit/audit-sentence";
import { verbsOf } from "@/lib/domain/audit/audit-verbs";
import { isAllowed } from "@/lib/domain/clinic/permissions";
import { recordAudit, recordRead } from "../audit";
import {
  adviceTopics,
  auditEvents,
  auditSeals,
  exercises,
  patients,
  programs,
  shareLinks,
  templates,
  users,
} from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, inLibrary, recordsOf } from "../where";

export interface AuditListing extends AuditRecord {
  readonly id: string;
  /** The place in the clinic's chain: 1 is the first event. */
  readonly sequence: number;
  readonly happenedAt: Date;
}

export interface AuditPage {
  readonly events: readonly AuditListing[];
  /** Ask for what is before this place next; absent on the last page. */
  readonly before?: number;
}

export interface AuditListOptions extends AuditFilter {
  /** Only events before this place of the chain. */
  readonly before?: number;
  readonly limit: number;
}

/** Events of the trail, newest first; a therapist sees own acts only. The reading is itself audited. */
export function listAuditEvents(scope: ClinicScope, options: AuditListOptions): Promise<AuditPage> {
  scope.require("audit.read-own");
  return scope.run(async (transaction) => {
    const page = await readPage(scope, transaction, options);
    recordRead(scope, transaction, { verb: "audit.read", subject: { kind: "audit-trail" } });
    return page;
  });
}

/** The same for a file: the first call of an export is audited, those that go on with it are not. */
export function exportAuditEvents(scope: ClinicScope, options: AuditListOptions): Promise<AuditPage> {
  scope.require("audit.read-own");
  return scope.run(async (transaction) => {
    const page = await readPage(scope, transaction, options);
    if (options.before === undefined) {
      await recordAudit(scope, transaction, { verb: "audit.export", subject: { kind: "audit-trail" } });
    }
    return page;
  });
}

const actors = alias(users, "actors");
const subjects = alias(users, "subjects");
const linked = alias(programs, "linked");

async function readPage(
  scope: ClinicScope,
  transaction: Transaction,
  options: AuditListOptions,
): Promise<AuditPage> {
  const rows = await selectEvents(scope, transaction)
    .where(and(inClinic(scope, auditEvents), ...conditions(scope, options)))
    .orderBy(desc(auditSeals.sequence))
    .limit(options.limit + 1);
  const shown = rows.slice(0, options.limit);
  const last = shown.at(-1);
  return {
    events: shown.map(toListing),
    ...(rows.length > options.limit && last && { before: last.sequence }),
  };
}

/** Every event with what its ids are called today. */
function selectEvents(scope: ClinicScope, transaction: Transaction) {
  const { subjectId } = auditEvents;
  return transaction
    .select({
      id: auditEvents.id,
      sequence: auditSeals.sequence,
      happenedAt: auditEvents.happenedAt,
      verb: auditEvents.verb,
      actorKind: auditEvents.actorKind,
      actorName: actors.displayName,
      subjectKind: auditEvents.subjectKind,
      subjectId,
      details: auditEvents.details,
      patientLabel: patients.label,
      subjectName: sql<string | null>`coalesce(${programs.title}, ${linked.title}, ${templates.title},
        ${exercises.name}, ${adviceTopics.title}, ${subjects.displayName})`,
    })
    .from(auditEvents)
    .innerJoin(
      auditSeals,
      and(eq(auditSeals.clinicId, auditEvents.clinicId), eq(auditSeals.eventId, auditEvents.id)),
    )
    .leftJoin(actors, and(inClinic(scope, actors), eq(actors.id, auditEvents.actorId)))
    .leftJoin(subjects, and(inClinic(scope, subjects), eq(subjects.id, subjectId)))
    .leftJoin(programs, and(inClinic(scope, programs), eq(programs.id, subjectId)))
    .leftJoin(shareLinks, and(inClinic(scope, shareLinks), eq(shareLinks.id, subjectId)))
    .leftJoin(linked, and(inClinic(scope, linked), eq(linked.id, shareLinks.programId)))
    .leftJoin(
      patients,
      and(
        inClinic(scope, patients),
        or(
          eq(patients.id, subjectId),
          eq(patients.id, programs.patientId),
          eq(patients.id, linked.patientId),
        ),
      ),
    )
    .leftJoin(templates, and(inLibrary(scope, templates), eq(templates.id, subjectId)))
    .leftJoin(exercises, and(inLibrary(scope, exercises), eq(exercises.id, subjectId)))
    .leftJoin(adviceTopics, and(inLibrary(scope, adviceTopics), eq(adviceTopics.id, subjectId)))
    .$dynamic();
}

function toListing({ actorName, subjectId, patientLabel, subjectName, ...event }: EventRow): AuditListing {
  return {
    ...event,
    ...(actorName !== null && { actorName }),
    ...(subjectId !== null && { subjectId }),
    ...(patientLabel !== null && { patientLabel }),
    ...(subjectName !== null && { subjectName }),
  };
}

type EventRow = Awaited<ReturnType<typeof selectEvents>>[number];

function conditions(scope: ClinicScope, options: AuditListOptions): SQL[] {
  const { person, group, record, from, to, before } = options;
  const found: SQL[] = [];
  if (!isAllowed(scope.actor.role, "audit.read-all")) found.push(eq(auditEvents.actorId, scope.actor.userId));
  if (person === BY_LINK) found.push(eq(auditEvents.actorKind, "link"));
  else if (person !== undefined) found.push(eq(auditEvents.actorId, person));
  if (group !== undefined) found.push(inArray(auditEvents.verb, verbsOf(group)));
  if (record !== undefined) found.push(ofRecord(scope, record));
  if (from !== undefined) found.push(sql`${auditEvents.happenedAt} >= ${startOfDay(scope, from)}`);
  if (to !== undefined)
    found.push(sql`${auditEvents.happenedAt} < ${startOfDay(scope, to)} + interval '1 day'`);
  if (before !== undefined) found.push(lt(auditSeals.sequence, before));
  return found;
}

/** Of a patient: the record, the programs and their links; the ids of what was erased are still found by themselves. */
function ofRecord(scope: ClinicScope, record: string): SQL {
  const { clinicId } = scope;
  return sql`${auditEvents.subjectId} in (
    select ${record}::uuid
    union all select ids.id from (${recordsOf(clinicId, record)}) ids
    union all select p.id from programs p where p.clinic_id = ${clinicId} and p.patient_id = ${record}
    union all select l.id from share_links l join programs p on p.clinic_id = l.clinic_id and p.id = l.program_id
      where l.clinic_id = ${clinicId} and (p.patient_id = ${record} or p.id = ${record})
  )`;
}

/** Midnight where the clinic is. */
function startOfDay(scope: ClinicScope, date: string): SQL {
  return sql`(${date}::date::timestamp at time zone (select c.time_zone from clinics c where c.id = ${scope.clinicId}))`;
}

/** The people whose acts may stand in the trail, by name. */
export function listAuditPeople(
  scope: ClinicScope,
): Promise<{ readonly id: string; readonly name: string }[]> {
  scope.require("audit.read-all");
  return scope.run((transaction) =>
    transaction
      .select({ id: users.id, name: users.displayName })
      .from(users)
      .where(inClinic(scope, users))
      .orderBy(asc(users.displayName), asc(users.id)),
  );
}
