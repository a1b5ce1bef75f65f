import "server-only";
import { and, asc, desc, eq, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { ProgramDraft } from "@/lib/domain/program-draft";
import { recordAudit } from "../audit";
import { patients, programAdvice, programItems, programs, users } from "../schema";
import { doseFromRow } from "../schema/dose-row";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

export interface ProgramDetail {
  readonly id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly patientLabel: string;
  readonly patientArchived: boolean;
  readonly archivedAt: Date | null;
  /** Counts the saves of the draft; a write names the revision it was based on. */
  readonly revision: number;
  /** 0 before the first publish. */
  readonly currentVersion: number;
  /** Whether the draft has changes that no version holds yet. */
  readonly hasUnpublishedChanges: boolean;
  readonly draft: ProgramDraft;
}

/** A program with its draft; the read itself is audited. */
export function findProgram(scope: ClinicScope, programId: string): Promise<ProgramDetail | undefined> {
  scope.require("program.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({
        program: programs,
        patientName: patients.name,
        patientLabel: patients.label,
        patientArchivedAt: patients.archivedAt,
      })
      .from(programs)
      .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .where(and(inClinic(scope, programs), eq(programs.id, programId)))
      .limit(1);
    if (!row) return undefined;
    await recordAudit(scope, transaction, {
      verb: "program.read",
      subject: { kind: "program", id: programId },
    });
    const { program } = row;
    return {
      id: program.id,
      patientId: program.patientId,
      patientName: row.patientName,
      patientLabel: row.patientLabel,
      patientArchived: row.patientArchivedAt !== null,
      archivedAt: program.archivedAt,
      revision: program.revision,
      currentVersion: program.currentVersion,
      hasUnpublishedChanges: program.publishedRevision !== program.revision,
      draft: {
        title: program.title,
        goal: program.goal,
        habitAfter: program.habitAfter,
        habitAt: program.habitAt,
        ...(program.reviewOn !== null && { reviewOn: program.reviewOn }),
        diaryWeeks: program.diaryWeeks,
        hiddenWarnings: program.hiddenWarnings,
        items: await draftItems(scope, transaction, programId),
        topicIds: await draftTopicIds(scope, transaction, programId),
      },
    };
  });
}

async function draftItems(scope: ClinicScope, transaction: Transaction, programId: string) {
  const rows = await transaction
    .select()
    .from(programItems)
    .where(and(inClinic(scope, programItems), eq(programItems.programId, programId)))
    .orderBy(asc(programItems.position));
  return rows.map((row) => ({
    itemId: row.id,
    exerciseId: row.exerciseId,
    dose: doseFromRow(row),
    note: row.note,
  }));
}

async function draftTopicIds(scope: ClinicScope, transaction: Transaction, programId: string) {
  const rows = await transaction
    .select({ topicId: programAdvice.topicId })
    .from(programAdvice)
    .where(and(inClinic(scope, programAdvice), eq(programAdvice.programId, programId)))
    .orderBy(asc(programAdvice.position));
  return rows.map((row) => row.topicId);
}

export interface ProgramListing {
  readonly id: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly title: string;
  readonly currentVersion: number;
  readonly hasUnpublishedChanges: boolean;
  readonly reviewOn: string | null;
  readonly updatedAt: Date;
  readonly createdByName: string;
}

export interface ProgramListOptions {
  /** One patient's programs; otherwise those of every patient who is not archived. */
  readonly patientId?: string;
  /** Only programs whose review falls on this local date or before; the longest overdue first. */
  readonly reviewBy?: string;
  /** Only programs with changes that no version holds yet. */
  readonly unpublished?: boolean;
  readonly limit?: number;
}

/** Programs by last change, newest first. */
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
        title: programs.title,
        currentVersion: programs.currentVersion,
        publishedRevision: programs.publishedRevision,
        revision: programs.revision,
        reviewOn: programs.reviewOn,
        updatedAt: programs.updatedAt,
        createdByName: users.displayName,
      })
      .from(programs)
      .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .innerJoin(users, and(eq(users.clinicId, programs.clinicId), eq(users.id, programs.createdBy)))
      .where(and(inClinic(scope, programs), ...listConditions(options)))
      .orderBy(options.reviewBy === undefined ? desc(programs.updatedAt) : asc(programs.reviewOn))
      .limit(options.limit ?? 100);
    return rows.map(({ publishedRevision, revision, ...row }) => ({
      ...row,
      hasUnpublishedChanges: publishedRevision !== revision,
    }));
  });
}

function listConditions({ patientId, reviewBy, unpublished }: ProgramListOptions): SQL[] {
  const conditions = [
    isNull(programs.archivedAt),
    patientId === undefined ? isNull(patients.archivedAt) : eq(programs.patientId, patientId),
  ];
  if (reviewBy !== undefined) conditions.push(lte(programs.reviewOn, reviewBy));
  if (unpublished) conditions.push(sql`${programs.publishedRevision} is distinct from ${programs.revision}`);
  return conditions;
}
