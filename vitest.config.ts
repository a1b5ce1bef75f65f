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

const databaseTests = {
  ...shared,
  include: ["db/**/*.db.test.ts"],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

const wanted = Boolean(process.env.TEST_DATABASE_URL || process.env.REQUIRE_POSTGRES || process.env.CI);
const hasServer = wanted || findPostgresBinaries() !== undefined;

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      {
        resolve,
        test: {
          ...shared,
          name: "unit",
          include: ["{app,components,db,lib,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts"],
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        test: { ...databaseTests, name: "database", globalSetup: "db/test/embedded-setup.ts" },
      },
      {
        resolve,
        test: {
          ...databaseTests,
          name: "postgres",
          include: hasServer ? databaseTests.include : [],
          globalSetup: "db/test/server-setup.ts",
          env: { ...shared.env, HOMESTRETCH_TEST_DATABASE: "server" },
        },
      },
    ],
  },
});
