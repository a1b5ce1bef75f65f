import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { answerInBrotli } from "./brotli.mjs";

type Handler = (response: ServerResponse & { flush?: () => void }) => void;
type Answer = { headers: IncomingMessage["headers"]; status: number | undefined; body: Buffer };

const LONG = "The same words once more. ".repeat(2000);

/** Asks a server that answers so, and answers what came over the wire. */
async function ask(handler: Handler, headers: Record<string, string> = { "Accept-Encoding": "gzip, br" }) {
  const server = createServer((incoming, response) => {
    answerInBrotli(incoming, response);
    handler(response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const asked = request({ port, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () =>
          resolve({ headers: answer.headers, status: answer.statusCode, body: Buffer.concat(parts) }),
        );
      });
      asked.on("error", reject).end();
    });
  } finally {
    server.close();
  }
}

const html: Handler = (response) => response.writeHead(200, { "Content-Type": "text/html" }).end(LONG);

describe("answers in Brotli", () => {
  it("are the same words in fewer bytes, without the length they had before", async () => {
    const { headers, body } = await ask(html);
    expect(headers["content-encoding"]).toBe("br");
    expect(headers["content-length"]).toBeUndefined();
    expect(headers.vary).toContain("Accept-Encoding");
    expect(body.length).toBeLessThan(1000);
    expect(brotliDecompressSync(body).toString()).toBe(LONG);
  });

  it("come in parts as they are made", async () => {
    const { body } = await ask((response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.write(LONG);
      response.flush?.();
      setTimeout(() => response.end("The end."), 20);
    });
    expect(brotliDecompressSync(body).toString()).toBe(`${LONG}The end.`);
  });

  it("hold back whoever writes faster than the visitor reads, and lose nothing", async () => {
    const noise = Array.from({ length: 40_000 }, (_, place) => `${place * 7919} `).join("");
    const { body } = await ask((response) => {
      response.setHeader("Content-Type", "text/plain");
      const writeOn = (left: number) => {
        if (left === 0) return void response.end();
        if (response.write(noise)) writeOn(left - 1);
        else response.once("drain", () => writeOn(left - 1));
      };
      writeOn(10);
    });
    expect(brotliDecompressSync(body).toString()).toBe(noise.repeat(10));
  });

  it("are none for who does not read it, for pictures, for short answers and for parts", async () => {
    const plain = [
      await ask(html, { "Accept-Encoding": "gzip" }),
      await ask(html, { "Accept-Encoding": "br", Range: "bytes=0-9" }),
      await ask((response) => response.writeHead(200, { "Content-Type": "image/png" }).end(LONG)),
      await ask((response) => response.setHeader("Content-Type", "text/plain").end("Short.")),
      await ask((response) => response.writeHead(304).end()),
      await ask((response) =>
        response.writeHead(200, { "Content-Type": "text/css", "Content-Encoding": "gzip" }).end(LONG),
      ),
    ];
    expect(plain.map(({ headers }) => headers["content-encoding"])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      "gzip",
    ]);
    expect(plain.map(({ body }) => body.length)).toEqual([
      LONG.length,
      LONG.length,
      LONG.length,
      6,
      0,
      LONG.length,
    ]);
  });
});
