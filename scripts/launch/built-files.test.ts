import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressBuiltFiles, createBuiltFiles } from "./built-files.mjs";

const SCRIPT = "export const words = 'the same again';\n".repeat(200);
const root = mkdtempSync(path.join(os.tmpdir(), "built-files-"));
let port = 0;
let server: ReturnType<typeof createServer>;

beforeAll(async () => {
  mkdirSync(path.join(root, ".next/static/chunks"), { recursive: true });
  writeFileSync(path.join(root, ".next/static/chunks/page.js"), SCRIPT);
  writeFileSync(path.join(root, ".next/static/chunks/short.js"), "1;");
  writeFileSync(path.join(root, ".next/static/font.woff2"), SCRIPT);
  writeFileSync(path.join(root, ".next/secret.js"), SCRIPT);
  await compressBuiltFiles(root);
  const answer = createBuiltFiles(root);
  server = createServer((incoming, response) => {
    if (!answer(incoming, response, incoming.url?.split("?", 1)[0])) response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

function ask(
  address: string,
  headers: Record<string, string> = { "Accept-Encoding": "gzip, br" },
  method = "GET",
) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      const asked = request({ port, path: address, headers, method }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () =>
          resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      });
      asked.on("error", reject).end();
    },
  );
}

describe("built files", () => {
  it("are answered with their small copy, to be kept", async () => {
    const { headers, body } = await ask("/_next/static/chunks/page.js?v=1");
    expect(headers["content-encoding"]).toBe("br");
    expect(headers["cache-control"]).toContain("immutable");
    expect(headers["content-type"]).toContain("javascript");
    expect(brotliDecompressSync(body).toString()).toBe(SCRIPT);
  });

  it.each([
    ["who reads no Brotli", "/_next/static/chunks/page.js", { "Accept-Encoding": "gzip" }, "GET"],
    ["a part", "/_next/static/chunks/page.js", { "Accept-Encoding": "br", Range: "bytes=0-1" }, "GET"],
    ["its head", "/_next/static/chunks/page.js", { "Accept-Encoding": "br" }, "HEAD"],
    ["what is too short", "/_next/static/chunks/short.js", { "Accept-Encoding": "br" }, "GET"],
    ["what is no text", "/_next/static/font.woff2", { "Accept-Encoding": "br" }, "GET"],
    ["what lies elsewhere", "/_next/static/../secret.js", { "Accept-Encoding": "br" }, "GET"],
    ["the copy itself", "/_next/static/chunks/page.js.br", { "Accept-Encoding": "br" }, "GET"],
  ])("leave %s to the application", async (_, address, headers, method) => {
    expect((await ask(address, headers, method)).status).toBe(418);
  });
});
