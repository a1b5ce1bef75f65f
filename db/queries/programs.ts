import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { DraftItem, ProgramDraft } from "@/lib/domain/program/program-draft";
import { recordRead } from "../audit";
import { patients, programAdvice, programItemPhases, programItems, programPhases, programs } from "../schema";
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
  /** Slug of the template it began as. */
  readonly template?: string;
}

/** A program with its draft; the read itself is audited. */
export function findProgram(scope: ClinicScope, programId: string): Promise<ProgramDetail | undefined> {
  scope.require("program.read");
  return scope.once(`program ${programId}`, async (transaction) => {
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
      ...(program.template !== null && { template: program.template }),
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
        ...(program.adviceProposed && { adviceProposed: true as const }),
        ...(await draftPhases(scope, transaction, programId)),
      },
    };
  });
}

/** The id of a program that can be edited, before anything of it is read; nothing for an archived one. */
export function findOpenProgramId(scope: ClinicScope, programId: string): Promise<string | undefined> {
  scope.require("program.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ id: programs.id })
      .from(programs)
      .where(and(inClinic(scope, programs), eq(programs.id, programId), isNull(programs.archivedAt)))
      .limit(1);
    return row?.id;
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
    .select({
      topicId: programAdvice.topicId,
      title: programAdvice.title,
      points: programAdvice.points,
      variant: programAdvice.variant,
    })
    .from(programAdvice)
    .where(and(inClinic(scope, programAdvice), eq(programAdvice.programId, programId)))
    .orderBy(asc(programAdvice.position));
  const topicWordings = rows.flatMap(({ topicId, title, points, variant }) =>
    title !== null && points !== null
      ? [{ topicId, title, points, ...(variant !== null && { variant }) }]
      : [],
  );
  return {
    topicIds: rows.map((row) => row.topicId),
    ...(topicWordings.length > 0 && { topicWordings }),
  };
}
