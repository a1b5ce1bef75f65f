import { createHash, randomBytes, randomInt } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BackupError } from "./backup-error";
import { readBackup } from "./read-backup";
import { sealFile } from "./sealed-file";

const ROUNDS = Number(process.env.STRESS_BACKUP_ROUNDS ?? 20);
const PASSPHRASE = "correct horse battery staple";
const COST = { N: 2 ** 10, r: 8, p: 1 };
const folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-sealed-"));
const whole = path.join(folder, "whole.backup");
const spoilt = path.join(folder, "spoilt.backup");
let bytes: Buffer;

beforeAll(async () => {
  const facts = {
    createdAt: "2026-11-22T12:00:00.000Z",
    engine: "embedded",
    migrations: ["a", "b"],
  } as const;
  const content = Readable.from([gzipSync(dumpOf(randomBytes(150_000).toString("hex")))]);
  await sealFile(whole, facts, PASSPHRASE, content, COST);
  bytes = readFileSync(whole);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A dump with one row. */
function dumpOf(text: string): string {
  const body = `#{"secrets":{"SHARE_KEY":"k"}}\n#{"table":"notes"}\n${JSON.stringify({ text })}\n`;
  const end = { rows: { notes: 1 }, sha256: createHash("sha256").update(body).digest("hex") };
  return `${body}#${JSON.stringify({ end })}\n`;
}

async function isRefused(damaged: Buffer): Promise<boolean> {
  writeFileSync(spoilt, damaged);
  return readBackup(spoilt, PASSPHRASE).then(
    () => false,
    (error) => error instanceof BackupError,
  );
}

function flipped(position: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(position) ^ (1 << randomInt(8)), position);
  return copy;
}

describe("a sealed file", () => {
  test("is read as it was written", async () => {
    const { end, secrets } = await readBackup(whole, PASSPHRASE);
    expect(end.rows).toEqual({ notes: 1 });
    expect(secrets).toEqual({ SHARE_KEY: "k" });
    expect(bytes.includes("SHARE_KEY")).toBe(false);
  });

  test(`is refused after each of ${ROUNDS} single changed bits`, async () => {
    // The head is small and matters most: half of the changes fall into it.
    const places = Array.from({ length: ROUNDS }, (_, round) => randomInt(round % 2 ? 500 : bytes.length));
    const refused = await countRefused(places.map((place) => () => flipped(place)));
    expect(refused).toBe(ROUNDS);
  });

  test("is refused when its head names costs that no key can be derived with", async () => {
    const at = bytes.indexOf('"N":1024');
    const named = (costs: string) =>
      Buffer.concat([bytes.subarray(0, at), Buffer.from(costs), bytes.subarray(at + 8)]);
    for (const costs of ['"N":1025', '"N":1034', '"N":3024'])
      expect(await isRefused(named(costs)), costs).toBe(true);
  });

  test(`is refused after each of ${ROUNDS} cuts`, async () => {
    const cuts = Array.from({ length: ROUNDS }, () => randomInt(bytes.length));
    expect(await countRefused(cuts.map((cut) => () => bytes.subarray(0, cut)))).toBe(ROUNDS);
  });

  test("is refused with a chunk left out, put twice, swapped, or something after its end", async () => {
    const chunk = 4 + 64 * 1024 + 16;
    const start = firstChunk();
    const [first, second] = [
      bytes.subarray(start, start + chunk),
      bytes.subarray(start + chunk, start + 2 * chunk),
    ];
    const head = bytes.subarray(0, start);
    const rest = bytes.subarray(start + 2 * chunk);
    const spoiled = [
      Buffer.concat([head, second, rest]),
      Buffer.concat([head, first, first, second, rest]),
      Buffer.concat([head, second, first, rest]),
      Buffer.concat([bytes, Buffer.of(0)]),
      Buffer.concat([bytes, first]),
      head,
    ];
    expect(await countRefused(spoiled.map((one) => () => one))).toBe(spoiled.length);
  });
});

/** Where the chunks begin: after the mark, the header and its code. */
function firstChunk(): number {
  const mark = "HOMESTRETCH BACKUP\n".length;
  return mark + 4 + bytes.readUInt32BE(mark) + 32;
}

async function countRefused(damages: readonly (() => Buffer)[]): Promise<number> {
  let refused = 0;
  for (const damage of damages) if (await isRefused(damage())) refused += 1;
  if (process.env.STRESS_BACKUP_ROUNDS) process.stdout.write(`refused ${refused} of ${damages.length}\n`);
  return refused;
}
