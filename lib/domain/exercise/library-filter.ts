import { EQUIPMENT_KINDS, type EquipmentKind, equipmentKinds } from "./equipment";
import {
  type Exercise,
  PURPOSES,
  type Purpose,
  REGIONS,
  type Region,
  START_POSITIONS,
  type StartPosition,
} from "./exercise";
import { EXERCISE_LEVELS, type ExerciseLevel } from "./exercise-level";

/** What whoever looks has put together. */
export const SHELVES = ["favourites", "our own"] as const;
export type Shelf = (typeof SHELVES)[number];

/** What the library is narrowed to. Within one list any may match, between lists all must. */
export interface LibraryFilters {
  readonly shelf: readonly Shelf[];
  readonly region: readonly Region[];
  readonly purpose: readonly Purpose[];
  readonly level: readonly ExerciseLevel[];
  readonly position: readonly StartPosition[];
  readonly equipment: readonly EquipmentKind[];
}

export type FilterName = keyof LibraryFilters;

export const NO_FILTERS: LibraryFilters = {
  shelf: [],
  region: [],
  purpose: [],
  level: [],
  position: [],
  equipment: [],
};

/** What the filters read of an entry. */
export type Filterable = Pick<Exercise, "regions" | "purpose" | "startPosition" | "equipment"> & {
  readonly level: ExerciseLevel;
  readonly isFavourite?: boolean;
  /** Every clinic has it; absent where nobody asks whose it is. */
  readonly isShared?: boolean;
};

/** The entries that pass, in their order. */
export function filterExercises<Entry extends Filterable>(
  exercises: readonly Entry[],
  filters: LibraryFilters,
): Entry[] {
  return exercises.filter(
    (exercise) =>
      passes(filters.shelf, shelvesOf(exercise)) &&
      passes(filters.region, exercise.regions) &&
      passes(filters.purpose, [exercise.purpose]) &&
      passes(filters.level, [exercise.level]) &&
      passes(filters.position, [exercise.startPosition]) &&
      passes(filters.equipment, equipmentKinds(exercise.equipment)),
  );
}

/** Which choices of each filter lead to anything among these entries. */
export function valuesIn(
  exercises: readonly Filterable[],
): Readonly<Record<FilterName, ReadonlySet<string>>> {
  return {
    shelf: new Set(exercises.flatMap(shelvesOf)),
    region: new Set(exercises.flatMap(({ regions }) => regions)),
    purpose: new Set(exercises.map(({ purpose }) => purpose)),
    level: new Set(exercises.map(({ level }) => level)),
    position: new Set(exercises.map(({ startPosition }) => startPosition)),
    equipment: new Set(exercises.flatMap(({ equipment }) => equipmentKinds(equipment))),
  };
}

function shelvesOf({ isFavourite, isShared }: Pick<Filterable, "isFavourite" | "isShared">): Shelf[] {
  return [
    ...(isFavourite ? ["favourites" as const] : []),
    ...(isShared === false ? ["our own" as const] : []),
  ];
}

function passes<Value>(wanted: readonly Value[], own: readonly Value[]): boolean {
  return wanted.length === 0 || own.some((value) => wanted.includes(value));
}

/** How many choices are set. */
export function countFilters(filters: LibraryFilters): number {
  return Object.values(filters).reduce((sum, chosen) => sum + chosen.length, 0);
}

/** The filters with one choice set or taken back. */
export function toggleFilter(filters: LibraryFilters, name: FilterName, value: string): LibraryFilters {
  const chosen: readonly string[] = filters[name];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { ...filters, [name]: next };
}

/** The filters an address asks for; words the library does not know are ignored. */
export function filtersFromQuery(query: URLSearchParams): LibraryFilters {
  return {
    shelf: known(query.get("shelf"), SHELVES),
    region: known(query.get("region"), REGIONS),
    purpose: known(query.get("purpose"), PURPOSES),
    level: known(query.get("level"), EXERCISE_LEVELS),
    position: known(query.get("position"), START_POSITIONS),
    equipment: known(query.get("equipment"), EQUIPMENT_KINDS),
  };
}

function known<Value extends string>(text: string | null, values: readonly Value[]): Value[] {
  const asked = (text ?? "").split(",");
  return values.filter((value) => asked.includes(value));
}

/** The address's query for a search and its filters; empty when there is nothing to say. */
export function queryOfLibrary(search: string, filters: LibraryFilters): string {
  const query = new URLSearchParams();
  if (search.trim() !== "") query.set("q", search);
  for (const [name, chosen] of Object.entries(filters)) {
    if (chosen.length > 0) query.set(name, chosen.join(","));
  }
  return query.toString();
}
