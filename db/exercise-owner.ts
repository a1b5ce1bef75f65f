import "server-only";
import { and, eq, type SQL } from "drizzle-orm";
import { NotFoundError } from "@/lib/domain/errors/errors";
import { exercises } from "./schema";
import type { ClinicScope, Transaction } from "./scope";
import { inLibrary } from "./where";

/**
 * Whose an exercise of the clinic's library is, as a row that names it has to say; `condition` narrows which count.
 * @throws NotFoundError for an exercise the clinic does not have
 */
export async function exerciseOwner(
  scope: ClinicScope,
  transaction: Transaction,
  exerciseId: string,
  condition?: SQL,
): Promise<string> {
  const [exercise] = await transaction
    .select({ ownerId: exercises.ownerId })
    .from(exercises)
    .where(and(inLibrary(scope, exercises), eq(exercises.id, exerciseId), condition));
  if (!exercise) throw new NotFoundError("Exercise");
  return exercise.ownerId;
}
