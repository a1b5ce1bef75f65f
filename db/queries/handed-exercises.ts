import "server-only";
import { and, inArray, isNull, sql } from "drizzle-orm";
import type { HandedExercise } from "@/lib/domain/program-file/handed-exercise";
import { adviceTopics, exercises } from "../schema";
import { doseFromRow } from "../schema/dose-row";
import type { ClinicScope } from "../scope";
import { inLibrary } from "../where";

/** An exercise of the library with everything that another clinic gets of it. */
export interface LibraryEntry extends Omit<HandedExercise, "pictures"> {
  readonly id: string;
  /** Ids of its photographs, start and end. */
  readonly photoIds: readonly string[];
}

/** Library entries by id, archived ones too: what a program holds. */
export function findEntriesById(scope: ClinicScope, ids: readonly string[]): Promise<LibraryEntry[]> {
  return findEntries(scope, { ids });
}

/** Library entries by slug, without archived ones; the clinic's own before a shared one. */
export function findEntriesBySlug(scope: ClinicScope, slugs: readonly string[]): Promise<LibraryEntry[]> {
  return findEntries(scope, { slugs });
}

type Wanted = { readonly ids: readonly string[] } | { readonly slugs: readonly string[] };

async function findEntries(scope: ClinicScope, wanted: Wanted): Promise<LibraryEntry[]> {
  scope.require("library.read");
  const which =
    "ids" in wanted
      ? inArray(exercises.id, [...wanted.ids])
      : and(inArray(exercises.slug, [...wanted.slugs]), isNull(exercises.archivedAt));
  if (("ids" in wanted ? wanted.ids : wanted.slugs).length === 0) return [];
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select()
      .from(exercises)
      .where(and(inLibrary(scope, exercises), which))
      .orderBy(sql`${exercises.clinicId} is null`);
    return rows.map(entryOf);
  });
}

function entryOf(row: typeof exercises.$inferSelect): LibraryEntry {
  const { id, slug, name, plainName, regions, purpose, startPosition, equipment, loadTags } = row;
  const { sideRule, steps, shortSteps, feel, mistake, stopIf, precautions, poses } = row;
  return {
    ...{ id, slug, name, plainName, regions, purpose, startPosition, equipment, loadTags },
    ...{ sideRule, steps, shortSteps, feel, mistake, stopIf, precautions },
    dose: doseFromRow(row),
    ...(poses !== null && { poses }),
    photoIds: [row.photoStartId, row.photoEndId].flatMap((photoId) => photoId ?? []),
  };
}

/** Ids of advice topics of the library by slug, without archived ones; the clinic's own before a shared one. */
export function findTopicIds(
  scope: ClinicScope,
  slugs: readonly string[],
): Promise<{ readonly id: string; readonly slug: string }[]> {
  scope.require("library.read");
  if (slugs.length === 0) return Promise.resolve([]);
  return scope.run((transaction) =>
    transaction
      .select({ id: adviceTopics.id, slug: adviceTopics.slug })
      .from(adviceTopics)
      .where(
        and(
          inLibrary(scope, adviceTopics),
          inArray(adviceTopics.slug, [...slugs]),
          isNull(adviceTopics.archivedAt),
        ),
      )
      .orderBy(sql`${adviceTopics.clinicId} is null`),
  );
}
