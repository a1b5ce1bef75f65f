import { readdirSync } from "node:fs";
import path from "node:path";

const FOLDERS = ["queries", "mutations"] as const;

/** Every function that the queries and mutations export, as "mutations/patients.createPatient". */
export async function exportedFunctions(folders: readonly (typeof FOLDERS)[number][] = FOLDERS) {
  const names: string[] = [];
  for (const folder of folders) {
    for (const file of readdirSync(path.join(import.meta.dirname, "..", folder)).sort()) {
      if (!file.endsWith(".ts") || file.endsWith(".test.ts")) continue;
      const module: Record<string, unknown> = await import(
        path.join(import.meta.dirname, "..", folder, file)
      );
      const functions = Object.entries(module).filter(([, value]) => typeof value === "function");
      names.push(...functions.map(([name]) => `${folder}/${path.basename(file, ".ts")}.${name}`));
    }
  }
  return names;
}
