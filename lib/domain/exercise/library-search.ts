import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { Exercise } from "./exercise";
import { LOAD_TAG_WORDS, PURPOSE_WORDS, REGION_SYNONYMS, START_POSITION_WORDS } from "./exercise-words";
import { SEARCH_ALIASES } from "./search-aliases";
import { searchPhrase, searchWords } from "./search-words";

export type SearchableExercise = Pick<
  Exercise,
  "slug" | "name" | "plainName" | "regions" | "purpose" | "startPosition" | "equipment" | "loadTags"
> & {
  /** What the clinic calls it besides its names. */
  readonly aliases?: readonly string[];
};

export interface SearchHit<Entry> {
  readonly entry: Entry;
  /** A guess: letters are wrong, words are missing, or only what the exercise does to the body fits. */
  readonly isNear: boolean;
}

export interface LibraryIndex<Entry> {
  /** What fits the words typed, best first; guesses behind everything else. */
  readonly search: (text: string) => readonly SearchHit<Entry>[];
  /** The same without the marks. */
  readonly find: (text: string) => readonly Entry[];
  /** Builds the index now, before anything is asked of it. */
  readonly warm: () => void;
}

/** A clinic's own entry may carry the slug of a shared one, so an entry is known by its place. */
interface Placed {
  readonly place: number;
  readonly exercise: SearchableExercise;
}

const LONG_WORD = 6;
/** Up to here a word is as likely an abbreviation as the beginning of something: it has to be whole. */
const SHORT_WORD = 3;

/** Wrong letters forgiven in a word. Two swapped letters count as two; a short word would match half the library. */
function forgivenLetters(word: string): number | false {
  if (word.length >= LONG_WORD) return 2;
  return word.length > SHORT_WORD ? 1 : false;
}

const FIELDS = [
  "name",
  "plainName",
  "aliases",
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
    case "aliases":
      return aliasesOf(exercise).join(" ");
    case "oneWord":
      return oneWords(exercise.slug);
    default:
      return String(exercise[field as "slug" | "name" | "plainName" | "equipment"]);
  }
}

function aliasesOf({ slug, aliases = [] }: SearchableExercise): string[] {
  return [...(SEARCH_ALIASES[slug]?.split(";") ?? []), ...aliases];
}

/** "birddog" is as common as "bird dog", and "pressup" as "press-up". */
function oneWords(slug: string): string {
  const parts = slug.split("-");
  const pairs = parts.slice(1).map((part, index) => `${parts[index]}${part}`);
  return [slug, parts.join(""), ...pairs].join(" ");
}

interface Attempt {
  readonly options: SearchOptions;
  readonly isNear: boolean;
}

/** From strict to forgiving; the first that finds anything answers, so that no guess stands among real matches. */
const ATTEMPTS: readonly Attempt[] = [
  { options: { combineWith: "AND", prefix: (word) => word.length > SHORT_WORD }, isNear: false },
  // The last word may be on its way to a longer one.
  { options: { combineWith: "AND", prefix: isLongOrLast }, isNear: false },
  { options: { combineWith: "AND", prefix: isLongOrLast, fuzzy: forgivenLetters }, isNear: true },
  { options: { combineWith: "OR", prefix: (word) => word.length > SHORT_WORD }, isNear: true },
  { options: { combineWith: "OR", prefix: isLongOrLast, fuzzy: forgivenLetters }, isNear: true },
];

function isLongOrLast(word: string, index: number, words: readonly string[]): boolean {
  return word.length > SHORT_WORD || index === words.length - 1;
}

/** Nobody types more, and each word more takes its time. */
const LONGEST_QUERY = 120;
const WEAK_FIELD = "loadTags";
/** How much more a name or an alias counts that is just what was typed. */
const WHOLE_PHRASE = 3;

/** An index over the exercises, made in the browser when it is first asked, and asked at every key press. */
export function buildLibraryIndex<Entry extends SearchableExercise>(
  exercises: readonly Entry[],
): LibraryIndex<Entry> {
  let built: ReturnType<typeof buildIndex> | undefined;
  const index = () => {
    built ??= buildIndex(exercises);
    return built;
  };
  const search = (text: string) =>
    index()(text.slice(0, LONGEST_QUERY)).flatMap(({ place, isNear }) => {
      const entry = exercises[place];
      return entry ? [{ entry, isNear }] : [];
    });
  return {
    search,
    find: (text) => search(text).map(({ entry }) => entry),
    warm: () => void index(),
  };
}

function buildIndex(exercises: readonly SearchableExercise[]) {
  const index = new MiniSearch<Placed>({
    fields: FIELDS,
    idField: "place",
    tokenize: searchWords,
    processTerm: (word) => word,
    extractField: ({ place, exercise }, field) =>
      field === "place" ? String(place) : wordsOf(exercise, field),
    searchOptions: {
      boost: { name: 4, plainName: 4, aliases: 4, oneWord: 2, regions: 2, loadTags: 0.3 },
    },
  });
  index.addAll(exercises.map((exercise, place) => ({ place, exercise })));
  const phrases = exercises.map(phrasesOf);
  return (text: string) => {
    const { found, isNear } = firstThatFinds(index, text);
    const phrase = searchPhrase(text);
    return found
      .map((hit) => {
        const place = Number(hit.id);
        const isWhole = phrases[place]?.has(phrase) ?? false;
        return {
          place,
          score: isWhole ? hit.score * WHOLE_PHRASE : hit.score,
          isNear: isNear || (!isWhole && isWeak(hit)),
        };
      })
      .sort((one, other) => Number(one.isNear) - Number(other.isNear) || other.score - one.score);
  };
}

function phrasesOf(exercise: SearchableExercise): ReadonlySet<string> {
  return new Set([exercise.name, exercise.plainName, ...aliasesOf(exercise)].map(searchPhrase));
}

function firstThatFinds(index: MiniSearch<Placed>, text: string): { found: SearchResult[]; isNear: boolean } {
  for (const { options, isNear } of ATTEMPTS) {
    const found = index.search(text, options);
    if (found.length > 0) return { found, isNear };
  }
  return { found: [], isNear: false };
}

/** A word that stands nowhere but among what the exercise does to the body says little about what it is. */
function isWeak({ match, queryTerms }: SearchResult): boolean {
  const fieldsOf = new Map<string, Set<string>>();
  for (const [term, fields] of Object.entries(match)) {
    for (const word of queryTerms.filter((typed) => term.startsWith(typed))) {
      const known = fieldsOf.get(word) ?? new Set();
      for (const field of fields) known.add(field);
      fieldsOf.set(word, known);
    }
  }
  return [...fieldsOf.values()].some((fields) => fields.size === 1 && fields.has(WEAK_FIELD));
}
