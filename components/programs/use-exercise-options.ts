"use client";

import { useMemo } from "react";
import type { ExerciseChoice, TemplateChoice, TemplateItemChoice } from "./builder-view";
import { buildExerciseSearch, remainingItems } from "./exercise-search";

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
  const search = useMemo(() => buildExerciseSearch(exercises), [exercises]);
  const byId = useMemo(() => new Map(exercises.map((exercise) => [exercise.id, exercise])), [exercises]);
  return useMemo(() => {
    const plain = (found: readonly ExerciseChoice[]) => found.map((exercise) => ({ exercise }));
    if (query.trim() !== "") return [{ title: "Found", options: plain(search(query)) }];
    const fromTemplate = remainingItems(template, idsInProgram).flatMap((prescribed) => {
      const exercise = byId.get(prescribed.exerciseId);
      return exercise ? [{ exercise, prescribed }] : [];
    });
    const library = { title: "Library", options: plain(exercises) };
    return fromTemplate.length > 0
      ? [{ title: "From this template", options: fromTemplate }, library]
      : [library];
  }, [exercises, search, byId, query, template, idsInProgram]);
}
