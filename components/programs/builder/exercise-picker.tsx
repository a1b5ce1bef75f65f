"use client";

import { memo, useId } from "react";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import { useDoseSources } from "@/components/programs/model/dose-sources";
import { LIBRARY_SEARCH_ID } from "@/components/programs/model/item-focus";
import { FilterBar } from "@/components/search/filter-bar";
import { MakeItYourself } from "@/components/search/make-it-yourself";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { SearchInput } from "@/components/ui/search-input";
import { coverageInWords } from "@/lib/domain/exercise/library-coverage";
import { NO_FILTERS } from "@/lib/domain/exercise/library-filter";
import { ExerciseTiles } from "./exercise-tiles";
import { EMPTY_SHELF, SHELF_NAMES, SHELVES } from "./library-shelves";
import { type Picking, usePicking } from "./use-picking";

interface ExercisePickerProps {
  readonly program: ProgramBuilderProps;
  /** Exercises of the program, in order. */
  readonly idsInProgram: readonly string[];
  /** Takes the library away, where it lies over the program. */
  readonly onClose: () => void;
}

/** The library to choose from: type, arrows, Enter; or a press. The focus goes on to the dose, and Esc brings it back. */
export const ExercisePicker = memo(function ExercisePicker(props: ExercisePickerProps) {
  const { program, idsInProgram } = props;
  const id = useId();
  const { index } = useDoseSources();
  const picking = usePicking(props);
  const { query, search, active, press, filters, setFilters } = picking;
  return (
    <>
      <div className="grid flex-none gap-2 px-4 pt-3">
        <SearchInput
          id={LIBRARY_SEARCH_ID}
          label="Search exercises"
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          className="max-xl:pr-10"
          value={query}
          onFocus={index.warm}
          onChange={(event) => search(event.target.value)}
          onKeyDown={press}
        />
        <Shelves picking={picking} />
        <FilterBar exercises={program.exercises} filters={filters} onChange={setFilters} isColumn />
      </div>
      <Found picking={picking} />
      <div
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keys that scroll
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 pb-4 focus-visible:-outline-offset-2"
      >
        <NothingFound picking={picking} program={program} />
        <ExerciseTiles id={id} picking={picking} idsInProgram={idsInProgram} />
        {picking.isGuess && (
          <div className="pt-4">
            <OwnExercise {...{ program, query }} />
          </div>
        )}
      </div>
      <SelectionFoot picking={picking} />
    </>
  );
});

interface OwnExerciseProps {
  readonly program: ProgramBuilderProps;
  readonly query: string;
}

/** The way to an exercise of one's own: made for this program; for a template it goes to the library. A visitor has none. */
function OwnExercise({ program: { standIn, programId }, query }: OwnExerciseProps) {
  if (standIn?.kind === "trial") {
    return <p className="text-ink-soft">With a clinic of your own you make what is not here yourself.</p>;
  }
  return <MakeItYourself query={query} programId={standIn ? undefined : programId} />;
}

function Shelves({ picking: { shelf, show } }: { readonly picking: Picking }) {
  return (
    <fieldset aria-label="Shelves" className="flex gap-3 overflow-x-auto border-b border-line">
      {SHELVES.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === shelf}
          className="-mb-px h-9 flex-none border-b-2 border-transparent text-sm text-ink-soft hover:text-ink focus-visible:-outline-offset-2 aria-pressed:border-accent aria-pressed:font-semibold aria-pressed:text-ink"
          onClick={() => show(name)}
        >
          {SHELF_NAMES[name]}
        </button>
      ))}
    </fieldset>
  );
}

function Found({ picking }: { readonly picking: Picking }) {
  const { options, isGuess, query, selection, isNarrowed, setFilters } = picking;
  const count = options.length === 1 ? "1 exercise" : `${options.length} exercises`;
  return (
    <div className="flex min-h-9 flex-none items-center justify-between gap-2 px-4 text-sm">
      <p role="status" className="min-w-0 truncate text-ink-soft tabular-nums">
        {isGuess ? `Near “${query.trim()}”: ${count}` : count}
      </p>
      <div className="flex flex-none gap-3">
        {isNarrowed && <TextButton onPress={() => setFilters(NO_FILTERS)}>Clear filters</TextButton>}
        {!selection.isOn && options.length > 1 && (
          <TextButton onPress={selection.begin}>Select several</TextButton>
        )}
      </div>
    </div>
  );
}

function TextButton({ onPress, children }: { readonly onPress: () => void; readonly children: string }) {
  return (
    <button
      type="button"
      className="min-h-6 rounded-tick font-semibold text-accent-ink hover:text-accent-deep hover:underline"
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function NothingFound({ picking, program }: Pick<ExercisePickerProps, "program"> & { picking: Picking }) {
  const { options, query, shelf, isNarrowed, setFilters } = picking;
  if (options.length > 0) return null;
  if (query.trim() === "") {
    return (
      <p className="py-2 text-ink-soft">
        {isNarrowed ? "Nothing on this shelf passes the filters." : EMPTY_SHELF[shelf]}
      </p>
    );
  }
  return (
    <div className="grid justify-items-start gap-3 py-2">
      <p className="font-semibold">Nothing found</p>
      <p className="text-ink-soft">{coverageInWords(program.exercises)}</p>
      {isNarrowed && <Button onClick={() => setFilters(NO_FILTERS)}>Clear filters</Button>}
      <OwnExercise {...{ program, query }} />
    </div>
  );
}

function SelectionFoot({ picking: { selection, addSelected } }: { readonly picking: Picking }) {
  const { chosen, clear, isOn } = selection;
  if (!isOn) return null;
  return (
    <div className="flex h-15 flex-none items-center gap-2 border-t border-line bg-paper px-4">
      <p role="status" className="flex-1 font-semibold">
        {chosen.length} selected
      </p>
      <Button variant="quiet" onClick={clear}>
        Clear
      </Button>
      <Button
        variant="primary"
        disabledReason={chosen.length === 0 ? "Press the exercises to add first" : undefined}
        onClick={addSelected}
      >
        Add {chosen.length}
        <span aria-hidden className="max-md:hidden">
          <Kbd>⏎</Kbd>
        </span>
      </Button>
    </div>
  );
}
