import "server-only";
import { and, count, desc, eq, gt, isNull, max, sql } from "drizzle-orm";
import { programItems, programs } from "../schema";
import type { ClinicScope } from "../scope";
import { inClinic } from "../where";

export interface UsedExercise {
  readonly exerciseId: string;
  /** Programs of the clinic that hold it now. */
  readonly programs: number;
}

/** How far back a program counts: what was given years ago says little about what is wanted today. */
const MONTHS_BACK = 12;
const MOST = 60;

/** Exercises in the clinic's programs of the last year, the one whose program changed last first. */
export function listUsedExercises(scope: ClinicScope): Promise<UsedExercise[]> {
  scope.require("library.read");
  return scope.run((transaction) =>
    transaction
      .select({ exerciseId: programItems.exerciseId, programs: count() })
      .from(programItems)
      .innerJoin(
        programs,
        and(eq(programs.clinicId, programItems.clinicId), eq(programs.id, programItems.programId)),
      )
      .where(
        and(
          inClinic(scope, programItems),
          inClinic(scope, programs),
          isNull(programs.archivedAt),
          gt(programs.updatedAt, sql`now() - make_interval(months => ${sql.raw(String(MONTHS_BACK))})`),
        ),
      )
      .groupBy(programItems.exerciseId)
      .orderBy(desc(max(programs.updatedAt)), programItems.exerciseId)
      .limit(MOST),
  );
}
