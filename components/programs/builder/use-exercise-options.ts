"use client";

import { useMemo } from "react";
import { buildLibraryIndex } from "@/lib/domain/exercise/library-search";
import type { ExerciseChoice, TemplateChoice, TemplateItemChoice } from "./builder-view";
import { remainingItems } from "./template-items";

const MAX_FOUND = 30;

export interface ExerciseOption {
  readonly exercise: ExerciseChoice;
  /** The dose and note a template gives it. */
  readonly prescribed?: TemplateItemChoice;
}

export interface OptionGroup {
  readonly title: string;
  readonly options: readonly ExerciseOption[];
}

/** What the search offers: for a query what it finds; else the rest of the template first, then the library. */
export function useExerciseOptions(
  exercises: readonly ExerciseChoice[],
  query: string,
  template: TemplateChoice | undefined,
  idsInProgram: readonly string[],
): readonly OptionGroup[] {
  const library = usePlainOptions(exercises);
  const found = useFoundOptions(library, query);
  return useMemo(() => {
    if (found) return [{ title: "Found", options: found }];
    const fromTemplate = remainingItems(template, idsInProgram).flatMap((prescribed) => {
      const exercise = library.get(prescribed.exerciseId)?.exercise;
      return exercise ? [{ exercise, prescribed }] : [];
    });
    const all = { title: "Library", options: [...library.values()] };
    return fromTemplate.length > 0 ? [{ title: "From this template", options: fromTemplate }, all] : [all];
  }, [library, found, template, idsInProgram]);
}

type PlainOptions = ReadonlyMap<string, ExerciseOption>;

/** Each option stays the same object, so that its row need not be drawn again. */
function usePlainOptions(exercises: readonly ExerciseChoice[]): PlainOptions {
  return useMemo(() => new Map(exercises.map((exercise) => [exercise.id, { exercise }])), [exercises]);
}

/** What a query finds, best first; nothing without one. */
function useFoundOptions(library: PlainOptions, query: string): readonly ExerciseOption[] | undefined {
  const index = useMemo(
    () => buildLibraryIndex([...library.values()].map((option) => option.exercise)),
    [library],
  );
  return useMemo(
    () =>
      query.trim() === ""
        ? undefined
        : index
            .find(query)
            .slice(0, MAX_FOUND)
            .flatMap(({ id }) => library.get(id) ?? []),
    [index, library, query],
  );
}
