import { defineConfig } from "@playwright/test";
import { freePort } from "./e2e/commands/free-port";
import type { EngineFiles } from "./e2e/engines/fixtures";
import { findEngines } from "./scripts/testing/engines.mjs";

// Every worker reads this file again and has to find the same port.
process.env.HOMESTRETCH_E2E_PORT ??= String(await freePort());
process.env.HOMESTRETCH_E2E_DIRECTORY_PORT ??= String(await freePort());

const { projects } = findEngines();

/** The few journeys that everything hangs on, in the engines that Playwright does not drive as Debian has them. */
export default defineConfig<object, { engineFiles: EngineFiles | undefined }>({
  testDir: "e2e/engines",
  outputDir: "test-results/engines",
  globalSetup: "./e2e/global-setup.ts",
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: { baseURL: `http://localhost:${process.env.HOMESTRETCH_E2E_PORT}` },
  projects: projects.map(({ name, files }) => ({ name, use: { engineFiles: files as EngineFiles } })),
});
