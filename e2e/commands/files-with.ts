import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** The files of a folder that hold a text, byte for byte. */
export async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const name = path.join(entry.parentPath, entry.name);
    // A file of the living database may go while we look.
    const bytes = await readFile(name).catch(() => Buffer.alloc(0));
    if (bytes.includes(text)) found.push(path.relative(folder, name));
  }
  return found;
}
