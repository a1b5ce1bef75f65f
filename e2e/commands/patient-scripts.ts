import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const BUILD = path.resolve(import.meta.dirname, "..", "..", ".next");
/** Every page that a patient may see. */
const PAGES = [
  "p",
  "p/pin",
  "p/offline",
  "p/[linkId]",
  "p/[linkId]/session",
  "p/[linkId]/history",
  "p/[linkId]/done",
  "code",
];

const read = (...parts: string[]) => readFileSync(path.join(BUILD, ...parts), "utf8");

/** The built scripts of the patient's side, those that are loaded later too, by their path under `.next`. */
export function patientScripts(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const wanted = PAGES.flatMap((page) => [
    ...scriptsIn(read("server", "app", page, "page_client-reference-manifest.js")),
    // Without those for browsers that know no modules: none of the floor loads them.
    ...rootScripts(page),
  ]);
  for (let file = wanted.shift(); file !== undefined; file = wanted.shift()) {
    if (found.has(file) || !existsSync(path.join(BUILD, file))) continue;
    const text = read(file);
    found.set(file, text);
    wanted.push(...scriptsIn(text));
  }
  return found;
}

function rootScripts(page: string): string[] {
  const manifest: { rootMainFiles: string[] } = JSON.parse(
    read("server", "app", page, "page", "build-manifest.json"),
  );
  return manifest.rootMainFiles;
}

/** The scripts that a manifest, or a script that loads others later, names. */
const scriptsIn = (text: string) => text.match(/static\/[\w./~@%-]+\.js/g) ?? [];
