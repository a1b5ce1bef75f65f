import "server-only";
import { type AdviceChoice, listAdviceTopics } from "@/db/queries/advice";
import { findDraftTexts } from "@/db/queries/document-sources";
import { listExerciseWords } from "@/db/queries/exercise-words";
import { type ExerciseSummary, listExercises } from "@/db/queries/exercises";
import { listFavourites } from "@/db/queries/favourites";
import { listLadderRungs } from "@/db/queries/ladders";
import { listTemplates, type TemplateDetail } from "@/db/queries/templates";
import { listUsedExercises, type UsedExercise } from "@/db/queries/used-exercises";
import { listUsualDoses, type UsualDose } from "@/db/queries/usual-doses";
import type { ClinicScope } from "@/db/scope";
import type { ConflictExercise } from "@/lib/domain/conflict/conflict-rule";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import type { LadderRung } from "@/lib/domain/exercise/ladder";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { partsOf } from "@/lib/domain/text/comma-parts";

interface RetiredExercise extends ConflictExercise {
  readonly id: string;
  readonly name: string;
  readonly plainName: string;
  readonly sideRule: SideRule;
  readonly equipment: string;
}

type BuilderExercise = ExerciseSummary & {
  /** What the clinic calls it besides its names. */
  readonly aliases: readonly string[];
  readonly isFavourite: boolean;
};

/** What the builder chooses from, whatever it edits; all of it goes to the browser. */
export interface BuilderLibrary {
  readonly exercises: readonly BuilderExercise[];
  readonly rungs: readonly LadderRung[];
  /** The doses the therapist starts exercises with, in place of the library's. */
  readonly usualDoses: readonly UsualDose[];
  /** What the clinic used in the last year, the last first. */
  readonly used: readonly UsedExercise[];
  /** Exercises of the draft that the library does not offer any more. */
  readonly retired: readonly RetiredExercise[];
  readonly topics: readonly Pick<AdviceChoice, "id" | "slug" | "group" | "title" | "points">[];
  readonly templates: readonly (Pick<TemplateDetail, "id" | "slug" | "title" | "items"> & {
    readonly topicIds: readonly string[];
  })[];
}

/** What the builder chooses from, whatever it edits. */
export async function loadBuilderLibrary(
  scope: ClinicScope,
  draft: Pick<ProgramDraft, "items">,
): Promise<BuilderLibrary> {
  const exercises = await listExercises(scope);
  return {
    exercises: await withOwnMarks(scope, exercises),
    rungs: await listLadderRungs(scope),
    usualDoses: await listUsualDoses(scope),
    used: await listUsedExercises(scope),
    retired: await retiredExercises(scope, draft, exercises),
    topics: (await listAdviceTopics(scope)).map(({ id, slug, group, title, points }) => ({
      ...{ id, slug, group, title, points },
    })),
    templates: (await listTemplates(scope)).map(({ id, slug, title, items, topics }) => ({
      ...{ id, slug, title, items, topicIds: topics.map((topic) => topic.id) },
    })),
  };
}

/** The library with what the clinic calls its exercises, and the reader's favourites. */
async function withOwnMarks(
  scope: ClinicScope,
  exercises: readonly ExerciseSummary[],
): Promise<BuilderExercise[]> {
  const words = await listExerciseWords(scope);
  const favourites = new Set(await listFavourites(scope));
  return exercises.map((exercise) => ({
    ...exercise,
    aliases: partsOf(words.get(exercise.id) ?? ""),
    isFavourite: favourites.has(exercise.id),
  }));
}

async function retiredExercises(
  scope: ClinicScope,
  draft: Pick<ProgramDraft, "items">,
  listed: readonly ExerciseSummary[],
): Promise<RetiredExercise[]> {
  const offered = new Set(listed.map((exercise) => exercise.id));
  const items = draft.items.filter((item) => !offered.has(item.exerciseId));
  if (items.length === 0) return [];
  const texts = await findDraftTexts(scope, { items, topicIds: [] });
  return [...texts.exercises].map(([id, exercise]) => {
    const { slug, name, plainName, sideRule, purpose, startPosition, equipment, regions, loadTags } =
      exercise;
    return { id, slug, name, plainName, sideRule, purpose, startPosition, equipment, regions, loadTags };
  });
}
