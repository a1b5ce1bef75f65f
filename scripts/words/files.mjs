import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Where the words of all languages stand, and what is made of them. */
const WORDS = path.resolve(import.meta.dirname, "../../lib/domain/words");
export const COMPILED = path.join(WORDS, "compiled");
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/;

/**
 * The languages that have words, English first.
 * @returns {string[]}
 */
export function listLanguages() {
  const folders = readdirSync(WORDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "compiled" && LANGUAGE.test(entry.name))
    .map(({ name }) => name);
  return ["en", ...folders.filter((name) => name !== "en").sort()];
}

/**
 * The messages of a language by surface.
 * @param {string} language
 * @returns {Record<string, Record<string, string>>}
 */
export function readSurfaces(language) {
  const folder = path.join(WORDS, language);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const read = (file) => JSON.parse(readFileSync(path.join(folder, file), "utf8"));
  return Object.fromEntries(files.sort().map((file) => [path.basename(file, ".json"), read(file)]));
}
