// Which languages have all their words, as the application knows it.
import { faultsOf } from "./faults.mjs";

/** Languages that nobody speaks (CLDR's pseudo-locales). */
const PSEUDO = /-X[A-Z]$/;

/**
 * The languages that can be offered: one with a key missing is not.
 * @param {Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>} surfaces by language
 * @returns {string[]}
 */
export function listWhole(surfaces) {
  const { en } = surfaces;
  return Object.keys(surfaces).filter(
    (language) => !PSEUDO.test(language) && faultsOf(language, en, surfaces[language]).length === 0,
  );
}

/**
 * Their names alone, for whoever needs no words.
 * @param {readonly string[]} languages
 */
export function nameWhole(languages) {
  return `// Written by scripts/build-words.mjs: the languages that have all their words.
export const LANGUAGES = [${languages.map((language) => JSON.stringify(language)).join(", ")}] as const;
`;
}

/**
 * Their compiled words.
 * @param {readonly string[]} languages
 * @param {readonly string[]} surfaces
 */
export function writeCatalogues(languages, surfaces) {
  const nameOf = (language, surface) => `${language.replaceAll("-", "_")}_${surface}`;
  const imports = languages
    .flatMap((language) =>
      surfaces.map((surface) => `import ${nameOf(language, surface)} from "./${language}/${surface}.json";`),
    )
    .join("\n");
  const rows = languages.map((language) => {
    const fields = surfaces.map((surface) => `${surface}: ${nameOf(language, surface)}`);
    return `  [${JSON.stringify(language)}, { ${fields.join(", ")} }],`;
  });
  return `// Written by scripts/build-words.mjs: the words of every language that has them all.
${imports}

export const CATALOGUES: ReadonlyMap<string, object> = new Map<string, object>([
${rows.join("\n")}
]);
`;
}
