import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { sql } from "drizzle-orm";
import { openEmbedded } from "@/db/embedded/open";
import { migrateDatabase } from "@/db/migrate";
import { OperatorScope } from "@/db/scope";
import { LIBRARY_TEXTS } from "@/db/seed/library-content";
import { seedLibrary } from "@/db/seed/seed-library";
import { bundleForChild } from "@/db/test/bundle";
import { rowsOf } from "@/db/test/raw";

const WRITES = 1000;

export interface Round {
  readonly acknowledged: number;
  /** Acknowledged patients, or their audit rows, that are not there after the restart. */
  readonly lost: number;
  readonly restartMilliseconds: number;
}

/** Kills the writing process in the middle of a thousand writes, as often as told, and counts what is missing then. */
export async function runHardKills(rounds: number): Promise<Round[]> {
  const writer = await bundleForChild("db/test/stress-kill/writer.ts");
  const folder = await mkdtemp(path.join(os.tmpdir(), "homestretch-stress-kill-"));
  const results: Round[] = [];
  try {
    await prepare(folder);
    for (let round = 0; round < rounds; round += 1) results.push(await runRound(writer.file, folder));
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
    await writer.remove();
  }
}

/** A database with the library, as it stands on the first day of a clinic. */
async function prepare(folder: string): Promise<void> {
  const handle = await openEmbedded(folder);
  await migrateDatabase(handle);
  await seedLibrary(OperatorScope.forSetUp(handle.database), LIBRARY_TEXTS);
  await handle.close();
}

async function runRound(writer: string, folder: string): Promise<Round> {
  // Somewhere in the middle half, never twice in the same place.
  const killAfter = Math.round(WRITES * (0.25 + Math.random() / 2));
  const acknowledged = await writeUntilKilled(writer, folder, killAfter);
  const started = performance.now();
  const handle = await openEmbedded(folder);
  await migrateDatabase(handle);
  const restartMilliseconds = Math.round(performance.now() - started);
  const found = await rowsOf(
    handle.database,
    sql`select p.id from patients p join audit_events a on a.subject_id = p.id and a.verb = 'patient.create'`,
  );
  await handle.close();
  const present = new Set(found.map((row) => String(row.id)));
  const lost = acknowledged.filter((id) => !present.has(id)).length;
  return { acknowledged: acknowledged.length, lost, restartMilliseconds };
}

async function writeUntilKilled(writer: string, folder: string, killAfter: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, folder, String(WRITES)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "ready") continue;
    if (line === "done") throw new Error("the writer came to its end before it was killed");
    acknowledged.push(line);
    if (acknowledged.length === killAfter) child.kill("SIGKILL");
  }
  await ended;
  if (acknowledged.length < killAfter)
    throw new Error(`the writer ended after ${acknowledged.length} writes`);
  return acknowledged;
}
