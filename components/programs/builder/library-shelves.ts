import type { ExerciseChoice, ProgramBuilderProps } from "@/components/programs/model/builder-view";
import { likelyTemplate, remainingItems } from "@/components/programs/model/template-items";
import type { ExerciseOption } from "./use-exercise-options";

/** What the library column can show before anything is searched; the first is never simply A to Z. */
export const SHELVES = ["suggested", "all", "favourites", "recent", "often", "own"] as const;
export type Shelf = (typeof SHELVES)[number];

export const SHELF_NAMES: Record<Shelf, string> = {
  suggested: "Suggested",
  all: "All",
  favourites: "Favourites",
  recent: "Recent",
  often: "Most used",
  own: "Own",
};

/** What to do when a shelf is empty. */
export const EMPTY_SHELF: Record<Shelf, string> = {
  suggested: "Nothing to suggest yet.",
  all: "The library is empty.",
  favourites: "No favourites yet. The star on an exercise keeps it here.",
  recent: "No exercise was used in the last year.",
  often: "No exercise was used in the last year.",
  own: "Your clinic has no exercises of its own yet.",
};

type ShelfSources = Pick<ProgramBuilderProps, "exercises" | "templates" | "used"> & {
  readonly tags: ProgramBuilderProps["patient"]["tags"];
  /** Plain options, by exercise; the same objects until the library changes. */
  readonly options: ReadonlyMap<string, ExerciseOption>;
  readonly favourites: ReadonlySet<string>;
  readonly idsInProgram: readonly string[];
};

/** The options of a shelf, in its order. */
export function optionsOnShelf(shelf: Shelf, sources: ShelfSources): readonly ExerciseOption[] {
  const { options, favourites, used } = sources;
  const listed = (ids: readonly string[]) => ids.flatMap((id) => options.get(id) ?? []);
  const those = (isIn: (exercise: ExerciseChoice) => boolean) =>
    [...options.values()].filter(({ exercise }) => isIn(exercise));
  switch (shelf) {
    case "suggested":
      return suggested(sources);
    case "all":
      return [...options.values()];
    case "favourites":
      return those(({ id }) => favourites.has(id));
    case "recent":
      return listed(used.map(({ exerciseId }) => exerciseId));
    case "often":
      return listed(
        used.toSorted((one, other) => other.programs - one.programs).map(({ exerciseId }) => exerciseId),
      );
    case "own":
      return those(({ isShared }) => !isShared);
  }
}

/**
 * The rest of the template the program came from, with its doses; then what the templates for the patient's conditions
 * hold; then what the clinic uses most.
 */
function suggested(sources: ShelfSources): readonly ExerciseOption[] {
  const { templates, tags, options, idsInProgram } = sources;
  const prescribed = remainingItems(likelyTemplate(templates, idsInProgram), idsInProgram).flatMap((item) => {
    const exercise = options.get(item.exerciseId)?.exercise;
    return exercise ? [{ exercise, prescribed: item }] : [];
  });
  const slugs = new Set(tags.flatMap((tag) => tag.templates ?? []));
  const fitting = templates
    .filter(({ slug }) => slugs.has(slug))
    .flatMap(({ items }) => items.flatMap(({ exerciseId }) => options.get(exerciseId) ?? []));
  const found = [...prescribed, ...fitting, ...optionsOnShelf("often", sources)];
  const first = new Map<string, ExerciseOption>();
  for (const option of found) if (!first.has(option.exercise.id)) first.set(option.exercise.id, option);
  return first.size > 0 ? [...first.values()] : [...options.values()];
}
