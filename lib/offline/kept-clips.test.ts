import { expect, it } from "vitest";
import { partOf } from "./kept-clips";

const kept = () => new Response("0123456789", { headers: { "content-type": "video/mp4" } });

it.each([
  [null, 200, "0123456789", null],
  ["bytes=0-", 206, "0123456789", "bytes 0-9/10"],
  ["bytes=2-4", 206, "234", "bytes 2-4/10"],
  ["bytes=-2", 206, "89", "bytes 8-9/10"],
  ["bytes=10-", 416, "", "bytes */10"],
])("a kept clip answers %s as the server would", async (range, status, text, contentRange) => {
  const answer = await partOf(kept(), range);
  expect([answer.status, await answer.text()]).toEqual([status, text]);
  expect(answer.headers.get("content-range")).toBe(contentRange);
  if (status !== 416) expect(answer.headers.get("content-type")).toBe("video/mp4");
});
