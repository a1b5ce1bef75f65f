import { EventEmitter } from "node:events";
import { createServer } from "node:http";
import { boundBody, longestBody } from "./launch/body-limit.mjs";
import { answerInBrotli } from "./launch/brotli.mjs";
import { createBuiltFiles } from "./launch/built-files.mjs";
import { watchDatabase } from "./launch/database-watch.mjs";
import { answerPause, answerPlainly, explainFaults } from "./launch/plain-answers.mjs";
import { failPlainly, PlainError, say, seconds } from "./launch/report.mjs";
import {
  isFromElsewhere,
  isReadable,
  otherNameOfOrigin,
  settleRequestHeaders,
} from "./launch/request-headers.mjs";
import { giveRequestId, logWhenAnswered, requests, routeWords } from "./launch/request-log.mjs";
import { settleResponseHeaders } from "./launch/response-headers.mjs";
import { explainPort } from "./launch/settings.mjs";
import { stopOnSignal } from "./launch/stop.mjs";

/** Longer than proxies keep a connection, so that none of them sends on one that we are just closing. */
const KEEP_ALIVE_MS = 75_000;

/**
 * Nothing here changes to another protocol. The framework would listen for that, never answer, and so keep the connection
 * for ever; where nobody listens, such a request is answered like any other.
 */
const NO_UPGRADES = new EventEmitter();

/** Serves until a signal comes, then finishes what is under way, closes the database and ends. */
export async function serve({ root, port, started }) {
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: root, hostname: "localhost", port, httpServer: NO_UPGRADES });
  await app.prepare();
  const server = createServer(answerer(root, app.getRequestHandler()));
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.headersTimeout = KEEP_ALIVE_MS + 1_000;
  await listen(server, port);
  surviveFaults();
  stopOnSignal(server, { closeStore: async () => (await globalThis.homestretchDatabase)?.close(), say });
  await openDatabase(port);
  announce(started);
}

/** What happens to every request before and after the application's part. */
function answerer(root, handle) {
  const origin = new URL(process.env.HOMESTRETCH_ORIGIN);
  const trusted = { origin, trustProxy: process.env.TRUST_PROXY === "1" };
  const words = routeWords(root);
  const answerBuilt = createBuiltFiles(root);
  const databaseAnswers = watchDatabase(() => globalThis.homestretchDatabase);
  return (request, response) => {
    const requestId = giveRequestId(request, trusted.trustProxy);
    const [path] = request.url.split("?", 1);
    settleResponseHeaders(response, { origin, path, requestId });
    requests
      .run({ id: requestId }, async () => {
        logWhenAnswered(request, response, { address: path, words });
        if (boundBody(request, response, longestBody(request.method, path))) return;
        if (refuseEarly(request, response, origin) || answerBuilt(request, response, path)) return;
        settleRequestHeaders(request, trusted);
        if (needsDatabase(path) && !(await databaseAnswers())) return answerPause(request, response);
        answerInBrotli(request, response);
        explainFaults(request, response, requests.getStore());
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

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new PlainError(explainPort(port, error))));
    server.listen(port, resolve);
  });
}

/** A forgotten promise or a broken socket must not end everybody's work, and its words must not reach the terminal. */
function surviveFaults() {
  process.on("unhandledRejection", (error) => fault("unhandled-rejection", error));
  process.on("uncaughtException", (error) => fault("uncaught-exception", error));
}

/** Before the application is there to keep a log, nobody's text can be in an error either. */
function fault(event, error) {
  if (globalThis.homestretchFault) globalThis.homestretchFault(event, error);
  else failPlainly(error);
}

/** The application's start-up hook opens, migrates and seeds on the first request; until then all others wait. */
async function openDatabase(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
  if (answer.status >= 500) say("The database does not answer yet; pages will work as soon as it does.");
}

function announce(started) {
  const boot = globalThis.homestretchBoot;
  const demo = boot?.demoAccounts ?? [];
  say(`\nHomestretch answers at ${process.env.HOMESTRETCH_ORIGIN} (after ${seconds(Date.now() - started)})`);
  if (demo.length > 0) {
    say("\nDemo sign-in, for trying out only:");
    for (const { label, email, password } of demo) say(`  ${label}\n    ${email}   ${password}`);
  }
  if (globalThis.homestretchSetUpCode) {
    say(`\nTo set your own clinic up, open ${process.env.HOMESTRETCH_ORIGIN}/set-up`);
    say(`  and type this code, which works once: ${globalThis.homestretchSetUpCode}`);
  }
  say("\nStop it with Ctrl-C.");
}
