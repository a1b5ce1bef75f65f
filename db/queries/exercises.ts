import "server-only";
import { and, asc, eq, getTableColumns, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Dose } from "@/lib/domain/dose/dose";
import type { DoseRange } from "@/lib/domain/dose/dose-range";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import { type RangeLine, rangeLines } from "@/lib/domain/dose/range-lines";
import { usualRange } from "@/lib/domain/dose/usual-range";
import type { LoadTag, Purpose, Region, StartPosition } from "@/lib/domain/exercise/exercise";
import { buildLevels, type ExerciseLevel } from "@/lib/domain/exercise/exercise-level";
import type { Provenance } from "@/lib/domain/exercise/provenance";
import type { DocumentClip } from "@/lib/domain/program/program-document";
import { exercises, ladderRungs } from "../schema";
import { doseFromRow } from "../schema/dose-row";
import type { ClinicScope, LibraryScope, Transaction } from "../scope";
import { inLibrary, ownedInLibrary } from "../where";
import { findDocumentClips } from "./clips";

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
  /** Nobody has said yet what it does to the body: no rule can speak about it. */
  readonly isUnchecked: boolean;
  readonly sideRule: SideRule;
  readonly dose: Dose;
  /** What is usual of the dose; above it the screen asks. */
  readonly doseRange: DoseRange;
  readonly level: ExerciseLevel;
  readonly isShared: boolean;
  readonly isDrawn: boolean;
}

/** Every exercise the clinic may use, in the order of the library. */
export function listExercises(scope: LibraryScope): Promise<ExerciseSummary[]> {
  scope.require("library.read");
  return scope.ofLibrary("exercises", async (transaction) => {
    const rows = await transaction
      .select({ ...columnsWithoutFigure, isDrawn: IS_DRAWN })
      .from(exercises)
      .where(and(inLibrary(scope, exercises), isNull(exercises.archivedAt)))
      .orderBy(asc(exercises.name));
    const levelOf = await readLevels(scope, transaction);
    return rows.map((row) => summaryOf(row, levelOf(row.id)));
  });
}

/** A drawing is a hundred times the rest of a row. */
const { figure: _figure, poses: _poses, ...columnsWithoutFigure } = getTableColumns(exercises);

/** Whether there is a picture of it: a drawing, or a photograph in its place. */
const IS_DRAWN = sql<boolean>`num_nonnulls(${exercises.figure}, ${exercises.photoStartId}, ${exercises.photoEndId}) > 0`;

type ExerciseRow = Omit<typeof exercises.$inferSelect, "figure" | "poses"> & { readonly isDrawn: boolean };

function summaryOf(row: ExerciseRow, level: ExerciseLevel): ExerciseSummary {
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
    isUnchecked: row.isUnchecked,
    sideRule: row.sideRule,
    dose: doseFromRow(row),
    doseRange: usualRange(rangedOf(row, level)),
    level,
    isShared: row.clinicId === null,
    isDrawn: row.isDrawn,
  };
}

function rangedOf(row: ExerciseRow, level: ExerciseLevel) {
  const { doseBasis, doseRange } = row;
  return { dose: doseFromRow(row), doseBasis, doseRange, isStarter: level === "starter" };
}

async function readLevels(scope: LibraryScope, transaction: Transaction) {
  const steps = await transaction
    .select({ easierId: ladderRungs.easierId, harderId: ladderRungs.harderId })
    .from(ladderRungs)
    .where(ownedInLibrary(scope, ladderRungs));
  return buildLevels(steps);
}

export interface ExerciseDrawing {
  readonly isShared: boolean;
  /** Solved key poses, as stored; absent until the exercise is drawn. */
  readonly figure?: unknown;
}

/** The drawing of one exercise; the clinic's own wins over a shared one of the same slug. */
export function findExerciseDrawing(scope: LibraryScope, slug: string): Promise<ExerciseDrawing | undefined> {
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

/** The drawings of many exercises of the shared library. */
export function listSharedDrawings(
  scope: ClinicScope,
  slugs: readonly string[],
): Promise<{ slug: string; figure: unknown }[]> {
  scope.require("library.read");
  return scope.run((transaction) =>
    transaction
      .select({ slug: exercises.slug, figure: exercises.figure })
      .from(exercises)
      .where(
        and(
          inLibrary(scope, exercises),
          isNull(exercises.clinicId),
          inArray(exercises.slug, [...slugs]),
          isNotNull(exercises.figure),
          isNull(exercises.archivedAt),
        ),
      ),
  );
}

export interface LadderNeighbour {
  readonly slug: string;
  readonly name: string;
  readonly rule: string;
  readonly isDrawn: boolean;
}

export interface ExerciseDetail extends ExerciseSummary {
  readonly steps: readonly string[];
  readonly shortSteps: readonly string[];
  readonly feel: string;
  readonly mistake: string;
  readonly stopIf: string;
  readonly precautions: string;
  readonly doseBasis: string;
  /** Where its usual range comes from, part by part. */
  readonly rangeLines: readonly RangeLine[];
  readonly provenance: Provenance;
  /** Solved key poses, as stored; absent until the exercise is drawn. */
  readonly figure?: unknown;
  /** Photographs; shown where there is no drawing. */
  readonly photoStartId: string | null;
  readonly photoEndId: string | null;
  readonly clipId: string | null;
  readonly clip?: DocumentClip;
  readonly easier: readonly LadderNeighbour[];
  readonly harder: readonly LadderNeighbour[];
}

/** One exercise with its ladder; the clinic's own wins over a shared one of the same slug. */
export function findExercise(scope: ClinicScope, slug: string): Promise<ExerciseDetail | undefined> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ ...columnsWithoutFigure, figure: exercises.figure, isDrawn: IS_DRAWN })
      .from(exercises)
      .where(and(inLibrary(scope, exercises), eq(exercises.slug, slug), isNull(exercises.archivedAt)))
      .orderBy(sql`${exercises.clinicId} is null`)
      .limit(1);
    if (!row) return undefined;
    const summary = summaryOf(row, (await readLevels(scope, transaction))(row.id));
    const clip = (await findDocumentClips(scope, [row.clipId], transaction)).get(row.clipId ?? "");
    return {
      ...summary,
      steps: row.steps,
      shortSteps: row.shortSteps,
      feel: row.feel,
      mistake: row.mistake,
      stopIf: row.stopIf,
      precautions: row.precautions,
      doseBasis: row.doseBasis,
      rangeLines: rangeLines({ ...rangedOf(row, summary.level), purpose: row.purpose }),
      provenance: row.provenance,
      ...(row.figure !== null && { figure: row.figure }),
      photoStartId: row.photoStartId,
      photoEndId: row.photoEndId,
      clipId: row.clipId,
      ...(clip && { clip }),
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
  const otherOwner = direction === "easier" ? ladderRungs.easierOwnerId : ladderRungs.harderOwnerId;
  const other = direction === "easier" ? ladderRungs.easierId : ladderRungs.harderId;
  return transaction
    .select({
      slug: exercises.slug,
      name: exercises.name,
      rule: ladderRungs.rule,
      isDrawn: IS_DRAWN,
    })
    .from(ladderRungs)
    .innerJoin(exercises, and(eq(exercises.id, other), eq(exercises.ownerId, otherOwner)))
    .where(and(ownedInLibrary(scope, ladderRungs), eq(own, exerciseId), isNull(exercises.archivedAt)))
    .orderBy(asc(exercises.name));
}
