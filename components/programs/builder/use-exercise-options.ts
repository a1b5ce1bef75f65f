"use client";

import { useMemo } from "react";
import type {
  ExerciseChoice,
  ProgramBuilderProps,
  TemplateItemChoice,
} from "@/components/programs/model/builder-view";
import { useConflictForecast } from "@/components/programs/model/conflict-context";
import { useDoseSources } from "@/components/programs/model/dose-sources";
import { countFilters, filterExercises, type LibraryFilters } from "@/lib/domain/exercise/library-filter";
import { optionsOnShelf, type Shelf } from "./library-shelves";

const MAX_FOUND = 40;

export interface ExerciseOption {
  readonly exercise: ExerciseChoice;
  /** The dose and note a template gives it. */
  readonly prescribed?: TemplateItemChoice;
}

export interface FoundOptions {
  readonly options: readonly ExerciseOption[];
  /** Ids of those that are only a guess at what was searched for. */
  readonly near: ReadonlySet<string>;
}

interface Asked {
  readonly query: string;
  readonly shelf: Shelf;
  readonly filters: LibraryFilters;
  readonly favourites: ReadonlySet<string>;
  readonly idsInProgram: readonly string[];
}

const NONE: ReadonlySet<string> = new Set();

/** What the library column offers: for a query what it finds, else a shelf; narrowed by the filters. */
export function useExerciseOptions(program: ProgramBuilderProps, asked: Asked): FoundOptions {
  const { exercises, templates, used, patient } = program;
  const { query, shelf, filters, favourites, idsInProgram } = asked;
  const { index } = useDoseSources();
  // Each option stays the same object, so that its tile need not be drawn again.
  const plain = useMemo(() => new Map(exercises.map((exercise) => [exercise.id, { exercise }])), [exercises]);
  const found = useMemo(() => {
    if (query.trim() === "") return undefined;
    const hits = index.search(query);
    return {
      options: hits.flatMap(({ entry }) => plain.get(entry.id) ?? []),
      near: new Set(hits.flatMap(({ entry, isNear }) => (isNear ? [entry.id] : []))),
    };
  }, [index, plain, query]);
  const levels = useConflictForecast()?.levels;
  const shelved = useMemo(() => {
    const listed = optionsOnShelf(shelf, {
      ...{ exercises, templates, used, favourites, idsInProgram },
      tags: patient.tags,
      options: plain,
    });
    // Nothing is suggested that a rule stops; elsewhere it is marked.
    if (shelf !== "suggested") return listed;
    return listed.filter(({ exercise }) => levels?.get(exercise.id) !== "stop");
  }, [shelf, exercises, templates, used, favourites, idsInProgram, patient.tags, plain, levels]);
  return useMemo(() => {
    const options = narrowed(found?.options ?? shelved, filters);
    return { options: found ? options.slice(0, MAX_FOUND) : options, near: found?.near ?? NONE };
  }, [found, shelved, filters]);
}

function narrowed(options: readonly ExerciseOption[], filters: LibraryFilters): readonly ExerciseOption[] {
  if (countFilters(filters) === 0) return options;
  const kept = new Set(
    filterExercises(
      options.map(({ exercise }) => exercise),
      filters,
    ),
  );
  return options.filter(({ exercise }) => kept.has(exercise));
}
