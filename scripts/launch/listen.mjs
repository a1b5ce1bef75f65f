import { createServer } from "node:http";
import net from "node:net";
import { Answer } from "./answer.mjs";
import { PlainError } from "./report.mjs";
import { endStalled } from "./stalled.mjs";

/** Longer than proxies keep a connection, so that none of them sends on one that we are just closing. */
const KEEP_ALIVE_MS = 75_000;
/** What a new connection, or a request that has begun, may take to say what it wants. */
const SILENT_MS = 10_000;
/** Addresses of this machine that nobody else reaches. The second may not be there. */
const LOOPBACK = ["127.0.0.1", "::1"];
const NOT_HERE = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT"]);

/**
 * A server that does not wait for whoever says nothing: such a connection is closed after `silentMs`, and one that stands
 * still in the middle of a body within twice that time.
 * @param {(request: import("node:http").IncomingMessage, response: Answer) => void} onRequest
 */
export function makeServer(onRequest, silentMs = SILENT_MS) {
  const options = {
    ServerResponse: Answer,
    keepAliveTimeout: KEEP_ALIVE_MS,
    headersTimeout: silentMs,
    connectionsCheckingInterval: silentMs / 10,
  };
  return createServer(options, (request, response) => {
    endStalled(request, response, silentMs);
    return onRequest(request, response);
  });
}

/** Whether only this machine reaches a host name. */
export function isLoopback(hostname) {
  return /^(.+\.)?localhost$|^127(\.\d{1,3}){3}$|^\[::1\]$/.test(hostname);
}

/**
 * The addresses to listen on: the one HOMESTRETCH_BIND names, this machine's own where people use the server on this
 * machine only, else all of them.
 * @throws PlainError when HOMESTRETCH_BIND is no address
 */
export function bindAddresses({ HOMESTRETCH_BIND: given = "" }, { hostname }) {
  if (given !== "" && net.isIP(given) === 0) {
    throw new PlainError(
      `HOMESTRETCH_BIND must be an address of this machine, such as 127.0.0.1 or 0.0.0.0, but it is "${given}".`,
    );
  }
  if (given !== "") return [given];
  return isLoopback(hostname) ? LOOPBACK : [undefined];
}

/**
 * Listens on a port of each address. Answers the listeners beside the server, which hand their connections over to it
 * and have to be closed with it.
 * @param {net.Server} server
 * @param {number} port
 * @param {readonly (string | undefined)[]} hosts
 * @returns {Promise<net.Server[]>}
 */
export async function listenOn(server, port, [first, ...others]) {
  const besides = [];
  try {
    await listen(server, port, first);
    for (const host of others) {
      const beside = net.createServer({ allowHalfOpen: true, noDelay: true }, (socket) =>
        server.emit("connection", socket),
      );
      if (await isTaken(listen(beside, port, host))) besides.push(beside);
    }
    return besides;
  } catch (error) {
    for (const open of [server, ...besides]) open.close();
    throw new PlainError(explainPort(port, error));
  }
}

/** Not on a machine that lacks one of two names of its own. */
async function isTaken(listening) {
  try {
    await listening;
    return true;
  } catch (error) {
    if (NOT_HERE.has(error.code)) return false;
    throw error;
  }
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** @throws PlainError when another program listens there */
export async function requireFreePort(port, hosts) {
  const probe = net.createServer();
  const besides = await listenOn(probe, port, hosts);
  await Promise.all([probe, ...besides].map((open) => new Promise((resolve) => open.close(resolve))));
}

/** One sentence for a port that cannot be listened on. */
export function explainPort(port, error) {
  if (error.code === "EADDRINUSE") {
    return `Port ${port} is taken by another program. Stop it, or choose another one: PORT=3001 npm start`;
  }
  if (error.code === "EACCES")
    return `Port ${port} needs more rights. Choose one above 1023: PORT=3000 npm start`;
  if (error.code === "EADDRNOTAVAIL")
    return "This machine has no such address. Set HOMESTRETCH_BIND to one of its own, or leave it out.";
  return `Port ${port} cannot be used: ${error.message}.`;
}
