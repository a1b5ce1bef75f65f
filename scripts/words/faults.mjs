import { argumentsOf, pluralsOf } from "./messages.mjs";

/**
 * What is wrong with the words of a language, one sentence each; nothing is what a language has to have to be offered.
 * @param {string} language BCP 47
 * @param {Readonly<Record<string, Readonly<Record<string, string>>>>} english by surface
 * @param {Readonly<Record<string, Readonly<Record<string, string>>>>} translated by surface
 * @returns {string[]}
 */
export function faultsOf(language, english, translated) {
  const unknown = Object.keys(translated).filter((surface) => !Object.hasOwn(english, surface));
  return [
    ...unknown.map((surface) => `${surface}: English has no such file.`),
    ...Object.entries(english).flatMap(([surface, messages]) =>
      faultsOfSurface(language, messages, translated[surface] ?? {}).map((fault) => `${surface}.${fault}`),
    ),
  ];
}

function faultsOfSurface(language, english, translated) {
  const added = Object.keys(translated).filter((key) => !Object.hasOwn(english, key));
  return [
    ...added.map((key) => `${key}: English has no such key.`),
    ...Object.entries(english).flatMap(([key, source]) => {
      const message = Object.hasOwn(translated, key) ? translated[key] : undefined;
      if (typeof message !== "string" || message.trim() === "") return [`${key}: it is not translated.`];
      return faultsOfMessage(language, source, message).map((fault) => `${key}: ${fault}`);
    }),
  ];
}

/** A message is text: what looks like markup would be read as such by the compiler. */
const MARKUP = /[<>]/;
/** They reorder what stands beside them; the marks that only hold a place (U+200E, U+200F) may be there. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
/** A language that needs longer ones than this for the English has something else in it. */
const MOST_LETTERS = { times: 3, more: 200 };

function faultsOfMessage(language, source, message) {
  if (MARKUP.test(message)) return ["it has < or > in it, and is plain text."];
  if (TURNING.test(message))
    return ["it has an invisible character that turns the direction of what follows."];
  if (message.length > source.length * MOST_LETTERS.times + MOST_LETTERS.more)
    return ["it is far longer than in English."];
  try {
    return [...argumentFaults(argumentsOf(source), argumentsOf(message)), ...pluralFaults(language, message)];
  } catch (error) {
    return [`it cannot be read as a message (${error.message}).`];
  }
}

function argumentFaults(wanted, given) {
  const missing = [...wanted.keys()].filter((name) => !given.has(name));
  const added = [...given.keys()].filter((name) => !wanted.has(name));
  return [
    ...missing.map((name) => `{${name}} is missing.`),
    ...added.map((name) => `{${name}} is not in English.`),
    ...[...wanted].flatMap(([name, { branches }]) => branchFaults(name, branches, given.get(name)?.branches)),
  ];
}

function branchFaults(name, wanted, given = wanted) {
  const missing = wanted.filter((branch) => !given.includes(branch));
  const added = given.filter((branch) => !wanted.includes(branch));
  return [
    ...missing.map((branch) => `{${name}} lacks the branch ${branch}.`),
    ...added.map((branch) => `{${name}} has a branch ${branch} that English has not.`),
  ];
}

function pluralFaults(language, message) {
  return pluralsOf(message).flatMap(({ argument, branches, isOrdinal }) => {
    const rules = new Intl.PluralRules(language, { type: isOrdinal ? "ordinal" : "cardinal" });
    const categories = rules.resolvedOptions().pluralCategories;
    return [
      ...categories
        .filter((category) => !branches.includes(category))
        .map((category) => `the plural of {${argument}} lacks ${category}.`),
      ...branches
        .filter((branch) => !categories.includes(branch))
        .map((branch) => `the plural of {${argument}} has ${branch}, which ${language} has not.`),
    ];
  });
}
