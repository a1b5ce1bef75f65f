import { existsSync } from "node:fs";
import { readdir, readFile, rename, rm, statfs } from "node:fs/promises";
import path from "node:path";

/** The embedded store is not as the engine left it. Nothing in its folder was touched. */
export class DamagedStoreError extends Error {
  constructor(
    readonly folder: string,
    what: string,
    options?: ErrorOptions,
  ) {
    super(
      `The embedded store in ${folder} is damaged: ${what}. Nothing in the folder was touched. Bring your last backup back with ` +
        "npm run restore -- FILE --replace (what is there now is kept beside it).",
      options,
    );
    this.name = "DamagedStoreError";
  }
}

/** Written first by the engine, and here put in place last: a folder with it is whole. */
const VERSION_FILE = "PG_VERSION";
const NEEDED = ["base", "global", "pg_wal", "pg_xact", path.join("global", "pg_control")];
/** Of the lock, where the system has none of its own. */
const NOT_OF_THE_STORE = new Set(["homestretch.pid"]);
/** Two segments of the engine's log: it needs one to save anything at all. */
const ROOM_BYTES = 32 * 1024 * 1024;

/** What a store's folder holds; empty when there is none yet. */
export async function filesOfStore(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  return (await readdir(folder)).filter((name) => !NOT_OF_THE_STORE.has(name));
}

/**
 * Whether there is a store to open, or a new one to be made in an empty folder.
 * @throws DamagedStoreError when the folder is neither empty nor whole
 */
export async function requireWholeStore(folder: string): Promise<"whole" | "absent"> {
  const files = await filesOfStore(folder);
  if (files.length === 0) return "absent";
  const missing = [VERSION_FILE, ...NEEDED].filter((name) => !existsSync(path.join(folder, name)));
  if (missing.length > 0) throw new DamagedStoreError(folder, `${missing.join(", ")} is missing`);
  const version = await readFile(path.join(folder, VERSION_FILE), "utf8");
  if (!/^\d+\n?$/.test(version)) throw new DamagedStoreError(folder, `${VERSION_FILE} holds no version`);
  return "whole";
}

/** Moves a store that was made beside its place into it; what says that it is whole comes last. */
export async function putStoreInPlace(made: string, folder: string): Promise<void> {
  const names = (await readdir(made)).filter((name) => name !== VERSION_FILE);
  for (const name of [...names, VERSION_FILE]) await rename(path.join(made, name), path.join(folder, name));
  await rm(made, { recursive: true });
}

/** Whether the disk under a folder has no room left for the engine to save anything. */
export async function hasNoRoom(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < ROOM_BYTES;
}
