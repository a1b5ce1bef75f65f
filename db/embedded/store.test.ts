import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { openEmbedded } from "./open";
import { DamagedStoreError } from "./store";

const place = mkdtempSync(path.join(os.tmpdir(), "homestretch-store-"));
const folder = path.join(place, "database");

/** What a whole store is known by, without the engine's megabytes. */
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ["base/5", "global", "pg_wal", "pg_xact"])
    mkdirSync(path.join(folder, name), { recursive: true });
  for (const name of ["base/5/1259", "global/pg_control", "pg_wal/000000010000000000000001"])
    writeFileSync(path.join(folder, name), name);
  writeFileSync(path.join(folder, "PG_VERSION"), "17\n");
});

afterAll(() => rmSync(place, { recursive: true }));

const everything = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [file, readFileSync(file, "utf8")]);

it.each(["PG_VERSION", "global/pg_control", "pg_wal", "base"])(
  "a store for want of %s is refused by its name, with the way back, and nothing in it is touched",
  async (missing) => {
    rmSync(path.join(folder, missing), { recursive: true });
    const before = everything();
    const error = await openEmbedded(folder).catch((error: Error) => error);
    if (!(error instanceof DamagedStoreError)) throw new Error("it was opened");
    expect(error.message).toContain(folder);
    expect(error.message).toContain(`${missing} is missing`);
    expect(error.message).toContain("npm run restore -- FILE --replace");
    expect(everything()).toEqual(before);
  },
);
