import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { processState } from "../../lib/platform/process-state.mjs";
import { writeLastBackup } from "./last-backup.mjs";
import { PlainError } from "./report.mjs";

const NAME = /^homestretch-\d{4}-\d{2}-\d{2}T\d{4}\.backup$/;
const SHORTEST_PASSPHRASE = 12;
const LOOK_EVERY_MS = 30_000;

/**
 * The setting of the nightly backup; undefined when there is none.
 * @throws PlainError with what is wrong with it
 */
export function readNightly(env = process.env) {
  const { BACKUP_DIR: folder, BACKUP_AT: at = "02:30", BACKUP_KEEP: keep = "14" } = env;
  if (!folder) return undefined;
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(at))
    throw new PlainError(`BACKUP_AT must be a time such as 02:30, but it is "${at}".`);
  if (!/^[1-9]\d{0,3}$/.test(keep))
    throw new PlainError(`BACKUP_KEEP must be how many backups are kept, from 1 on, but it is "${keep}".`);
  if ((env.HOMESTRETCH_BACKUP_PASSPHRASE ?? "").length < SHORTEST_PASSPHRASE)
    throw new PlainError(
      `With BACKUP_DIR set, HOMESTRETCH_BACKUP_PASSPHRASE must be set too, with at least ${SHORTEST_PASSPHRASE} characters.`,
    );
  return { folder: path.resolve(folder), at, keep: Number(keep) };
}

/** Makes a backup each night at the time that the server's clock shows. */
export function scheduleBackups(root, nightly) {
  let lastDay = "";
  const look = async (now = new Date()) => {
    const [day, time] = localStamp(now);
    if (time !== nightly.at || day === lastDay) return;
    lastDay = day;
    const result = await makeBackup(root, nightly, now);
    processState.log?.[result.isWhole ? "info" : "error"]({
      event: result.isWhole ? "backup-made" : "backup-failed",
      bytes: result.bytes,
    });
  };
  setInterval(look, LOOK_EVERY_MS).unref();
}

function localStamp(moment) {
  const [day, time] = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short" })
    .format(moment)
    .split(" ");
  return [day, time];
}

/** Runs `npm run backup` beside the server, keeps what it said, and then lets the oldest ones beyond the number go. */
export async function makeBackup(root, { folder, keep }, now = new Date()) {
  const [day, time] = localStamp(now);
  const file = path.join(folder, `homestretch-${day}T${time.replace(":", "")}.backup`);
  let said;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    said = await run(root, file);
  } catch (error) {
    said = { code: 1, text: `${folder} cannot be used (${error.code ?? error.name}).` };
  }
  const isWhole = said.code === 0 && existsSync(file);
  const result = {
    finishedAt: new Date().toISOString(),
    isWhole,
    file: path.basename(file),
    ...(isWhole && { bytes: statSync(file).size }),
    ...(!isWhole && { problem: said.text.trim().split("\n").at(-1) ?? "" }),
  };
  if (isWhole) letOldestGo(folder, keep);
  writeLastBackup(folder, result);
  return result;
}

function run(root, file) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(root, "scripts/backup.mjs"), file], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        text += chunk;
      });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, text }));
  });
}

/** Only files that carry our own kind of name. */
function letOldestGo(folder, keep) {
  const made = readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort();
  for (const name of made.slice(0, Math.max(0, made.length - keep))) rmSync(path.join(folder, name));
}
