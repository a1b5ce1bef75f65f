import { expect, it } from "vitest";
import { CLIP_LIMITS } from "@/lib/domain/exercise/clip";
import { clipResponse } from "./clip-response";

const { pieceBytes } = CLIP_LIMITS;
const SIZE = pieceBytes * 2 + 10;
const WHOLE = Uint8Array.from({ length: SIZE }, (_, place) => (place * 7) % 251);
const ID = "0b6f5b1e-7d61-4c0e-9a64-5a5a5a5a5a5a";

function clipThatCounts() {
  const read: number[] = [];
  const readPiece = async (number: number) => {
    read.push(number);
    return WHOLE.subarray(number * pieceBytes, (number + 1) * pieceBytes);
  };
  return { read, clip: { clipId: ID, contentType: "video/webm" as const, byteCount: SIZE, readPiece } };
}

async function ask(headers: Record<string, string>, method = "GET") {
  const { read, clip } = clipThatCounts();
  const answer = clipResponse(new Request("https://clinic.example/clips/x", { method, headers }), clip);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { status: answer.status, headers: Object.fromEntries(answer.headers), bytes, read };
}

it("is what it says it is, whole, and stays out of every cache", async () => {
  const { status, headers, bytes, read } = await ask({});
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    "content-type": "video/webm",
    "content-length": String(SIZE),
    "accept-ranges": "bytes",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    etag: `"${ID}"`,
  });
  expect(Buffer.compare(bytes, WHOLE)).toBe(0);
  expect(read).toEqual([0, 1, 2]);
});

it.each([
  ["bytes=0-1", 0, 1, [0]],
  [`bytes=${pieceBytes - 1}-${pieceBytes}`, pieceBytes - 1, pieceBytes, [0, 1]],
  [`bytes=${pieceBytes}-${pieceBytes * 2 - 1}`, pieceBytes, pieceBytes * 2 - 1, [1]],
  ["bytes=-3", SIZE - 3, SIZE - 1, [2]],
])("answers %s with that part, and reads no other piece", async (range, from, to, pieces) => {
  const { status, headers, bytes, read } = await ask({ range });
  expect(status).toBe(206);
  expect(headers["content-range"]).toBe(`bytes ${from}-${to}/${SIZE}`);
  expect(headers["content-length"]).toBe(String(to - from + 1));
  expect(Buffer.compare(bytes, WHOLE.subarray(from, to + 1))).toBe(0);
  expect(read).toEqual(pieces);
});

it("says 416 and its size for what lies beyond it, and reads nothing", async () => {
  const { status, headers, read } = await ask({ range: `bytes=${SIZE}-` });
  expect([status, headers["content-range"], read]).toEqual([416, `bytes */${SIZE}`, []]);
});

it("sends the part only to whoever has the same clip before", async () => {
  expect((await ask({ range: "bytes=0-1", "if-range": `"${ID}"` })).status).toBe(206);
  for (const other of ['"another"', `W/"${ID}"`, "Tue, 01 Dec 2026 00:00:00 GMT"]) {
    expect((await ask({ range: "bytes=0-1", "if-range": other })).status).toBe(200);
  }
});

it("reads nothing for the head alone", async () => {
  const { status, read, bytes } = await ask({}, "HEAD");
  expect([status, read.length, bytes.length]).toEqual([200, 0, 0]);
});

it("is cut off, not ended, when it goes meanwhile", async () => {
  const clip = { ...clipThatCounts().clip, readPiece: async () => undefined };
  const answer = clipResponse(new Request("https://clinic.example/clips/x"), clip);
  await expect(answer.arrayBuffer()).rejects.toThrow("gone");
});

it("has one answer for what is not there and what is not shown", () => {
  const answer = clipResponse(new Request("https://clinic.example/clips/x"), undefined);
  expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "private, no-store"]);
});
