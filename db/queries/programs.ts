import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import type { DraftItem, ProgramDraft } from "@/lib/domain/program/program-draft";
import { recordRead } from "../audit";
import { rowsAsJson } from "../json-rows";
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
import type { ClinicScope } from "../scope";
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
  /** Who typed the draft's words in the patient's language. */
  readonly toldBy?: string;
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
        toldBy: users.displayName,
        ...draftRows(scope),
      })
      .from(programs)
      .innerJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .leftJoin(users, and(eq(users.clinicId, programs.clinicId), eq(users.id, programs.toldBy)))
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
      ...(row.toldBy !== null && { toldBy: row.toldBy }),
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
        items: draftItems(row),
        ...draftTopics(row.topics),
        ...(program.adviceProposed && { adviceProposed: true as const }),
        ...draftPhases(row.phases),
        ...(program.toldWords !== null && { told: program.toldWords }),
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

/** The draft's parts, as columns of a query on `programs` that joins. */
function draftRows(scope: ClinicScope) {
  const ofProgram = (table: { clinicId: AnyPgColumn; programId: AnyPgColumn }) =>
    and(inClinic(scope, table), eq(table.programId, programs.id));
  return {
    items: rowsAsJson(programItems, ofProgram(programItems), sql`${programItems.position}`),
    itemPhases: rowsAsJson(
      programItemPhases,
      ofProgram(programItemPhases),
      sql`${programItemPhases.phaseId}`,
    ),
    topics: rowsAsJson(programAdvice, ofProgram(programAdvice), sql`${programAdvice.position}`),
    phases: rowsAsJson(programPhases, ofProgram(programPhases), sql`${programPhases.position}`),
  };
}

type ItemPhaseRow = typeof programItemPhases.$inferSelect;

interface ItemRows {
  readonly items: readonly (typeof programItems.$inferSelect)[];
  readonly itemPhases: readonly ItemPhaseRow[];
}

function draftItems({ items, itemPhases }: ItemRows): DraftItem[] {
  return items.map((row) => ({
    itemId: row.id,
    exerciseId: row.exerciseId,
    dose: doseFromRow(row),
    ...phaseDosesOf(itemPhases, row.id),
    note: row.note,
  }));
}

function phaseDosesOf(rows: readonly ItemPhaseRow[], itemId: string): Pick<DraftItem, "phaseDoses"> {
  const phaseDoses = rows
    .filter((row) => row.itemId === itemId)
    .map((row) => ({ phaseId: row.phaseId, ...(!row.isLeftOut && { dose: doseFromRow(row) }) }));
  return phaseDoses.length > 0 ? { phaseDoses } : {};
}

function draftPhases(rows: readonly (typeof programPhases.$inferSelect)[]): Pick<ProgramDraft, "phases"> {
  const phases = rows.map(({ id, weeks }) => ({ phaseId: id, weeks }));
  return phases.length > 0 ? { phases } : {};
}

function draftTopics(
  rows: readonly (typeof programAdvice.$inferSelect)[],
): Pick<ProgramDraft, "topicIds" | "topicWordings"> {
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
