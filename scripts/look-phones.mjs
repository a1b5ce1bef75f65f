// Pictures of the patient's screens on emulated phones, for people to look at, in test-results/phones; fails where a
// page scrolls sideways or axe finds something.
//   npm run look:phones                           builds nothing: starts what was built, with invented people
//   npm run look:phones -- --at ORIGIN NAME…      a demonstration that runs already; only the phones that are named
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { publishProgram } from "./bench-patient-page/publish.mjs";
import { faultsOf } from "./look-phones/faults.mjs";
import { PHONES } from "./look-phones/phones.mjs";
import { walkThrough } from "./look-phones/screens.mjs";
import { findBrowser } from "./testing/browser.mjs";
import { startServer } from "./testing/server.mjs";

const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "test-results/phones");
const { values, positionals } = parseArgs({ allowPositionals: true, options: { at: { type: "string" } } });
const phones = PHONES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

const { chromium } = await import("@playwright/test");
const executablePath = (await findBrowser(root)).path;
const quiet = ["--disable-background-networking", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
const launch = (args = []) => chromium.launch({ executablePath, args: [...quiet, ...args] });

/** Takes the pictures of one phone; answers what is wrong, a line each. */
async function look(baseURL, link, { name, viewport, scale = 2, media, cookies = {}, letters }) {
  const browser = await launch(letters === undefined ? [] : [`--blink-settings=defaultFontSize=${letters}`]);
  const context = await browser.newContext({ baseURL, viewport, deviceScaleFactor: scale, ...media });
  const set = Object.entries(cookies).map(([key, value]) => ({ name: key, value, url: baseURL }));
  if (set.length > 0) await context.addCookies(set);
  const page = await context.newPage();
  await page.goto(link);
  await page.waitForURL(/\/p\/[0-9a-f-]{36}$/);
  const faults = [];
  await walkThrough(page, page.url(), async (screen) => {
    const file = path.join(folder, `${screen}-${name}.png`);
    await page.screenshot({ path: file, animations: "disabled" });
    faults.push(...(await faultsOf(page, media)).map((fault) => `${screen} ${name}: ${fault}`));
  });
  await browser.close();
  console.log(`  ${name}: ${faults.length === 0 ? "nothing wrong" : `${faults.length} faults`}`);
  return faults;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = values.at ? { origin: values.at, stop: () => undefined } : await startServer(root);
const browser = await launch();
const faults = [];
try {
  const link = await publishProgram(browser, server.origin);
  for (const phone of phones) faults.push(...(await look(server.origin, link, phone)));
} finally {
  await browser.close();
  await server.stop();
}
writeFileSync(path.join(folder, "faults.txt"), faults.map((fault) => `${fault}\n`).join(""));
for (const fault of faults) console.log(fault);
console.log(`Pictures in ${path.relative(root, folder)}; ${faults.length} faults.`);
process.exit(faults.length === 0 ? 0 : 1);
