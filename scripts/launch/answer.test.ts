import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Answer, takesBrotli } from "./answer.mjs";

type Handler = (response: Answer, request: IncomingMessage) => void;
type Received = { headers: IncomingMessage["headers"]; status: number | undefined; body: Buffer };

const LONG = "The same words once more. ".repeat(2000);

/** Asks a server that answers so, and answers what came over the wire. */
async function ask(handler: Handler, headers: Record<string, string> = { "Accept-Encoding": "gzip, br" }) {
  const server = createServer({ ServerResponse: Answer }, (incoming, response) => {
    response.handOver({ inBrotli: takesBrotli(incoming) });
    handler(response, incoming);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise<Received>((resolve, reject) => {
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

it("a part of a file says its length, though the application has not", async () => {
  const part = await ask((response) => {
    response.statusCode = 206;
    response.setHeader("Content-Type", "video/mp4");
    response.setHeader("Content-Range", "bytes 4-9/100");
    response.write("4567");
    response.end("89");
  });
  expect([part.status, part.headers["content-length"], String(part.body)]).toEqual([206, "6", "456789"]);
});

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
      response.flush();
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

describe("the application's answer", () => {
  const browser = { "Accept-Encoding": "br" };

  it("is in Brotli too where the application sends the headers first", async () => {
    const { headers, body } = await ask((response) => {
      response.setHeader("Content-Type", "text/html");
      response.flushHeaders();
      response.write(LONG);
      response.end();
    }, browser);
    expect(headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(body).toString()).toBe(LONG);
  });

  it.each([
    ["an object", { "X-One": "1", "Content-Type": "text/plain" }],
    ["pairs", [["X-One", "1"]]],
    ["names and values in turn", ["X-One", "1"]],
  ])("has the headers that come with its status as %s", async (_, given) => {
    const { headers, status } = await ask((response) =>
      response.writeHead(201, given as string[]).end("done"),
    );
    expect([status, headers["x-one"]]).toEqual([201, "1"]);
  });

  it("keeps the status that went out, whatever the application says of it afterwards", async () => {
    let kept: number | undefined;
    const { status } = await ask((response) => {
      response.handOver({ explain: () => [400, "What was sent could not be read."] });
      response.whenClosed(() => {
        kept = response.sentStatus;
      });
      response.statusCode = 500;
      response.end("Internal Server Error");
      response.statusCode = 500;
    });
    expect([status, kept]).toEqual([400, 400]);
  });

  it("that is a fault without words gets them, in Brotli or not, whatever came before", async () => {
    const words = "x".repeat(2000);
    const handlers: Handler[] = [
      (response) => response.writeHead(500).end(),
      (response) =>
        response
          .writeHead(500, { "Content-Type": "text/plain", "Content-Length": "21" })
          .end("Internal Server Error"),
      (response) => {
        response.statusCode = 500;
        response.flushHeaders();
        response.writeHead(500);
        response.end("Internal Server Error");
      },
    ];
    for (const handler of handlers) {
      const { status, headers, body } = await ask((response, request) => {
        response.handOver({ inBrotli: true, explain: () => [503, words] });
        handler(response, request);
      }, browser);
      expect([status, headers["content-encoding"]]).toEqual([503, "br"]);
      expect(brotliDecompressSync(body).toString()).toBe(`${words}\n`);
    }
  });

  it("ends where it was cut off, compressed or not, begun or not", async () => {
    const { status, headers, body } = await ask((response, request) => {
      response.setHeader("Content-Type", "text/html");
      response.setHeader("Content-Length", "9");
      request.resume();
      response.cutOff(413, { "X-Cut": "1" }, "Too much.");
      response.write(LONG);
      response.writeHead(200, { "X-Late": "1" }).end(LONG);
    }, browser);
    expect([status, headers["x-cut"], headers["x-late"], body.toString()]).toEqual([
      ...[413, "1"],
      ...[undefined, "Too much."],
    ]);
  });

  it("has one listener of ours for its end, however many wait for it", async () => {
    const ended: number[] = [];
    let listeners = 0;
    await ask((response) => {
      const before = response.listenerCount("close");
      for (let number = 0; number < 20; number += 1) response.whenClosed(() => ended.push(number));
      response.setHeader("Content-Type", "text/html");
      response.end(LONG);
      listeners = response.listenerCount("close") - before;
    }, browser);
    expect(listeners).toBe(0);
    await expect.poll(() => ended.length).toBe(20);
  });
});
