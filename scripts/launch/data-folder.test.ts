import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeToOthers } from "./data-folder.mjs";

let folder: string;
const modeOf = (name: string) => statSync(path.join(folder, name)).mode & 0o777;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-data-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a folder that everybody may write is closed, and all that is in it", () => {
  mkdirSync(path.join(folder, "database/base"), { recursive: true });
  writeFileSync(path.join(folder, "database/base/1"), "rows");
  writeFileSync(path.join(folder, "secrets.json"), "{}");
  symlinkSync("database", path.join(folder, "link"));
  symlinkSync("nowhere", path.join(folder, "broken"));
  symlinkSync("..", path.join(folder, "database/round"));
  for (const name of ["database/base/1", "secrets.json"]) chmodSync(path.join(folder, name), 0o666);
  for (const name of ["database/base", "database", "."]) chmodSync(path.join(folder, name), 0o777);

  expect(closeToOthers(folder)).toBe(5);
  expect(["database/base/1", "secrets.json", "database/base", "database", "."].map(modeOf)).toEqual([
    ...[0o600, 0o600],
    ...[0o700, 0o700, 0o700],
  ]);
  expect(closeToOthers(folder)).toBe(0);
});

test("a folder that is not there has nothing open in it", () => {
  expect(closeToOthers(path.join(folder, "not-there"))).toBe(0);
});

// Root may change everything, so there is nobody whom the system would refuse.
test.skipIf(process.getuid?.() === 0)("what another user owns is refused, with what to do", () => {
  expect(() => closeToOthers("/etc/hostname")).toThrow(/chown -R .* && chmod -R go-rwx/);
});

test("a file system that knows no such rights is refused, with what to do", () => {
  // The kernel's own files take no other mode, whoever asks.
  expect(() => closeToOthers("/proc/self/status")).toThrow(/can get at .*mounted with umask=077/);
});
