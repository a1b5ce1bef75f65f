import "server-only";
import { and, getTableColumns, inArray, isNull, or } from "drizzle-orm";
import type { ConflictExercise } from "@/lib/domain/conflict/conflict-rule";
import type { ExerciseText } from "@/lib/domain/program/build-program-document";
import type { DocumentAdvice, DocumentExercise, DocumentImage } from "@/lib/domain/program/program-document";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { together } from "@/lib/domain/together/together";
import { adviceTopics, exercises, images, ladderRungs } from "../schema";
import type { LibraryScope, Transaction } from "../scope";
import { inClinic, inLibrary, ownedInLibrary } from "../where";
import { findDocumentClips } from "./clips";

export interface DraftTexts {
  readonly exercises: ReadonlyMap<string, ExerciseText & ConflictExercise>;
  readonly topics: ReadonlyMap<string, DocumentAdvice>;
}

/** The library texts a draft names, by id; what the clinic may not see, or is gone, is absent. */
export function findDraftTexts(
  scope: LibraryScope,
  draft: Pick<ProgramDraft, "items" | "topicIds">,
): Promise<DraftTexts> {
  scope.require("library.read");
  const ids = draft.items.map((item) => item.exerciseId);
  return scope.run((transaction) =>
    together({
      exercises: scope.once(
        `texts of ${ids.join(" ")}`,
        (transaction) => readExercises(scope, transaction, ids),
        transaction,
      ),
      topics: readTopics(scope, transaction, draft.topicIds),
    }),
  );
}

const { poses: _poses, ...columnsWithoutPoses } = getTableColumns(exercises);

async function readExercises(
  scope: LibraryScope,
  transaction: Transaction,
  exerciseIds: readonly string[],
): Promise<DraftTexts["exercises"]> {
  if (exerciseIds.length === 0) return new Map();
  const rows = await transaction
    .select(columnsWithoutPoses)
    .from(exercises)
    .where(and(inLibrary(scope, exercises), inArray(exercises.id, [...exerciseIds])));
  const photoOf = await readPhotos(
    scope,
    transaction,
    rows.flatMap(({ photoStartId, photoEndId }) => [photoStartId, photoEndId]),
  );
  const clipOf = await findDocumentClips(
    scope,
    rows.map(({ clipId }) => clipId),
    transaction,
  );
  const ladderOf = await readLadders(
    scope,
    transaction,
    rows.map((row) => row.id),
  );
  return new Map(
    rows.map(({ figure, ...row }) => {
      const photos = [row.photoStartId, row.photoEndId].flatMap((id) => (id && photoOf.get(id)) || []);
      const clip = clipOf.get(row.clipId ?? "");
      const ladder = ladderOf(row.id);
      return [
        row.id,
        {
          ...row,
          ...(figure !== null && { figure }),
          ...(figure === null && photos.length > 0 && { photos }),
          ...(clip && { clip }),
          ...(ladder && { ladder }),
        },
      ];
    }),
  );
}

async function readPhotos(
  scope: LibraryScope,
  transaction: Transaction,
  photoIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, DocumentImage>> {
  const wanted = photoIds.flatMap((id) => id ?? []);
  if (wanted.length === 0) return new Map();
  const rows = await transaction
    .select({ imageId: images.id, width: images.width, height: images.height })
    .from(images)
    .where(and(inClinic(scope, images), inArray(images.id, wanted)));
  return new Map(rows.map((row) => [row.imageId, row]));
}

interface Rung {
  readonly easierId: string;
  readonly harderId: string;
  readonly rule: string;
  readonly ownerId: string;
}

/** The neighbours a sheet names; where there are several, the clinic's own first, then by name. */
async function readLadders(
  scope: LibraryScope,
  transaction: Transaction,
  exerciseIds: readonly string[],
): Promise<(exerciseId: string) => DocumentExercise["ladder"]> {
  const { easierId, harderId, rule, ownerId } = ladderRungs;
  const rungs: Rung[] = await transaction
    .select({ easierId, harderId, rule, ownerId })
    .from(ladderRungs)
    .where(
      and(
        ownedInLibrary(scope, ladderRungs),
        or(inArray(easierId, [...exerciseIds]), inArray(harderId, [...exerciseIds])),
      ),
    );
  const names = await readPlainNames(scope, transaction, rungs);
  const first = (from: "easierId" | "harderId", to: "easierId" | "harderId", exerciseId: string) =>
    rungs
      .filter((rung) => rung[from] === exerciseId && names.has(rung[to]))
      .map((rung) => ({ ...rung, name: names.get(rung[to]) ?? "" }))
      .toSorted((a, b) => ownFirst(scope, a, b) || a.name.localeCompare(b.name, "en"))[0];
  return (exerciseId) => {
    const easier = first("harderId", "easierId", exerciseId);
    const harder = first("easierId", "harderId", exerciseId);
    if (!easier && !harder) return undefined;
    return {
      ...(easier && { easier: easier.name }),
      ...(harder && { harder: harder.name, moveOn: harder.rule }),
    };
  };
}

function ownFirst({ clinicId }: LibraryScope, a: Rung, b: Rung): number {
  return Number(b.ownerId === clinicId) - Number(a.ownerId === clinicId);
}

async function readPlainNames(scope: LibraryScope, transaction: Transaction, rungs: readonly Rung[]) {
  const ids = [...new Set(rungs.flatMap((rung) => [rung.easierId, rung.harderId]))];
  if (ids.length === 0) return new Map<string, string>();
  const rows = await transaction
    .select({ id: exercises.id, plainName: exercises.plainName })
    .from(exercises)
    .where(and(inLibrary(scope, exercises), inArray(exercises.id, ids), isNull(exercises.archivedAt)));
  return new Map(rows.map((row) => [row.id, row.plainName]));
}

async function readTopics(
  scope: LibraryScope,
  transaction: Transaction,
  topicIds: readonly string[],
): Promise<DraftTexts["topics"]> {
  if (topicIds.length === 0) return new Map();
  const { id, slug, title, points } = adviceTopics;
  const rows = await transaction
    .select({ id, slug, title, points })
    .from(adviceTopics)
    .where(and(inLibrary(scope, adviceTopics), inArray(id, [...topicIds])));
  return new Map(rows.map(({ id, ...topic }) => [id, topic]));
}
