"use client";

import clsx from "clsx";
import { Check } from "lucide-react";
import { EQUIPMENT_KINDS } from "@/lib/domain/exercise/equipment";
import { PURPOSES, REGIONS, START_POSITIONS } from "@/lib/domain/exercise/exercise";
import { EXERCISE_LEVELS } from "@/lib/domain/exercise/exercise-level";
import { PURPOSE_WORDS, START_POSITION_WORDS } from "@/lib/domain/exercise/exercise-words";
import { type FilterName, type LibraryFilters, SHELVES } from "@/lib/domain/exercise/library-filter";

type Chip = { value: string; label: string };

const FACETS: readonly { name: FilterName; title: string; chips: readonly Chip[] }[] = [
  { name: "shelf", title: "Yours", chips: SHELVES.map((value) => ({ value, label: value })) },
  { name: "region", title: "Region", chips: REGIONS.map((value) => ({ value, label: value })) },
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
  filters: LibraryFilters;
  onToggle: (name: FilterName, value: string) => void;
};

/** The filters of the library, as words to press. */
export function FilterChips({ filters, onToggle }: FilterChipsProps) {
  return (
    <div className="grid content-start gap-6">
      {FACETS.map(({ name, title, chips }) => (
        <fieldset key={name}>
          <legend className="mb-2 text-sm font-medium text-ink-soft">{title}</legend>
          <div className="flex flex-wrap gap-1.5">
            {chips.map((chip) => (
              <ChipButton
                key={chip.value}
                label={chip.label}
                pressed={(filters[name] as readonly string[]).includes(chip.value)}
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
          ? "border-accent-ink bg-accent-ink font-medium text-paper"
          : "border-line-strong text-ink hover:border-ink hover:bg-wash",
      )}
    >
      {pressed && <Check />}
      {label}
    </button>
  );
}
