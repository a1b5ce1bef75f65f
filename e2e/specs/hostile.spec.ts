import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { PASSWORD, RIVERSIDE } from "../commands/accounts";
import { effort, figure, SEED } from "../hostile/effort";
import { sendEndless } from "../hostile/endless";
import { answersTo, foreignCall, RECORD_ACTIONS, RECORD_ADDRESSES } from "../hostile/foreign-ids";
import { statusesFor, UNREADABLE } from "../hostile/unreadable";
import { wildRequest } from "../hostile/wild-requests";
import { Wire } from "../hostile/wire";
import { actionAddresses } from "../matrix/action-ids";
import { Caller } from "../matrix/caller";
import { SESSION_COOKIE } from "../matrix/points-of-view";
import { makeWorld, type World } from "../matrix/world";

const FOREIGN_CALLS = effort("FOREIGN_CALLS", 200);
const WILD_CALLS = effort("WILD_CALLS", 400);
const AT_ONCE = 4;
/** The long form takes as long as it takes. */
const TIME_LIMIT_MS = process.env.PRINT_FIGURES === "1" ? 3_600_000 : 120_000;

/** A photograph of the most bytes we take, and what the system keeps on its way. */
const MOST_BYTES_TAKEN = 20_000_000;

/** How long an answer of the health check may take beside somebody else's flood. */
const MOST_WAIT_MS = 100;

/** How the framework marks a part of a page that failed after the first bytes were sent with status 200. */
const FAULT = /data-dgst="\d+"|"reference":"[0-9a-f]{8}"/;

let world: World;
let origin: string;

test.describe.configure({ mode: "default", timeout: TIME_LIMIT_MS });

test.beforeAll(async ({ baseURL }) => {
  origin = baseURL ?? "";
  world = await makeWorld(origin);
});

test("a stranger's call for a foreign record is answered like one for a record that never was", async () => {
  const names = new Set<string>();
  const check = async (call: Parameters<typeof answersTo>[1]) => {
    names.add(call.name);
    const [foreign, absent] = await answersTo(world, call);
    expect(foreign).toEqual(absent);
    expect(foreign).not.toContain("Ferreira");
  };
  await fc.assert(fc.asyncProperty(foreignCall, check), { ...SEED, numRuns: FOREIGN_CALLS / 2 });
  const known = RECORD_ACTIONS.length + RECORD_ADDRESSES.length;
  figure({ check: "foreign ids", calls: FOREIGN_CALLS, kinds: names.size, ofKinds: known, different: 0 });
});

test("what is no request is refused or cut off, and nobody else is kept from being served", async () => {
  const seen: Record<string, readonly number[]> = {};
  const ask = async ([name, bytes]: readonly [string, (host: string) => string]) => {
    seen[name] = await statusesFor(origin, bytes(new URL(origin).host));
  };
  await Promise.all(Object.entries(UNREADABLE).map(ask));
  figure({ check: "unreadable requests", statuses: seen });
  expect(Object.values(seen).flatMap((statuses) => statuses.filter((status) => status >= 500))).toEqual([]);
  expect((await world.callers.anonymous.get("/healthz")).status).toBe(200);
});

test("a body without an end is cut off wherever it is sent", async () => {
  const session = { cookie: world.callers.therapist.cookies() };
  const action = { ...session, "next-action": "7f".repeat(21) };
  const kinds = {
    "a page": sendEndless(origin, ["GET", "/today"], session),
    "a form": sendEndless(origin, ["POST", "/sign-in"], {
      "content-type": "multipart/form-data; boundary=x",
    }),
    "an action": sendEndless(origin, ["POST", "/patients"], action),
    "the door of links": sendEndless(origin, ["POST", "/p/open"], { "content-type": "application/json" }),
    "a phone's logs": sendEndless(origin, ["POST", `/p/${world.own.linkId}/logs`], {}),
    "the door of codes": sendEndless(origin, ["POST", "/code/open"], {}),
    "the sign-in": sendEndless(origin, ["POST", "/api/auth/callback/credentials"], {}),
    "the health": sendEndless(origin, ["PUT", "/healthz"], {}),
    "a built file": sendEndless(origin, ["GET", "/_next/static/nothing.js"], {}),
    "another site": sendEndless(origin, ["POST", "/today"], { origin: "https://elsewhere.example" }),
  };
  const cuts: Record<string, unknown> = {};
  for (const [kind, sending] of Object.entries(kinds)) {
    const { status, bytes, isCut } = await sending;
    cuts[kind] = [status, bytes];
    expect(isCut, `${kind} was listened to for ever`).toBe(true);
    expect(bytes, kind).toBeLessThan(MOST_BYTES_TAKEN);
    expect(status ?? 413, kind).toBeGreaterThanOrEqual(200);
    expect(status ?? 413, kind).toBeLessThan(500);
  }
  figure({ check: "endless bodies", statusAndBytes: cuts });
  expect((await world.callers.therapist.get("/today")).outcome).toBe("page");
});

test("a form of very many fields is refused, and nobody else waits for it", async () => {
  const field = (number: number) => `--x\r\nContent-Disposition: form-data; name="_1_f${number}"\r\n\r\n\r\n`;
  const body = `${Array.from({ length: 90_000 }, (_, number) => field(number)).join("")}--x--\r\n`;
  const address = actionAddresses().get("openLinkAction");
  const headers = { "next-action": address?.id ?? "", "content-type": "multipart/form-data; boundary=x" };
  const waits: number[] = [];
  for (const by of ["anonymous", "anonymous", "anonymous", "therapist", "therapist"] as const) {
    let isUnderWay = true;
    const sending = world.callers[by]
      .send(address?.page ?? "/", { method: "POST", headers, body })
      .then(({ status }) => status)
      // Whoever is cut off while still sending may see only that.
      .catch(() => 413)
      .finally(() => {
        isUnderWay = false;
      });
    let longest = 0;
    while (isUnderWay) {
      const started = performance.now();
      expect((await fetch(`${origin}/healthz`)).status).toBe(200);
      longest = Math.max(longest, performance.now() - started);
    }
    expect(await sending).toBe(413);
    waits.push(longest);
  }
  // A busy machine has every fifth answer wait; a form that holds the server up has each wait for seconds.
  figure({ check: "very many fields", longestWaitsMs: waits.map(Math.round) });
  expect(Math.min(...waits)).toBeLessThanOrEqual(MOST_WAIT_MS);
});

test("the database's files are for the server's own user alone", async () => {
  const folder = path.join(process.env.HOMESTRETCH_E2E_DATA ?? "", "database");
  const files = await readdir(folder, { recursive: true });
  const modes = await Promise.all(
    [".", ...files].map(
      async (name) =>
        [name, (await stat(path.join(folder, name)).catch(() => undefined))?.mode ?? 0] as const,
    ),
  );
  expect(modes.length).toBeGreaterThan(500);
  expect(modes.filter(([, mode]) => (mode & 0o077) !== 0)).toEqual([]);
});

test("nothing that is sent to the session's address becomes part of a session", async () => {
  const therapist = world.callers.therapist;
  const { csrfToken } = JSON.parse((await therapist.get("/api/auth/csrf")).text);
  const claims = {
    role: "admin",
    clinicId: world.elsewhere.patientId,
    sid: world.own.patientId,
    user: { role: "admin" },
  };
  for (const body of [{ csrfToken, data: claims }, { csrfToken, ...claims }, { data: { token: claims } }]) {
    const answer = await therapist.send("/api/auth/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(404);
  }
  const unreadable = { method: "POST", headers: { "content-type": "application/json" }, body: "{" };
  expect((await therapist.send("/api/auth/session", unreadable)).status).toBe(404);
  expect(JSON.parse((await therapist.get("/api/auth/session")).text)).toEqual({
    expires: expect.any(String),
  });
  expect((await therapist.act("changeShortCodesAction", { revision: 999, shortCodes: "off" })).outcome).toBe(
    "forbidden",
  );
  expect((await therapist.get(`/patients/${world.elsewhere.patientId}`)).outcome).toBe("not-there");
});

test("a session that somebody made up opens nothing", async () => {
  const real = world.callers.therapist.cookie(SESSION_COOKIE) ?? "";
  const [head = "", ...rest] = real.split(".");
  const unsigned = `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(`{"sid":"${world.own.patientId}"}`).toString("base64url")}.`;
  const forged = [
    unsigned,
    [head, ...rest].reverse().join("."),
    `${real.slice(0, -4)}AAAA`,
    `${real}x`,
    head,
    world.own.patientId,
    "%00",
  ];
  for (const value of forged) {
    const thief = new Caller("thief", origin);
    thief.keep(SESSION_COOKIE, value);
    expect((await thief.get(`/patients/${world.own.patientId}`)).outcome, value).toBe("sign-in");
    expect((await thief.act("findSavedDraftAction", { programId: world.own.programId })).outcome, value).toBe(
      "signed-out",
    );
  }
});

test("a session cookie that was planted before signing in is not the one that is used after it", async () => {
  const planted = world.callers["ended session"].cookie(SESSION_COOKIE) ?? "";
  const visitor = new Caller("visitor", origin);
  visitor.keep(SESSION_COOKIE, planted);
  await credentials(visitor, RIVERSIDE.email, PASSWORD, "/today");
  expect(visitor.cookie(SESSION_COOKIE)).not.toBe(planted);
  const attacker = new Caller("attacker", origin);
  attacker.keep(SESSION_COOKIE, planted);
  expect((await attacker.get("/today")).outcome).toBe("sign-in");
});

test("signing in and out leads nowhere but to our own pages", async () => {
  for (const target of [
    "https://elsewhere.example",
    "//elsewhere.example",
    "javascript:alert(1)",
    `${origin}.elsewhere.example/`,
  ]) {
    const visitor = new Caller("visitor", origin);
    visitor.keep("next-auth.callback-url", encodeURIComponent(target));
    const wrong = await credentials(visitor, "nobody@riverside.example", "wrong", target);
    const page = await visitor.get(`/api/auth/signin?callbackUrl=${encodeURIComponent(target)}`);
    const { csrfToken } = JSON.parse((await visitor.get("/api/auth/csrf")).text);
    const out = await visitor.send(
      "/api/auth/signout",
      form({ csrfToken, callbackUrl: target, json: "true" }),
    );
    for (const { status, headers, text } of [wrong, page, out]) {
      expect(status, target).toBeLessThan(500);
      if (status === 400 || status === 404) continue;
      const led = headers.get("location") ?? JSON.parse(text || "{}").url ?? origin;
      expect(new URL(led, origin).origin, target).toBe(origin);
    }
  }
});

// The last one: among its rubbish are wrong passwords, after which nobody signs in to that account for a while.
test("rubbish is never a fault of ours", async () => {
  const requests = fc.sample(wildRequest(world), { ...SEED, numRuns: WILD_CALLS });
  const faults: unknown[] = [];
  const statuses: Record<string, number> = {};
  const cookies = Object.fromEntries(
    Object.entries(world.callers).map(([view, caller]) => [view, caller.cookies()]),
  );
  const left = requests.entries();
  const lane = async () => {
    const wire = new Wire(origin);
    for (const [, request] of left) {
      const { status, text } = await wire.send(cookies[request.by] ?? "", request);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status !== "closed" && status < 500 && !FAULT.test(text)) continue;
      const body = Buffer.from(request.body).toString().slice(0, 300);
      faults.push({ status, ...request, body, text: text.slice(-300) });
    }
    wire.close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  figure({ check: "wild requests", calls: requests.length, faults: faults.length, statuses });
  expect(faults.slice(0, 10)).toEqual([]);
  expect((await world.callers.therapist.get("/today")).outcome, "the session outlived it").toBe("page");
});

const form = (fields: Record<string, string>) => ({
  method: "POST",
  headers: { "content-type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams(fields).toString(),
});

async function credentials(visitor: Caller, email: string, password: string, callbackUrl: string) {
  const { csrfToken } = JSON.parse((await visitor.get("/api/auth/csrf")).text);
  const fields = { csrfToken, email, password, callbackUrl, json: "true" };
  return visitor.send("/api/auth/callback/credentials", form(fields));
}
