import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { disposableThread } from "./disposable-thread";

const FOLDER = `test-threads-${process.pid}`;
const PARENT = 'import { parentPort } from "node:worker_threads";\n';
const THREADS = {
  "counts.mjs": `${PARENT}parentPort.once("message", (bytes) => parentPort.postMessage(String(bytes.length)));`,
  "hangs.mjs": `${PARENT}parentPort.once("message", () => { for (;;); });`,
  "eats.mjs": `${PARENT}parentPort.once("message", () => { const all = []; for (;;) all.push({ more: all.length }); });`,
  "throws.mjs": `${PARENT}parentPort.once("message", () => { throw new Error("no"); });`,
};
const where = path.join(process.cwd(), "dist", FOLDER);

beforeAll(() => {
  mkdirSync(where, { recursive: true });
  for (const [name, text] of Object.entries(THREADS)) writeFileSync(path.join(where, name), text);
});
afterAll(() => rmSync(where, { recursive: true }));

const reader = (name: keyof typeof THREADS, milliseconds = 20_000) =>
  disposableThread<string>({
    ...{ file: path.join(FOLDER, name), milliseconds, mostWaiting: 2 },
    ...{ refused: "refused", busy: "busy" },
  });

it("a file is read in a thread, and the next one in another", async () => {
  const read = reader("counts.mjs");
  expect([await read(new Uint8Array(3)), await read(new Uint8Array(5))]).toEqual(["3", "5"]);
});

it("one that takes too long, or too much memory, costs the thread and nothing else", async () => {
  expect(await reader("hangs.mjs", 300)(new Uint8Array(1))).toBe("refused");
  expect(await reader("eats.mjs")(new Uint8Array(1))).toBe("refused");
  expect(await reader("throws.mjs")(new Uint8Array(1))).toBe("refused");
});

it("more than may wait are told to come again", async () => {
  const read = reader("counts.mjs");
  const answers = await Promise.all([1, 2, 3].map((length) => read(new Uint8Array(length))));
  expect(answers).toEqual(["1", "2", "busy"]);
  expect(await read(new Uint8Array(4))).toBe("4");
});
