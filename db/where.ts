import { eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { SHARED_OWNER } from "./schema/columns";
import type { ClinicScope } from "./scope";

/** The first wall: rows of the scope's clinic. Row-level security is the third and binds without it. */
export function inClinic(scope: ClinicScope, table: { clinicId: AnyPgColumn }): SQL {
  return eq(table.clinicId, scope.clinicId);
}

/** Library rows the clinic may see: its own and the shared ones. */
export function inLibrary(scope: ClinicScope, table: { clinicId: AnyPgColumn }): SQL {
  return or(isNull(table.clinicId), eq(table.clinicId, scope.clinicId)) ?? sql`false`;
}

/** The same for tables that carry the owner only. */
export function ownedInLibrary(scope: ClinicScope, table: { ownerId: AnyPgColumn }): SQL {
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
