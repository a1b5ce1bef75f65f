import { Agent, createServer, request as http, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { Answer } from "./answer.mjs";
import { limitBody } from "./body-limit.mjs";

/** What a visitor may send, and a member of staff. */
const VISITOR = 300_000;
const STAFF = 1_000_000;
const UPLOAD = 10 * 1024 * 1024;
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
  response.once("finish", () => {
    hasThrown = true;
    response.setHeader("X-Late", "1").writeHead(200).end("late");
    response.flushHeaders();
    response.write("later");
    hasThrown = false;
  });
};

interface Sent {
  readonly status: number | undefined;
  readonly text: string;
}

interface Sending {
  readonly pieces: number;
  readonly headers?: Record<string, number | string>;
  readonly hasSession?: boolean;
  readonly method?: string;
  readonly path?: string;
  readonly piece?: Buffer;
}

let asked = 0;

/** Sends a body piece by piece, with its length or without, until it is done or nobody takes it any more. */
async function send(work: Work, sending: Sending): Promise<Sent> {
  const { pieces, headers = {}, hasSession = false, method = "POST", path = "/", piece = PIECE } = sending;
  asked = 0;
  const server = createServer({ ServerResponse: Answer }, async (request, response) => {
    const isTooMuch = limitBody(request, response, LINGER_MS);
    const isRefused = await isTooMuch(async () => {
      asked += 1;
      return hasSession;
    });
    if (!isRefused) await Promise.resolve(work(request, response)).catch(() => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true });
  try {
    return await new Promise((resolve) => {
      const sent = { status: undefined as number | undefined, text: "" };
      // Somebody who would like to stay: it is the server that must end it.
      const asked = http({ port, path, method, headers, agent });
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
        asked.write(piece, () => setImmediate(write, left - 1));
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
const MOST_PIECES = VISITOR / PIECE.length;

describe("a body", () => {
  it("of the most bytes comes through, with its length and without", async () => {
    expect(await send(readsAll, { pieces: MOST_PIECES })).toMatchObject({ status: 200, text: "300000" });
    const told = { "Content-Length": VISITOR };
    expect(await send(readsAll, { pieces: MOST_PIECES, headers: told })).toMatchObject({ status: 200 });
    expect(asked, "nobody is asked for a session about what everybody may send").toBe(0);
  });

  it("that says itself that it is longer is refused before it is read", async () => {
    const headers = { "Content-Length": VISITOR + PIECE.length };
    const { status, text } = await send(readsAll, { pieces: MOST_PIECES + 1, headers });
    expect(status).toBe(413);
    expect(text).toContain("too much");
  });

  it("is longer for whoever has a session, with its length and without", async () => {
    const pieces = 2 * MOST_PIECES;
    const told: Record<string, number> = { "Content-Length": 2 * VISITOR };
    for (const headers of [{}, told]) {
      expect(await send(readsAll, { pieces, headers })).toMatchObject({ status: 413 });
      const staff = await send(readsAll, { pieces, headers, hasSession: true });
      expect(staff).toMatchObject({ status: 200, text: "600000" });
      expect(asked).toBe(1);
    }
    const sent = (length: number, type: string) =>
      send(answersAtOnce, {
        ...{ pieces: 1, hasSession: true },
        headers: { "Content-Length": length, "Content-Type": type },
      });
    for (const [type, longest] of [
      ["text/plain", STAFF],
      ["multipart/form-data; boundary=x", UPLOAD],
    ] as const) {
      expect(await sent(longest, type), type).toMatchObject({ status: 200 });
      expect(await sent(longest + 1, type), type).toMatchObject({ status: 413 });
    }
  });

  it("may be a clip at the address of clips, for whoever has a session, and hold any bytes", async () => {
    const headers = { "Content-Length": 20_000_000, "Content-Type": "application/octet-stream" };
    const clip = { pieces: 2_000, headers, hasSession: true, piece: Buffer.alloc(10_000, ",") };
    expect(await send(readsAll, { ...clip, path: "/clips?poster=1" })).toMatchObject({
      ...{ status: 200, text: "20000000" },
    });
    const longer = { ...headers, "Content-Length": 20_000_001 };
    expect(await send(answersAtOnce, { ...clip, pieces: 1, headers: longer, path: "/clips" })).toMatchObject({
      status: 413,
    });
    for (const path of ["/clips/1", "/clipsy", "/library?/clips"]) {
      expect(await send(readsAll, { ...clip, path }), path).toMatchObject({ status: 413 });
    }
    expect(await send(readsAll, { ...clip, hasSession: false, path: "/clips" })).toMatchObject({
      status: 413,
    });
  });

  it("is short for whatever is no POST, session or not", async () => {
    const headers = { "Content-Length": 20_000 };
    expect(await send(readsAll, { pieces: 2, headers, method: "GET", hasSession: true })).toMatchObject({
      status: 413,
    });
    expect(asked).toBe(0);
  });

  it("without an end is answered and cut off, while somebody reads it", async () => {
    expect(await send(readsAll, { pieces: ENDLESS })).toMatchObject({ status: 413 });
  });

  it("without an end is cut off after an answer that did not wait for it", async () => {
    expect(await send(answersAtOnce, { pieces: ENDLESS })).toMatchObject({ status: 200, text: "done" });
  });

  it("without an end has one answer, though the application has another one ready later", async () => {
    expect(await send(answersTooLate, { pieces: ENDLESS })).toMatchObject({ status: 413 });
    expect(hasThrown).toBe(false);
  });
});

describe("what is not sent in parts", () => {
  const sent = (type: string, text: string) =>
    send(readsAll, {
      ...{ pieces: 1, piece: Buffer.from(text), hasSession: true },
      headers: { "Content-Type": type },
    });
  const repeated = (part: string, mark: string, count: number) => Array(count).fill(part).join(mark);

  it("has a thousand pairs, or 25,000 values, and no more", async () => {
    const pairs = "application/x-www-form-urlencoded";
    expect(await sent(pairs, repeated("a=", "&", 1_000))).toMatchObject({ status: 200 });
    expect(await sent(pairs, repeated("a=", "&", 1_001))).toMatchObject({ status: 413 });
    const call = "text/plain;charset=UTF-8";
    expect(await sent(call, `[${repeated("1", ",", 25_000)}]`)).toMatchObject({ status: 200 });
    expect(await sent(call, `[${repeated("1", ",", 25_001)}]`)).toMatchObject({ status: 413 });
  });

  it("is counted as it is: a picture may hold any bytes", async () => {
    const picture = repeated("", ",&", 40_000);
    expect(await sent("multipart/form-data; boundary=x", picture)).toMatchObject({ status: 200 });
  });
});

describe("a form", () => {
  const field = (number: number) => `--x\r\nContent-Disposition: form-data; name="f${number}"\r\n\r\n\r\n`;
  const form = (count: number) =>
    Buffer.from(`${Array.from({ length: count }, (_, n) => field(n)).join("")}--x--\r\n`);

  it("of a thousand fields comes through", async () => {
    const piece = form(1_000);
    expect(await send(readsAll, { pieces: 1, piece })).toMatchObject({
      status: 200,
      text: `${piece.length}`,
    });
  });

  it("of more is refused, whoever sends it, however it is cut", async () => {
    const whole = form(1_002);
    expect(await send(readsAll, { pieces: 1, piece: whole, hasSession: true })).toMatchObject({
      status: 413,
    });
    // One field a piece, and the pieces end within what separates two fields.
    const piece = Buffer.from('-x\r\nContent-Disposition: form-data; name="f"\r\n\r\n\r\n-');
    expect(await send(readsAll, { pieces: 990, piece })).toMatchObject({ status: 200 });
    expect(await send(readsAll, { pieces: 1_010, piece })).toMatchObject({ status: 413 });
  });
});
