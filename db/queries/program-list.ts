import "server-only";
import type { SQL } from "drizzle-orm";
import { and, asc, desc, eq, ilike, isNull, lte, ne, or, sql } from "drizzle-orm";
import { recordRead } from "@/db/audit";
import type { ClinicScope } from "@/db/scope";
import { inClinic, latestPrint, publishedLabel } from "@/db/where";
import { patients, programs, users } from "../schema";

export interface ProgramListing {
  readonly id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly patientLabel: string;
  /** The same as the version in force has it; read for one patient's programs only. */
  readonly publishedLabel: string | null;
  readonly title: string;
  readonly currentVersion: number;
  readonly hasUnpublishedChanges: boolean;
  readonly reviewOn: string | null;
  readonly updatedAt: Date;
  /** When staff last read what the patient recorded. */
  readonly logsSeenAt: Date | null;
  readonly createdByName: string;
  /** The print made last, if any. */
  readonly paper?: { readonly versionNumber: number; readonly printedAt: Date };
}

export interface ProgramListOptions {
  /** One patient's programs; otherwise those of every patient who is not archived. */
  readonly patientId?: string;
  /** Every patient's but this one's. */
  readonly notOfPatient?: string;
  /** Only programs whose title, or whose patient's name, holds these letters. */
  readonly search?: string;
  /** Only programs whose review falls on this local date or before; the longest overdue first. */
  readonly reviewBy?: string;
  /** Only programs with changes that no version holds yet. */
  readonly unpublished?: boolean;
  /** Those that were put away too. */
  readonly withArchived?: boolean;
  readonly limit?: number;
}

/** Programs by last change, newest first; the read itself is audited. */
export function listPrograms(
  scope: ClinicScope,
  options: ProgramListOptions = {},
): Promise<ProgramListing[]> {
  scope.require("program.read");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({
        id: programs.id,
        patientId: programs.patientId,
        patientName: patients.name,
        patientLabel: patients.label,
        publishedLabel: options.patientId === undefined ? sql<string | null>`null` : publishedLabel(),
        title: programs.title,
        currentVersion: programs.currentVersion,
        publishedRevision: programs.publishedRevision,
        revision: programs.revision,
        reviewOn: programs.reviewOn,
        updatedAt: programs.updatedAt,
        logsSeenAt: programs.logsSeenAt,
        createdByName: users.displayName,
        paper: latestPrint(),
      })
      .from(programs)
      .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .innerJoin(users, and(eq(users.clinicId, programs.clinicId), eq(users.id, programs.createdBy)))
      .where(and(inClinic(scope, programs), ...listConditions(options)))
      .orderBy(options.reviewBy === undefined ? desc(programs.updatedAt) : asc(programs.reviewOn))
      .limit(options.limit ?? 100);
    // Nothing was read of a patient who has no programs, or is not the clinic's.
    if (rows.length > 0 || options.patientId === undefined) {
      recordRead(scope, transaction, { verb: "program.list", subject: listSubject(options) });
    }
    return rows.map(({ publishedRevision, revision, paper, ...row }) => ({
      ...row,
      ...(paper && { paper: { ...paper, printedAt: new Date(paper.printedAt) } }),
      hasUnpublishedChanges: publishedRevision !== revision,
    }));
  });
}

/** The programs of one patient are part of that patient's record. */
function listSubject({ patientId }: ProgramListOptions) {
  return patientId === undefined ? { kind: "program" } : { kind: "patient", id: patientId };
}

function listConditions(options: ProgramListOptions): SQL[] {
  const { patientId, notOfPatient, search, reviewBy, unpublished, withArchived } = options;
  const conditions = [
    withArchived ? sql`true` : isNull(programs.archivedAt),
    patientId === undefined ? isNull(patients.archivedAt) : eq(programs.patientId, patientId),
  ];
  if (notOfPatient !== undefined) conditions.push(ne(programs.patientId, notOfPatient));
  if (search !== undefined) conditions.push(nameHolds(search));
  if (reviewBy !== undefined) conditions.push(lte(programs.reviewOn, reviewBy));
  if (unpublished) conditions.push(sql`${programs.publishedRevision} is distinct from ${programs.revision}`);
  return conditions;
}

/** Every word typed stands in the title or in the patient's name. */
function nameHolds(search: string): SQL {
  const words = search.trim().split(/\s+/);
  const each = words.map((word) => {
    const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    return or(ilike(programs.title, pattern), ilike(patients.name, pattern));
  });
  return and(...each) ?? sql`true`;
}
