import "server-only";
import { and, inArray } from "drizzle-orm";
import type { ExerciseText } from "@/lib/domain/build-program-document";
import type { DocumentAdvice } from "@/lib/domain/program-document";
import type { ProgramDraft } from "@/lib/domain/program-draft";
import { adviceTopics, exercises } from "../schema";
import type { ClinicScope } from "../scope";
import { inLibrary } from "../where";

export interface DraftTexts {
  readonly exercises: ReadonlyMap<string, ExerciseText>;
  readonly topics: ReadonlyMap<string, DocumentAdvice>;
}

/** The library texts a draft names, by id; what the clinic may not see, or is gone, is absent. */
export function findDraftTexts(
  scope: ClinicScope,
  draft: Pick<ProgramDraft, "items" | "topicIds">,
): Promise<DraftTexts> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const exerciseIds = draft.items.map((item) => item.exerciseId);
    const exerciseRows =
      exerciseIds.length === 0
        ? []
        : await transaction
            .select()
            .from(exercises)
            .where(and(inLibrary(scope, exercises), inArray(exercises.id, exerciseIds)));
    const topicRows =
      draft.topicIds.length === 0
        ? []
        : await transaction
            .select({
              id: adviceTopics.id,
              slug: adviceTopics.slug,
              title: adviceTopics.title,
              points: adviceTopics.points,
            })
            .from(adviceTopics)
            .where(and(inLibrary(scope, adviceTopics), inArray(adviceTopics.id, [...draft.topicIds])));
    return {
      exercises: new Map(
        exerciseRows.map(({ figure, ...row }) => [row.id, { ...row, ...(figure !== null && { figure }) }]),
      ),
      topics: new Map(topicRows.map(({ id, ...topic }) => [id, topic])),
    };
  });
}
