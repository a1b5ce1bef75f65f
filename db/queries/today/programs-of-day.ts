import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { TodayReason } from "@/lib/domain/today/today-reasons";
import { patients, programs, shareLinks } from "../../schema";
import type { ClinicScope, Transaction } from "../../scope";
import { inClinic } from "../../where";

export interface DayOptions {
  /** The clinic's local date and zone. */
  readonly today: string;
  readonly timeZone: string;
  /** Only programs that whoever asks has made. */
  readonly mine: boolean;
  readonly limit: number;
  readonly offset?: number;
}

/** A query for the programs with one reason to be looked at, with the columns of `reasonColumns`. */
export type ReasonQuery = (
  scope: ClinicScope,
  transaction: Transaction,
  options: DayOptions,
) => { getSQL(): SQL };

interface ReasonParts {
  readonly reason: TodayReason;
  /** How pressing it is (`URGENCY`), and where it stands among the equally pressing: small is first. */
  readonly urgency: SQL | number;
  readonly place: SQL;
  /** Names and values of what is known besides, as `jsonb_build_object` takes them. */
  readonly facts: SQL;
}

/** The columns of a reason; all of them have the same, so that one query can join them. */
export function reasonColumns({ reason, urgency, place, facts }: ReasonParts) {
  return {
    programId: sql`${programs.id}`.as("program_id"),
    reason: sql`${reason}::text`.as("reason"),
    urgency: sql`${urgency}::float8`.as("urgency"),
    place: sql`(${place})::float8`.as("place"),
    facts: sql`jsonb_build_object(${facts})`.as("facts"),
  };
}

/** Seconds since 1970 of a date or a moment: early is small. */
export function early(moment: SQL | { getSQL(): SQL }): SQL {
  return sql`extract(epoch from ${moment})`;
}

export const PATIENT = and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId));

/** The link that nobody has ended. */
export const LINK = and(
  eq(shareLinks.clinicId, programs.clinicId),
  eq(shareLinks.programId, programs.id),
  isNull(shareLinks.revokedAt),
);

/** Programs in use of patients in care, each with what else is asked of it. */
export function inUse(
  scope: ClinicScope,
  { mine }: DayOptions,
  ...also: (SQL | undefined)[]
): SQL | undefined {
  return and(
    inClinic(scope, programs),
    isNull(programs.archivedAt),
    isNull(patients.archivedAt),
    mine ? eq(programs.createdBy, scope.actor.userId) : undefined,
    ...also,
  );
}
