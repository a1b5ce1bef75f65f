// The translations of the library: npm run translations -- source | add LANG FOLDER | check [LANG] | status
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadSource } from "./load-source.mjs";

const USAGE = "npm run translations -- source | add LANG FOLDER | check [LANG] | status";
const HOME = path.resolve(import.meta.dirname, "../db/seed/translations");
const PARTS = { warning: "warning card", exercise: "exercises", advice: "advice", phrase: "phrases" };

const domain = await loadSource({
  "db/seed/library-content": ["LIBRARY_TEXTS"],
  "db/seed/merge-translations": ["checkTexts", "mergeTexts", "NO_TEXTS"],
  "db/seed/translation-files": ["readTranslations"],
  "db/seed/translation-source": ["translationSource"],
  "lib/domain/translated-text/content-language": ["CONTENT_LANGUAGES"],
  "lib/domain/translated-text/translation-lines": ["englishLines"],
  "lib/domain/translated-text/translation-shares": ["shareInWords"],
});
const source = domain.translationSource(domain.LIBRARY_TEXTS);
const [command, ...rest] = process.argv.slice(2);
const run = { source: writeSource, add, check, status }[command];
if (!run) fail(`Usage: ${USAGE}`);
run(...rest);

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function languageOf(tag) {
  const found = domain.CONTENT_LANGUAGES.find((language) => language.tag === tag);
  return (
    found ??
    fail(
      `"${tag}" is no language of the library. Known: ${domain.CONTENT_LANGUAGES.map((one) => one.tag).join(", ")}.`,
    )
  );
}

/** Every English text, as JSON: what there is to translate. */
function writeSource() {
  const all = source.map(({ key, entry }) => ({
    ...{ part: entry.part, key },
    texts: Object.fromEntries(domain.englishLines(entry).map(({ field, english }) => [field, english])),
  }));
  console.log(JSON.stringify(all, null, 1));
}

/** Puts a folder of translations into the language's files, with the hash of the English each was made of. */
function add(tag, folder) {
  const language = languageOf(tag);
  if (folder === undefined || !existsSync(folder))
    fail(`There is no folder "${folder ?? ""}".\nUsage: ${USAGE}`);
  const before = domain.readTranslations(HOME)[tag] ?? domain.NO_TEXTS;
  const { texts, added, leftOut } = domain.mergeTexts(
    source,
    { before, incoming: incomingFrom(folder) },
    language,
  );
  mkdirSync(path.join(HOME, tag), { recursive: true });
  for (const [name, value] of Object.entries(texts)) write(tag, name, value);
  const glossary = path.join(folder, "glossary.json");
  if (existsSync(glossary)) write(tag, "glossary", read(glossary));
  for (const line of leftOut) console.log(`left out  ${line}`);
  console.log(`${added} texts of ${language.name} added.`);
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return fail(`"${file}" is not JSON that can be read.`);
  }
}

function write(tag, name, value) {
  writeFileSync(path.join(HOME, tag, `${name}.json`), `${JSON.stringify(value, null, 1)}\n`);
}

/** Exercises may come in several files. */
function incomingFrom(folder) {
  const lists = readdirSync(folder).filter((name) => /^exercises.*\.json$/.test(name));
  const one = (name, without) => {
    const file = path.join(folder, `${name}.json`);
    return existsSync(file) ? read(file) : without;
  };
  const phrases = one("phrases", {});
  return {
    exercises: Object.assign({}, ...lists.sort().map((name) => read(path.join(folder, name)))),
    advice: one("advice", {}),
    warning: one("warning", null),
    phrases: phrases.sentences ?? phrases,
  };
}

/** Every rule for the texts of each language; ends with 1 where one is broken, or a text is of an English before. */
function check(only) {
  if (only !== undefined) languageOf(only);
  let broken = 0;
  for (const [tag, texts] of Object.entries(domain.readTranslations(HOME))) {
    if (only !== undefined && tag !== only) continue;
    const checked = domain.checkTexts(source, texts, languageOf(tag));
    for (const { part, key, standing, faults } of checked) {
      for (const fault of faults) console.log(`${tag}  ${part} ${key}: ${fault}`);
      if (standing === "stale") console.log(`${tag}  ${part} ${key}: its English has changed.`);
      if (faults.length > 0 || standing === "stale") broken += 1;
    }
    const remarks = checked.reduce((sum, one) => sum + one.remarks.length, 0);
    console.log(
      `${tag}  ${checked.filter(({ standing }) => standing !== "missing").length} texts, ${remarks} hard to read.`,
    );
  }
  if (broken > 0) fail(`${broken} texts are not as they should be.`);
}

/** How much of each part of each language stands how. */
function status() {
  const all = domain.readTranslations(HOME);
  for (const language of domain.CONTENT_LANGUAGES) {
    const checked = domain.checkTexts(source, all[language.tag] ?? domain.NO_TEXTS, language);
    for (const [part, words] of Object.entries(PARTS)) {
      const own = checked.filter((entry) => entry.part === part);
      const counts = { signed: 0, checked: 0, draft: 0, stale: 0, missing: 0 };
      for (const { standing } of own) counts[standing] += 1;
      const share = domain.shareInWords({ counts, total: own.length });
      console.log(
        `${language.name.padEnd(12)}${words.padEnd(14)}${String(own.length).padStart(4)}  ${share}`,
      );
    }
  }
}
