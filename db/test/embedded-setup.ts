import { mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";
import { embeddedDatabase } from "../embedded/open";
import { migrateDatabase } from "../migrate";
import { OperatorScope } from "../scope";
import { LIBRARY_TEXTS } from "../seed/library-content";
import { seedLibrary } from "../seed/seed-library";
import { onceARun } from "./once-a-run";

/** Makes the databases that test files start from once; restoring one takes a quarter of the time of making it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { value, end } = await onceARun("embedded dumps", makeDumps);
  project.provide("dumps", value);
  return end;
}

async function makeDumps() {
  const folder = await mkdtemp(path.join(os.tmpdir(), "homestretch-dump-"));
  const dumps = {
    empty: path.join(folder, "empty.tar"),
    migrated: path.join(folder, "migrated.tar"),
    seeded: path.join(folder, "seeded.tar"),
  };
  const engine = await PGlite.create({ initDbStartParams: ["--wal-segsize=1"] });
  await dropTemplates(engine);
  const close = () => engine.close();
  await dump(engine, dumps.empty);
  const database = embeddedDatabase(engine);
  await migrateDatabase({ kind: "embedded", database, close });
  await dump(engine, dumps.migrated);
  await seedLibrary(OperatorScope.forSetUp(database), LIBRARY_TEXTS);
  await dump(engine, dumps.seeded);
  await close();
  return { value: dumps, end: () => rm(folder, { recursive: true, force: true }) };
}

/** Databases that no other one will be made from: without them, and with a short log, a copy is half as large. */
async function dropTemplates(engine: PGlite): Promise<void> {
  await engine.exec("update pg_database set datistemplate = false, datallowconn = true");
  for (const name of ["template0", "template1"]) await engine.exec(`drop database ${name}`);
}

async function dump(engine: PGlite, file: string): Promise<void> {
  // Otherwise every copy starts by going through the log.
  await engine.exec("checkpoint");
  const archive = await engine.dumpDataDir("none");
  await writeFile(file, new Uint8Array(await archive.arrayBuffer()));
}
