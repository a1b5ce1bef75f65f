// JSON lines: how long the library's search and filters take at each key press, over a library of 1,000 exercises, in
// processor time, so that other programs on the machine do not count; and, in Chromium on the production build, how long
// after the wall's page the pictures in sight are there, with nothing kept by the browser.
import path from "node:path";
import { chromium } from "@playwright/test";
import { measureWall } from "./bench-library/wall.mjs";
import { loadSource } from "./load-source.mjs";
import { findBrowser } from "./testing/browser.mjs";
import { startServer } from "./testing/server.mjs";

const SIZE = 1000;
const TARGET_MS = 16;
const WALL_TARGET_MS = 300;
const ROUNDS = 8;
const TYPED = [
  "hip flexor stretch",
  "brigde",
  "low back",
  "four point kneeling",
  "hamstring",
  "sit to stand",
];
const FILTERS = [{}, { region: ["hip"] }, { purpose: ["strength"], level: ["middle"] }];

/** The library over and over, each copy with words of its own, so that the index grows as a real one would. */
function multiply(library) {
  return Array.from({ length: SIZE }, (_, i) => {
    const copy = Math.floor(i / library.length);
    const exercise = library[i % library.length];
    if (copy === 0) return exercise;
    const name = `${exercise.name} variation${copy}`;
    return { ...exercise, slug: `${exercise.slug}-${copy}`, name };
  });
}

const milliseconds = (act) => {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const at = (sorted, share) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2));

const { LIBRARY, NO_FILTERS, buildLevels, filterExercises, buildLibraryIndex } = await loadSource({
  "db/seed/library/all-exercises": ["LIBRARY"],
  "lib/domain/exercise/exercise-level": ["buildLevels"],
  "lib/domain/exercise/library-filter": ["filterExercises", "NO_FILTERS"],
  "lib/domain/exercise/library-search": ["buildLibraryIndex"],
});
const levelOf = buildLevels(
  LIBRARY.flatMap(({ slug, harder }) => harder.map((harderId) => ({ easierId: slug, harderId }))),
);
const exercises = multiply(LIBRARY.map((exercise) => ({ ...exercise, level: levelOf(exercise.slug) })));
let index;
const buildMs = milliseconds(() => {
  index = buildLibraryIndex(exercises);
  index.warm();
});
const prefixes = TYPED.flatMap((text) => Array.from(text, (_, i) => text.slice(0, i + 1)));

function pressKeys() {
  return FILTERS.flatMap((chosen) =>
    prefixes.map((typed) =>
      milliseconds(() => {
        filterExercises(index.find(typed), { ...NO_FILTERS, ...chosen });
      }),
    ),
  );
}

pressKeys();
const times = Array.from({ length: ROUNDS }, pressKeys)
  .flat()
  .sort((a, b) => a - b);
const p95Ms = at(times, 0.95);
console.log(
  JSON.stringify({
    exercises: exercises.length,
    keyPresses: times.length,
    indexMs: Number(buildMs.toFixed(1)),
    medianMs: at(times, 0.5),
    p95Ms,
    maxMs: at(times, 1 - 1 / times.length),
    withinTarget: p95Ms <= TARGET_MS,
  }),
);

const root = path.resolve(import.meta.dirname, "..");
const server = await startServer(root);
const browser = await chromium.launch({
  executablePath: (await findBrowser(root)).path,
  args: ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
try {
  const wall = await measureWall(browser, server.origin);
  console.log(JSON.stringify({ ...wall, withinTarget: wall.firstScreenMs <= WALL_TARGET_MS }));
} finally {
  await browser.close();
  await server.stop();
}
