"use client";

import { useState } from "react";
import { FilterBar } from "@/components/search/filter-bar";
import { MakeItYourself } from "@/components/search/make-it-yourself";
import { useFavourites } from "@/components/search/use-favourites";
import { ArrowKeys } from "@/components/ui/arrow-keys";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SearchInput } from "@/components/ui/search-input";
import { useFirstScreen } from "@/components/ui/use-first-screen";
import { coverageInWords } from "@/lib/domain/exercise/library-coverage";
import { countFilters } from "@/lib/domain/exercise/library-filter";
import { ExerciseDrawer } from "./exercise-drawer";
import { Shelves } from "./shelves";
import { useLibraryView } from "./use-library-view";
import { useOneTile } from "./use-one-tile";
import { useWallDrawings } from "./use-wall-drawings";
import { type LibraryEntry, WallItem } from "./wall-item";

/** Every exercise; narrowed at each key press, without asking the server. */
export function LibraryWall({ exercises }: { exercises: readonly LibraryEntry[] }) {
  const favourites = useFavourites(exercises);
  const { search, setSearch, filters, setFilters, toggle, clear, shown } = useLibraryView(
    exercises,
    favourites.listed,
  );
  const listed = useFirstScreen(shown);
  const tile = useOneTile();
  const [looked, setLooked] = useState<string>();
  const chosen = countFilters(filters);
  const isNarrowed = search.trim() !== "" || chosen > 0;
  const drawings = useWallDrawings(exercises, listed, isNarrowed);
  return (
    <ArrowKeys className="grid gap-5">
      <search aria-label="Find exercises" className="grid gap-3">
        <SearchInput
          label="Search exercises"
          className="w-full sm:max-w-md"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && setSearch("")}
        />
        <div className="flex min-w-0 flex-wrap items-center gap-2">
          <FilterBar exercises={exercises} filters={filters} onChange={setFilters} />
          <span aria-hidden className="h-6 border-l border-line max-md:hidden" />
          <Shelves chosen={filters.shelf} onToggle={(shelf) => toggle("shelf", shelf)} />
          <div className="ml-auto flex min-h-8 items-center gap-x-3">
            {isNarrowed && (
              <Button size="sm" variant="quiet" onClick={clear}>
                Clear search and filters
              </Button>
            )}
            <p role="status" className="text-ink-soft tabular-nums">
              {isNarrowed
                ? `${shown.length} of ${exercises.length} exercises`
                : `${exercises.length} exercises`}
            </p>
          </div>
        </div>
      </search>
      <section aria-label="Exercises" className="grid content-start gap-6">
        {drawings.sheets.map((address) => (
          <link key={address} rel="stylesheet" href={address} />
        ))}
        {shown.length > 0 ? (
          <ul
            ref={drawings.list}
            className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4 gap-y-6"
          >
            {listed.map((exercise) => (
              <WallItem
                key={exercise.id}
                exercise={exercise}
                isFavourite={favourites.marked.has(exercise.id)}
                onMark={favourites.toggle}
                isNear={exercise.isNear}
                isInSheet={drawings.isInSheet(exercise)}
                isMoving={tile.moving === exercise.id}
                onEnter={tile.enter}
                onLeave={tile.leave}
                onLook={setLooked}
              />
            ))}
          </ul>
        ) : (
          <EmptyState
            title="No exercise fits all of this"
            action={
              <div className="flex flex-wrap gap-2 sm:justify-center">
                {search.trim() !== "" && <MakeItYourself query={search} />}
                <Button onClick={clear}>Clear search and filters</Button>
              </div>
            }
          >
            {coverageInWords(exercises)} Take a filter back, or search for one of these.
          </EmptyState>
        )}
      </section>
      <ExerciseDrawer exercises={shown} all={exercises} slug={looked} onLook={setLooked} />
    </ArrowKeys>
  );
}
