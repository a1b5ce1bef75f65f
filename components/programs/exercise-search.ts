import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { ExerciseChoice, TemplateChoice, TemplateItemChoice } from "./builder-view";

/** Finds exercises by words of their names, region, purpose or equipment; forgives a wrong letter. */
export type ExerciseSearch = (query: string) => readonly ExerciseChoice[];

const MAX_RESULTS = 30;
const LONG_WORD = 6;

const RANKING = { prefix: true, boost: { name: 4, plainName: 3, regions: 2 } };

/** Two swapped letters are two edits; short words would match anything. */
function fuzzy(term: string): number | false {
  if (term.length >= LONG_WORD) return 2;
  return term.length > 3 ? 1 : false;
}

/** From strict to forgiving; the first that finds anything answers, so that guesses never push a real match down. */
const ATTEMPTS: readonly SearchOptions[] = [
  { combineWith: "AND" },
  { combineWith: "AND", fuzzy },
  { combineWith: "OR" },
];

/** Builds the search once; each query then answers at once. */
export function buildExerciseSearch(exercises: readonly ExerciseChoice[]): ExerciseSearch {
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const index = new MiniSearch({ fields: ["name", "plainName", "regions", "purpose", "equipment"] });
  index.addAll(exercises.map((exercise) => ({ ...exercise, regions: exercise.regions.join(" ") })));
  return (query) => {
    const hits = ATTEMPTS.reduce<SearchResult[]>(
      (found, attempt) => (found.length > 0 ? found : index.search(query, { ...RANKING, ...attempt })),
      [],
    );
    return hits.slice(0, MAX_RESULTS).flatMap(({ id }) => byId.get(id) ?? []);
  };
}

/** The template a program most likely came from: the one it shares most exercises with, and at least two. */
export function likelyTemplate(
  templates: readonly TemplateChoice[],
  exerciseIds: readonly string[],
): TemplateChoice | undefined {
  const scored = templates.map((template) => ({
    template,
    shared: template.items.filter((item) => exerciseIds.includes(item.exerciseId)).length,
  }));
  const [best] = scored.toSorted((one, other) => other.shared - one.shared);
  return best && best.shared >= 2 ? best.template : undefined;
}

/** What of a template is not in the program yet. */
export function remainingItems(
  template: TemplateChoice | undefined,
  exerciseIds: readonly string[],
): readonly TemplateItemChoice[] {
  return template?.items.filter((item) => !exerciseIds.includes(item.exerciseId)) ?? [];
}
