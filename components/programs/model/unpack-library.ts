import { type Packed, unpack } from "@/lib/domain/packed/packed";
import type { ExerciseChoice, ProgramBuilderProps, TemplateChoice, TemplateItemChoice } from "./builder-view";

/** The library as a page carries it to the builder: each value of a column once. */
export interface PackedLibrary {
  readonly exercises: Packed<Omit<ExerciseChoice, "aliases" | "isFavourite">>;
  /** What the clinic calls exercises besides their names, by id. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** Ids of the reader's favourites. */
  readonly favourites: readonly string[];
  readonly rungs: Packed<ProgramBuilderProps["rungs"][number]>;
  readonly templates: readonly Omit<TemplateChoice, "items">[];
  /** What the templates prescribe; each with the place of its template. */
  readonly templateItems: Packed<TemplateItemChoice & { readonly template: number }>;
}

/** What the builder chooses from, as it works with it. */
export function unpackLibrary(
  packed: PackedLibrary,
): Pick<ProgramBuilderProps, "exercises" | "rungs" | "templates"> {
  const { aliases } = packed;
  const favourites = new Set(packed.favourites);
  const items = unpack(packed.templateItems);
  return {
    exercises: unpack(packed.exercises).map((exercise) => ({
      ...exercise,
      aliases: aliases[exercise.id] ?? [],
      isFavourite: favourites.has(exercise.id),
    })),
    rungs: unpack(packed.rungs),
    templates: packed.templates.map((template, place) => ({
      ...template,
      items: items.filter((item) => item.template === place),
    })),
  };
}
