import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import {
  type ExerciseDetail,
  type ExerciseDrawing,
  type ExerciseSummary,
  findExercise,
  findExerciseDrawing,
  listExercises,
} from "@/db/queries/exercises";
import { listFavourites } from "@/db/queries/favourites";
import { listTemplates, type TemplateDetail } from "@/db/queries/templates";
import { currentClinicScope, requireClinicScope } from "@/lib/auth/scope";

const SLUG = /^[a-z0-9-]{1,80}$/;

interface Marked {
  /** A favourite of whoever asks. */
  readonly isFavourite: boolean;
}

/** Every exercise, for the library wall and its search. */
export async function loadLibrary(): Promise<(ExerciseSummary & Marked)[]> {
  const scope = await requireClinicScope();
  return scope.transaction(async (scope) => {
    const favourites = new Set(await listFavourites(scope));
    const exercises = await listExercises(scope);
    return exercises.map((exercise) => ({ ...exercise, isFavourite: favourites.has(exercise.id) }));
  });
}

/** One exercise with its ladder, read once per request; the not-found page for an unknown one. */
export const loadExercise = cache(async (slug: string): Promise<ExerciseDetail & Marked> => {
  const scope = await requireClinicScope();
  if (!SLUG.test(slug)) notFound();
  return scope.transaction(async (scope) => {
    const exercise = (await findExercise(scope, slug)) ?? notFound();
    return { ...exercise, isFavourite: (await listFavourites(scope)).includes(exercise.id) };
  });
});

/** One exercise's drawing; nothing for an unknown one and for whoever is not signed in. */
export async function loadExerciseDrawing(slug: string): Promise<ExerciseDrawing | undefined> {
  const scope = await currentClinicScope();
  return scope && SLUG.test(slug) ? findExerciseDrawing(scope, slug) : undefined;
}

/** Every starter template. */
export async function loadTemplateList(): Promise<TemplateDetail[]> {
  return listTemplates(await requireClinicScope());
}
