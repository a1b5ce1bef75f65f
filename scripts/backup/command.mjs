import path from "node:path";
import { parseArgs } from "node:util";
import { failPlainly, PlainError } from "../launch/report.mjs";
import { dataFolderOf } from "../launch/settings.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Errors whose message is a sentence for the operator already. */
const PLAIN = new Set(["BackupError", "FolderInUseError", "NewerSchemaError"]);

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

/** Where the data is, with the paths as the server understands them. */
export function readPlace() {
  process.chdir(ROOT);
  process.env.HOMESTRETCH_DATA = dataFolderOf(ROOT);
  return { dataFolder: process.env.HOMESTRETCH_DATA, onServer: Boolean(process.env.DATABASE_URL) };
}

/** Runs a command; what an operator can act on comes out as a sentence, and the exit code tells. */
export async function runCommand(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    if (error?.code === "ECONNREFUSED" || error?.cause?.code === "ECONNREFUSED")
      failPlainly(new PlainError("The database that DATABASE_URL names does not answer."));
    failPlainly(PLAIN.has(error?.name) ? new PlainError(error.message) : error);
  }
}
