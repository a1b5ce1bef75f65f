import { expect, test } from "vitest";
import { env } from "@/lib/env";
import { isUnfitRequest } from "./is-unfit-request";

const { origin } = env();
const ask = (query: string) => new Request(`${origin}/api/auth/csrf${query}`);
const send = (headers: Record<string, string>) =>
  new Request(`${origin}/api/auth/callback/credentials`, { method: "POST", headers });

test("a page of ours may be named to go to, and nothing else", () => {
  for (const target of ["", "?callbackUrl=%2Ftoday", `?callbackUrl=${encodeURIComponent(`${origin}/today`)}`])
    expect(isUnfitRequest(ask(target)), target).toBe(false);
  for (const target of [
    "javascript:alert(1)",
    "https://elsewhere.example",
    `${origin}.elsewhere.example/`,
    "today",
  ])
    expect(isUnfitRequest(ask(`?callbackUrl=${encodeURIComponent(target)}`)), target).toBe(true);
});

test("a form is taken, and nothing longer or of unknown length", () => {
  expect(isUnfitRequest(send({ "content-length": "300" }))).toBe(false);
  expect(isUnfitRequest(send({ "content-length": "10001" }))).toBe(true);
  expect(isUnfitRequest(send({ "content-length": "-" }))).toBe(true);
  expect(isUnfitRequest(send({}))).toBe(true);
});
