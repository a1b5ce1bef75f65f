import { expect, test } from "vitest";
import { env } from "@/lib/platform/env";
import { isUnfitRequest } from "./is-unfit-request";

const { origin } = env();
const ask = (query: string) => new Request(`${origin}/api/auth/csrf${query}`);
const send = (headers: Record<string, string>, body?: string) =>
  new Request(`${origin}/api/auth/callback/credentials`, { method: "POST", headers, ...(body && { body }) });

test("a page of ours may be named to go to, and nothing else", async () => {
  for (const target of ["", "?callbackUrl=%2Ftoday", `?callbackUrl=${encodeURIComponent(`${origin}/today`)}`])
    expect(await isUnfitRequest(ask(target)), target).toBe(false);
  expect(await isUnfitRequest(ask("?callbackUrl=/today&callbackUrl=https://elsewhere.example"))).toBe(true);
  for (const target of [
    "javascript:alert(1)",
    "https://elsewhere.example",
    `${origin}.elsewhere.example/`,
    "today",
  ])
    expect(await isUnfitRequest(ask(`?callbackUrl=${encodeURIComponent(target)}`)), target).toBe(true);
});

test("a form is taken, and nothing longer or of unknown length", async () => {
  expect(await isUnfitRequest(send({ "content-length": "300" }))).toBe(false);
  expect(await isUnfitRequest(send({ "content-length": "10001" }))).toBe(true);
  expect(await isUnfitRequest(send({ "content-length": "-" }))).toBe(true);
  expect(await isUnfitRequest(send({}))).toBe(true);
});

test("what calls itself JSON is read first, and is there for the next reader too", async () => {
  const headers = { "content-length": "10", "content-type": "application/json; charset=utf-8" };
  for (const body of [undefined, "{", "a=1"]) expect(await isUnfitRequest(send(headers, body))).toBe(true);
  const request = send(headers, '{"a":"b"}');
  expect(await isUnfitRequest(request)).toBe(false);
  expect(await request.json()).toEqual({ a: "b" });
});

test("a sign-in that is no POST is not taken", async () => {
  const address = `${origin}/api/auth/callback/credentials`;
  expect(await isUnfitRequest(new Request(address))).toBe(true);
  expect(await isUnfitRequest(new Request(`${origin}/api/auth/session`))).toBe(false);
});

test("JSON is an object, with text where we know what there should be", async () => {
  const headers = { "content-length": "10", "content-type": "application/json" };
  for (const body of [
    "null",
    "[]",
    "1",
    '"x"',
    '{"callbackUrl":{}}',
    '{"callbackUrl":["/"]}',
    '{"csrfToken":1}',
  ])
    expect(await isUnfitRequest(send(headers, body)), body).toBe(true);
  expect(await isUnfitRequest(send(headers, '{"callbackUrl":"/today","data":{"role":"admin"}}'))).toBe(false);
});
