// JSON lines: for each thing therapists type, the rank of the exercise that is meant, then one line that counts them. The
// queries stand in db/seed/library; an exercise the library does not hold yet has no rank.
import { readFileSync } from "node:fs";
import path from "node:path";
import { loadSource } from "./load-source.mjs";

const FOLDER = path.resolve(import.meta.dirname, "../db/seed/library");
const TABLES = ["search-cases.tsv", "search-queries.tsv"];
/** What a therapist sees without looking for it. */
const IN_SIGHT = 3;

const { LIBRARY, buildLibraryIndex } = await loadSource({
  "db/seed/library/all-exercises": ["LIBRARY"],
  "lib/domain/exercise/library-search": ["buildLibraryIndex"],
});
const slugs = new Set(LIBRARY.map(({ slug }) => slug));
const index = buildLibraryIndex(LIBRARY);

function linesOf(table) {
  return readFileSync(path.join(FOLDER, table), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [query, wanted] = line.split("\t");
      return { query, wanted: wanted.split(" ") };
    });
}

function rankOf({ query, wanted }) {
  const hits = index.search(query);
  const place = hits.findIndex(({ entry }) => wanted.includes(entry.slug));
  const hit = hits[place];
  const isAwaited = !wanted.some((slug) => slugs.has(slug));
  return {
    query,
    rank: hit ? place + 1 : null,
    found: hits.length,
    ...(hit && { slug: hit.entry.slug, ...(hit.isNear && { near: true }) }),
    ...(isAwaited && { awaited: true }),
  };
}

const ranks = TABLES.flatMap((table) => linesOf(table).map((line) => ({ table, ...rankOf(line) })));
for (const rank of ranks) console.log(JSON.stringify(rank));
for (const table of TABLES) {
  const own = ranks.filter((rank) => rank.table === table && !rank.awaited);
  const count = (most) => own.filter(({ rank }) => rank !== null && rank <= most).length;
  console.log(
    JSON.stringify({
      table,
      queries: own.length,
      first: count(1),
      inSight: count(IN_SIGHT),
      all: own.length === count(IN_SIGHT),
    }),
  );
}
