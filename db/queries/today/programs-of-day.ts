import "server-only";
import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { DayFacts, ProgramOfDay, TodayGroup } from "@/lib/domain/today/today-groups";
import { patients, programs, shareLinks } from "../../schema";
import type { ClinicScope, Transaction } from "../../scope";
import { inClinic } from "../../where";

export interface DayOptions {
  /** The clinic's local date and zone. */
  readonly today: string;
  readonly timeZone: string;
  /** Only programs that whoever asks has made. */
  readonly mine: boolean;
  readonly groups: readonly TodayGroup[];
  readonly limit: number;
  readonly offset?: number;
}

/** Reads the rows of one group; each row carries how many there are in all. */
export type DayReader<Group extends TodayGroup> = (
  scope: ClinicScope,
  transaction: Transaction,
  options: DayOptions,
) => Promise<readonly (ProgramOfDay & DayFacts[Group] & { total: number })[]>;

/** What every row names. */
export const WHO = {
  programId: programs.id,
  patientId: programs.patientId,
  patientName: patients.name,
  title: programs.title,
  currentVersion: programs.currentVersion,
  total: sql<number>`count(*) over ()`.mapWith(Number),
};

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
