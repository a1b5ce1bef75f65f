import path from "node:path";
import { defineConfig } from "vitest/config";
import { findPostgresBinaries } from "./db/test/postgres-binaries.ts";

const resolve = {
  alias: {
    "@": path.resolve(import.meta.dirname),
    "server-only": path.resolve(import.meta.dirname, "db/test/server-only-stub.ts"),
  },
};

const shared = {
  // A zone that is 12:45 or 13:45 ahead: a date that is taken from the wrong clock shows.
  env: { TZ: "Pacific/Chatham" },
  setupFiles: ["db/test/fail-on-console-error.ts"],
};

/** Files that replace a module: they alone need a module graph of their own, which takes a second a file. */
const MOCKED = "**/*.mocked{,.db}.test.{ts,tsx}";
const DATABASE = "**/*.db.test.ts";
const NOT_OURS = "**/node_modules/**";

const unitTests = {
  ...shared,
  include: ["{app,components,db,lib,scripts,e2e/commands}/**/*.test.{ts,tsx}"],
  testTimeout: 20_000,
};

const databaseTests = {
  ...shared,
  include: ["db/**/*.db.test.ts"],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

const onEmbedded = { ...databaseTests, globalSetup: "db/test/embedded-setup.ts" };
const onServer = {
  ...databaseTests,
  globalSetup: "db/test/server-setup.ts",
  env: { ...shared.env, HOMESTRETCH_TEST_DATABASE: "server" },
};

const wanted = Boolean(process.env.TEST_DATABASE_URL || process.env.REQUIRE_POSTGRES || process.env.CI);
const hasServer = wanted || findPostgresBinaries() !== undefined;

/** A project whose files share the modules they import, and one for those that replace some. */
function twoProjects(name: string, test: { include: string[] }, exclude: string[]) {
  const mocked = test.include.map((pattern) => pattern.replace("*.", "*.mocked."));
  return [
    {
      resolve,
      test: { ...test, name, isolate: false, pool: "threads" as const, exclude: [...exclude, MOCKED] },
    },
    { resolve, test: { ...test, name: `${name}-mocked`, include: mocked, exclude } },
  ];
}

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      ...twoProjects("unit", unitTests, [NOT_OURS, DATABASE]),
      ...twoProjects("database", onEmbedded, [NOT_OURS]),
      ...twoProjects("postgres", hasServer ? onServer : { ...onServer, include: [] }, [NOT_OURS]),
    ],
  },
});
