import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { processState } from "../../lib/platform/process-state.mjs";

/** Which request is being answered; lib/platform/log.ts reads it for every line. */
export const requests = new AsyncLocalStorage();
processState.requests = requests;

const GIVEN_ID = /^[\w-]{8,64}$/;
const BUILT_FILE = /^\/_next\/static\//;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id of a request, in its headers for the application: a proxy's own, where it is trusted, else a new one. */
export function giveRequestId(request, trustProxy) {
  const told = request.headers["x-request-id"];
  const id = trustProxy && GIVEN_ID.test(told ?? "") ? told : randomUUID();
  request.headers["x-request-id"] = id;
  return id;
}

/** The words that addresses of the build are made of. */
export function routeWords(root) {
  const manifest = path.join(root, ".next", "app-path-routes-manifest.json");
  const routes = Object.values(JSON.parse(readFileSync(manifest, "utf8")));
  return new Set(routes.flatMap((route) => route.split("/")).filter((word) => !word.startsWith("[")));
}

/** An address as it may be kept: words of ours and ids; nothing typed, no secret, nothing behind the question mark. */
export function plainPath(address, words) {
  const parts = address.split("/").map((part) => (UUID.test(part) || words.has(part) ? part : "*"));
  return parts.join("/").slice(0, 200);
}

/** Writes a line when the answer is out, or the visitor has gone. Built files are not worth one. */
export function logWhenAnswered(request, response, { address, words }) {
  if (BUILT_FILE.test(address)) return;
  const started = performance.now();
  const { method } = request;
  response.whenClosed(() => {
    const { sentStatus: status, writableFinished } = response;
    processState.log?.[status >= 500 ? "error" : "info"]({
      event: writableFinished ? "answered" : "abandoned",
      method,
      path: plainPath(address, words),
      status,
      milliseconds: Math.round(performance.now() - started),
    });
  });
}
