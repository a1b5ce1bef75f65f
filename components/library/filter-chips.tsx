"use client";

import clsx from "clsx";
import { Check } from "lucide-react";
import { useMemo } from "react";
import { BodyMap } from "@/components/search/body-map";
import { EQUIPMENT_KINDS } from "@/lib/domain/exercise/equipment";
import { PURPOSES, START_POSITIONS } from "@/lib/domain/exercise/exercise";
import { EXERCISE_LEVELS } from "@/lib/domain/exercise/exercise-level";
import { PURPOSE_WORDS, START_POSITION_WORDS } from "@/lib/domain/exercise/exercise-words";
import {
  type Filterable,
  type FilterName,
  type LibraryFilters,
  SHELVES,
  valuesIn,
} from "@/lib/domain/exercise/library-filter";
import { REGION_GROUPS } from "@/lib/domain/exercise/region-groups";

type Chip = { value: string; label: string };

const FACETS: readonly { name: FilterName; title: string; chips: readonly Chip[] }[] = [
  { name: "shelf", title: "Yours", chips: SHELVES.map((value) => ({ value, label: value })) },
  ...REGION_GROUPS.map(({ title, regions }) => ({
    name: "region" as const,
    title,
    chips: regions.map((value) => ({ value, label: value })),
  })),
  {
    name: "purpose",
    title: "Purpose",
    chips: PURPOSES.map((value) => ({ value, label: PURPOSE_WORDS[value] })),
  },
  { name: "level", title: "Level", chips: EXERCISE_LEVELS.map((value) => ({ value, label: value })) },
  {
    name: "position",
    title: "Starts",
    chips: START_POSITIONS.map((value) => ({ value, label: START_POSITION_WORDS[value] })),
  },
  { name: "equipment", title: "Needs", chips: EQUIPMENT_KINDS.map((value) => ({ value, label: value })) },
];

type FilterChipsProps = {
  /** What is filtered: a word behind which nothing stands is not offered. */
  exercises: readonly Filterable[];
  filters: LibraryFilters;
  onToggle: (name: FilterName, value: string) => void;
};

/** The filters of the library, as words to press. */
export function FilterChips({ exercises, filters, onToggle }: FilterChipsProps) {
  const isChosen = (name: FilterName, value: string) => (filters[name] as readonly string[]).includes(value);
  const held = useMemo(() => valuesIn(exercises), [exercises]);
  const isOffered = (name: FilterName, value: string) =>
    name === "shelf" || held[name].has(value) || isChosen(name, value);
  const facets = FACETS.map((facet) => ({
    ...facet,
    chips: facet.chips.filter(({ value }) => isOffered(facet.name, value)),
  })).filter(({ chips }) => chips.length > 0);
  return (
    <div className="grid content-start gap-6">
      <BodyMap
        chosen={filters.region}
        offered={held.region}
        onToggle={(regions) => {
          for (const region of regions) onToggle("region", region);
        }}
      />
      {facets.map(({ name, title, chips }) => (
        <fieldset key={title}>
          <legend className="mb-2 text-sm font-semibold text-ink-soft">{title}</legend>
          <div className="flex flex-wrap gap-1.5">
            {chips.map((chip) => (
              <ChipButton
                key={chip.value}
                label={chip.label}
                pressed={isChosen(name, chip.value)}
                onPress={() => onToggle(name, chip.value)}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

function ChipButton({ label, pressed, onPress }: { label: string; pressed: boolean; onPress: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className={clsx(
        "inline-flex min-h-8 items-center gap-1 rounded-full border px-3 text-sm transition-colors",
        pressed
          ? "border-accent-ink bg-accent-ink font-semibold text-paper"
          : "border-line-strong text-ink hover:border-ink hover:bg-wash",
      )}
    >
      {pressed && <Check />}
      {label}
    </button>
  );
}
