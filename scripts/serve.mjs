import { createServer } from "node:http";
import { PlainError, seconds } from "./launch/report.mjs";
import {
  isFromElsewhere,
  isReadable,
  otherNameOfOrigin,
  settleRequestHeaders,
} from "./launch/request-headers.mjs";
import { explainPort } from "./launch/settings.mjs";

const FINISH_MS = 8_000;

/** Serves until a signal comes, then finishes what is under way, closes the database and ends. */
export async function serve({ root, port, started }) {
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: root, hostname: "localhost", port });
  await app.prepare();
  const handle = app.getRequestHandler();
  const trusted = {
    origin: new URL(process.env.HOMESTRETCH_ORIGIN),
    trustProxy: process.env.TRUST_PROXY === "1",
  };
  const server = createServer((request, response) => {
    if (!isReadable(request.url)) return response.writeHead(400).end("This address cannot be read.\n");
    if (isFromElsewhere(request, trusted.origin))
      return response.writeHead(403).end("Refused: another site.\n");
    const elsewhere = otherNameOfOrigin(request, trusted.origin);
    if (elsewhere) return response.writeHead(307, { Location: elsewhere }).end();
    settleRequestHeaders(request, trusted);
    handle(request, response);
  });
  await listen(server, port);
  stopOnSignal(server);
  await openDatabase(port);
  announce(started);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new PlainError(explainPort(port, error))));
    server.listen(port, resolve);
  });
}

/** The application's start-up hook opens, migrates and seeds on the first request; until then all others wait. */
async function openDatabase(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
  if (answer.status >= 500)
    console.warn("The database does not answer yet; pages will work as soon as it does.");
}

function stopOnSignal(server) {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    console.log("Stopping: finishing what is under way");
    await finishRequests(server);
    await (await globalThis.homestretchDatabase)?.close();
    console.log("Stopped");
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

function finishRequests(server) {
  return new Promise((resolve) => {
    const limit = setTimeout(() => server.closeAllConnections(), FINISH_MS);
    server.close(() => {
      clearTimeout(limit);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function announce(started) {
  const boot = globalThis.homestretchBoot;
  const demo = boot?.demoAccounts ?? [];
  console.log(
    `\nHomestretch answers at ${process.env.HOMESTRETCH_ORIGIN} (after ${seconds(Date.now() - started)})`,
  );
  if (demo.length > 0) {
    console.log("\nDemo sign-in, for trying out only:");
    for (const { label, email, password } of demo) console.log(`  ${label}\n    ${email}   ${password}`);
  }
  console.log("\nStop it with Ctrl-C.");
}
