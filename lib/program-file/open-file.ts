import { randomUUID } from "node:crypto";
import { drawExercise } from "@/db/mutations/exercise-states";
import { createExercise } from "@/db/mutations/exercises";
import { storeImage } from "@/db/mutations/images";
import { createProgram } from "@/db/mutations/programs";
import { findEntriesBySlug, findTopicIds, type LibraryEntry } from "@/db/queries/handed-exercises";
import type { ClinicScope } from "@/db/scope";
import { type HandedExercise, type Standing, standingOf } from "@/lib/domain/program-file/handed-exercise";
import { draftFromFile, type ProgramFile } from "@/lib/domain/program-file/program-file";
import { solveWithReport } from "@/lib/figure/solve-figure";
import { readFigureSpec } from "@/lib/figure/spec-schema";
import { type EncodedImage, encodeImage } from "@/lib/images/encode";

/** The library's entries of a file's slugs: the clinic's own wins over a shared one. */
export async function findOurs(scope: ClinicScope, file: ProgramFile): Promise<Map<string, LibraryEntry>> {
  const entries = await findEntriesBySlug(
    scope,
    file.exercises.map(({ slug }) => slug),
  );
  return new Map(entries.toReversed().map((entry) => [entry.slug, entry]));
}

/** How each exercise of a file stands to the library here. */
export function standings(file: ProgramFile, ours: ReadonlyMap<string, LibraryEntry>): Map<string, Standing> {
  return new Map(file.exercises.map((one) => [one.slug, standingOf(one, ours.get(one.slug))]));
}

/**
 * The photographs of exercises, encoded anew: what another clinic sent is never stored as it came. Undefined where one is
 * no picture.
 */
export async function encodePictures(
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, EncodedImage> | undefined> {
  const encoded = new Map<string, EncodedImage>();
  for (const [hash, bytes] of pictures) {
    const encoding = await encodeImage(bytes, "exercise-photo");
    if (!encoding.ok) return undefined;
    encoded.set(hash, encoding.image);
  }
  return encoded;
}

interface Opening {
  readonly patientId: string;
  readonly file: ProgramFile;
  /** Slugs of exercises that are taken in the other clinic's words. */
  readonly theirs: readonly string[];
  readonly pictures: ReadonlyMap<string, EncodedImage>;
  /** The clinic's local date. */
  readonly today: string;
}

/**
 * Makes a draft of a file for a patient; returns the program's id. What is not in the library, or is wanted in the other
 * clinic's words, becomes an exercise of the clinic's own, which nobody here has reviewed. All of it, or nothing.
 */
export function openProgramFile(scope: ClinicScope, opening: Opening): Promise<string> {
  const { file, patientId, theirs } = opening;
  return scope.transaction(async (scope) => {
    const ours = await findOurs(scope, file);
    const standing = standings(file, ours);
    const exerciseIds = new Map<string, string>();
    for (const exercise of file.exercises) {
      const { slug } = exercise;
      const isTheirs =
        standing.get(slug) === "new" || (standing.get(slug) === "different" && theirs.includes(slug));
      const exerciseId = isTheirs ? await takeExercise(scope, exercise, opening) : ours.get(slug)?.id;
      if (exerciseId !== undefined) exerciseIds.set(slug, exerciseId);
    }
    const topics = await findTopicIds(
      scope,
      file.program.topics.map(({ slug }) => slug),
    );
    const topicIds = new Map(topics.toReversed().map(({ slug, id }) => [slug, id]));
    return createProgram(scope, patientId, draftFromFile(file, { exerciseIds, topicIds, newId: randomUUID }));
  });
}

/** Adds an exercise of the file to the clinic's own; a drawing that the engine does not pass stays behind. */
async function takeExercise(
  scope: ClinicScope,
  { slug: _slug, pictures: hashes, poses, ...words }: HandedExercise,
  { file, pictures, today }: Opening,
): Promise<string> {
  const photoIds: string[] = [];
  for (const hash of hashes) {
    const image = pictures.get(hash);
    if (image) photoIds.push(await storeImage(scope, image));
  }
  const [photoStartId = null, photoEndId = null] = photoIds;
  const { exerciseId } = await createExercise(
    scope,
    {
      ...words,
      ...{ photoStartId, photoEndId, clipId: null, easierIds: [], harderIds: [], ladderRule: "" },
      from: file.from.clinic,
    },
    today,
  );
  const spec = readFigureSpec(poses);
  const report = spec && solveWithReport(spec);
  if (report && report.problems.length === 0)
    await drawExercise(scope, exerciseId, 1, { poses: spec, figure: report.figure });
  return exerciseId;
}
