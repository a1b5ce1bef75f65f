import { afterEach, expect, test, vi } from "vitest";
import { readPassphrase } from "./passphrase.mjs";

const secrets = { SHARE_KEY: "the key of every printed link" };
const read = (file: string, isNew = false) => readPassphrase({ isNew, file, secrets });

afterEach(() => vi.unstubAllEnvs());

test("a backup of before an upgrade is opened by the share key, unless the environment has a passphrase", async () => {
  vi.stubEnv("HOMESTRETCH_BACKUP_PASSPHRASE", "");
  const file = "/srv/data/backups/before-upgrade-2026-11-30T00-00-00-000Z.backup";
  expect(await read(file)).toBe(secrets.SHARE_KEY);
  vi.stubEnv("HOMESTRETCH_BACKUP_PASSPHRASE", "short walks most days");
  expect(await read(file)).toBe("short walks most days");
});

test("any other backup is never opened by it", async () => {
  vi.stubEnv("HOMESTRETCH_BACKUP_PASSPHRASE", "");
  const isTerminal = process.stdin.isTTY;
  process.stdin.isTTY = false;
  await expect(read("/srv/homestretch-2026-11-30T0230.backup")).rejects.toThrow(
    "HOMESTRETCH_BACKUP_PASSPHRASE",
  );
  process.stdin.isTTY = isTerminal;
});
