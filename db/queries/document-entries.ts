import "server-only";
import { and, inArray } from "drizzle-orm";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import type { DocumentEntries } from "@/lib/domain/template/draft-from-document";
import { adviceTopics, exercises } from "../schema";
import type { ClinicScope } from "../scope";
import { inLibrary } from "../where";

/** The library entries a document may have been made from, archived ones too. */
export function findDocumentEntries(
  scope: ClinicScope,
  { items, advice }: Pick<ProgramDocument, "items" | "advice">,
): Promise<Pick<DocumentEntries, "exercises" | "topics">> {
  scope.require("library.read");
  const exerciseSlugs = items.map((item) => item.exercise.slug);
  const topicSlugs = advice.map((topic) => topic.slug);
  return scope.run(async (transaction) => ({
    exercises: await transaction
      .select({ id: exercises.id, slug: exercises.slug, name: exercises.name })
      .from(exercises)
      .where(and(inLibrary(scope, exercises), inArray(exercises.slug, exerciseSlugs))),
    topics: await transaction
      .select({
        id: adviceTopics.id,
        slug: adviceTopics.slug,
        title: adviceTopics.title,
        points: adviceTopics.points,
      })
      .from(adviceTopics)
      .where(and(inLibrary(scope, adviceTopics), inArray(adviceTopics.slug, topicSlugs))),
  }));
}
