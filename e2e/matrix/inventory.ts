import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathOfPage } from "./action-ids";

const ROOT = path.resolve(import.meta.dirname, "../..");
const VERBS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

const files = (folder: string, name: RegExp) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file.replaceAll(path.sep, "/")}`);

const textOf = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

/** Every page, and every route with a verb, as the source has them: `GET /patients/[patientId]`. */
export function addressesInSource(): readonly string[] {
  const pages = files("app", /(^|[\\/])page\.tsx$/).map((file) => `GET ${pathOfPage(file)}`);
  const routes = files("app", /(^|[\\/])route\.ts$/).flatMap((file) =>
    verbsOf(textOf(file)).map((verb) => `${verb} ${pathOfPage(file)}`),
  );
  return [...pages, ...routes].sort();
}

function verbsOf(text: string): readonly string[] {
  return VERBS.filter((verb) => new RegExp(`export[^\\n;]*\\b${verb}\\b`).test(text));
}

/** Every server action, as the source has it. */
export function actionsInSource(): readonly string[] {
  return files("lib", /(^|[\\/])actions\.ts$/)
    .flatMap((file) =>
      [...textOf(file).matchAll(/^export const (\w+) = \w+Action\b/gm)].map((match) => match[1] ?? ""),
    )
    .sort();
}
