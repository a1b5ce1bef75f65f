import "server-only";
import { and, asc, count, desc, gt, inArray, isNotNull, isNull, min } from "drizzle-orm";
import { LIBRARY_UNDO_HOURS } from "@/lib/domain/library-file/library-file";
import { exercises, images } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic, inLibrary } from "../where";

/** One of the clinic's own exercises as an export counts it. */
export interface OwnExerciseSize {
  readonly id: string;
  readonly isUnchecked: boolean;
  /** Of its photographs. */
  readonly bytes: number;
}

/** The clinic's own exercises by name, without archived ones, with what their photographs take. */
export function listOwnExerciseSizes(scope: ClinicScope): Promise<OwnExerciseSize[]> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const { id, isUnchecked, photoStartId, photoEndId } = exercises;
    const rows = await transaction
      .select({ id, isUnchecked, photoStartId, photoEndId })
      .from(exercises)
      .where(and(inClinic(scope, exercises), isNull(exercises.archivedAt)))
      .orderBy(asc(exercises.name), asc(exercises.id));
    const photoIds = rows.flatMap((row) => [row.photoStartId, row.photoEndId].flatMap((one) => one ?? []));
    const sizes = await transaction
      .select({ id: images.id, bytes: images.byteCount })
      .from(images)
      .where(and(inClinic(scope, images), inArray(images.id, photoIds)));
    const bytesOf = new Map(sizes.map((image) => [image.id, image.bytes]));
    return rows.map((row) => ({
      ...{ id: row.id, isUnchecked: row.isUnchecked },
      bytes: (bytesOf.get(row.photoStartId ?? "") ?? 0) + (bytesOf.get(row.photoEndId ?? "") ?? 0),
    }));
  });
}

/** Names of the library, without archived exercises: what an import compares its own with. */
export function listExerciseNames(scope: ClinicScope): Promise<string[]> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({ name: exercises.name })
      .from(exercises)
      .where(and(inLibrary(scope, exercises), isNull(exercises.archivedAt)));
    return rows.map(({ name }) => name);
  });
}

export interface RecentLibraryImport {
  readonly importId: string;
  readonly importedAt: Date;
  /** Exercises of it that are still there. */
  readonly count: number;
}

/** Imports of exercises that can still be taken back, newest first. */
export function listLibraryImports(scope: ClinicScope, now: Date): Promise<RecentLibraryImport[]> {
  scope.require("library.change");
  return scope.run(async (transaction) => {
    const since = new Date(now.getTime() - LIBRARY_UNDO_HOURS * 60 * 60 * 1000);
    const importedAt = min(exercises.createdAt);
    const rows = await transaction
      .select({ importId: exercises.importId, importedAt, count: count() })
      .from(exercises)
      .where(and(inClinic(scope, exercises), isNotNull(exercises.importId), gt(exercises.createdAt, since)))
      .groupBy(exercises.importId)
      .orderBy(desc(importedAt));
    return rows.flatMap((row) =>
      row.importId && row.importedAt
        ? [{ importId: row.importId, importedAt: row.importedAt, count: row.count }]
        : [],
    );
  });
}
