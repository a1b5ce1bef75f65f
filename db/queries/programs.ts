import "server-only";
import { and, asc, desc, eq, ilike, isNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { DraftItem, ProgramDraft } from "@/lib/domain/program/program-draft";
import { recordRead } from "../audit";
import {
  patients,
  programAdvice,
  programItemPhases,
  programItems,
  programPhases,
  programs,
  users,
} from "../schema";
import { doseFromRow } from "../schema/dose-row";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, latestPrint } from "../where";

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
    recordRead(scope, transaction, {
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
        ...(program.startsOn !== null && { startsOn: program.startsOn }),
        items: await draftItems(scope, transaction, programId),
        ...(await draftTopics(scope, transaction, programId)),
        ...(await draftPhases(scope, transaction, programId)),
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
  const phaseDoses = await draftPhaseDoses(scope, transaction, programId);
  return rows.map((row) => ({
    itemId: row.id,
    exerciseId: row.exerciseId,
    dose: doseFromRow(row),
    ...phaseDosesOf(phaseDoses, row.id),
    note: row.note,
  }));
}

type ItemPhaseRow = typeof programItemPhases.$inferSelect;

function draftPhaseDoses(scope: ClinicScope, transaction: Transaction, programId: string) {
  return transaction
    .select()
    .from(programItemPhases)
    .where(and(inClinic(scope, programItemPhases), eq(programItemPhases.programId, programId)))
    .orderBy(asc(programItemPhases.phaseId));
}

function phaseDosesOf(rows: readonly ItemPhaseRow[], itemId: string): Pick<DraftItem, "phaseDoses"> {
  const phaseDoses = rows
    .filter((row) => row.itemId === itemId)
    .map((row) => ({ phaseId: row.phaseId, ...(!row.isLeftOut && { dose: doseFromRow(row) }) }));
  return phaseDoses.length > 0 ? { phaseDoses } : {};
}

async function draftPhases(
  scope: ClinicScope,
  transaction: Transaction,
  programId: string,
): Promise<Pick<ProgramDraft, "phases">> {
  const phases = await transaction
    .select({ phaseId: programPhases.id, weeks: programPhases.weeks })
    .from(programPhases)
    .where(and(inClinic(scope, programPhases), eq(programPhases.programId, programId)))
    .orderBy(asc(programPhases.position));
  return phases.length > 0 ? { phases } : {};
}

async function draftTopics(
  scope: ClinicScope,
  transaction: Transaction,
  programId: string,
): Promise<Pick<ProgramDraft, "topicIds" | "topicWordings">> {
  const rows = await transaction
    .select({ topicId: programAdvice.topicId, title: programAdvice.title, points: programAdvice.points })
    .from(programAdvice)
    .where(and(inClinic(scope, programAdvice), eq(programAdvice.programId, programId)))
    .orderBy(asc(programAdvice.position));
  const topicWordings = rows.flatMap(({ topicId, title, points }) =>
    title !== null && points !== null ? [{ topicId, title, points }] : [],
  );
  return {
    topicIds: rows.map((row) => row.topicId),
    ...(topicWordings.length > 0 && { topicWordings }),
  };
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
        title: programs.title,
        currentVersion: programs.currentVersion,
        publishedRevision: programs.publishedRevision,
        revision: programs.revision,
        reviewOn: programs.reviewOn,
        updatedAt: programs.updatedAt,
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
