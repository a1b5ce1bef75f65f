import { Agent, createServer, request as http, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { boundBody, longestBody } from "./body-limit.mjs";

const LONGEST = 100_000;
const LINGER_MS = 100;
const PIECE = Buffer.alloc(10_000);

type Work = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The application's parts: they read all, read nothing and wait, or answer without having read. */
const readsAll: Work = async (request, response) => {
  let bytes = 0;
  for await (const piece of request) bytes += piece.length;
  response.end(String(bytes));
};
const answersAtOnce: Work = (_request, response) => response.end("done");
let hasThrown: boolean | undefined;
const answersTooLate: Work = (request, response) => {
  request.resume();
  setTimeout(() => {
    hasThrown = true;
    response.setHeader("X-Late", "1").writeHead(200).end("late");
    hasThrown = false;
  }, LINGER_MS / 2);
};

interface Sent {
  readonly status: number | undefined;
  readonly text: string;
}

/** Sends a body piece by piece, with its length or without, until it is done or nobody takes it any more. */
async function send(work: Work, pieces: number, headers: Record<string, number> = {}): Promise<Sent> {
  const server = createServer((request, response) => {
    if (boundBody(request, response, LONGEST, LINGER_MS)) return;
    Promise.resolve(work(request, response)).catch(() => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  try {
    return await new Promise((resolve) => {
      const sent = { status: undefined as number | undefined, text: "" };
      // Somebody who would like to stay: it is the server that must end it.
      const asked = http({ port, method: "POST", headers, agent });
      asked.on("response", (answer) => {
        sent.status = answer.statusCode;
        answer.on("data", (piece: Buffer) => {
          sent.text += piece;
        });
      });
      asked.on("error", () => undefined).on("close", () => resolve(sent));
      const write = (left: number) => {
        if (asked.destroyed) return;
        if (left === 0) return void asked.end();
        asked.write(PIECE, () => setImmediate(write, left - 1));
      };
      write(pieces);
    });
  } finally {
    agent.destroy();
    server.closeAllConnections();
    server.close();
  }
}

const ENDLESS = Number.POSITIVE_INFINITY;

describe("a body", () => {
  it("of the most bytes comes through, with its length and without", async () => {
    expect(await send(readsAll, 10)).toMatchObject({ status: 200, text: "100000" });
    expect(await send(readsAll, 10, { "Content-Length": LONGEST })).toMatchObject({ status: 200 });
  });

  it("that says itself that it is longer is refused before it is read", async () => {
    const { status, text } = await send(readsAll, 11, { "Content-Length": LONGEST + 10_000 });
    expect(status).toBe(413);
    expect(text).toContain("too much");
  });

  it("without an end is answered and cut off, while somebody reads it", async () => {
    expect(await send(readsAll, ENDLESS)).toMatchObject({ status: 413 });
  });

  it("without an end is cut off after an answer that did not wait for it", async () => {
    expect(await send(answersAtOnce, ENDLESS)).toMatchObject({ status: 200, text: "done" });
  });

  it("without an end has one answer, though the application has another one ready later", async () => {
    expect(await send(answersTooLate, ENDLESS)).toMatchObject({ status: 413 });
    expect(hasThrown).toBe(false);
  });
});

it("is longest where staff upload, shorter for visitors, and hardly any where nothing is sent", () => {
  const longest = [
    longestBody("POST", "/patients"),
    longestBody("POST", "/p/x/logs"),
    longestBody("GET", "/"),
  ];
  expect(longest).toEqual([10_485_760, 300_000, 10_000]);
  expect(longestBody("POST", "/patients")).toBe(longestBody("POST", "/programs/x/edit"));
  expect(longestBody("POST", "/code/open")).toBe(longestBody("POST", "/api/auth/session"));
});
