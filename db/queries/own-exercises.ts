import "server-only";
import { and, asc, eq, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Dose } from "@/lib/domain/dose/dose";
import type { Exercise } from "@/lib/domain/exercise/exercise";
import { exercises, images, ladderRungs } from "../schema";
import { doseFromRow } from "../schema/dose-row";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, inLibrary } from "../where";
import type { StoredImage } from "./images";

/** One of the clinic's own exercises, with everything its form holds. */
export interface OwnExercise
  extends Pick<
    Exercise,
    | "name"
    | "plainName"
    | "slug"
    | "regions"
    | "purpose"
    | "startPosition"
    | "equipment"
    | "loadTags"
    | "isUnchecked"
    | "sideRule"
    | "steps"
    | "shortSteps"
    | "feel"
    | "mistake"
    | "stopIf"
    | "precautions"
  > {
  readonly id: string;
  readonly revision: number;
  readonly dose: Dose;
  readonly photoStartId: string | null;
  readonly photoEndId: string | null;
  readonly clipId: string | null;
  readonly easierIds: readonly string[];
  readonly harderIds: readonly string[];
  /** Absent while it has no neighbour. */
  readonly ladderRule?: string;
  /** What the pose editor was left at; null without a drawing. */
  readonly poses: unknown;
  readonly isDrawn: boolean;
  readonly archivedAt: Date | null;
}

/** One of the clinic's own exercises, archived or not, to be changed. */
export function findOwnExercise(scope: ClinicScope, slug: string): Promise<OwnExercise | undefined> {
  scope.require("library.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select()
      .from(exercises)
      .where(and(inClinic(scope, exercises), isNotNull(exercises.clinicId), eq(exercises.slug, slug)));
    if (!row) return undefined;
    const { figure, ...texts } = row;
    return {
      ...texts,
      dose: doseFromRow(row),
      isDrawn: figure !== null,
      ...(await ownLadder(scope, transaction, row.id)),
    };
  });
}

/** The address of one of the clinic's own exercises. */
export function findExerciseSlug(scope: ClinicScope, exerciseId: string): Promise<string | undefined> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ slug: exercises.slug })
      .from(exercises)
      .where(and(inClinic(scope, exercises), isNotNull(exercises.clinicId), eq(exercises.id, exerciseId)));
    return row?.slug;
  });
}

async function ownLadder(scope: ClinicScope, transaction: Transaction, exerciseId: string) {
  const rungs = await transaction
    .select()
    .from(ladderRungs)
    .where(
      and(
        eq(ladderRungs.ownerId, scope.clinicId),
        or(eq(ladderRungs.easierId, exerciseId), eq(ladderRungs.harderId, exerciseId)),
      ),
    );
  const [first] = rungs;
  return {
    easierIds: rungs.filter((rung) => rung.harderId === exerciseId).map((rung) => rung.easierId),
    harderIds: rungs.filter((rung) => rung.easierId === exerciseId).map((rung) => rung.harderId),
    ...(first && { ladderRule: first.rule }),
  };
}

export interface ArchivedExercise {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly archivedAt: Date;
}

/** The clinic's own exercises that were taken out of the library. */
export function listArchivedExercises(scope: ClinicScope): Promise<ArchivedExercise[]> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const { id, slug, name, archivedAt } = exercises;
    const rows = await transaction
      .select({ id, slug, name, archivedAt })
      .from(exercises)
      .where(and(inClinic(scope, exercises), isNotNull(exercises.clinicId), isNotNull(archivedAt)))
      .orderBy(asc(exercises.name));
    return rows.flatMap((row) => (row.archivedAt ? [{ ...row, archivedAt: row.archivedAt }] : []));
  });
}

/** The poses an exercise's drawing was made of; the clinic's own wins over a shared one of the same slug. */
export function findExercisePoses(scope: ClinicScope, slug: string): Promise<unknown> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ poses: exercises.poses })
      .from(exercises)
      .where(and(inLibrary(scope, exercises), eq(exercises.slug, slug), isNull(exercises.archivedAt)))
      .orderBy(sql`${exercises.clinicId} is null`)
      .limit(1);
    return row?.poses ?? undefined;
  });
}

/** The end of an exercise as a photograph, or its start; for where a drawing would stand. */
export function findExercisePhoto(scope: ClinicScope, slug: string): Promise<StoredImage | undefined> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ imageId: images.id, contentType: images.contentType, bytes: images.bytes })
      .from(exercises)
      .innerJoin(
        images,
        and(
          eq(images.clinicId, exercises.clinicId),
          sql`${images.id} = coalesce(${exercises.photoEndId}, ${exercises.photoStartId})`,
        ),
      )
      .where(and(inClinic(scope, exercises), eq(exercises.slug, slug), isNull(exercises.archivedAt)))
      .limit(1);
    return row;
  });
}
