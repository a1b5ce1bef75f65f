import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { PlainError, step } from "../launch/report.mjs";
import { binary, capture } from "../launch/run.mjs";

/** Debian's Chromium without a window comes first: it needs a fifth less time. */
const INSTALLED = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "msedge",
];
const DOWNLOAD_LIMIT_MS = 120_000;

/**
 * Finds a browser for the browser tests, or gets one. Returns where it is and where it came from; `path` is undefined
 * for Playwright's own, which Playwright finds by itself.
 */
export async function findBrowser(root) {
  return given() ?? onPath() ?? (await playwrightsOwn()) ?? (await npmBrowser()) ?? (await fetched(root));
}

function given() {
  const file = process.env.CHROMIUM_PATH;
  if (!file) return undefined;
  if (existsSync(file)) return { path: file, source: "CHROMIUM_PATH" };
  throw new PlainError(`CHROMIUM_PATH names ${file}, but there is no such file.`);
}

function onPath() {
  for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
    for (const name of INSTALLED) {
      const file = path.join(folder, name);
      if (folder && existsSync(file)) return { path: file, source: file };
    }
  }
  return undefined;
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return existsSync(chromium.executablePath()) ? { source: "Playwright's own Chromium" } : undefined;
}

/** A Chromium from the package registry, for x64 Linux without any browser and without root. */
async function npmBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  // Makes the package unpack the system libraries it brings along, which a bare machine does not have.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const file = await chromium.executablePath();
    execFileSync(file, ["--version", "--no-sandbox"], { stdio: "pipe" });
    return { path: file, source: "the package @sparticuz/chromium" };
  } catch {
    return undefined;
  } finally {
    delete process.env.AWS_EXECUTION_ENV;
  }
}

async function fetched(root) {
  const cli = binary(root, "@playwright/test/cli.js");
  const download = () =>
    capture(process.execPath, [cli, "install", "chromium"], { cwd: root, timeout: DOWNLOAD_LIMIT_MS });
  await step("Downloading Playwright's Chromium", download);
  const own = await playwrightsOwn();
  if (own) return own;
  if (process.getuid?.() === 0) {
    for (const name of ["chromium-headless-shell", "chromium"]) {
      await step(`Installing Debian's ${name}`, () => aptInstall(name));
      const installed = onPath();
      if (installed) return installed;
    }
  }
  throw new PlainError(
    "No browser for the browser tests. Install Chromium or Chrome, or name one with CHROMIUM_PATH=/path/to/chromium. " +
      "Tried: CHROMIUM_PATH, chromium and google-chrome on PATH, Playwright's own, @sparticuz/chromium, " +
      "playwright install chromium, and (as root) apt-get install chromium.",
  );
}

async function aptInstall(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) => capture("apt-get", args, { env }).catch(() => undefined);
  await apt("update");
  await apt("install", "-y", "--no-install-recommends", name);
}
