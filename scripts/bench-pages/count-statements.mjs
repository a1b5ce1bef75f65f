// Loaded before the application (`node --import`): counts what it asks of its database, whichever that is, and tells it at
// a socket of its own. Nothing of the application knows of it.
import http from "node:http";
import net from "node:net";
import { isMainThread } from "node:worker_threads";

const socket = process.env.BENCH_PAGES_SOCKET;
const counts = { statements: 0, transactions: 0, roundTrips: 0 };
const BEGINNINGS = /^(begin|start transaction)\b/i;
/** What opens and ends a transaction is no statement of a page's. */
const FRAME = /^(begin|start transaction|commit|rollback)\b/i;

function count(text) {
  if (BEGINNINGS.test(text)) counts.transactions += 1;
  if (!FRAME.test(text)) counts.statements += 1;
}

/** Goes through what a client says to PostgreSQL: each message is a letter, its length, and what it holds. */
function countMessages(bytes, named) {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  while (at + 5 <= view.length) {
    const kind = String.fromCharCode(view[at]);
    const end = at + 1 + view.readInt32BE(at + 1);
    const texts = view.toString("utf8", at + 5, end).split("\0");
    if (kind === "Q") count(texts[0]);
    if (kind === "P") named.set(texts[0], texts[1]);
    if (kind === "B") count(named.get(texts[1]) ?? "");
    at = end;
  }
}

async function watchEmbedded() {
  const { PGlite } = await import("@electric-sql/pglite");
  const named = new Map();
  const { execProtocolRawSync } = PGlite.prototype;
  PGlite.prototype.execProtocolRawSync = function (message, ...rest) {
    countMessages(message, named);
    counts.roundTrips += 1;
    return execProtocolRawSync.call(this, message, ...rest);
  };
}

function watchServer(port) {
  const seen = new WeakMap();
  const { write } = net.Socket.prototype;
  net.Socket.prototype.write = function (chunk, ...rest) {
    if (String(this.remotePort) === port && chunk instanceof Uint8Array) {
      const state = seen.get(this) ?? { named: new Map(), isAsked: false };
      if (!seen.has(this)) {
        this.on("data", () => {
          if (state.isAsked) counts.roundTrips += 1;
          state.isAsked = false;
        });
        seen.set(this, state);
      }
      // What a connection begins with has no letter.
      if (chunk[0] >= 65) {
        countMessages(chunk, state.named);
        state.isAsked = true;
      }
    }
    return write.call(this, chunk, ...rest);
  };
}

// What the application starts beside itself inherits the setting.
if (isMainThread && socket && process.argv[1]?.endsWith("start.mjs")) {
  if (process.env.DATABASE_URL) watchServer(new URL(process.env.DATABASE_URL).port || "5432");
  else await watchEmbedded();
  const teller = http.createServer((_request, response) => response.end(JSON.stringify(counts)));
  teller.listen(socket).unref();
}
