import "server-only";
import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Dose } from "@/lib/domain/dose/dose";
import { OWN_DOSE_BASIS } from "@/lib/domain/dose/dose-basis";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import type { Exercise, ExerciseWords } from "@/lib/domain/exercise/exercise";
import { originOfCopy, ownProvenance } from "@/lib/domain/exercise/provenance";
import { freeSlug } from "@/lib/domain/text/slug";
import { recordAudit } from "../audit";
import { clips, exercises, images, ladderRungs } from "../schema";
import { doseToRow } from "../schema/dose-row";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, inLibrary } from "../where";

/** What the clinic writes of an exercise of its own. */
export interface ExerciseFields extends ExerciseWords, Pick<Exercise, "isUnchecked"> {
  readonly dose: Dose;
  readonly photoStartId: string | null;
  readonly photoEndId: string | null;
  readonly clipId: string | null;
  /** Neighbours on the ladder, by id, and when to move on. */
  readonly easierIds: readonly string[];
  readonly harderIds: readonly string[];
  readonly ladderRule: string;
}

export interface NewExercise extends ExerciseFields {
  /** The exercise whose drawing and sources it takes along. */
  readonly copyOf?: string;
  /** The clinic that a program file brought it from, by its name. */
  readonly from?: string;
}

/** Adds an exercise of the clinic's own. `today` is the clinic's local date. @throws NotFoundError */
export function createExercise(
  scope: ClinicScope,
  { copyOf, from, ...fields }: NewExercise,
  today: string,
): Promise<{ exerciseId: string; slug: string }> {
  scope.require("library.change");
  return scope.run(async (transaction) => {
    const source = copyOf === undefined ? undefined : await readSource(scope, transaction, copyOf);
    const slug = freeSlug(fields.name, await slugsInUse(scope, transaction));
    const [row] = await transaction
      .insert(exercises)
      .values({
        ...(await columnsOf(scope, transaction, fields)),
        slug,
        clinicId: scope.clinicId,
        createdBy: scope.actor.userId,
        figure: source?.figure ?? null,
        poses: source?.poses ?? null,
        provenance:
          from === undefined
            ? ownProvenance(originOfCopy(source), scope.actor.displayName, today)
            : ownProvenance({ articles: [], extent: "", clinicsOwn: { from } }, from, today),
      })
      .returning({ id: exercises.id });
    if (!row) throw new NotFoundError("Exercise");
    await replaceLadder(scope, transaction, row.id, fields);
    await recordAudit(scope, transaction, {
      verb: "exercise.create",
      subject: { kind: "exercise", id: row.id },
      ...(copyOf !== undefined && { details: { copyOf } }),
    });
    return { exerciseId: row.id, slug };
  });
}

/**
 * Saves one of the clinic's own exercises if nobody else has saved it since; returns the new revision. Programs that are
 * published keep the words they were published with.
 * @throws ConflictError with the current revision, NotFoundError
 */
export function updateExercise(
  scope: ClinicScope,
  exerciseId: string,
  revision: number,
  fields: ExerciseFields,
  today: string,
): Promise<number> {
  scope.require("library.change");
  return scope.run(async (transaction) => {
    const before = await readOwn(scope, transaction, exerciseId);
    const changed = await save(scope, transaction, exerciseId, revision, {
      ...(await columnsOf(scope, transaction, fields)),
      provenance: ownProvenance(before.provenance, scope.actor.displayName, today),
    });
    await replaceLadder(scope, transaction, exerciseId, fields);
    await recordAudit(scope, transaction, {
      verb: "exercise.update",
      subject: { kind: "exercise", id: exerciseId },
    });
    return changed;
  });
}

async function save(
  scope: ClinicScope,
  transaction: Transaction,
  exerciseId: string,
  revision: number,
  columns: Partial<typeof exercises.$inferInsert>,
): Promise<number> {
  const [row] = await transaction
    .update(exercises)
    .set({ ...columns, revision: sql`${exercises.revision} + 1`, updatedAt: sql`now()` })
    .where(and(inClinic(scope, exercises), eq(exercises.id, exerciseId), eq(exercises.revision, revision)))
    .returning({ revision: exercises.revision });
  if (row) return row.revision;
  const current = await readOwn(scope, transaction, exerciseId);
  throw new ConflictError("Exercise", current.revision, exerciseId);
}

async function readOwn(scope: ClinicScope, transaction: Transaction, exerciseId: string) {
  const [row] = await transaction
    .select({ revision: exercises.revision, provenance: exercises.provenance })
    .from(exercises)
    .where(and(inClinic(scope, exercises), eq(exercises.id, exerciseId)));
  if (!row) throw new NotFoundError("Exercise");
  return row;
}

async function readSource(scope: ClinicScope, transaction: Transaction, exerciseId: string) {
  const { name, provenance, figure, poses } = exercises;
  const [row] = await transaction
    .select({ name, provenance, figure, poses })
    .from(exercises)
    .where(and(inLibrary(scope, exercises), eq(exercises.id, exerciseId), isNull(exercises.archivedAt)));
  if (!row) throw new NotFoundError("Exercise");
  return row;
}

async function slugsInUse(scope: ClinicScope, transaction: Transaction): Promise<string[]> {
  const rows = await transaction
    .select({ slug: exercises.slug })
    .from(exercises)
    .where(inLibrary(scope, exercises));
  return rows.map((row) => row.slug);
}

async function columnsOf(scope: ClinicScope, transaction: Transaction, fields: ExerciseFields) {
  const { dose, easierIds: _easier, harderIds: _harder, ladderRule: _rule, ...texts } = fields;
  await requirePhotos(scope, transaction, [fields.photoStartId, fields.photoEndId]);
  await requireClip(scope, transaction, fields.clipId);
  return {
    ...texts,
    ...doseToRow(dose),
    regions: [...fields.regions],
    loadTags: [...fields.loadTags],
    steps: [...fields.steps],
    shortSteps: [...fields.shortSteps],
    doseBasis: OWN_DOSE_BASIS,
  };
}

async function requirePhotos(
  scope: ClinicScope,
  transaction: Transaction,
  photoIds: readonly (string | null)[],
): Promise<void> {
  const wanted = [...new Set(photoIds.flatMap((id) => id ?? []))];
  if (wanted.length === 0) return;
  const found = await transaction
    .select({ id: images.id })
    .from(images)
    .where(and(inClinic(scope, images), inArray(images.id, wanted), eq(images.kind, "exercise-photo")));
  if (found.length !== wanted.length) throw new NotFoundError("Image");
}

async function requireClip(
  scope: ClinicScope,
  transaction: Transaction,
  clipId: string | null,
): Promise<void> {
  if (clipId === null) return;
  const [found] = await transaction
    .select({ id: clips.id })
    .from(clips)
    .where(and(inClinic(scope, clips), eq(clips.id, clipId)));
  if (!found) throw new NotFoundError("Clip");
}

/** The clinic's own rungs at this exercise; those of the shared library stay as they are. */
async function replaceLadder(
  scope: ClinicScope,
  transaction: Transaction,
  exerciseId: string,
  { easierIds, harderIds, ladderRule: rule }: ExerciseFields,
): Promise<void> {
  const { clinicId } = scope;
  const atExercise = or(eq(ladderRungs.easierId, exerciseId), eq(ladderRungs.harderId, exerciseId));
  await transaction.delete(ladderRungs).where(and(eq(ladderRungs.ownerId, clinicId), atExercise));
  const ownerOf = await ownersOf(scope, transaction, [...easierIds, ...harderIds]);
  const own = { ownerId: clinicId, rule };
  const rows = [
    ...easierIds.map((easierId) => ({
      ...own,
      easierId,
      easierOwnerId: ownerOf(easierId),
      harderId: exerciseId,
      harderOwnerId: clinicId,
    })),
    ...harderIds.map((harderId) => ({
      ...own,
      easierId: exerciseId,
      easierOwnerId: clinicId,
      harderId,
      harderOwnerId: ownerOf(harderId),
    })),
  ];
  if (rows.length > 0) await transaction.insert(ladderRungs).values(rows);
}

async function ownersOf(scope: ClinicScope, transaction: Transaction, ids: readonly string[]) {
  const rows =
    ids.length === 0
      ? []
      : await transaction
          .select({ id: exercises.id, ownerId: exercises.ownerId })
          .from(exercises)
          .where(and(inLibrary(scope, exercises), inArray(exercises.id, [...ids])));
  const owners = new Map(rows.map((row) => [row.id, row.ownerId]));
  return (id: string): string => {
    const owner = owners.get(id);
    if (owner === undefined) throw new NotFoundError("Exercise");
    return owner;
  };
}
