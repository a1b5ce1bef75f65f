import { and, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { RecordedItem } from "@/lib/domain/adherence/recorded-session";
import type { PatientTable } from "@/lib/domain/patient-data/patient-tables";
import { SHARED_OWNER } from "./schema/columns";
import { patients } from "./schema/patients";
import { programVersions } from "./schema/program-versions";
import { programs } from "./schema/programs";
import { sessionLogs } from "./schema/session-logs";
import { shareLinks } from "./schema/share-links";
import type { ClinicScope, LibraryScope } from "./scope";

/** The first wall: rows of the scope's clinic. Row-level security is the third and binds without it. */
export function inClinic(scope: LibraryScope, table: { clinicId: AnyPgColumn }): SQL {
  return eq(table.clinicId, scope.clinicId);
}

/** Library rows the clinic may see: its own and the shared ones. */
export function inLibrary(scope: LibraryScope, table: { clinicId: AnyPgColumn }): SQL {
  return or(isNull(table.clinicId), eq(table.clinicId, scope.clinicId)) ?? sql`false`;
}

/** The same for tables that carry the owner only. */
export function ownedInLibrary(scope: LibraryScope, table: { ownerId: AnyPgColumn }): SQL {
  return sql`${table.ownerId} in (${SHARED_OWNER}::uuid, ${scope.clinicId}::uuid)`;
}

/**
 * The print made last of each program of a query on `programs`, as a column; the moment comes as text. Written out,
 * since the query builder leaves the table's name away where it selects from one table only.
 */
export function latestPrint() {
  return sql<{ versionNumber: number; printedAt: string } | null>`(
    select json_build_object('versionNumber', prints.version_number, 'printedAt', prints.created_at)
    from handout_prints prints
    where prints.clinic_id = programs.clinic_id and prints.program_id = programs.id
    order by prints.created_at desc limit 1
  )`;
}

/** The first day on which each program of a query on `programs` was to be done, as a column; null before the first version. */
export function begunOn(timeZone: string) {
  return sql<string | null>`(
    select greatest((versions.published_at at time zone ${timeZone})::date, programs.starts_on)::text
    from program_versions versions
    where versions.clinic_id = programs.clinic_id and versions.program_id = programs.id and versions.number = 1
  )`;
}

/** The name on paper as the version in force of each program has it, as a column of a query on `programs`. */
export function publishedLabel() {
  return sql<string | null>`(
    select versions.document ->> 'patientLabel' from program_versions versions
    where versions.clinic_id = programs.clinic_id and versions.program_id = programs.id
      and versions.number = programs.current_version
  )`;
}

/** A pattern of `like` for a text that holds these letters, each standing for itself. */
export function holding(letters: string): string {
  return `%${letters.replace(/[\\%_]/g, "\\$&")}%`;
}

/** Joins the program of a share link to a query on links. */
export function programOfLink() {
  return and(eq(programs.clinicId, shareLinks.clinicId), eq(programs.id, shareLinks.programId));
}

/** Joins the version in force to a query on programs. */
export function versionInForce() {
  return and(
    eq(programVersions.clinicId, programs.clinicId),
    eq(programVersions.programId, programs.id),
    eq(programVersions.number, programs.currentVersion),
  );
}

/** What was recorded of a session, as the columns of a query on `session_logs`. */
export function recordedSession() {
  return {
    id: sessionLogs.id,
    versionNumber: sessionLogs.versionNumber,
    source: sessionLogs.source,
    localDate: sessionLogs.localDate,
    receivedAt: sessionLogs.receivedAt,
    pain: sessionLogs.pain,
    effort: sessionLogs.effort,
    note: sessionLogs.note,
    corrects: sessionLogs.corrects,
    items: itemsOfLog(),
  };
}

/** The exercises of each log of a query on `session_logs`, as a column. */
export function itemsOfLog() {
  return sql<RecordedItem[]>`coalesce((
    select json_agg(json_build_object('itemId', items.item_id, 'outcome', items.outcome, 'times', items.times,
      'setsDone', items.sets_done, 'feeling', items.feeling) order by items.item_id)
    from item_logs items
    where items.clinic_id = session_logs.clinic_id and items.program_id = session_logs.program_id
      and items.session_log_id = session_logs.id
  ), '[]'::json)`;
}

/**
 * The ids of a patient's record and of those that were merged into it, for `in`. Everything that is read "of a patient"
 * and stays where it was written is read through this.
 */
export function recordsOf(clinicId: string, patientId: string): SQL {
  return sql`(
    select record.id from patients record where record.clinic_id = ${clinicId}::uuid
      and (record.id = ${patientId}::uuid or record.merged_into = ${patientId}::uuid)
  )`;
}

/** The record of one patient, to be written to: one that was merged into another takes nothing any more. */
export function ownRecord(scope: ClinicScope, patientId: string): SQL | undefined {
  return and(inClinic(scope, patients), eq(patients.id, patientId), isNull(patients.mergedInto));
}

/** Rows of a declared table that belong to one patient of the clinic; the table stands in the query under its own name. */
export function ofPatient({ table, by }: PatientTable, clinicId: string, patientId: string): SQL {
  const own = sql`${sql.identifier(table)}.clinic_id = ${clinicId}::uuid`;
  const column = sql`${sql.identifier(table)}.${sql.identifier(by.column)}`;
  const records = recordsOf(clinicId, patientId);
  if (by.of === "patient") return sql`${own} and ${column} in ${records}`;
  const parent = sql.identifier(by.of === "program" ? "programs" : "outcome_measurements");
  return sql`${own} and ${column} in (
    select parent.id from ${parent} parent where parent.clinic_id = ${clinicId}::uuid and parent.patient_id in ${records}
  )`;
}
