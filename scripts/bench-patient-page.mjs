// One JSON line for each figure: what a phone loads at the first opening of a patient's link, by kind, and what the
// player adds. The production build in Chromium, nothing in its cache, as transferred. With `--lighthouse`, Lighthouse's
// mobile scores as well; it is installed into a temporary folder for that.
import path from "node:path";
import { lighthouseScores } from "./bench-patient-page/lighthouse.mjs";
import { publishProgram } from "./bench-patient-page/publish.mjs";
import { findBrowser } from "./testing/browser.mjs";
import { startServer } from "./testing/server.mjs";

const KIB = 1024;
/** Everything counts: icons and answers to the page's own questions too. */
const TARGET_KIB = { all: 220, script: 140 };
const root = path.resolve(import.meta.dirname, "..");

const { chromium } = await import("@playwright/test");
const executablePath = (await findBrowser(root)).path;
const args = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];

/** Counts what a page transfers, by kind, until it is quiet. */
async function watch(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map();
  const loads = [];
  session.on("Network.responseReceived", ({ requestId, type, response }) =>
    kinds.set(requestId, { kind: type.toLowerCase(), address: response.url }),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const known = kinds.get(requestId);
    if (known) loads.push({ ...known, bytes: encodedDataLength });
  });
  return loads;
}

const kib = (bytes) => Number((bytes / KIB).toFixed(1));

function report(what, loads, targets) {
  const bytes = {};
  for (const { kind, bytes: count } of loads) bytes[kind] = (bytes[kind] ?? 0) + count;
  const sum = (counts) => kib(counts.reduce((total, count) => total + count, 0));
  const all = sum(Object.values(bytes));
  const byKind = Object.fromEntries(Object.entries(bytes).map(([kind, count]) => [`${kind}KiB`, kib(count)]));
  const within = targets && all <= targets.all && kib(bytes.script ?? 0) <= targets.script;
  const line = { what, requests: loads.length, allKiB: all, ...byKind };
  console.log(JSON.stringify(targets ? { ...line, targetKiB: targets, withinTarget: within } : line));
  if (process.argv.includes("--files"))
    for (const load of loads.filter(({ bytes: count }) => count > 0))
      console.log(
        `  ${kib(load.bytes)} KiB ${load.kind} ${load.address.replace(/^https?:\/\/[^/]+/, "").replace(/#.*/, "")}`,
      );
}

const server = await startServer(root);
const browser = await chromium.launch({ executablePath, args });
try {
  const link = await publishProgram(browser, server.origin);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await phone.newPage();
  const loads = await watch(page);
  await page.goto(link);
  await page.waitForURL(/\/p\/[0-9a-f-]{36}$/);
  await page.waitForLoadState("networkidle");
  report("first load of the patient page", loads, TARGET_KIB);
  const address = page.url();
  loads.length = 0;
  await page.goto(`${address}/session`);
  await page.waitForLoadState("networkidle");
  report("the player, after the page", loads);
  if (process.argv.includes("--lighthouse")) {
    const cookies = await phone.cookies(address);
    console.log(JSON.stringify(await lighthouseScores({ address, cookies, executablePath })));
  }
} finally {
  await browser.close();
  await server.stop();
}
