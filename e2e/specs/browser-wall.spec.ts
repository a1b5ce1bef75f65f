import { expect, test } from "@playwright/test";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { Severity } from "csp_evaluator/dist/finding.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import type { Caller } from "../matrix/caller";
import { makeWorld, type World } from "../matrix/world";

let world: World;

// One worker, and so one world, for the whole file.
test.describe.configure({ mode: "default" });

test.beforeAll(async ({ baseURL }) => {
  world = await makeWorld(baseURL ?? "");
});

/** One answer of every kind: who asks for what, and the status it has. */
const KINDS: Readonly<
  Record<string, readonly [status: number, ask: (world: World) => ReturnType<Caller["get"]>]>
> = {
  "a page behind the sign-in": [
    200,
    ({ callers, own }) => callers.therapist.get(`/patients/${own.patientId}`),
  ],
  "a public page": [200, ({ callers }) => callers.anonymous.get("/sign-in")],
  "the patient's page": [200, ({ callers, own }) => callers["live link"].get(`/p/${own.linkId}`)],
  "a sheet": [200, ({ callers, own }) => callers.therapist.get(`/programs/${own.programId}/handout.pdf`)],
  "a picture": [200, ({ callers, own }) => callers.therapist.get(`/images/${own.imageId}`)],
  "a clip": [200, ({ callers, own }) => callers.therapist.get(`/clips/${own.clipId}`)],
  "a redirect": [307, ({ callers }) => callers.anonymous.get("/today")],
  "a page for admins": [403, ({ callers }) => callers.therapist.get("/clinic/old-records")],
  "another page for admins": [403, ({ callers }) => callers.therapist.get("/patients/import")],
  "a page that is not there": [404, ({ callers }) => callers.therapist.get("/nothing/here")],
  "a record that is not there": [
    404,
    ({ callers, elsewhere }) => callers.therapist.get(`/programs/${elsewhere.programId}`),
  ],
  "a link that is over": [
    404,
    ({ callers, ended }) => callers["dead link"].get(`/p/${ended.linkId}/handout.pdf`),
  ],
  "an address that cannot be read": [400, ({ callers }) => callers.anonymous.get("/p/%E0%A4%A")],
  "a request of another site": [
    403,
    ({ callers }) =>
      callers.anonymous.send("/p/open", { method: "POST", headers: { origin: "https://elsewhere.example" } }),
  ],
  "a method that is not taken": [405, ({ callers }) => callers.anonymous.send("/p/open", { method: "PUT" })],
  "a door": [404, ({ callers }) => callers.anonymous.send("/p/open", { method: "POST", body: "{}" })],
  "the session's address": [200, ({ callers }) => callers.anonymous.get("/api/auth/csrf")],
  "an action": [
    200,
    ({ callers, own }) => callers.therapist.act("findSavedDraftAction", { programId: own.programId }),
  ],
  "the health": [200, ({ callers }) => callers.anonymous.get("/healthz")],
};

for (const [name, [status, ask]] of Object.entries(KINDS)) {
  test(`${name} carries every header that protects it`, async () => {
    const { headers, status: got } = await ask(world);
    expect(got).toBe(status);
    expectWalled(headers);
    expect(headers.get("cache-control")).toContain("no-store");
    expect(headers.get("x-robots-tag")).toBe("noindex");
  });
}

test("a drawing of the shared library may be kept for good by the browser that asked; others are asked about each time", async () => {
  const { therapist } = world.callers;
  const { text } = await therapist.get("/library");
  const shown = /\/library\/figures\/wall\.css\?[^"\\]*edition=[^"\\]+/
    .exec(text)?.[0]
    .replaceAll("&amp;", "&");
  expect(shown).toBeDefined();
  const kept = async (address: string) => (await therapist.get(address)).headers.get("cache-control");
  expect(await kept(shown ?? "")).toBe("private, max-age=31536000, immutable");
  const alone = (shown ?? "").replace(/wall\.css\?slugs=[^&]*&/, "bridge?");
  expect(await kept(alone)).toBe("private, max-age=31536000, immutable");
  expect(await kept("/library/figures/wall.css?slugs=bridge")).toMatch(/^private, max-age=3600\b/);
  for (const nothing of ["", "?slugs=", "?slugs=a..b", `?slugs=${"a.".repeat(60)}a`])
    expect(await kept(`/library/figures/wall.css${nothing}`)).toContain("no-store");
  expect(await kept("/library/figures/bridge")).toMatch(/^private, max-age=3600\b/);
  expect(await kept(`/library/figures/${world.own.slug}`)).toBe("private, no-cache");
  expect(await kept("/library/figures/nothing-here")).toContain("no-store");
});

test("built files are walled too, and may be kept for ever", async () => {
  const { text } = await world.callers.anonymous.get("/sign-in");
  const files = [...text.matchAll(/"(\/_next\/static\/[^"]+\.(?:js|css|woff2))"/g)].map(
    (match) => match[1] ?? "",
  );
  expect(files.length).toBeGreaterThan(2);
  const look = async (file: string) => {
    const { headers, status } = await world.callers.anonymous.get(file);
    expect(status, file).toBe(200);
    expectWalled(headers);
    expect(headers.get("cache-control"), file).toContain("immutable");
  };
  await Promise.all([...new Set(files)].map(look));
  expectWalled((await world.callers.anonymous.get("/_next/static/nothing.js")).headers);
});

test("the policy has no hole that a program can find", async () => {
  for (const path of ["/sign-in", "/p", "/_next/static/nothing.js"]) {
    const { headers } = await world.callers.anonymous.get(path);
    const policy = new CspParser(headers.get("content-security-policy") ?? "").csp;
    const found = new CspEvaluator(policy).evaluate();
    const grave = found.filter(
      ({ severity }) => severity <= Severity.MEDIUM || severity === Severity.MEDIUM_MAYBE,
    );
    expect(grave.map(({ directive, description }) => `${path} ${directive}: ${description}`)).toEqual([]);
  }
});

test("a nonce is never used twice, and a visitor cannot choose it", async () => {
  const nonces = new Set<string>();
  for (let visit = 0; visit < 5; visit += 1) {
    const { headers, text } = await world.callers.anonymous.get("/sign-in", { "x-nonce": "chosen" });
    const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1] ?? "";
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    for (const script of text.match(/<script\b[^>]*>/g) ?? []) expect(script).toContain(`nonce="${nonce}"`);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(5);
});

test("the request's number in the answer is ours, not the visitor's", async () => {
  const { headers } = await world.callers.anonymous.get("/sign-in", { "x-request-id": "chosen-by-me" });
  expect(headers.get("x-request-id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

function expectWalled(headers: Headers): void {
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  // A file that runs nothing may be styled by the browser's own viewer.
  const runs = policy.includes("script-src") ? policy : policy.replace("style-src 'unsafe-inline'", "");
  expect(runs).not.toContain("unsafe");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  expect(headers.get("referrer-policy")).toBe("same-origin");
  expect(headers.get("permissions-policy")).toContain("camera=()");
  expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers.get("x-powered-by")).toBeNull();
  expect(headers.get("server")).toBeNull();
}
