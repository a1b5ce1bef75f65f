import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { getClinic } from "@/db/queries/clinics";
import { listExerciseWords } from "@/db/queries/exercise-words";
import {
  type ExerciseDetail,
  type ExerciseDrawing,
  type ExerciseSummary,
  findExercise,
  findExerciseDrawing,
  listExercises,
  listSharedDrawings,
} from "@/db/queries/exercises";
import { listFavourites } from "@/db/queries/favourites";
import type { StoredImage } from "@/db/queries/images";
import {
  type ArchivedExercise,
  findExercisePhoto,
  findExercisePoses,
  findOwnExercise,
  listArchivedExercises,
  type OwnExercise,
} from "@/db/queries/own-exercises";
import { findProgram } from "@/db/queries/programs";
import type { ClinicScope } from "@/db/scope";
import { currentClinicScope, requireClinicScope } from "@/lib/auth/scope";
import { trialScope } from "@/lib/auth/trial-scope";
import type { CheckedBy } from "@/lib/domain/checker/checked-by";
import { AppError } from "@/lib/domain/errors/errors";
import { startFigureOf } from "@/lib/domain/exercise/start-figures";
import { partsOf } from "@/lib/domain/text/comma-parts";
import { together } from "@/lib/domain/together/together";
import type { FigureSpec } from "@/lib/figure/figure";
import { readFigureSpec } from "@/lib/figure/spec-schema";
import { today } from "@/lib/platform/clock";
import { drawingEdition } from "@/lib/platform/drawing-edition";
import { checkedBy, loadSignOffs } from "@/lib/signatures/loaders";
import { EXERCISE_SLUG as SLUG } from "./schema";

interface Marked {
  /** A favourite of whoever asks. */
  readonly isFavourite: boolean;
}

interface Listed extends Marked {
  /** What the clinic calls it besides its names. */
  readonly aliases: readonly string[];
  /** Whether it waits for a clinician of the clinic; what the clinic wrote itself does not. */
  readonly isUnsigned: boolean;
}

interface Checked extends Marked {
  /** What the clinic calls it besides its names, parted by commas. */
  readonly ownWords: string;
  /** Who has signed it, and where not, whether anybody has to. */
  readonly checked?: CheckedBy;
  readonly isUnsigned: boolean;
  /** BCP 47, of the clinic. */
  readonly language: string;
}

/** Every exercise, for the library wall and its search. */
export async function loadLibrary(): Promise<(Omit<ExerciseSummary, "doseRange"> & Listed)[]> {
  const scope = await requireClinicScope();
  return scope.reading(async (scope) => {
    const { exercises, words, clinic, marked } = await together({
      ...{ exercises: listExercises(scope), marked: listFavourites(scope) },
      ...{ words: listExerciseWords(scope), clinic: getClinic(scope) },
    });
    const favourites = new Set(marked);
    const found = await loadSignOffs(scope, today(clinic.timeZone));
    // The wall asks nothing of a dose: what is usual of it stays here.
    return exercises.map(({ doseRange: _doseRange, ...exercise }) => ({
      ...exercise,
      aliases: partsOf(words.get(exercise.id) ?? ""),
      isFavourite: favourites.has(exercise.id),
      isUnsigned: exercise.isShared && !checkedBy(found, { kind: "exercise", subject: exercise.slug }),
    }));
  });
}

/** One exercise with its ladder, read once per request; the not-found page for an unknown one. */
export const loadExercise = cache(async (slug: string): Promise<ExerciseDetail & Checked> => {
  const scope = await requireClinicScope();
  if (!SLUG.test(slug)) notFound();
  return scope.reading(async (scope) => {
    const { clinic, words, favourites, ...read } = await together({
      exercise: findExercise(scope, slug),
      clinic: getClinic(scope),
      words: listExerciseWords(scope),
      favourites: listFavourites(scope),
    });
    const exercise = read.exercise ?? notFound();
    const { timeZone, language } = clinic;
    const found = await loadSignOffs(scope, today(timeZone));
    const checked = exercise.isShared ? checkedBy(found, { kind: "exercise", subject: slug }) : undefined;
    return {
      ...exercise,
      ownWords: words.get(exercise.id) ?? "",
      isFavourite: favourites.includes(exercise.id),
      isUnsigned: exercise.isShared && !checked,
      language,
      ...(checked && { checked }),
    };
  });
});

interface ExercisePicture extends ExerciseDrawing {
  /** In place of a drawing. */
  readonly photo?: StoredImage;
  /** Which edition of the shared drawings it is of. */
  readonly edition: string;
}

/**
 * One exercise's drawing, or its photograph; nothing for an unknown one. Who is not signed in gets drawings of the shared
 * library, as long as the builder may be tried without an account.
 */
export async function loadExercisePicture(slug: string): Promise<ExercisePicture | undefined> {
  if (!SLUG.test(slug)) return undefined;
  const scope = await currentClinicScope();
  if (!scope) return loadSharedDrawing(slug);
  return scope.reading(async (scope) => {
    const drawing = await findExerciseDrawing(scope, slug);
    const photo = drawing && drawing.figure === undefined ? await findExercisePhoto(scope, slug) : undefined;
    return drawing && { ...drawing, edition: drawingEdition(), ...(photo && { photo }) };
  });
}

async function loadSharedDrawing(slug: string): Promise<ExercisePicture | undefined> {
  const outer = await trialScope();
  const drawing = await outer?.reading((scope) => findExerciseDrawing(scope, slug));
  return drawing && { ...drawing, edition: drawingEdition() };
}

/** The shared library's drawings, for many of them at once; nothing without a session. */
export async function loadWallDrawings() {
  const scope = await currentClinicScope();
  if (!scope) return undefined;
  return {
    edition: drawingEdition(),
    find: (slugs: readonly string[]) => scope.reading((scope) => listSharedDrawings(scope, slugs)),
  };
}

/** The poses a drawing was made of, for a copy of it; nothing for an unknown one and without a session. */
export async function loadExercisePoses(slug: string): Promise<FigureSpec | undefined> {
  const scope = await currentClinicScope();
  if (!scope || !SLUG.test(slug)) return undefined;
  return readFigureSpec(await findExercisePoses(scope, slug));
}

interface Neighbour {
  readonly id: string;
  readonly name: string;
}

/** The program that a new exercise is made for. */
interface ForProgram {
  readonly id: string;
  readonly patientName: string;
}

export interface NewExerciseView extends ExerciseFormView {
  readonly program?: ForProgram;
}

export interface ExerciseFormView {
  /** What the form begins with: the exercise itself, or what it is to be a copy of. */
  readonly exercise?: OwnExercise | ExerciseDetail;
  /** What may stand beside it on a ladder. */
  readonly neighbours: readonly Neighbour[];
}

/** A form for a new exercise: `from` names the one it begins as a copy of, `programId` the program it is made for. */
export async function loadNewExercise(
  from: string | undefined,
  programId: string | undefined,
): Promise<NewExerciseView> {
  const scope = await requireClinicScope();
  if (from !== undefined && !SLUG.test(from)) notFound();
  return scope.reading(async (scope) => {
    const program = programId === undefined ? undefined : await forProgram(scope, programId);
    return {
      ...(from !== undefined && { exercise: (await findExercise(scope, from)) ?? notFound() }),
      ...(program && { program }),
      neighbours: namesOf(await listExercises(scope)),
    };
  });
}

/** Nothing for one that is archived or not there: the exercise can still be made. */
async function forProgram(scope: ClinicScope, programId: string): Promise<ForProgram | undefined> {
  if (!z.uuid().safeParse(programId).success) return undefined;
  const program = await findProgram(scope, programId);
  if (!program || program.archivedAt) return undefined;
  return { id: program.id, patientName: program.patientName };
}

/** One of the clinic's own exercises with its form; the not-found page for any other. */
export async function loadOwnExercise(
  slug: string,
): Promise<ExerciseFormView & { readonly exercise: OwnExercise }> {
  const scope = await requireClinicScope();
  if (!SLUG.test(slug)) notFound();
  return scope.reading(async (scope) => {
    const exercise = (await findOwnExercise(scope, slug)) ?? notFound();
    const neighbours = namesOf(await listExercises(scope)).filter(({ id }) => id !== exercise.id);
    return { exercise, neighbours };
  });
}

function namesOf(exercises: readonly ExerciseSummary[]): Neighbour[] {
  return exercises.map(({ id, name }) => ({ id, name }));
}

export interface DrawingView {
  readonly exercise: OwnExercise;
  /** What the editor begins with: the drawing as it was left, or the posture the exercise starts in. */
  readonly spec: FigureSpec;
  /** Exercises whose drawing may be copied. */
  readonly drawn: readonly { readonly slug: string; readonly name: string }[];
}

/** The pose editor of one of the clinic's own exercises; the not-found page for any other. */
export async function loadDrawing(slug: string): Promise<DrawingView> {
  const scope = await requireClinicScope();
  if (!SLUG.test(slug)) notFound();
  return scope.reading(async (scope) => {
    const exercise = (await findOwnExercise(scope, slug)) ?? notFound();
    const own = readFigureSpec(exercise.poses);
    const start = own ?? beginningOf(await findExercisePoses(scope, startFigureOf(exercise.startPosition)));
    const drawn = (await listExercises(scope)).filter((other) => other.isDrawn && other.id !== exercise.id);
    return { exercise, spec: start, drawn: drawn.map(({ slug, name }) => ({ slug, name })) };
  });
}

function beginningOf(poses: unknown): FigureSpec {
  const spec = readFigureSpec(poses);
  if (!spec) throw new AppError("invalid-state", "the library has no drawing to begin with");
  const { worksSide: _, ...base } = spec;
  return { ...base, poses: spec.poses.slice(0, 1), arrows: [], highlight: [] };
}

/** The clinic's own exercises that were taken out of the library. */
export async function loadArchivedExercises(): Promise<ArchivedExercise[]> {
  return listArchivedExercises(await requireClinicScope());
}
