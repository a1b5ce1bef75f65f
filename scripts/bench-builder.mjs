// One JSON line: how long a key press in the builder takes until the screen shows it, with 12 exercises in the program
// and the preview in sight. The production build in Chromium; from the key event to the end of the frame that follows.
import path from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "./testing/browser.mjs";
import { startServer } from "./testing/server.mjs";

const EXERCISES = 12;
const KEYS = 60;
const BETWEEN_KEYS_MS = 90;
const TARGET_MS = 50;
const root = path.resolve(import.meta.dirname, "..");

async function signIn(page) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail", { exact: true }).fill("therapist@riverside.example");
  await page.getByLabel("Password", { exact: true }).fill("short walks most days");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL("**/today");
}

async function openProgram(page) {
  await page.goto("/patients");
  await page.locator('a[data-arrow-stop][href^="/patients/"]').first().click();
  await page.getByRole("link", { name: "New program" }).click();
  await page.getByRole("button", { name: "Start: Blank program", exact: true }).click();
  await page.waitForURL("**/edit");
  const search = page.getByRole("combobox", { name: "Search exercises" });
  const rows = page.getByRole("list", { name: "Exercises of the program" }).locator(":scope > li");
  await search.fill("strength");
  for (let count = 0; count < EXERCISES; count += 1) {
    await search.press("ArrowDown");
    await search.press("Enter");
    await rows.nth(count).waitFor();
  }
  // The pages of the preview, and the pictures on them.
  await page.getByRole("document", { name: "The sheet as it will print" }).waitFor();
  await page.waitForLoadState("networkidle");
  return rows;
}

/** Notes for each key how long it takes until the frame with it is on the screen. */
function watchKeys() {
  window.keyTimes = [];
  document.addEventListener(
    "keydown",
    (event) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp);
        channel.port2.postMessage(undefined);
      });
    },
    { capture: true },
  );
}

async function typeKeys(page, rows) {
  for (let key = 0; key < KEYS; key += 1) {
    const row = rows.nth(key % EXERCISES);
    if (key % 5 === 0) await row.getByLabel("Reps", { exact: true }).first().focus();
    await page.keyboard.press(String(1 + (key % 9)));
    // As fast as a good typist: the preview has to find its time in between.
    await page.waitForTimeout(BETWEEN_KEYS_MS);
    if (key % 5 === 4) await page.keyboard.press("Backspace");
  }
}

const server = await startServer(root);
const browser = await chromium.launch({
  executablePath: (await findBrowser(root)).path,
  args: ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
try {
  const page = await browser.newPage({ baseURL: server.origin, viewport: { width: 1600, height: 900 } });
  await signIn(page);
  const rows = await openProgram(page);
  await page.evaluate(watchKeys);
  await typeKeys(page, rows);
  await page.waitForTimeout(500);
  const times = (await page.evaluate(() => window.keyTimes)).sort((a, b) => a - b);
  const at = (share) => Number((times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1));
  const line = { exercises: EXERCISES, keyPresses: times.length, medianMs: at(0.5), p95Ms: at(0.95) };
  console.log(JSON.stringify({ ...line, maxMs: at(1), withinTarget: at(0.95) <= TARGET_MS }));
} finally {
  await browser.close();
  await server.stop();
}
