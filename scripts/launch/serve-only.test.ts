import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { requireBuilt } from "./serve-only.mjs";

const root = mkdtempSync(path.join(os.tmpdir(), "homestretch-built-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("only what was built is served, and what is missing is named with how to build it", () => {
  mkdirSync(path.join(root, ".next"));
  mkdirSync(path.join(root, "dist"));
  for (const name of [
    ".next/BUILD_ID",
    "dist/pdf-worker.mjs",
    "dist/workbook-worker.mjs",
    "dist/clip-worker.mjs",
  ])
    writeFileSync(path.join(root, name), "");
  expect(() => requireBuilt(root)).toThrow(/dist\/commands\.mjs is missing.*npm run build/);
  writeFileSync(path.join(root, "dist/commands.mjs"), "");
  expect(() => requireBuilt(root)).not.toThrow();
});
