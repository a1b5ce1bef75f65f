import "server-only";
import { randomUUID } from "node:crypto";
import { and, count, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Dose } from "@/lib/domain/dose/dose";
import { OWN_DOSE_BASIS } from "@/lib/domain/dose/dose-basis";
import { NotFoundError } from "@/lib/domain/errors/errors";
import type { ExerciseWords } from "@/lib/domain/exercise/exercise";
import { ownProvenance } from "@/lib/domain/exercise/provenance";
import { LIBRARY_UNDO_HOURS } from "@/lib/domain/library-file/library-file";
import { freeSlug } from "@/lib/domain/text/slug";
import { recordAudit } from "../audit";
import { exercises, images } from "../schema";
import { doseToRow } from "../schema/dose-row";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic, inLibrary } from "../where";
import type { NewImage } from "./images";

/** An exercise that an import brings. */
export interface ImportedExercise extends ExerciseWords {
  readonly dose: Dose;
  readonly isUnchecked: boolean;
  /** Its drawing and what the pose editor was left at. */
  readonly drawing?: { readonly poses: unknown; readonly figure: unknown };
  /** Its photographs by their name in the import, start and end. */
  readonly pictures: readonly string[];
}

export interface ExerciseImport {
  readonly list: readonly ImportedExercise[];
  readonly pictures: ReadonlyMap<string, NewImage>;
  /** Another clinic, or the name of a list: nobody here has reviewed it. */
  readonly from: string;
}

/** Rows of one statement: well below the number of values that a statement may have. */
const BATCH = 200;

/**
 * Adds exercises of the clinic's own with their photographs: all of it or nothing. One row of the audit trail says how
 * many. `today` is the clinic's local date.
 */
export function importExercises(
  scope: ClinicScope,
  { list, pictures, from }: ExerciseImport,
  today: string,
): Promise<{ readonly importId: string; readonly added: number }> {
  scope.require("library.change");
  return scope.transaction(
    (scope) =>
      scope.run(async (transaction) => {
        const importId = randomUUID();
        const photoIds = await storePictures(scope, transaction, pictures);
        const taken = await slugsInUse(scope, transaction);
        const provenance = ownProvenance({ articles: [], extent: "", clinicsOwn: { from } }, from, today);
        const rows = list.map(({ dose, drawing, pictures: names, ...words }) => {
          const slug = freeSlug(words.name, taken);
          taken.add(slug);
          const [photoStartId = null, photoEndId = null] = names.flatMap((name) => photoIds.get(name) ?? []);
          return {
            ...{ ...words, ...doseToRow(dose), slug, photoStartId, photoEndId, provenance, importId },
            ...{ regions: [...words.regions], loadTags: [...words.loadTags], doseBasis: OWN_DOSE_BASIS },
            ...{ steps: [...words.steps], shortSteps: [...words.shortSteps] },
            ...{ figure: drawing?.figure ?? null, poses: drawing?.poses ?? null },
            ...{ clinicId: scope.clinicId, createdBy: scope.actor.userId },
          };
        });
        for (let start = 0; start < rows.length; start += BATCH)
          await transaction.insert(exercises).values(rows.slice(start, start + BATCH));
        await recordAudit(scope, transaction, {
          verb: "exercise.import",
          subject: { kind: "exercise" },
          details: { count: rows.length, pictures: photoIds.size, importId },
        });
        return { importId, added: rows.length };
      }),
    "import",
  );
}

async function storePictures(
  scope: ClinicScope,
  transaction: Transaction,
  pictures: ExerciseImport["pictures"],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  // One at a time: a statement with all of them would hold each picture twice in memory.
  for (const [name, image] of pictures) {
    const id = randomUUID();
    const own = { id, clinicId: scope.clinicId, createdBy: scope.actor.userId };
    await transaction.insert(images).values({ ...image, ...own, byteCount: image.bytes.byteLength });
    ids.set(name, id);
  }
  return ids;
}

async function slugsInUse(scope: ClinicScope, transaction: Transaction): Promise<Set<string>> {
  const rows = await transaction
    .select({ slug: exercises.slug })
    .from(exercises)
    .where(inLibrary(scope, exercises));
  return new Set(rows.map(({ slug }) => slug));
}

/** Where an exercise may be in use, by its owner and id. */
const USES = [
  ["program_items", "exercise_owner_id", "exercise_id"],
  ["template_items", "exercise_owner_id", "exercise_id"],
  ["usual_doses", "exercise_owner_id", "exercise_id"],
  ["favourites", "exercise_owner_id", "exercise_id"],
  ["exercise_words", "exercise_owner_id", "exercise_id"],
  ["ladder_rungs", "easier_owner_id", "easier_id"],
  ["ladder_rungs", "harder_owner_id", "harder_id"],
] as const;

export interface UndoneLibraryImport {
  readonly removed: number;
  /** Exercises that stay: somebody has changed them since, or uses them. */
  readonly kept: number;
}

/**
 * Takes an import back for a day: its exercises go with their photographs, but for those that were changed since or are in
 * use anywhere, also in a version that was published. One row of the audit trail says how many.
 * @throws NotFoundError when there is no such import, or its day is over
 */
export function undoExerciseImport(
  scope: ClinicScope,
  importId: string,
  now: Date,
): Promise<UndoneLibraryImport> {
  scope.require("library.change");
  return scope.run(async (transaction) => {
    const since = new Date(now.getTime() - LIBRARY_UNDO_HOURS * 60 * 60 * 1000);
    const ofImport = and(
      inClinic(scope, exercises),
      eq(exercises.importId, importId),
      gt(exercises.createdAt, since),
    );
    const gone = await transaction
      .delete(exercises)
      .where(and(ofImport, eq(exercises.revision, 1), isNull(exercises.archivedAt), ...isUnused()))
      .returning({ photoStartId: exercises.photoStartId, photoEndId: exercises.photoEndId });
    const photoIds = gone.flatMap(({ photoStartId, photoEndId }) => [photoStartId, photoEndId]);
    await removePictures(scope, transaction, [...new Set(photoIds.flatMap((id) => id ?? []))]);
    const [left] = await transaction.select({ total: count() }).from(exercises).where(ofImport);
    const kept = left?.total ?? 0;
    if (gone.length + kept === 0) throw new NotFoundError("Import");
    await recordAudit(scope, transaction, {
      verb: "exercise.undo-import",
      subject: { kind: "exercise" },
      details: { count: gone.length, kept, importId },
    });
    return { removed: gone.length, kept };
  }, "import");
}

function isUnused() {
  const inTables = USES.map(
    ([table, owner, id]) =>
      sql`not exists (select from ${sql.identifier(table)} used
        where used.${sql.identifier(owner)} = exercises.owner_id and used.${sql.identifier(id)} = exercises.id)`,
  );
  const inVersions = sql`not exists (select from program_versions published
    where published.clinic_id = exercises.clinic_id and published.published_at >= exercises.created_at
      and published.document::text like '%' || exercises.id::text || '%')`;
  return [...inTables, inVersions];
}

async function removePictures(scope: ClinicScope, transaction: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const isShown = sql`exists (select from exercises other where other.clinic_id = images.clinic_id
    and images.id in (other.photo_start_id, other.photo_end_id))`;
  await transaction
    .delete(images)
    .where(and(inClinic(scope, images), inArray(images.id, ids), sql`not ${isShown}`));
}

/** Notes that the clinic's own exercises leave as a file. */
export function recordLibraryExport(scope: ClinicScope, exported: { readonly count: number }): Promise<void> {
  scope.require("library.change");
  return scope.run((transaction) =>
    recordAudit(scope, transaction, {
      verb: "exercise.export",
      subject: { kind: "exercise" },
      details: { count: exported.count },
    }),
  );
}
