import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Beside the backups: how the last one went, and which was the last that is whole. */
const RESULT = "last-backup.json";

/** What was written last; undefined where nothing was, or it cannot be read. */
export function readLastBackup(folder) {
  try {
    const found = JSON.parse(readFileSync(path.join(folder, RESULT), "utf8"));
    const { finishedAt, file, bytes } = found;
    return found.isWhole ? { ...found, lastWhole: { finishedAt, file, bytes } } : found;
  } catch {
    return undefined;
  }
}

/** Keeps how a backup went; after one that failed, the last whole one stays known. */
export function writeLastBackup(folder, result) {
  if (!existsSync(folder)) return;
  const lastWhole = readLastBackup(folder)?.lastWhole;
  const kept = result.isWhole || !lastWhole ? result : { ...result, lastWhole };
  const file = path.join(folder, RESULT);
  writeFileSync(`${file}.partial`, `${JSON.stringify(kept)}\n`, { mode: 0o600 });
  renameSync(`${file}.partial`, file);
}
