"use client";

import { useState } from "react";
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
import { FilterChips } from "./filter-chips";
import { useLibraryView } from "./use-library-view";
import { useOneTile } from "./use-one-tile";
import { type LibraryEntry, WallItem } from "./wall-item";

/** Every exercise; narrowed at each key press, without asking the server. */
export function LibraryWall({ exercises }: { exercises: readonly LibraryEntry[] }) {
  const favourites = useFavourites(exercises);
  const { search, setSearch, filters, toggle, clear, shown } = useLibraryView(exercises, favourites.listed);
  const listed = useFirstScreen(shown);
  const tile = useOneTile();
  const [looked, setLooked] = useState<string>();
  const chosen = countFilters(filters);
  const isNarrowed = search.trim() !== "" || chosen > 0;
  return (
    <ArrowKeys className="grid gap-x-10 gap-y-6 lg:grid-cols-[13rem_minmax(0,1fr)]">
      <div className="-m-1 grid content-start gap-6 p-1 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:pb-6">
        <SearchInput
          label="Search exercises"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && setSearch("")}
        />
        <div className="max-lg:hidden">
          <FilterChips exercises={exercises} filters={filters} onToggle={toggle} />
        </div>
        <details className="lg:hidden">
          <summary className="min-h-11 py-2.5 font-semibold">
            Filters{chosen > 0 && ` (${chosen} set)`}
          </summary>
          <div className="pt-2 pb-4">
            <FilterChips exercises={exercises} filters={filters} onToggle={toggle} />
          </div>
        </details>
      </div>
      <section aria-label="Exercises" className="grid content-start gap-6">
        <div className="flex min-h-10 flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <p role="status" className="text-ink-soft tabular-nums">
            {isNarrowed
              ? `${shown.length} of ${exercises.length} exercises`
              : `${exercises.length} exercises`}
          </p>
          {isNarrowed && (
            <Button size="sm" variant="quiet" onClick={clear}>
              Clear search and filters
            </Button>
          )}
        </div>
        {shown.length > 0 ? (
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4 gap-y-6">
            {listed.map((exercise) => (
              <WallItem
                key={exercise.id}
                exercise={exercise}
                isFavourite={favourites.marked.has(exercise.id)}
                onMark={favourites.toggle}
                isNear={exercise.isNear}
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
