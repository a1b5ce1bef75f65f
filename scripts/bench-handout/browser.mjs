import { findBrowser } from "../testing/browser.mjs";

/** The browser that the browser tests use. */
export async function launchBrowser() {
  const { chromium } = await import("@playwright/test");
  const { path: executablePath } = await findBrowser(process.cwd());
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
}
