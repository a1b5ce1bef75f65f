import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import type { LoadTag } from "@/lib/domain/exercise/exercise";
import { recordAudit } from "../audit";
import { exercises } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

/** A drawing: what the pose editor was left at, and the solved figure that was made of it. */
export interface NewDrawing {
  readonly poses: unknown;
  readonly figure: unknown;
  /** Loads that the pose shows, to be carried besides those the exercise has. */
  readonly loadTags?: readonly LoadTag[] | undefined;
}

/** Gives one of the clinic's own exercises a drawing, or takes it away; returns the new revision. */
export function drawExercise(
  scope: ClinicScope,
  exerciseId: string,
  revision: number,
  drawing: NewDrawing | null,
): Promise<number> {
  scope.require("library.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(exercises)
      .set({
        ...(drawing ? { poses: drawing.poses, figure: drawing.figure } : NO_DRAWING),
        ...withLoads(drawing?.loadTags ?? []),
        revision: sql`${exercises.revision} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(inClinic(scope, exercises), eq(exercises.id, exerciseId), eq(exercises.revision, revision)))
      .returning({ revision: exercises.revision });
    if (!row) throw await whyNothingChanged(scope, transaction, exerciseId);
    const verb = drawing ? "exercise.draw" : "exercise.undraw";
    await recordAudit(scope, transaction, { verb, subject: { kind: "exercise", id: exerciseId } });
    return row.revision;
  });
}

function withLoads(tags: readonly LoadTag[]) {
  if (tags.length === 0) return {};
  const added = sql`array[${sql.join(
    tags.map((tag) => sql`${tag}`),
    sql`, `,
  )}]::text[]`;
  const all = sql<
    LoadTag[]
  >`(select array_agg(distinct tag) from unnest(${exercises.loadTags} || ${added}) as tag)`;
  return { loadTags: all };
}

const NO_DRAWING = { poses: null, figure: null };

/** Takes one of the clinic's own exercises out of the library, or back in. Programs that have it keep it. */
export function setExerciseArchived(
  scope: ClinicScope,
  exerciseId: string,
  archived: boolean,
): Promise<void> {
  scope.require("library.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .update(exercises)
      .set({
        archivedAt: archived ? sql`coalesce(${exercises.archivedAt}, now())` : null,
        revision: sql`${exercises.revision} + 1`,
        updatedAt: sql`now()`,
      })
      .where(and(inClinic(scope, exercises), eq(exercises.id, exerciseId)))
      .returning({ id: exercises.id });
    if (!row) throw new NotFoundError("Exercise");
    const verb = archived ? "exercise.archive" : "exercise.unarchive";
    await recordAudit(scope, transaction, { verb, subject: { kind: "exercise", id: exerciseId } });
  });
}

async function whyNothingChanged(
  scope: ClinicScope,
  transaction: Transaction,
  exerciseId: string,
): Promise<Error> {
  const [row] = await transaction
    .select({ revision: exercises.revision })
    .from(exercises)
    .where(and(inClinic(scope, exercises), eq(exercises.id, exerciseId)));
  return row ? new ConflictError("Exercise", row.revision, exerciseId) : new NotFoundError("Exercise");
}
