import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

const scripts = new Map<string, Promise<string>>();

/** A script of the build that stands inside a page. */
function load(name: "link-opener" | "page-watch"): Promise<string> {
  const script = scripts.get(name) ?? readFile(path.join(process.cwd(), "dist", `${name}.js`), "utf8");
  scripts.set(name, script);
  return script;
}

/** The script that opens a link. */
export const loadLinkOpener = () => load("link-opener");

/** The script that shows what a page has for browsers without scripts, where ours do not begin. */
export const loadPageWatch = () => load("page-watch");
