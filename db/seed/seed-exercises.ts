import { eq } from "drizzle-orm";
import type { Exercise } from "@/lib/domain/exercise/exercise";
import { RULE_TO_MOVE_ON } from "@/lib/domain/exercise/exercise-limits";
import type { FigureSpec, SolvedFigure } from "@/lib/figure/figure";
import { solveFigure } from "@/lib/figure/solve-figure";
import { exercises, ladderRungs } from "../schema";
import { SHARED_OWNER } from "../schema/columns";
import { doseToRow } from "../schema/dose-row";
import type { Transaction } from "../scope";
import { excludedColumns } from "./upsert";

/** Writes the shared exercises and their ladders; returns their ids by slug. */
export async function seedExercises(
  transaction: Transaction,
  library: readonly Exercise[],
  figures: Readonly<Record<string, FigureSpec>>,
): Promise<Map<string, string>> {
  const rows = library.map(({ dose, easier: _easier, harder: _harder, ...exercise }) => ({
    ...exercise,
    ...doseToRow(dose),
    regions: [...exercise.regions],
    loadTags: [...exercise.loadTags],
    steps: [...exercise.steps],
    shortSteps: [...exercise.shortSteps],
    figure: figureOf(exercise.slug, figures),
    poses: figures[exercise.slug] ?? null,
  }));
  const seeded = await transaction
    .insert(exercises)
    .values(rows)
    .onConflictDoUpdate({
      target: [exercises.ownerId, exercises.slug],
      set: excludedColumns(exercises, [
        "id",
        "clinicId",
        "ownerId",
        "slug",
        "createdAt",
        "archivedAt",
        "revision",
      ]),
    })
    .returning({ id: exercises.id, slug: exercises.slug });
  const ids = new Map(seeded.map((row) => [row.slug, row.id]));
  await transaction.delete(ladderRungs).where(eq(ladderRungs.ownerId, SHARED_OWNER));
  const rungs = library.flatMap((exercise) =>
    exercise.harder.map((harder) => ({
      ownerId: SHARED_OWNER,
      easierOwnerId: SHARED_OWNER,
      easierId: idOf(ids, exercise.slug),
      harderOwnerId: SHARED_OWNER,
      harderId: idOf(ids, harder),
      rule: RULE_TO_MOVE_ON,
    })),
  );
  if (rungs.length > 0) await transaction.insert(ladderRungs).values(rungs);
  return ids;
}

/** @throws FigureError naming the joint or contact that does not fit; nothing is seeded then */
function figureOf(slug: string, figures: Readonly<Record<string, FigureSpec>>): SolvedFigure | null {
  const spec = figures[slug];
  return spec ? solveFigure(slug, spec) : null;
}

/** The id behind a slug of the content. @throws Error when the content names what it does not hold */
export function idOf(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug);
  if (!id) throw new Error(`the library content names "${slug}" but does not hold it`);
  return id;
}
