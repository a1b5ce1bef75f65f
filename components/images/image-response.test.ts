import { expect, it } from "vitest";
import { imageResponse } from "./image-response";

it("is what it says it is, and stays out of every cache", async () => {
  const answer = imageResponse({ contentType: "image/png", bytes: new Uint8Array([1, 2, 3]) });
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "image/png",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
  expect([...new Uint8Array(await answer.arrayBuffer())]).toEqual([1, 2, 3]);
});

it("has one answer for what is not there and what is not shown", async () => {
  const answer = imageResponse(undefined);
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "private, no-store"]);
});
