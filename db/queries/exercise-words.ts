import "server-only";
import { asc } from "drizzle-orm";
import { exerciseWords } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** What the clinic calls exercises besides their names, by the exercise's id; words parted by commas. */
export function listExerciseWords(scope: ClinicScope): Promise<ReadonlyMap<string, string>> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({ exerciseId: exerciseWords.exerciseId, words: exerciseWords.words })
      .from(exerciseWords)
      .where(inClinic(scope, exerciseWords))
      .orderBy(asc(exerciseWords.exerciseId));
    return new Map(rows.map(({ exerciseId, words }) => [exerciseId, words]));
  });
}
