import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { recordAudit } from "../audit";
import { findLibraryOwners, type LibraryOwners } from "../queries/library-owners";
import { patients, programAdvice, programItemPhases, programItems, programPhases, programs } from "../schema";
import { doseToRow } from "../schema/dose-row";
import { toldToRow, toldToSavedRow } from "../schema/told-row";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

/** Starts a program for a patient who is not archived; `template` is the slug it begins as. Returns the new id. */
export function createProgram(
  scope: ClinicScope,
  patientId: string,
  draft: ProgramDraft,
  template?: string,
): Promise<string> {
  scope.require("program.change");
  return bound(scope, async (scope, transaction) => {
    const [patient] = await transaction
      .select({ id: patients.id })
      .from(patients)
      .where(and(inClinic(scope, patients), eq(patients.id, patientId), isNull(patients.archivedAt)))
      // A merge of the record waits, and then takes the program along.
      .for("share");
    if (!patient) throw new NotFoundError("Patient");
    const contents = await lookUpContents(scope, draft);
    if (contents.missing) throw new NotFoundError("Exercise or topic");
    const [row] = await transaction
      .insert(programs)
      .values({
        ...draftColumns(draft),
        ...toldToRow(draft, scope.actor.userId),
        clinicId: scope.clinicId,
        patientId,
        template,
        createdBy: scope.actor.userId,
      })
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

/** A transaction with a scope that stays in it: what is read on the way sees it too. */
function bound<T>(
  scope: ClinicScope,
  work: (scope: ClinicScope, transaction: Transaction) => Promise<T>,
): Promise<T> {
  return scope.transaction((scope) => scope.run((transaction) => work(scope, transaction)));
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
 * Saves the whole draft if nobody else has saved since `revision`; `restored` names the version it came back from.
 * @throws ConflictError with the current revision, NotFoundError
 */
export function saveDraft(
  scope: ClinicScope,
  programId: string,
  revision: number,
  draft: ProgramDraft,
  restored?: number,
): Promise<SaveDraftResult> {
  scope.require("program.change");
  return bound(scope, async (scope, transaction) => {
    const contents = await lookUpContents(scope, draft);
    if (contents.missing) return { outcome: "missing", ...contents.missing } as const;
    const [row] = await transaction
      .update(programs)
      .set({
        ...draftColumns(draft),
        ...toldToSavedRow(draft, scope.actor.userId),
        revision: sql`${programs.revision} + 1`,
        updatedAt: sql`now()`,
      })
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
      verb: restored === undefined ? "program.save-draft" : "program.restore",
      subject: { kind: "program", id: programId },
      details: { revision: row.revision, ...(restored !== undefined && { version: restored }) },
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
    startsOn: draft.startsOn ?? null,
    diaryWeeks: draft.diaryWeeks,
    adviceProposed: draft.adviceProposed ?? false,
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
    ? new ConflictError("Program", row.revision, programId)
    : new NotFoundError("Program");
}

interface Missing {
  readonly exerciseIds: readonly string[];
  readonly topicIds: readonly string[];
}

type Contents = LibraryOwners & { readonly missing?: Missing };

/** Who owns each exercise and topic of the draft, and what of it the clinic's library does not hold. */
async function lookUpContents(scope: ClinicScope, draft: ProgramDraft): Promise<Contents> {
  const named = { exerciseIds: draft.items.map((item) => item.exerciseId), topicIds: draft.topicIds };
  const owners = await findLibraryOwners(scope, named);
  const exerciseIds = named.exerciseIds.filter((id) => !owners.exercises.has(id));
  const topicIds = named.topicIds.filter((id) => !owners.topics.has(id));
  const isWhole = exerciseIds.length + topicIds.length === 0;
  return { ...owners, ...(!isWhole && { missing: { exerciseIds, topicIds } }) };
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
    exerciseOwnerId: contents.exercises.get(item.exerciseId) ?? clinicId,
    note: item.note,
  }));
  const topicRows = draft.topicIds.map((topicId, position) => ({
    clinicId,
    programId,
    topicId,
    topicOwnerId: contents.topics.get(topicId) ?? clinicId,
    position,
    ...wordingOf(draft, topicId),
  }));
  if (itemRows.length > 0) await transaction.insert(programItems).values(itemRows);
  await replacePhases(scope, transaction, programId, draft);
  if (topicRows.length > 0) await transaction.insert(programAdvice).values(topicRows);
}

function wordingOf({ topicWordings = [] }: ProgramDraft, topicId: string) {
  const own = topicWordings.find((wording) => wording.topicId === topicId);
  return { title: own?.title ?? null, points: own ? [...own.points] : null, variant: own?.variant ?? null };
}

/** The items' phase doses went with the items; phases that a dose names are in the draft (schema). */
async function replacePhases(
  scope: ClinicScope,
  transaction: Transaction,
  programId: string,
  draft: ProgramDraft,
): Promise<void> {
  const place = { clinicId: scope.clinicId, programId };
  await transaction
    .delete(programPhases)
    .where(and(inClinic(scope, programPhases), eq(programPhases.programId, programId)));
  const phases = draft.phases ?? [];
  if (phases.length === 0) return;
  await transaction
    .insert(programPhases)
    .values(phases.map(({ phaseId, weeks }, position) => ({ ...place, id: phaseId, position, weeks })));
  const known = new Set(phases.map((phase) => phase.phaseId));
  const doses = draft.items.flatMap(({ itemId, dose, phaseDoses = [] }) =>
    phaseDoses
      .filter(({ phaseId }) => known.has(phaseId))
      .map((own) => ({
        ...doseToRow(own.dose ?? dose),
        ...place,
        itemId,
        phaseId: own.phaseId,
        isLeftOut: own.dose === undefined,
      })),
  );
  if (doses.length > 0) await transaction.insert(programItemPhases).values(doses);
}
