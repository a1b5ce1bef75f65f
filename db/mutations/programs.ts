import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/lib/domain/errors";
import type { DraftItem, ProgramDraft } from "@/lib/domain/program-draft";
import { recordAudit } from "../audit";
import { adviceTopics, exercises, patients, programAdvice, programItems, programs } from "../schema";
import { doseToRow } from "../schema/dose-row";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, inLibrary } from "../where";

/** Starts a program for a patient who is not archived; returns the new id. */
export function createProgram(scope: ClinicScope, patientId: string, draft: ProgramDraft): Promise<string> {
  scope.require("program.change");
  return scope.run(async (transaction) => {
    const [patient] = await transaction
      .select({ id: patients.id })
      .from(patients)
      .where(and(inClinic(scope, patients), eq(patients.id, patientId), isNull(patients.archivedAt)));
    if (!patient) throw new NotFoundError("Patient");
    const contents = await lookUpContents(scope, transaction, draft);
    if (contents.missing) throw new NotFoundError("Exercise or topic");
    const [row] = await transaction
      .insert(programs)
      .values({ ...draftColumns(draft), clinicId: scope.clinicId, patientId, createdBy: scope.actor.userId })
      .returning({ id: programs.id });
    if (!row) throw new NotFoundError("Program");
    await replaceContents(scope, transaction, row.id, draft, contents);
    await recordAudit(scope, transaction, {
      verb: "program.create",
      subject: { kind: "program", id: row.id },
    });
    return row.id;
  });
}

export type SaveDraftResult =
  | { readonly outcome: "saved"; readonly revision: number }
  /** Exercises or topics that are gone from the library, or never were in it; nothing was saved. */
  | {
      readonly outcome: "missing";
      readonly exerciseIds: readonly string[];
      readonly topicIds: readonly string[];
    };

/**
 * Saves the whole draft if nobody else has saved since `revision`.
 * @throws ConflictError with the current revision, NotFoundError
 */
export function saveDraft(
  scope: ClinicScope,
  programId: string,
  revision: number,
  draft: ProgramDraft,
): Promise<SaveDraftResult> {
  scope.require("program.change");
  return scope.run(async (transaction) => {
    const contents = await lookUpContents(scope, transaction, draft);
    if (contents.missing) return { outcome: "missing", ...contents.missing } as const;
    const [row] = await transaction
      .update(programs)
      .set({ ...draftColumns(draft), revision: sql`${programs.revision} + 1`, updatedAt: sql`now()` })
      .where(
        and(
          inClinic(scope, programs),
          eq(programs.id, programId),
          eq(programs.revision, revision),
          isNull(programs.archivedAt),
        ),
      )
      .returning({ revision: programs.revision });
    if (!row) throw await whyNothingChanged(scope, transaction, programId);
    await replaceContents(scope, transaction, programId, draft, contents);
    await recordAudit(scope, transaction, {
      verb: "program.save-draft",
      subject: { kind: "program", id: programId },
      details: { revision: row.revision },
    });
    return { outcome: "saved", revision: row.revision } as const;
  });
}

/** Takes a program off the lists; its versions stay, its links stop to open. */
export function archiveProgram(scope: ClinicScope, programId: string): Promise<void> {
  scope.require("program.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(programs)
      .set({ archivedAt: sql`coalesce(${programs.archivedAt}, now())`, updatedAt: sql`now()` })
      .where(and(inClinic(scope, programs), eq(programs.id, programId)))
      .returning({ id: programs.id });
    if (!row) throw new NotFoundError("Program");
    await recordAudit(scope, transaction, {
      verb: "program.archive",
      subject: { kind: "program", id: programId },
    });
  });
}

function draftColumns(draft: ProgramDraft) {
  return {
    title: draft.title,
    goal: draft.goal,
    habitAfter: draft.habitAfter,
    habitAt: draft.habitAt,
    reviewOn: draft.reviewOn ?? null,
    diaryWeeks: draft.diaryWeeks,
    hiddenWarnings: [...draft.hiddenWarnings],
  };
}

async function whyNothingChanged(
  scope: ClinicScope,
  transaction: Transaction,
  programId: string,
): Promise<Error> {
  const [row] = await transaction
    .select({ revision: programs.revision, archivedAt: programs.archivedAt })
    .from(programs)
    .where(and(inClinic(scope, programs), eq(programs.id, programId)));
  return row && row.archivedAt === null
    ? new ConflictError("Program", row.revision)
    : new NotFoundError("Program");
}

interface Missing {
  readonly exerciseIds: readonly string[];
  readonly topicIds: readonly string[];
}

interface Contents {
  readonly exerciseOwners: Map<string, string>;
  readonly topicOwners: Map<string, string>;
  readonly missing?: Missing;
}

/** Who owns each exercise and topic of the draft, and what of it the clinic's library does not hold. */
async function lookUpContents(
  scope: ClinicScope,
  transaction: Transaction,
  draft: ProgramDraft,
): Promise<Contents> {
  const exerciseOwners = await ownersOfExercises(scope, transaction, draft.items);
  const topicOwners = await ownersOfTopics(scope, transaction, draft.topicIds);
  const exerciseIds = draft.items.map((item) => item.exerciseId).filter((id) => !exerciseOwners.has(id));
  const topicIds = draft.topicIds.filter((id) => !topicOwners.has(id));
  const isWhole = exerciseIds.length + topicIds.length === 0;
  return { exerciseOwners, topicOwners, ...(!isWhole && { missing: { exerciseIds, topicIds } }) };
}

async function replaceContents(
  scope: ClinicScope,
  transaction: Transaction,
  programId: string,
  draft: ProgramDraft,
  contents: Contents,
): Promise<void> {
  const { clinicId } = scope;
  await transaction
    .delete(programItems)
    .where(and(inClinic(scope, programItems), eq(programItems.programId, programId)));
  await transaction
    .delete(programAdvice)
    .where(and(inClinic(scope, programAdvice), eq(programAdvice.programId, programId)));
  const itemRows = draft.items.map((item, position) => ({
    ...doseToRow(item.dose),
    id: item.itemId,
    clinicId,
    programId,
    position,
    exerciseId: item.exerciseId,
    exerciseOwnerId: contents.exerciseOwners.get(item.exerciseId) ?? clinicId,
    note: item.note,
  }));
  const topicRows = draft.topicIds.map((topicId, position) => ({
    clinicId,
    programId,
    topicId,
    topicOwnerId: contents.topicOwners.get(topicId) ?? clinicId,
    position,
  }));
  if (itemRows.length > 0) await transaction.insert(programItems).values(itemRows);
  if (topicRows.length > 0) await transaction.insert(programAdvice).values(topicRows);
}

async function ownersOfExercises(
  scope: ClinicScope,
  transaction: Transaction,
  items: readonly DraftItem[],
): Promise<Map<string, string>> {
  if (items.length === 0) return new Map();
  const ids = items.map((item) => item.exerciseId);
  const rows = await transaction
    .select({ id: exercises.id, ownerId: exercises.ownerId })
    .from(exercises)
    .where(and(inLibrary(scope, exercises), inArray(exercises.id, ids)));
  return new Map(rows.map((row) => [row.id, row.ownerId]));
}

async function ownersOfTopics(
  scope: ClinicScope,
  transaction: Transaction,
  topicIds: readonly string[],
): Promise<Map<string, string>> {
  if (topicIds.length === 0) return new Map();
  const rows = await transaction
    .select({ id: adviceTopics.id, ownerId: adviceTopics.ownerId })
    .from(adviceTopics)
    .where(and(inLibrary(scope, adviceTopics), inArray(adviceTopics.id, [...topicIds])));
  return new Map(rows.map((row) => [row.id, row.ownerId]));
}
