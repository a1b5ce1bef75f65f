import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import path from "node:path";
import { processState } from "../lib/platform/process-state.mjs";
import { takesBrotli } from "./launch/answer.mjs";
import { limitBody } from "./launch/body-limit.mjs";
import { createBuiltFiles } from "./launch/built-files.mjs";
import { closeToOthers } from "./launch/data-folder.mjs";
import { watchDatabase } from "./launch/database-watch.mjs";
import { fault, surviveFaults } from "./launch/faults.mjs";
import { listenOn, makeServer } from "./launch/listen.mjs";
import { makeMetrics, readMetricsPort, serveMetrics } from "./launch/metrics.mjs";
import { readNightly, scheduleBackups } from "./launch/nightly-backup.mjs";
import { answerPlainly, explainFault, pauseInstead, respondUnavailable } from "./launch/plain-answers.mjs";
import { say, seconds } from "./launch/report.mjs";
import {
  isFaultPage,
  isFromElsewhere,
  isReadable,
  KNOWN_METHODS,
  otherNameOfOrigin,
  settleRequestHeaders,
} from "./launch/request-headers.mjs";
import { giveRequestId, logWhenAnswered, requests, routeWords } from "./launch/request-log.mjs";
import { settleResponseHeaders } from "./launch/response-headers.mjs";
import { stopOnSignal } from "./launch/stop.mjs";
import { offerStoreCopies } from "./launch/store-copies.mjs";

/**
 * Nothing here changes to another protocol. The framework would listen for that, never answer, and so keep the connection
 * for ever; where nobody listens, such a request is answered like any other.
 */
const NO_UPGRADES = new EventEmitter();

/** Serves until a signal comes, then finishes what is under way, closes the database and ends. */
export async function serve({ root, port, hosts, started }) {
  const nightly = readNightly();
  const metricsPort = readMetricsPort(process.env, port);
  const metrics = metricsPort && (await makeMetrics({ backupFolder: nightly?.folder }));
  if (metrics) await serveMetrics(metrics, metricsPort);
  processState.build = readFileSync(path.join(root, ".next", "BUILD_ID"), "utf8").trim();
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: root, hostname: "localhost", port, httpServer: NO_UPGRADES });
  await app.prepare();
  const counting = { metrics: undefined };
  const server = makeServer(answerer(root, app.getRequestHandler(), counting));
  const besides = await listenOn(server, port, hosts);
  surviveFaults();
  stopOnSignal(server, {
    besides,
    closeStore: async () => (await processState.database)?.close(),
    say,
  });
  await openDatabase(server.address());
  // Not before: the request that opens the database waits for the whole start, and is none of anybody's.
  counting.metrics = metrics;
  // The embedded engine lays out a new store with rights of its own.
  closeToOthers(process.env.HOMESTRETCH_DATA);
  if (!process.env.DATABASE_URL) offerStoreCopies(process.env.HOMESTRETCH_DATA, () => processState.database);
  if (nightly) scheduleBackups(root, nightly);
  announce(started);
}

/** What happens to every request before and after the application's part. */
function answerer(root, handle, counting) {
  const origin = new URL(process.env.HOMESTRETCH_ORIGIN);
  const trusted = { origin, trustProxy: process.env.TRUST_PROXY === "1" };
  const words = routeWords(root);
  const answerBuilt = createBuiltFiles(root);
  const databaseAnswers = watchDatabase(() => processState.database);
  return (request, response) => {
    const requestId = giveRequestId(request, trusted.trustProxy);
    const [path] = request.url.split("?", 1);
    settleResponseHeaders(response, { origin, path, requestId });
    counting.metrics?.watch(request, response, path);
    requests
      .run({ id: requestId }, async () => {
        logWhenAnswered(request, response, { address: path, words });
        const isTooMuch = limitBody(request, response);
        if (refuseEarly(request, response, origin) || answerBuilt(request, response, path)) return;
        if (needsDatabase(path) && !(await databaseAnswers())) return respondUnavailable(request, response);
        if (await isTooMuch(() => processState.hasSession?.(request.headers.cookie))) return;
        settleRequestHeaders(request, trusted);
        const state = requests.getStore();
        response.handOver({
          inBrotli: takesBrotli(request),
          explain: () => explainFault(request, state),
          instead: () => pauseInstead(request, response, state),
        });
        await handle(request, response);
      })
      .catch((error) => {
        fault("answer-failed", error);
        if (!response.headersSent) answerPlainly(response, 500, "Something went wrong on our side.");
      });
  };
}

/** What can be said without the application. Returns whether it was. */
function refuseEarly(request, response, origin) {
  if (!isReadable(request.url)) {
    answerPlainly(response, 400, "This address cannot be read.");
  } else if (isFaultPage(request.url)) {
    answerPlainly(response, 404, "There is nothing here.");
  } else if (!KNOWN_METHODS.includes(request.method)) {
    answerPlainly(response, 405, "This is no request that is answered here.", {
      Allow: KNOWN_METHODS.join(", "),
    });
  } else if (isFromElsewhere(request, origin)) {
    answerPlainly(response, 403, "Refused: another site.");
  } else {
    const elsewhere = otherNameOfOrigin(request, origin);
    if (elsewhere) response.writeHead(307, { Location: elsewhere }).end();
    return elsewhere !== undefined;
  }
  return true;
}

/** Built files do not; the address for load balancers says itself how the database is. */
function needsDatabase(path) {
  return !path.startsWith("/_next/static/") && path !== "/healthz";
}

/** The application's start-up hook opens, migrates and seeds on the first request; until then all others wait. */
async function openDatabase(listening) {
  const answer = await fetch(`http://${reachable(listening)}/healthz`);
  if (answer.status >= 500) say("The database does not answer yet; pages will work as soon as it does.");
}

/** Where this machine reaches a server that may listen on all of its addresses. */
function reachable({ address, port }) {
  if (["::", "0.0.0.0"].includes(address)) return `127.0.0.1:${port}`;
  return address.includes(":") ? `[${address}]:${port}` : `${address}:${port}`;
}

function announce(started) {
  const boot = processState.boot;
  const demo = boot?.demoAccounts ?? [];
  say(`\nHomestretch answers at ${process.env.HOMESTRETCH_ORIGIN} (after ${seconds(Date.now() - started)})`);
  if (boot?.backup)
    say(
      `\nThe database was upgraded. As it was before, it is in ${boot.backup} (docs/operations.md: the way back).`,
    );
  if (demo.length > 0) {
    say("\nDemo sign-in, for trying out only:");
    for (const { label, email, password } of demo) say(`  ${label}\n    ${email}   ${password}`);
  }
  if (processState.setUpCode) {
    say(`\nTo set your own clinic up, open ${process.env.HOMESTRETCH_ORIGIN}/set-up`);
    say(`  and type this code, which works once: ${processState.setUpCode}`);
  }
  say("\nStop it with Ctrl-C.");
}
