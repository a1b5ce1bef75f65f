import { strFromU8, strToU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipStream } from "./zip-stream";

test("a zip file comes in pieces, one entry after the other, and opens as a whole", async () => {
  const asked: string[] = [];
  async function* entries() {
    for (const name of ["a.txt", "b.pdf", "c/d.txt"]) {
      asked.push(name);
      yield { name, bytes: strToU8(name.repeat(1000)) };
    }
  }
  const pieces: Uint8Array[] = [];
  const askedAtPiece: number[] = [];
  for await (const piece of zipStream(entries())) {
    pieces.push(piece);
    askedAtPiece.push(asked.length);
  }
  expect(askedAtPiece[0]).toBe(1);
  const files = unzipSync(Buffer.concat(pieces));
  expect(Object.keys(files)).toEqual(["a.txt", "b.pdf", "c/d.txt"]);
  expect(strFromU8(files["c/d.txt"] ?? new Uint8Array())).toBe("c/d.txt".repeat(1000));
});
