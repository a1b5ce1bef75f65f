import { chmodSync, readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { PlainError } from "./report.mjs";

/** What others of the machine may do with a file or a folder. */
const OTHERS = 0o077;
const OWNER = 0o700;

/** From here on whatever this process makes is for its own user only. */
export function keepToOurselves() {
  process.umask(OTHERS);
}

/**
 * Takes every right of other users away from a folder and from all that is in it; answers how many of these were open.
 * Windows has rights of another kind, which a folder inherits.
 * @throws PlainError with what to do, where this user may not change them
 */
export function closeToOthers(folder) {
  if (process.platform === "win32") return 0;
  const open = [...everythingIn(folder)].filter((entry) => entry.mode & OTHERS);
  for (const { name, mode } of open) closeOne(folder, name, mode & OWNER);
  return open.length;
}

function closeOne(folder, name, mode) {
  try {
    chmodSync(name, mode);
    if (!(statSync(name).mode & OTHERS)) return;
  } catch (error) {
    if (error.code === "ENOENT") return;
  }
  throw new PlainError(
    `Other users of this machine can get at ${name}, and this user may not change that. ` +
      `Make the folder ours alone, then start again: chown -R "$(id -un)" "${folder}" && chmod -R go-rwx "${folder}". ` +
      "A file system without such rights has to be mounted with umask=077.",
  );
}

/** The folder and what is below it, links followed, each once. */
function* everythingIn(name, seen = new Set()) {
  const entry = statSync(name, { throwIfNoEntry: false });
  if (!entry) return;
  const place = realpathSync(name);
  if (seen.has(place)) return;
  seen.add(place);
  yield { name, mode: entry.mode };
  if (!entry.isDirectory()) return;
  for (const child of readdirSync(name)) yield* everythingIn(path.join(name, child), seen);
}
