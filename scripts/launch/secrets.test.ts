import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSecrets, warnOfSecrets } from "./secrets.mjs";

const LONG = "Zk3pA9dQwT7yXm2cVb8nRf5gHj4sLe6u";
const OTHER = "b41f09c7d2e6835a90fb1c7e4d2a6835b41f09c7d2e68e5a90fb1c7e4d2a6831";

describe("readSecrets", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "homestretch-secrets-"));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  test("makes two different secrets once and keeps them for their owner only", () => {
    const first = readSecrets(folder, {});
    expect(first.NEXTAUTH_SECRET).toMatch(/^[\w-]{43}$/);
    expect(first.SHARE_KEY).toMatch(/^[\w-]{43}$/);
    expect(first.SHARE_KEY).not.toBe(first.NEXTAUTH_SECRET);
    expect(readSecrets(folder, {})).toEqual(first);
    expect(statSync(path.join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
  });

  test("lets the environment win", () => {
    expect(readSecrets(folder, { SHARE_KEY: LONG }).SHARE_KEY).toBe(LONG);
    expect(readSecrets(folder, {}).SHARE_KEY).not.toBe(LONG);
  });

  test("refuses a short one", () => {
    expect(() => readSecrets(folder, { NEXTAUTH_SECRET: "secret" })).toThrow(/NEXTAUTH_SECRET is too short/);
  });

  test("wants both from the environment when several processes may share a server", () => {
    const server = { DATABASE_URL: "postgres://localhost/homestretch" };
    expect(() => readSecrets(folder, server)).toThrow(/NEXTAUTH_SECRET and SHARE_KEY must be set/);
    expect(() => readSecrets(folder, { ...server, SHARE_KEY: LONG })).toThrow(/NEXTAUTH_SECRET must be set/);
    const given = { NEXTAUTH_SECRET: LONG, SHARE_KEY: OTHER };
    expect(readSecrets(folder, { ...server, ...given })).toEqual(given);
  });

  test.each(["k".repeat(32), "abcabcab".repeat(5), "0123456789abcdef0123456789abcdef", "changeme".repeat(4)])(
    "refuses %s, which is no random value; of a share key, which printed links need, it warns",
    (weak) => {
      expect(() => readSecrets(folder, { NEXTAUTH_SECRET: weak, SHARE_KEY: LONG })).toThrow(
        /no random value/,
      );
      const secrets = readSecrets(folder, { NEXTAUTH_SECRET: LONG, SHARE_KEY: weak });
      expect(secrets.SHARE_KEY).toBe(weak);
      const said: string[] = [];
      warnOfSecrets(secrets, (line: string) => said.push(line));
      expect(said).toEqual([expect.stringContaining("SHARE_KEY is no random value")]);
    },
  );

  test("warns of nothing that it has made itself, nor of random digits", () => {
    const said: string[] = [];
    for (const secrets of [readSecrets(folder, {}), { SHARE_KEY: OTHER }, { SHARE_KEY: LONG }])
      warnOfSecrets(secrets, (line: string) => said.push(line));
    expect(said).toEqual([]);
  });

  test("refuses one value for both, and says which of them may change", () => {
    expect(() => readSecrets(folder, { NEXTAUTH_SECRET: LONG, SHARE_KEY: LONG })).toThrow(
      /are the same\. Set NEXTAUTH_SECRET/,
    );
  });

  test("never replaces a file it cannot read, since printed links hang on it", () => {
    const file = path.join(folder, "secrets.json");
    writeFileSync(file, "{");
    expect(() => readSecrets(folder, {})).toThrow(/cannot be read/);
    expect(readFileSync(file, "utf8")).toBe("{");
  });
});
