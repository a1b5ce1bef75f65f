import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { Answer } from "./answer.mjs";
import { explainFault, pauseInstead, respondUnavailable } from "./plain-answers.mjs";
import { settleResponseHeaders } from "./response-headers.mjs";

const ID = "5f0c2f0e-6a0b-4c53-9d2f-0a4a1d1f7b11";

/** What a visitor gets from a server that does this with every request. */
async function visit(answer: (request: IncomingMessage, response: Answer) => void, init: RequestInit = {}) {
  const server = createServer({ ServerResponse: Answer }, answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const reply = await fetch(`http://127.0.0.1:${port}/`, init);
  const text = await reply.text();
  server.closeAllConnections();
  server.close();
  return { status: reply.status, headers: reply.headers, text };
}

/** As the framework answers when something was thrown. */
const bare = (state: object) => (request: IncomingMessage, response: Answer) => {
  response.handOver({ explain: () => explainFault(request, { id: ID, ...state }) });
  response.statusCode = 500;
  response.end("Internal Server Error");
};

test("a fault of ours says so in a sentence, with the number of its lines in the log", async () => {
  for (const [method, state] of [
    ["GET", {}],
    ["POST", { begun: true }],
  ] as const) {
    const { status, text } = await visit(bare(state), { method });
    expect(status).toBe(500);
    expect(text).toBe(`Something went wrong on our side. Please try again.\nReference number ${ID}\n`);
  }
});

test("it says so too where the framework has sent the headers and ends without a word", async () => {
  const { status, text } = await visit((request, response) => {
    response.handOver({ explain: () => explainFault(request, { id: ID, begun: true }) });
    response.statusCode = 500;
    response.flushHeaders();
    response.writeHead(500);
    response.end();
  });
  expect([status, text]).toEqual([500, expect.stringContaining(`Reference number ${ID}`)]);
});

test.each([
  ["a form", { method: "POST" }],
  ["a header of the framework", { headers: { "next-router-state-tree": "%5B%22%22%5D" } }],
])("%s that could not even be read is the sender's", async (_, request) => {
  const { status, text } = await visit(bare({}), request);
  expect(status).toBe(400);
  expect(text).toContain("could not be read");
});

test("a page that explains itself stays as it is, and so does a good answer", async () => {
  const page = await visit((request, response) => {
    response.handOver({ explain: () => explainFault(request, { id: ID }) });
    response.writeHead(500, { "Content-Type": "text/html" }).end("<h1>Ours</h1>");
  });
  expect([page.status, page.text]).toEqual([500, "<h1>Ours</h1>"]);
  const unread = await visit(
    (request, response) => {
      response.handOver({ explain: () => explainFault(request, { id: ID }) });
      response.writeHead(500, { "Content-Type": "text/x-component" }).write("0:{}");
      response.end();
    },
    { method: "POST" },
  );
  expect([unread.status, unread.text], "but says whose fault it is").toEqual([400, "0:{}"]);
  const good = await visit(
    (request, response) => {
      response.handOver({ explain: () => explainFault(request, { id: ID }) });
      response.end("good");
    },
    { method: "POST" },
  );
  expect([good.status, good.text]).toEqual([200, "good"]);
});

test("while the database is away, a person gets a page that tries again and a program a sentence", async () => {
  const page = await visit(respondUnavailable, { headers: { accept: "text/html" } });
  expect([page.status, page.headers.get("retry-after"), page.headers.get("refresh")]).toEqual([
    503,
    "5",
    "5",
  ]);
  expect(page.text).toContain("<h1>One moment</h1>");
  const sentence = await visit(respondUnavailable, { method: "POST", headers: { accept: "text/html" } });
  expect([sentence.status, sentence.headers.get("retry-after"), sentence.headers.get("refresh")]).toEqual([
    503,
    "5",
    null,
  ]);
});

test("only an installation behind TLS tells browsers to stay there; only built files, drawings and the texts of an edition say themselves how long they keep", async () => {
  const headersOf = async (origin: string, path: string) =>
    (
      await visit((_request, response) => {
        settleResponseHeaders(response, { origin: new URL(origin), path, requestId: ID });
        response.end();
      })
    ).headers;
  const safe = await headersOf("https://clinic.example", "/today");
  expect(safe.get("strict-transport-security")).toContain("max-age=31536000");
  expect([safe.get("cache-control"), safe.get("x-robots-tag"), safe.get("x-request-id")]).toEqual([
    "private, no-store",
    "noindex",
    ID,
  ]);
  for (const path of [
    ...["/library/figures/bridge", "/library/sheet-texts/abc", "/trial/sheet-texts/abc"],
    ...["/icon.svg", "/favicon.ico"],
  ])
    expect((await headersOf("https://clinic.example", path)).get("cache-control"), path).toBeNull();
  const plain = await headersOf("http://localhost:3000", "/_next/static/chunk.js");
  expect([plain.get("strict-transport-security"), plain.get("cache-control")]).toEqual([null, null]);
  expect(plain.get("content-security-policy")).toContain("default-src 'none'");
});

/** As the framework answers a request that failed for want of the database. */
const paused =
  (reason: string, type: string, status = 500) =>
  (request: IncomingMessage, response: Answer) => {
    const state = { id: ID, begun: true, pause: reason };
    response.handOver({
      explain: () => explainFault(request, state),
      instead: () => pauseInstead(request, response, state),
    });
    response.statusCode = status;
    response.setHeader("Content-Type", type);
    response.flushHeaders();
    response.write("the application's ");
    response.end("own words");
  };

test.each([
  ["busy", "<h1>One moment</h1>"],
  ["full", "<h1>Nothing can be saved at present</h1>"],
])(
  "a page that failed because the database is %s is a 503 that says when to come back",
  async (reason, words) => {
    const page = await visit(paused(reason, "text/html"), { headers: { accept: "text/html" } });
    expect([page.status, page.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(page.text).toContain(words);
    expect(page.text).not.toContain("own words");
    const bareFault = await visit(paused(reason, "text/plain"), { method: "POST" });
    expect([bareFault.status, bareFault.headers.get("retry-after")]).toEqual([503, "5"]);
  },
);

test("an action that failed for want of the database is a 503 in its own words", async () => {
  const action = await visit(paused("busy", "text/x-component", 200), { method: "POST" });
  expect([action.status, action.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(action.text).toBe("the application's own words");
});
