"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { usePause } from "@/components/ui/use-pause";
import type { ExerciseLevel } from "@/lib/domain/exercise/exercise-level";
import {
  type FilterName,
  filterExercises,
  filtersFromQuery,
  NO_FILTERS,
  queryOfLibrary,
  toggleFilter,
} from "@/lib/domain/exercise/library-filter";
import { buildLibraryIndex, type SearchableExercise } from "@/lib/domain/exercise/library-search";

/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const PAUSE_MS = 200;

/** What is searched and filtered, what is left of the library, and the address that says so. */
export function useLibraryView<
  Entry extends SearchableExercise & { readonly id: string; readonly level: ExerciseLevel },
>(exercises: readonly Entry[], favourites: ReadonlySet<string>) {
  const params = useSearchParams();
  const [search, setSearch] = useState(() => params.get("q") ?? "");
  const [filters, setFilters] = useState(() => filtersFromQuery(params));
  const index = useMemo(() => buildLibraryIndex(exercises), [exercises]);
  const shown = useMemo(() => {
    const words = search.trim();
    const found = words === "" ? exercises.map((entry) => ({ entry, isNear: false })) : index.search(words);
    const marked = found.map(({ entry, isNear }) => ({
      ...entry,
      isNear,
      isFavourite: favourites.has(entry.id),
    }));
    return filterExercises(marked, filters);
  }, [exercises, favourites, index, search, filters]);
  useAddress(queryOfLibrary(search, filters));
  return {
    search,
    setSearch,
    filters,
    setFilters,
    toggle: (name: FilterName, value: string) => setFilters((before) => toggleFilter(before, name, value)),
    clear: () => {
      setSearch("");
      setFilters(NO_FILTERS);
    },
    shown,
  };
}

/** The address follows what is searched a moment later. */
function useAddress(query: string): void {
  const afterPause = usePause(PAUSE_MS);
  useEffect(() => {
    afterPause(() => {
      const address = query === "" ? location.pathname : `${location.pathname}?${query}`;
      if (address !== location.pathname + location.search) window.history.replaceState(null, "", address);
    });
  }, [afterPause, query]);
}
