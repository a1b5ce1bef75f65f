import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { RowFigure, RowProgram } from "@/lib/domain/patient/patient-row";
import { exercises, programItems, programs } from "../../schema";
import type { ClinicScope, Transaction } from "../../scope";
import { begunOn, inClinic, latestPrint } from "../../where";

export interface ListedPrograms {
  readonly programCount: number;
  readonly latestProgram: RowProgram;
}

/** How many exercises are shown as pictures. */
const SHOWN_FIGURES = 4;

/** Of each of some patients how many programs are in use, and the one touched last. `timeZone` is the clinic's. */
export async function listProgramsOf(
  scope: ClinicScope,
  transaction: Transaction,
  patientIds: readonly string[],
  timeZone: string,
): Promise<ReadonlyMap<string, ListedPrograms>> {
  const latest = transaction
    .selectDistinctOn([programs.patientId], {
      id: programs.id,
      count: sql<number>`count(*) over (partition by ${programs.patientId})`.mapWith(Number).as("count"),
    })
    .from(programs)
    .where(
      and(
        inClinic(scope, programs),
        isNull(programs.archivedAt),
        inArray(programs.patientId, [...patientIds]),
      ),
    )
    .orderBy(programs.patientId, sql`${programs.updatedAt} desc`, asc(programs.id))
    .as("latest");
  const rows = await transaction
    .select({
      patientId: programs.patientId,
      programCount: latest.count,
      id: programs.id,
      title: programs.title,
      currentVersion: programs.currentVersion,
      reviewOn: programs.reviewOn,
      lastEntryOn: sql<string | null>`(
        select max(logs.local_date)::text from session_logs logs
        where logs.clinic_id = programs.clinic_id and logs.program_id = programs.id
      )`,
      begunOn: begunOn(timeZone),
      paper: latestPrint(),
    })
    .from(programs)
    .innerJoin(latest, eq(latest.id, programs.id))
    .where(inClinic(scope, programs));
  const figures = await listFigures(
    scope,
    transaction,
    rows.map(({ id }) => id),
  );
  return new Map(
    rows.map(({ patientId, programCount, paper, ...program }) => {
      const drawn = figures.get(program.id) ?? { itemCount: 0, figures: [] };
      const onPaper = paper && { paper: { versionNumber: paper.versionNumber } };
      return [patientId, { programCount, latestProgram: { ...program, ...drawn, ...onPaper } }];
    }),
  );
}

type Drawn = Pick<RowProgram, "itemCount" | "figures">;

async function listFigures(
  scope: ClinicScope,
  transaction: Transaction,
  programIds: readonly string[],
): Promise<ReadonlyMap<string, Drawn>> {
  if (programIds.length === 0) return new Map();
  const rows = await transaction
    .select({
      programId: programItems.programId,
      slug: exercises.slug,
      isDrawn: sql<boolean>`${exercises.figure} is not null`,
      side: programItems.side,
      itemCount: sql<number>`count(*) over (partition by ${programItems.programId})`.mapWith(Number),
    })
    .from(programItems)
    .innerJoin(
      exercises,
      and(eq(exercises.ownerId, programItems.exerciseOwnerId), eq(exercises.id, programItems.exerciseId)),
    )
    .where(and(inClinic(scope, programItems), inArray(programItems.programId, [...programIds])))
    .orderBy(asc(programItems.programId), asc(programItems.position));
  const found = new Map<string, Drawn>();
  for (const { programId, slug, isDrawn, side, itemCount } of rows) {
    const { figures } = found.get(programId) ?? { figures: [] };
    const oneSided: Pick<RowFigure, "side"> = side === "left" || side === "right" ? { side } : {};
    if (figures.length < SHOWN_FIGURES)
      found.set(programId, { itemCount, figures: [...figures, { slug, isDrawn, ...oneSided }] });
  }
  return found;
}
