import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { ConflictError, NotFoundError } from "@/lib/domain/errors";
import { recordAudit } from "../audit";
import { exercises } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

/** A drawing: what the pose editor was left at, and the solved figure that was made of it. */
export interface NewDrawing {
  readonly poses: unknown;
  readonly figure: unknown;
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
        ...(drawing ?? NO_DRAWING),
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
  return row ? new ConflictError("Exercise", row.revision) : new NotFoundError("Exercise");
}
