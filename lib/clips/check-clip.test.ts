import { rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { disposableThread } from "@/lib/platform/disposable-thread";
import { CLIP_REFUSALS, type ClipReading } from "./clip-reading";
import { makeClip } from "./test-fixtures";

const FOLDER = `test-clips-${process.pid}`;
const where = path.join(process.cwd(), "dist", FOLDER);

/** The reader never comes to an end with some files: they cost a thread its time, and a test would wait for ever. */
const checkClip = disposableThread<ClipReading>({
  ...{ file: path.join(FOLDER, "worker.mjs"), milliseconds: 2_000, mostWaiting: 1 },
  refused: { ok: false, message: CLIP_REFUSALS.broken },
  busy: { ok: false, message: CLIP_REFUSALS.busy },
});

beforeAll(async () => {
  await build({
    entryPoints: ["lib/clips/worker.ts"],
    outfile: path.join(where, "worker.mjs"),
    ...{ bundle: true, platform: "node", format: "esm", packages: "external", tsconfig: "tsconfig.json" },
  });
});
afterAll(() => rmSync(where, { recursive: true }));

it("a clip with some of its bytes changed is taken or refused, and nothing else happens", async () => {
  const clips = [await makeClip({ container: "mp4" }), await makeClip({ container: "webm" })];
  const change = fc.tuple(fc.nat(100_000), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...clips),
      fc.array(change, { minLength: 1, maxLength: 20 }),
      async (good, changes) => {
        const bytes = Uint8Array.from(good);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const reading = await checkClip(bytes);
        if (reading.ok) expect(reading.facts.milliseconds).toBeLessThanOrEqual(60_000);
        else expect(Object.values(CLIP_REFUSALS)).toContain(reading.message);
      },
    ),
    { numRuns: 120 },
  );
}, 120_000);
