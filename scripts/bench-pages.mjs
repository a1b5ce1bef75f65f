// One JSON line for each page: how many answers a second it gives to one client and to eight, as a part of what a page of
// the same framework with one query gives in the same run, its statements, transactions, ways to the database and back,
// and its size. On the embedded store, and on PostgreSQL where there is one; all pages in turn, round by round.
//   npm run bench:pages [-- --quick] [-- --rounds=5 --seconds=1 --only=library,builder]
// --quick: one client, the embedded store alone, twenty requests a page; a minute or two on an idle machine.
import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildAnchor } from "./bench-pages/anchor.mjs";
import { fetchOnce, load } from "./bench-pages/client.mjs";
import { makePages } from "./bench-pages/pages.mjs";
import { startPostgresServer } from "./stress/postgres.mjs";
import { sharedSecrets, startApp } from "./testing/app-process.mjs";

const root = path.resolve(import.meta.dirname, "..");
const given = (name, usual) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.split("=")[1] ?? usual;
const QUICK = process.argv.includes("--quick");
const ROUNDS = Number(given("rounds", QUICK ? "4" : "5"));
/** What one page is asked for in a round. */
const SHARE = QUICK ? { requests: 5 } : { milliseconds: Number(given("seconds", "1")) * 1000 };
const ONLY = given("only", "").split(",").filter(Boolean);
const CLIENTS = QUICK ? [1] : [1, 8];
/** Until the engine has compiled what a page runs through. */
const WARM_UPS = QUICK ? 5 : 15;

const rounded = (value, digits = 1) => Number(value.toFixed(digits));
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** What the application has asked of its database so far. */
function countsAt(socketPath) {
  return new Promise((resolve, reject) => {
    const request = http.get({ socketPath, path: "/" }, async (answer) => {
      resolve(JSON.parse((await answer.toArray()).join("")));
    });
    request.on("error", reject);
  });
}

/** What one opening of a page costs, after others have been there. */
async function costOf(page, socketPath) {
  const agent = new http.Agent({ keepAlive: true });
  for (let round = 0; round < WARM_UPS; round += 1) await fetchOnce(agent, page.address, page.cookie);
  const before = await countsAt(socketPath);
  const { bytes } = await fetchOnce(agent, page.address, page.cookie);
  const after = await countsAt(socketPath);
  agent.destroy();
  const whole = await fetch(page.address, {
    headers: { cookie: page.cookie, "accept-encoding": "identity" },
  });
  return {
    statements: after.statements - before.statements,
    transactions: after.transactions - before.transactions,
    roundTrips: after.roundTrips - before.roundTrips,
    kB: rounded((await whole.arrayBuffer()).byteLength / 1000),
    sentKB: rounded(bytes / 1000),
  };
}

async function benchOn(database, { url, anchor }) {
  const data = mkdtempSync(path.join(os.tmpdir(), "homestretch-pages-"));
  const socketPath = path.join(data, "counts");
  const counting = pathToFileURL(path.join(import.meta.dirname, "bench-pages/count-statements.mjs")).href;
  const app = await startApp({
    ...sharedSecrets(),
    HOMESTRETCH_DATA: path.join(data, "data"),
    DATABASE_URL: url,
    BENCH_PAGES_SOCKET: socketPath,
    NODE_OPTIONS: `--import=${counting}`,
  });
  const plain = await anchor.start(url);
  try {
    const anchors = ["plain", "query"].map((page) => ({
      page,
      address: `${plain.address}/${page}`,
      cookie: "",
    }));
    const made = (await makePages(app)).filter(({ page }) => ONLY.length === 0 || ONLY.includes(page));
    const pages = made.map(({ page, address, visitor }) => ({
      page,
      address: app.address + address,
      cookie: [...visitor.jar].map((pair) => pair.join("=")).join("; "),
    }));
    const costs = new Map();
    for (const one of pages) costs.set(one.page, await costOf(one, socketPath));
    for (const one of anchors) await load(one, { clients: 1, ...SHARE });
    report(database, costs, await inTurn([...anchors, ...pages]));
  } finally {
    await plain.stop();
    await app.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** All pages, one after the other, round by round: what else the machine does falls on all of them alike. */
async function inTurn(pages) {
  const results = new Map(pages.map(({ page }) => [page, { 1: [], 8: [], times: [] }]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const clients of CLIENTS) {
      for (const one of pages) {
        const { rate, times } = await load(one, { clients, ...SHARE });
        results.get(one.page)[clients].push(rate);
        if (clients === 1) results.get(one.page).times.push(...times);
      }
    }
  }
  return results;
}

function report(database, costs, results) {
  const anchor = Object.fromEntries(CLIENTS.map((clients) => [clients, results.get("query")[clients]]));
  // Each round against the anchor of the same round.
  const ratio = (rates, clients) => rounded(median(rates.map((rate, at) => rate / anchor[clients][at])), 2);
  for (const [page, found] of results) {
    console.log(
      JSON.stringify({
        ...{ bench: "pages", database, node: process.versions.node, page },
        ratio: ratio(found[1], 1),
        ...(!QUICK && { ratioOf8: ratio(found[8], 8) }),
        perSecond: rounded(median(found[1])),
        ...(!QUICK && { perSecondOf8: rounded(median(found[8])) }),
        medianMs: rounded(median(found.times)),
        ...costs.get(page),
      }),
    );
  }
}

async function startServerOrSay() {
  return startPostgresServer().catch((error) => console.error(String(error.message)));
}

const anchor = await buildAnchor(root);
try {
  await benchOn("embedded", { anchor });
  const server = QUICK ? undefined : await startServerOrSay();
  if (server) {
    await benchOn("PostgreSQL", { anchor, url: server.url });
    await server.stop();
  }
} finally {
  anchor.remove();
}
