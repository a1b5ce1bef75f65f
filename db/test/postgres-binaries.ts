import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

const DEBIAN_FOLDER = "/usr/lib/postgresql";

/** The folder with a PostgreSQL server's programs, newest first, or undefined when none is installed. */
export function findPostgresBinaries(): string | undefined {
  const folders = [...debianFolders(), configuredFolder(), ...(process.env.PATH ?? "").split(path.delimiter)];
  return folders.find((folder) => folder && ["initdb", "postgres"].every((name) => hasProgram(folder, name)));
}

function hasProgram(folder: string, name: string): boolean {
  return existsSync(path.join(folder, name)) || existsSync(path.join(folder, `${name}.exe`));
}

function debianFolders(): string[] {
  if (!existsSync(DEBIAN_FOLDER)) return [];
  return readdirSync(DEBIAN_FOLDER)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(DEBIAN_FOLDER, version, "bin"));
}

function configuredFolder(): string | undefined {
  try {
    return execFileSync("pg_config", ["--bindir"], { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return undefined;
  }
}
