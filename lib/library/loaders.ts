import "server-only";
import { notFound } from "next/navigation";
import { type AdviceChoice, listAdviceTopics } from "@/db/queries/advice";
import {
  type ExerciseDetail,
  type ExerciseSummary,
  findExercise,
  listExercises,
} from "@/db/queries/exercises";
import { listTemplates, type TemplateDetail } from "@/db/queries/templates";
import { requireClinicScope } from "@/lib/auth/scope";

const SLUG = /^[a-z0-9-]{1,80}$/;

/** Every exercise, for the library wall and its search. */
export async function loadLibrary(): Promise<ExerciseSummary[]> {
  return listExercises(await requireClinicScope());
}

/** One exercise with its ladder; the not-found page for an unknown one. */
export async function loadExercise(slug: string): Promise<ExerciseDetail> {
  const scope = await requireClinicScope();
  const exercise = SLUG.test(slug) ? await findExercise(scope, slug) : undefined;
  return exercise ?? notFound();
}

/** Every advice topic, by group. */
export async function loadAdvice(): Promise<AdviceChoice[]> {
  return listAdviceTopics(await requireClinicScope());
}

/** Every starter template. */
export async function loadTemplateList(): Promise<TemplateDetail[]> {
  return listTemplates(await requireClinicScope());
}
