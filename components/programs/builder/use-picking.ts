"use client";

import { type KeyboardEvent, useCallback, useMemo, useState } from "react";
import { useBuilderTools } from "@/components/programs/model/builder-tools";
import type { ProgramBuilderProps } from "@/components/programs/model/builder-view";
import { useFavourites } from "@/components/search/use-favourites";
import { type LibraryFilters, NO_FILTERS } from "@/lib/domain/exercise/library-filter";
import type { Shelf } from "./library-shelves";
import { type ExerciseOption, useExerciseOptions } from "./use-exercise-options";

/** Tiles in a row. */
const ACROSS = 2;

interface PickingOptions {
  readonly program: ProgramBuilderProps;
  readonly idsInProgram: readonly string[];
  readonly onClose: () => void;
}

/** What is typed, what it finds, what the arrows point at, what is selected, and what Enter does. */
export function usePicking({ program, idsInProgram, onClose }: PickingOptions) {
  const { add, addAll } = useBuilderTools();
  const [query, setQuery] = useState("");
  const [shelf, setShelf] = useState<Shelf>("suggested");
  const [filters, setFilters] = useState<LibraryFilters>(NO_FILTERS);
  const [pointed, setPointed] = useState<number>();
  const [looks, setLooks] = useState(0);
  const favourites = useFavourites(program.exercises, program.keeping?.setFavourite);
  const asked = { query, shelf, filters, favourites: favourites.marked, idsInProgram };
  const { options, near } = useExerciseOptions(program, asked);
  const selection = useSelection(options);
  // Without a query, Enter alone would add whatever the shelf begins with.
  const active = Math.min(pointed ?? (query.trim() === "" ? -1 : 0), options.length - 1);
  const search = (text: string) => {
    setQuery(text);
    setPointed(undefined);
  };
  const choose = useCallback(
    ({ exercise, prescribed }: ExerciseOption) => {
      onClose();
      add(exercise, { prescribed, opensDose: true });
    },
    [add, onClose],
  );
  const addSelected = () => {
    onClose();
    addAll(selection.chosen);
    selection.clear();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const option = options[active];
    const to = placeAfter(event, active, options.length);
    if (to !== undefined) setPointed(to);
    else if (event.key === "Enter" && event.shiftKey && option) selection.toggle(option);
    else if (event.key === "Enter" && selection.chosen.length > 0) addSelected();
    else if (event.key === "Enter" && option) choose(option);
    else if (event.key === " " && query === "" && option) setLooks(looks + 1);
    else if (event.key === "Escape") {
      if (query !== "") search("");
      else if (selection.chosen.length > 0) selection.clear();
      else onClose();
    } else return;
    event.preventDefault();
  };
  return {
    ...{ query, search, filters, setFilters, options, near, active, press, choose, selection, addSelected },
    shelf: query.trim() === "" ? shelf : ("all" as const),
    show: (next: Shelf) => {
      search("");
      setShelf(next);
    },
    favourites,
    /** How often Space asked to see what the arrows point at. */
    looks,
    isNarrowed: filters !== NO_FILTERS,
    /** Whether all that is shown is only a guess at what was typed. */
    isGuess: options.length > 0 && options.every(({ exercise }) => near.has(exercise.id)),
  };
}

export type Picking = ReturnType<typeof usePicking>;

/** The place after an arrow key; to the sides only where the arrow has no letter left to go over. */
function placeAfter(
  { key, currentTarget, shiftKey }: KeyboardEvent<HTMLInputElement>,
  active: number,
  count: number,
): number | undefined {
  const isAtEnd = currentTarget.selectionStart === currentTarget.value.length;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active < 0 ? 1 : ACROSS,
    ArrowUp: -ACROSS,
    ...(isAtEnd && { ArrowRight: 1 }),
    ...(isAtEnd && active > 0 && { ArrowLeft: -1 }),
  };
  const step = steps[key];
  if (step === undefined || shiftKey || count === 0) return undefined;
  return Math.max(0, Math.min(count - 1, active + step));
}

/** Several exercises chosen before they are added together, in the order they were chosen. */
function useSelection(options: readonly ExerciseOption[]) {
  const [chosen, setChosen] = useState<readonly ExerciseOption[]>([]);
  const [isOn, setOn] = useState(false);
  const ids = useMemo(() => new Set(chosen.map(({ exercise }) => exercise.id)), [chosen]);
  const toggle = useCallback((option: ExerciseOption) => {
    const { id } = option.exercise;
    setOn(true);
    setChosen((before) =>
      before.some(({ exercise }) => exercise.id === id)
        ? before.filter(({ exercise }) => exercise.id !== id)
        : [...before, option],
    );
  }, []);
  return {
    chosen,
    ids,
    /** Whether a press selects, in place of adding. */
    isOn: isOn && options.length > 0,
    toggle,
    begin: () => setOn(true),
    clear: () => {
      setOn(false);
      setChosen([]);
    },
  };
}
