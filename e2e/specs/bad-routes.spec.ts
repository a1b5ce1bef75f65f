import { RIVERSIDE } from "../commands/accounts";
import { signIn } from "../commands/sign-in";
import { expect, test } from "../fixtures";
import { Wire } from "../hostile/wire";

const UNKNOWN = "5f0c2f0e-6a0b-4c53-9d2f-0a4a1d1f7b11";

/** How the framework marks a part of a page that failed after the first bytes were sent with status 200. */
const FAULT = /data-dgst="\d+"/;

const NOT_THERE = [
  "/patients/not-a-uuid",
  `/patients/${UNKNOWN}`,
  `/patients/${UNKNOWN}/edit`,
  `/patients/${UNKNOWN.toUpperCase()}/programs/new`,
  "/programs/not-a-uuid",
  `/programs/${UNKNOWN}`,
  `/programs/${UNKNOWN}/edit`,
  `/programs/${UNKNOWN}/handout.pdf`,
  `/programs/${UNKNOWN}/handout.pdf?version=99999999999999`,
  `/programs/${UNKNOWN}/handout.pdf?version=-1`,
  `/programs/${UNKNOWN}/handout.pdf?version=1;select`,
  `/programs/${UNKNOWN}/handout.pdf?version=draft&version=1`,
  "/programs/not-a-uuid/handout.pdf",
  "/library/no-such-exercise",
  `/library/${"a".repeat(3000)}`,
  "/templates/no-such-template",
  "/p/not-a-uuid",
  `/p/${UNKNOWN}`,
  `/p/${UNKNOWN}/handout.pdf`,
  "/p/%00/handout.pdf",
  `/p/${UNKNOWN}/reminders.ics?at=99:99`,
  "/p/calendar/x.ics",
  `/p/calendar/${"A".repeat(43)}.ics`,
  "/nothing/here",
];

/** Addresses with rubbish in them that still have a page to show. */
const STILL_A_PAGE = [
  "/patients?q=%00&page=-1&archived=maybe",
  "/patients?q=%ED%A0%80%00%F0%9F%92%A9",
  "/patients?page=99999999999999999999",
  "/patients?page=1e9&q=%25_%5C%27%22%3B--",
  "/patients?q=one&q=two",
  `/patients?q=${"z".repeat(2000)}`,
  "/library?q=%00&purpose=nonsense",
  "/library?q=one&q=two",
  "/templates?q=%00",
  "/today?x=%00",
  "/today?show=nonsense&mine=2&page=-1",
  "/today?show=links&show=pain&page=9999",
  "/p/pin?wait=%00&wrong",
  "/sign-in?callbackUrl=//elsewhere.example&callbackUrl=2",
];

test.beforeEach(async ({ context }) => {
  await signIn(context, RIVERSIDE);
});

test("an address that names nothing answers 404", async ({ context: { request } }) => {
  for (const path of NOT_THERE) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect.soft(answer.status(), path).toBe(404);
  }
});

test("an address that is not even well formed is never a fault of ours", async ({ context: { request } }) => {
  for (const path of ["/patients/%E0%A4%A", "/patients/%00", "/library/%00", "/programs/%2e%2e%2f/edit"]) {
    const answer = await request.get(path);
    expect.soft(answer.status(), path).toBeGreaterThanOrEqual(400);
    expect.soft(answer.status(), path).toBeLessThan(500);
  }
});

test("the framework's picture optimizer is closed, also for pictures that are there", async ({
  context: { request },
}) => {
  for (const picture of ["/icon.svg", "/favicon.ico", "/nothing.png", "http://127.0.0.1/", "%00"]) {
    const answer = await request.get(`/_next/image?url=${encodeURIComponent(picture)}&w=640&q=75`);
    expect.soft(answer.status(), picture).toBe(404);
  }
  expect.soft((await request.get("/_next/image")).status()).toBe(404);
});

test("a request by a method that nothing here answers is refused in a sentence, and names those that are", async ({
  baseURL,
}) => {
  const wire = new Wire(baseURL ?? "");
  for (const method of ["TRACE", "PROPFIND", "PUT", "DELETE", "PATCH", "SEARCH"]) {
    for (const path of ["/", "/today", "/api/auth/session"]) {
      const answer = await wire.send("", {
        method,
        path,
        headers: {},
        body: new Uint8Array(),
        by: "anonymous",
      });
      expect.soft(answer, `${method} ${path}`).toEqual({
        status: 405,
        text: "This is no request that is answered here.\n",
      });
    }
  }
  wire.close();
});

test("rubbish in the part after the question mark is ignored", async ({ context: { request } }) => {
  for (const path of STILL_A_PAGE) {
    const answer = await request.get(path);
    expect.soft(answer.status(), path).toBe(200);
    expect.soft(await answer.text(), path).not.toMatch(FAULT);
  }
});

test("rubbish sent to the link's door answers like a link that is over", async ({
  context: { request },
  baseURL,
}) => {
  const bodies = [
    "",
    "{",
    "[]",
    "null",
    '"token"',
    "{}",
    '{"token":1}',
    '{"token":{"a":[]}}',
    `{"token":"${"A".repeat(42)}"}`,
    `{"token":"${"A".repeat(43)}"}`,
    `{"token":"${"A".repeat(100_000)}"}`,
    '{"token":"\\u0000"}',
    '{"__proto__":{"token":"x"}}',
    "\u0000\u0001",
  ];
  const answers = new Set<string>();
  for (const data of bodies) {
    const answer = await request.post("/p/open", {
      data: Buffer.from(data),
      headers: { "Content-Type": "application/json", Origin: baseURL ?? "" },
    });
    expect(answer.status(), data.slice(0, 60)).toBe(404);
    expect(answer.headers()["set-cookie"], data.slice(0, 60)).toBeUndefined();
    answers.add(await answer.text());
  }
  expect(answers.size).toBe(1);
  expect((await request.get("/p/open")).status()).toBe(405);
});
