import "server-only";
import { and, asc, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import type { Dose } from "@/lib/domain/dose";
import type { LoadTag, Purpose, Region, SideRule, StartPosition } from "@/lib/domain/exercise";
import type { Provenance } from "@/lib/domain/provenance";
import { exercises, ladderRungs } from "../schema";
import { doseFromRow } from "../schema/dose-row";
import type { ClinicScope, Transaction } from "../scope";
import { inLibrary, ownedInLibrary } from "../where";

/** What the library's list and search need of an exercise. */
export interface ExerciseSummary {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly plainName: string;
  readonly regions: readonly Region[];
  readonly purpose: Purpose;
  readonly startPosition: StartPosition;
  readonly equipment: string;
  readonly loadTags: readonly LoadTag[];
  readonly sideRule: SideRule;
  readonly dose: Dose;
  readonly isShared: boolean;
  readonly isDrawn: boolean;
}

/** Every exercise the clinic may use, in the order of the library. */
export function listExercises(scope: ClinicScope): Promise<ExerciseSummary[]> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const rows = await transaction
      .select({ ...columnsWithoutFigure, isDrawn: sql<boolean>`${exercises.figure} is not null` })
      .from(exercises)
      .where(and(inLibrary(scope, exercises), isNull(exercises.archivedAt)))
      .orderBy(asc(exercises.name));
    return rows.map(summaryOf);
  });
}

/** A drawing is a hundred times the rest of a row. */
const { figure: _figure, ...columnsWithoutFigure } = getTableColumns(exercises);

type ExerciseRow = Omit<typeof exercises.$inferSelect, "figure"> & { readonly isDrawn: boolean };

function summaryOf(row: ExerciseRow): ExerciseSummary {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    plainName: row.plainName,
    regions: row.regions,
    purpose: row.purpose,
    startPosition: row.startPosition,
    equipment: row.equipment,
    loadTags: row.loadTags,
    sideRule: row.sideRule,
    dose: doseFromRow(row),
    isShared: row.clinicId === null,
    isDrawn: row.isDrawn,
  };
}

export interface ExerciseDrawing {
  readonly isShared: boolean;
  /** Solved key poses, as stored; absent until the exercise is drawn. */
  readonly figure?: unknown;
}

/** The drawing of one exercise; the clinic's own wins over a shared one of the same slug. */
export function findExerciseDrawing(scope: ClinicScope, slug: string): Promise<ExerciseDrawing | undefined> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ clinicId: exercises.clinicId, figure: exercises.figure })
      .from(exercises)
      .where(and(inLibrary(scope, exercises), eq(exercises.slug, slug), isNull(exercises.archivedAt)))
      .orderBy(sql`${exercises.clinicId} is null`)
      .limit(1);
    return row && { isShared: row.clinicId === null, ...(row.figure !== null && { figure: row.figure }) };
  });
}

export interface LadderNeighbour {
  readonly slug: string;
  readonly name: string;
  readonly rule: string;
  readonly isDrawn: boolean;
}

export interface ExerciseDetail extends ExerciseSummary {
  readonly steps: readonly string[];
  readonly feel: string;
  readonly mistake: string;
  readonly stopIf: string;
  readonly precautions: string;
  readonly doseBasis: string;
  readonly provenance: Provenance;
  /** Solved key poses, as stored; absent until the exercise is drawn. */
  readonly figure?: unknown;
  readonly easier: readonly LadderNeighbour[];
  readonly harder: readonly LadderNeighbour[];
}

/** One exercise with its ladder; the clinic's own wins over a shared one of the same slug. */
export function findExercise(scope: ClinicScope, slug: string): Promise<ExerciseDetail | undefined> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select()
      .from(exercises)
      .where(and(inLibrary(scope, exercises), eq(exercises.slug, slug), isNull(exercises.archivedAt)))
      .orderBy(sql`${exercises.clinicId} is null`)
      .limit(1);
    if (!row) return undefined;
    return {
      ...summaryOf({ ...row, isDrawn: row.figure !== null }),
      steps: row.steps,
      feel: row.feel,
      mistake: row.mistake,
      stopIf: row.stopIf,
      precautions: row.precautions,
      doseBasis: row.doseBasis,
      provenance: row.provenance,
      ...(row.figure !== null && { figure: row.figure }),
      easier: await neighbours(scope, transaction, row.id, "easier"),
      harder: await neighbours(scope, transaction, row.id, "harder"),
    };
  });
}

function neighbours(
  scope: ClinicScope,
  transaction: Transaction,
  exerciseId: string,
  direction: "easier" | "harder",
): Promise<LadderNeighbour[]> {
  const own = direction === "easier" ? ladderRungs.harderId : ladderRungs.easierId;
  const other = direction === "easier" ? ladderRungs.easierId : ladderRungs.harderId;
  return transaction
    .select({
      slug: exercises.slug,
      name: exercises.name,
      rule: ladderRungs.rule,
      isDrawn: sql<boolean>`${exercises.figure} is not null`,
    })
    .from(ladderRungs)
    .innerJoin(exercises, and(eq(exercises.id, other), eq(exercises.ownerId, ladderRungs.ownerId)))
    .where(and(ownedInLibrary(scope, ladderRungs), eq(own, exerciseId)))
    .orderBy(asc(exercises.name));
}
