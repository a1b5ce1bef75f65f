import "server-only";
import { and, inArray } from "drizzle-orm";
import { adviceTopics, exercises } from "../schema";
import type { ClinicScope } from "../scope";
import { inLibrary } from "../where";

export interface LibraryOwners {
  /** Who owns each exercise and topic, by id; what the clinic may not see, or is gone, is absent. */
  readonly exercises: ReadonlyMap<string, string>;
  readonly topics: ReadonlyMap<string, string>;
}

/** Whose the exercises and topics are that a draft or a template names. */
export function findLibraryOwners(
  scope: ClinicScope,
  named: { readonly exerciseIds: readonly string[]; readonly topicIds: readonly string[] },
): Promise<LibraryOwners> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const ofExercises = await transaction
      .select({ id: exercises.id, ownerId: exercises.ownerId })
      .from(exercises)
      .where(and(inLibrary(scope, exercises), inArray(exercises.id, [...named.exerciseIds])));
    const ofTopics = await transaction
      .select({ id: adviceTopics.id, ownerId: adviceTopics.ownerId })
      .from(adviceTopics)
      .where(and(inLibrary(scope, adviceTopics), inArray(adviceTopics.id, [...named.topicIds])));
    return {
      exercises: new Map(ofExercises.map((row) => [row.id, row.ownerId])),
      topics: new Map(ofTopics.map((row) => [row.id, row.ownerId])),
    };
  });
}
