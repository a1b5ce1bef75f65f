import http from "node:http";
import { setTimeout as pause } from "node:timers/promises";

const PIECE = Buffer.alloc(64 * 1024, "x");
const PATIENCE_MS = 15_000;
/** After an answer it only has to be seen that nobody listens for ever. */
const PAUSE_AFTER_ANSWER_MS = 100;

export interface Cut {
  readonly status: number | undefined;
  /** What was handed to the system for sending until there was an answer or an end. */
  readonly bytes: number;
  /** Whether the other side ended it. */
  readonly isCut: boolean;
}

/** Sends a body that says nothing of its length and has no end, until the other side will have no more of it. */
export function sendEndless(
  origin: string,
  [method, path]: readonly [string, string],
  headers: Record<string, string>,
): Promise<Cut> {
  const { hostname, port, host } = new URL(origin);
  return new Promise((resolve) => {
    const seen = { status: undefined as number | undefined, bytes: 0, isCut: true };
    const sent = http.request({
      ...{ hostname, port, path, method, agent: new http.Agent({ keepAlive: true }) },
      headers: { host, origin, ...headers, "transfer-encoding": "chunked" },
    });
    const limit = setTimeout(() => {
      seen.isCut = false;
      sent.destroy();
    }, PATIENCE_MS);
    sent.on("response", (answer) => {
      seen.status = answer.statusCode;
      answer.on("error", () => undefined).resume();
    });
    sent
      .on("error", () => undefined)
      .on("close", () => {
        clearTimeout(limit);
        resolve(seen);
      });
    const write = async () => {
      if (sent.destroyed) return;
      if (seen.status === undefined) seen.bytes += PIECE.length;
      else await pause(PAUSE_AFTER_ANSWER_MS);
      sent.write(PIECE, () => setImmediate(write));
    };
    write();
  });
}
