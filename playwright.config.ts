import { defineConfig, devices } from "@playwright/test";
import { freePort } from "./e2e/commands/free-port";

// Every worker reads this file again and has to find the same port.
process.env.HOMESTRETCH_E2E_PORT ??= String(await freePort());
process.env.HOMESTRETCH_E2E_DIRECTORY_PORT ??= String(await freePort());

/** Keep Debian's Chromium from calling home, which a closed network would answer with noise. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export default defineConfig({
  testDir: "e2e/specs",
  outputDir: "test-results/browser",
  globalSetup: "./e2e/global-setup.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${process.env.HOMESTRETCH_E2E_PORT}`,
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      // Root, as in a container, has no sandbox to offer.
      args: [...QUIET, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    },
  },
});
