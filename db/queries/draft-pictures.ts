import "server-only";
import { and, asc, eq, getTableColumns, sql } from "drizzle-orm";
import type { DraftPicture } from "@/lib/domain/program/program-pictures";
import { exercises, programItems } from "../schema";
import { doseFromRow } from "../schema/dose-row";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

/** The exercises of a program's draft in order, as far as their pictures need them. */
export function listDraftPictures(scope: ClinicScope, programId: string): Promise<DraftPicture[]> {
  scope.require("program.read");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({
        item: getTableColumns(programItems),
        name: exercises.name,
        slug: exercises.slug,
        sideRule: exercises.sideRule,
        isDrawn: sql<boolean>`num_nonnulls(${exercises.figure}, ${exercises.photoStartId}, ${exercises.photoEndId}) > 0`,
      })
      .from(programItems)
      .innerJoin(
        exercises,
        and(eq(exercises.ownerId, programItems.exerciseOwnerId), eq(exercises.id, programItems.exerciseId)),
      )
      .where(and(inClinic(scope, programItems), eq(programItems.programId, programId)))
      .orderBy(asc(programItems.position));
    return rows.map(({ item, ...exercise }) => ({ ...exercise, itemId: item.id, dose: doseFromRow(item) }));
  });
}
