import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { Exercise } from "./exercise";
import { LOAD_TAG_WORDS, PURPOSE_WORDS, REGION_SYNONYMS, START_POSITION_WORDS } from "./exercise-words";

export type SearchableExercise = Pick<
  Exercise,
  "slug" | "name" | "plainName" | "regions" | "purpose" | "startPosition" | "equipment" | "loadTags"
>;

export interface LibraryIndex<Entry> {
  /** What fits the words typed, best first. */
  readonly find: (text: string) => readonly Entry[];
}

/** A clinic's own entry may carry the slug of a shared one, so an entry is known by its place. */
interface Placed {
  readonly place: number;
  readonly exercise: SearchableExercise;
}

const LONG_WORD = 6;

/** Wrong letters forgiven in a word. Two swapped letters count as two; a short word would match half the library. */
function forgivenLetters(word: string): number | false {
  if (word.length >= LONG_WORD) return 2;
  return word.length > 3 ? 1 : false;
}

const FIELDS = [
  "name",
  "plainName",
  "oneWord",
  "regions",
  "purpose",
  "startPosition",
  "equipment",
  "loadTags",
];

function wordsOf(exercise: SearchableExercise, field: string): string {
  switch (field) {
    case "regions":
      return exercise.regions.map((region) => `${region} ${REGION_SYNONYMS[region]}`).join(" ");
    case "purpose":
      return `${exercise.purpose} ${PURPOSE_WORDS[exercise.purpose]}`;
    case "startPosition":
      return `${exercise.startPosition} ${START_POSITION_WORDS[exercise.startPosition]}`;
    case "loadTags":
      return exercise.loadTags.map((tag) => `${tag} ${LOAD_TAG_WORDS[tag]}`).join(" ");
    case "oneWord":
      // "birddog" is as common as "bird dog".
      return `${exercise.slug} ${exercise.slug.replaceAll("-", "")}`;
    default:
      return String(exercise[field as "slug" | "name" | "plainName" | "equipment"]);
  }
}

/** From strict to forgiving; the first that finds anything answers, so that no guess stands among real matches. */
const ATTEMPTS: readonly SearchOptions[] = [
  { combineWith: "AND" },
  { combineWith: "AND", fuzzy: forgivenLetters },
  { combineWith: "OR" },
];

/** An index over the exercises, small enough to be built in the browser and asked at every key press. */
export function buildLibraryIndex<Entry extends SearchableExercise>(
  exercises: readonly Entry[],
): LibraryIndex<Entry> {
  const index = new MiniSearch<Placed>({
    fields: FIELDS,
    idField: "place",
    extractField: ({ place, exercise }, field) =>
      field === "place" ? String(place) : wordsOf(exercise, field),
    searchOptions: { prefix: true, boost: { name: 4, plainName: 4, oneWord: 2, regions: 2, loadTags: 0.3 } },
  });
  index.addAll(exercises.map((exercise, place) => ({ place, exercise })));
  const hits = (text: string) =>
    ATTEMPTS.reduce<SearchResult[]>(
      (found, attempt) => (found.length > 0 ? found : index.search(text, attempt)),
      [],
    );
  return { find: (text) => hits(text).flatMap((hit) => exercises[Number(hit.id)] ?? []) };
}
