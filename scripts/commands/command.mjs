import path from "node:path";
import { parseArgs } from "node:util";
import { commandsWhenNeeded } from "../launch/build.mjs";
import { keepToOurselves } from "../launch/data-folder.mjs";
import { failPlainly, PlainError } from "../launch/report.mjs";
import { dataFolderOf } from "../launch/settings.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Errors whose message is a sentence for the operator already. */
const PLAIN = new Set([
  "BackupError",
  "FolderInUseError",
  "NewerSchemaError",
  "DamagedStoreError",
  "DatabaseAddressError",
]);

/** What the operating system says of a file or folder, in words. */
const FILE_TROUBLE = {
  ENOENT: "is not there",
  ENOTDIR: "is not there",
  EISDIR: "is a folder; a file is expected",
  EACCES: "may not be used by this account",
  EPERM: "may not be used by this account",
  EROFS: "lies on a disk that cannot be written",
  EEXIST: "exists already; choose another name",
  ENOSPC: "cannot be written: the disk is full",
};

/** The options and the one file that a command was called with. */
export function readArguments(usage, options, { file } = { file: true }) {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (file && positionals.length !== 1) throw new Error("one file is expected");
    // npm runs scripts in the project's folder; a relative path means where the operator stands.
    const from = process.env.INIT_CWD ?? process.cwd();
    return { values, positionals, file: file ? path.resolve(from, positionals[0]) : undefined };
  } catch (error) {
    throw new PlainError(`${error.message}\nUsage: ${usage}`);
  }
}

/** What the commands use of the application (scripts/commands/source.ts). */
export async function loadApplication() {
  return import(await commandsWhenNeeded(ROOT, dataFolderOf(ROOT)));
}

/** Where the data is, with the paths as the server understands them. */
export function readPlace() {
  process.chdir(ROOT);
  keepToOurselves();
  process.env.HOMESTRETCH_DATA = dataFolderOf(ROOT);
  return {
    root: ROOT,
    dataFolder: process.env.HOMESTRETCH_DATA,
    onServer: Boolean(process.env.DATABASE_URL),
  };
}

function explain(error) {
  if (PLAIN.has(error?.name)) return new PlainError(error.message);
  const { code, path: file } = error ?? {};
  if (code === "ENOSPC") return new PlainError(`${file ?? "A file"} ${FILE_TROUBLE.ENOSPC}.`);
  return typeof file === "string" && code in FILE_TROUBLE
    ? new PlainError(`${file} ${FILE_TROUBLE[code]}.`)
    : error;
}

/** Runs a command; what an operator can act on comes out as a sentence, and the exit code tells. */
export async function runCommand(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (error?.code === "ECONNREFUSED" || error?.cause?.code === "ECONNREFUSED")
      failPlainly(new PlainError("The database that DATABASE_URL names does not answer."));
    failPlainly(explain(error));
  }
}
