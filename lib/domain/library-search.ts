import MiniSearch from "minisearch";
import type { Exercise } from "./exercise";
import { LOAD_TAG_WORDS, PURPOSE_WORDS, REGION_SYNONYMS, START_POSITION_WORDS } from "./exercise-words";

export type SearchableExercise = Pick<
  Exercise,
  "slug" | "name" | "plainName" | "regions" | "purpose" | "startPosition" | "equipment" | "loadTags"
>;

export interface LibraryIndex {
  /** Slugs of what matches every word typed, best first; when nothing does, typos in longer words are forgiven. */
  readonly find: (text: string) => readonly string[];
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

/** An index over the exercises, small enough to be built in the browser and asked at every key press. */
export function buildLibraryIndex(exercises: readonly SearchableExercise[]): LibraryIndex {
  const index = new MiniSearch<SearchableExercise>({
    fields: FIELDS,
    idField: "slug",
    extractField: wordsOf,
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      boost: { name: 4, plainName: 4, oneWord: 2, regions: 2, loadTags: 0.3 },
    },
  });
  index.addAll(exercises);
  // Guesses only when nothing matches as typed, so that they never stand among real matches.
  const hits = (text: string) => {
    const exact = index.search(text);
    return exact.length > 0 ? exact : index.search(text, { fuzzy: forgivenLetters });
  };
  return { find: (text) => hits(text).map((hit) => String(hit.id)) };
}
