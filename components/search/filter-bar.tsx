"use client";

import clsx from "clsx";
import { Check, ChevronDown } from "lucide-react";
import { Popup } from "@/components/ui/popup";
import { EQUIPMENT_KINDS, equipmentKinds } from "@/lib/domain/exercise/equipment";
import { type Exercise, PURPOSES, START_POSITIONS } from "@/lib/domain/exercise/exercise";
import { EXERCISE_LEVELS, type ExerciseLevel } from "@/lib/domain/exercise/exercise-level";
import { capitalised, PURPOSE_WORDS, START_POSITION_WORDS } from "@/lib/domain/exercise/exercise-words";
import { type FilterName, type LibraryFilters, toggleFilter } from "@/lib/domain/exercise/library-filter";
import { REGION_GROUPS } from "@/lib/domain/exercise/region-groups";
import { BodyMap } from "./body-map";

type Filtered = Pick<Exercise, "regions" | "purpose" | "startPosition" | "equipment"> & {
  readonly level: ExerciseLevel;
};

interface Facet {
  readonly name: Exclude<FilterName, "shelf">;
  readonly title: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly valuesOf: (exercise: Filtered) => readonly string[];
}

const FACETS: readonly Facet[] = [
  {
    name: "region",
    title: "Body",
    choices: REGION_GROUPS.flatMap(({ regions }) => regions).map((value) => ({ value, label: value })),
    valuesOf: ({ regions }) => regions,
  },
  {
    name: "position",
    title: "Position",
    choices: START_POSITIONS.map((value) => ({ value, label: START_POSITION_WORDS[value] })),
    valuesOf: ({ startPosition }) => [startPosition],
  },
  {
    name: "purpose",
    title: "Purpose",
    choices: PURPOSES.map((value) => ({ value, label: PURPOSE_WORDS[value] })),
    valuesOf: ({ purpose }) => [purpose],
  },
  {
    name: "level",
    title: "Level",
    choices: EXERCISE_LEVELS.map((value) => ({ value, label: value })),
    valuesOf: ({ level }) => [level],
  },
  {
    name: "equipment",
    title: "Equipment",
    choices: EQUIPMENT_KINDS.map((value) => ({ value, label: value })),
    valuesOf: ({ equipment }) => equipmentKinds(equipment),
  },
];

interface FilterBarProps {
  readonly exercises: readonly Filtered[];
  readonly filters: LibraryFilters;
  readonly onChange: (filters: LibraryFilters) => void;
  /** In a narrow column: the buttons fill its rows, and the level is not among them. */
  readonly isColumn?: boolean;
}

/** The filters of the library as one bar: a button each, with the words and how many exercises stand behind them. */
export function FilterBar({ exercises, filters, onChange, isColumn = false }: FilterBarProps) {
  const facets = FACETS.filter(({ name }) => !isColumn || name !== "level");
  return (
    <fieldset
      aria-label="Filters"
      className={clsx(
        "flex min-w-0 flex-wrap gap-2",
        isColumn && "max-md:flex-nowrap max-md:overflow-x-auto",
      )}
    >
      {facets.map((facet) => {
        const chosen = filters[facet.name] as readonly string[];
        const words = facet.choices.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
        return (
          <Popup
            key={facet.name}
            label={facet.title}
            className={clsx(
              "inline-flex h-8 max-w-full items-center justify-between gap-1 rounded border px-2.5 text-sm font-semibold pointer-coarse:h-11",
              isColumn ? "flex-auto flex-shrink-0" : "flex-none",
              chosen.length > 0
                ? "border-accent bg-accent-soft"
                : "border-line-strong bg-float hover:border-ink",
            )}
            panelClassName={facet.name === "region" ? "w-124 p-2!" : "w-60 p-2!"}
            button={
              <>
                <span className="truncate">
                  {words.length === 0
                    ? facet.title
                    : words.length === 1
                      ? capitalised(words[0] ?? "")
                      : `${facet.title}: ${words.length}`}
                </span>
                <ChevronDown />
              </>
            }
          >
            <div className={clsx(facet.name === "region" && "grid items-start gap-3 sm:grid-cols-2")}>
              {facet.name === "region" && (
                <BodyMap
                  chosen={filters.region}
                  offered={regionsOf(exercises)}
                  onToggle={(regions) =>
                    onChange(regions.reduce((now, region) => toggleFilter(now, "region", region), filters))
                  }
                />
              )}
              <Choices
                {...{ facet, exercises, chosen }}
                onToggle={(value) => onChange(toggleFilter(filters, facet.name, value))}
                onClear={() => onChange({ ...filters, [facet.name]: [] })}
              />
            </div>
          </Popup>
        );
      })}
    </fieldset>
  );
}

function regionsOf(exercises: readonly Filtered[]): ReadonlySet<string> {
  return new Set(exercises.flatMap(({ regions }) => regions));
}

interface ChoicesProps extends Pick<FilterBarProps, "exercises"> {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  readonly onClear: () => void;
}

function Choices({ facet, exercises, chosen, onToggle, onClear }: ChoicesProps) {
  const counted = facet.choices.map((choice) => ({
    ...choice,
    count: exercises.filter((exercise) => facet.valuesOf(exercise).includes(choice.value)).length,
  }));
  return (
    <div className="grid">
      {counted
        .filter(({ count, value }) => count > 0 || chosen.includes(value))
        .map(({ value, label, count }) => (
          <button
            key={value}
            type="button"
            aria-pressed={chosen.includes(value)}
            className="flex min-h-8 items-center gap-2 rounded px-2 text-left hover:bg-wash aria-pressed:bg-accent-soft aria-pressed:font-semibold"
            onClick={() => onToggle(value)}
          >
            <span className="w-5">{chosen.includes(value) && <Check />}</span>
            <span className="flex-1">{capitalised(label)}</span>
            <span className="text-sm text-ink-soft tabular-nums">{count}</span>
          </button>
        ))}
      {chosen.length > 0 && (
        <button
          type="button"
          className="mt-1 min-h-8 rounded border-t border-line px-2 text-left font-semibold text-accent-ink hover:bg-wash"
          onClick={onClear}
        >
          Clear
        </button>
      )}
    </div>
  );
}
