import "server-only";
import { type AdviceChoice, listAdviceTopics } from "@/db/queries/advice";
import { findDraftTexts } from "@/db/queries/document-sources";
import { listExerciseWords } from "@/db/queries/exercise-words";
import { type ExerciseSummary, listExercises } from "@/db/queries/exercises";
import { listFavourites } from "@/db/queries/favourites";
import { listLadderRungs } from "@/db/queries/ladders";
import { listStarters, listTemplates, type Starter } from "@/db/queries/templates";
import { listUsedExercises, type UsedExercise } from "@/db/queries/used-exercises";
import { listUsualDoses, type UsualDose } from "@/db/queries/usual-doses";
import type { ClinicScope, LibraryScope } from "@/db/scope";
import type { ConflictExercise } from "@/lib/domain/conflict/conflict-rule";
import type { SideRule } from "@/lib/domain/dose/dose-side";
import type { LadderRung } from "@/lib/domain/exercise/ladder";
import { type Packed, pack } from "@/lib/domain/packed/packed";
import type { ProgramDraft } from "@/lib/domain/program/program-draft";
import { partsOf } from "@/lib/domain/text/comma-parts";
import { together } from "@/lib/domain/together/together";

interface RetiredExercise extends ConflictExercise {
  readonly id: string;
  readonly name: string;
  readonly plainName: string;
  readonly sideRule: SideRule;
  readonly equipment: string;
}

/** What the builder chooses from, whatever it edits; all of it goes to the browser. */
export interface BuilderLibrary {
  /** The long lists, each value of a column once. */
  readonly library: LibraryInPage & {
    /** What the clinic calls exercises besides their names, by id. */
    readonly aliases: Readonly<Record<string, readonly string[]>>;
    /** Ids of the reader's favourites. */
    readonly favourites: readonly string[];
  };
  /** The doses the therapist starts exercises with, in place of the library's. */
  readonly usualDoses: readonly UsualDose[];
  /** What the clinic used in the last year, the last first. */
  readonly used: readonly UsedExercise[];
  /** Exercises of the draft that the library does not offer any more. */
  readonly retired: readonly RetiredExercise[];
  readonly topics: readonly BuilderTopic[];
}

type BuilderTopic = Pick<AdviceChoice, "id" | "slug" | "group" | "title" | "points">;

interface TemplateItem extends Pick<Starter["items"][number], "exerciseId" | "dose" | "note"> {
  /** The place of its template. */
  readonly template: number;
}

interface LibraryInPage {
  readonly exercises: Packed<ExerciseSummary>;
  readonly rungs: Packed<LadderRung>;
  readonly templates: readonly (Pick<Starter, "id" | "slug" | "title"> & {
    readonly topicIds: readonly string[];
  })[];
  readonly templateItems: Packed<TemplateItem>;
}

/** What the builder chooses from, whatever it edits. */
export async function loadBuilderLibrary(
  scope: ClinicScope,
  draft: Pick<ProgramDraft, "items">,
): Promise<BuilderLibrary> {
  const { exercises, rungs, templates, ...read } = await together({
    exercises: listExercises(scope),
    rungs: listLadderRungs(scope),
    templates: listTemplates(scope),
    topics: listAdviceTopics(scope),
    words: listExerciseWords(scope),
    favourites: listFavourites(scope),
    usualDoses: listUsualDoses(scope),
    used: listUsedExercises(scope),
  });
  return {
    library: {
      ...packLibrary({ exercises, rungs, templates }, (template) => template.topics.map(({ id }) => id)),
      aliases: Object.fromEntries([...read.words].map(([id, text]) => [id, partsOf(text)])),
      favourites: read.favourites,
    },
    usualDoses: read.usualDoses,
    used: read.used,
    retired: await retiredExercises(scope, draft, exercises),
    topics: topicsInPage(read.topics),
  };
}

/** The same for a visitor who tries the builder. */
export async function loadTrialLibrary(
  scope: LibraryScope,
): Promise<Pick<BuilderLibrary, "library" | "topics">> {
  const exercises = await listExercises(scope);
  const rungs = await listLadderRungs(scope);
  const templates = await listStarters(scope);
  return {
    library: {
      ...packLibrary({ exercises, rungs, templates }, ({ topicIds }) => topicIds),
      ...{ aliases: {}, favourites: [] },
    },
    topics: topicsInPage(await listAdviceTopics(scope)),
  };
}

interface Lists<Template> {
  readonly exercises: readonly ExerciseSummary[];
  readonly rungs: readonly LadderRung[];
  readonly templates: readonly Template[];
}

function packLibrary<Template extends Omit<Starter, "topicIds">>(
  { exercises, rungs, templates }: Lists<Template>,
  topicIdsOf: (template: Template) => readonly string[],
): LibraryInPage {
  return {
    exercises: packedOnce(exercises, () => pack(exercises)),
    rungs: packedOnce(rungs, () => pack(rungs)),
    templates: templates.map((template) => {
      const { id, slug, title } = template;
      return { id, slug, title, topicIds: topicIdsOf(template) };
    }),
    templateItems: packedOnce(templates, () => pack(templates.flatMap(itemsInPage))),
  };
}

function itemsInPage({ items }: Pick<Starter, "items">, template: number): TemplateItem[] {
  return items.map(({ exerciseId, dose, note }) => ({ template, exerciseId, dose, note }));
}

function topicsInPage(topics: readonly AdviceChoice[]): BuilderTopic[] {
  return topics.map(({ id, slug, group, title, points }) => ({ id, slug, group, title, points }));
}

const packed = new WeakMap<object, Packed<object>>();

/** A list that stays in memory is packed once; what is changed is another list. */
function packedOnce<Row extends object>(list: object, make: () => Packed<Row>): Packed<Row> {
  const found = packed.get(list) ?? make();
  packed.set(list, found);
  return found as Packed<Row>;
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
