// Messages in ICU MessageFormat 1: what they are given, and the small form that the application formats.
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import compile from "icu-minify/compile";

/**
 * @typedef {{ kind: "text" | "number" | "select", branches: string[] }} Argument
 * @typedef {{ argument: string, branches: string[], isOrdinal: boolean }} Plural
 */

/** A message as its tree; with a sentence that says what is wrong where it is none. */
function read(message) {
  return parse(message, { ignoreTag: true, requiresOtherClause: true });
}

function walk(nodes, visit) {
  for (const node of nodes) {
    visit(node);
    for (const { value } of Object.values(node.options ?? {})) walk(value, visit);
  }
}

/**
 * The arguments of a message by name.
 * @param {string} message
 * @returns {Map<string, Argument>}
 */
export function argumentsOf(message) {
  const found = new Map();
  walk(read(message), (node) => {
    const kind = KINDS.get(node.type);
    if (!kind) return;
    const before = found.get(node.value);
    const branches = kind === "select" ? Object.keys(node.options) : [];
    const isStronger = before === undefined || before.kind === "text";
    found.set(node.value, {
      kind: isStronger ? kind : before.kind,
      branches: [...new Set([...(before?.branches ?? []), ...branches])],
    });
  });
  return found;
}

const KINDS = new Map([
  [TYPE.argument, "text"],
  [TYPE.number, "number"],
  [TYPE.plural, "number"],
  [TYPE.select, "select"],
]);

/**
 * Every plural of a message, with the branches that it has.
 * @param {string} message
 * @returns {Plural[]}
 */
export function pluralsOf(message) {
  const found = [];
  walk(read(message), (node) => {
    if (node.type !== TYPE.plural) return;
    const branches = Object.keys(node.options).filter((branch) => !branch.startsWith("="));
    found.push({ argument: node.value, branches, isOrdinal: node.pluralType === "ordinal" });
  });
  return found;
}

/**
 * The messages of one file as the application formats them.
 * @param {Readonly<Record<string, string>>} messages
 * @returns {Record<string, unknown>}
 */
export function compileMessages(messages) {
  return Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, compile(message)]));
}

/** @param {Argument} argument */
function typeOf({ kind, branches }) {
  if (kind === "select") return branches.map((branch) => JSON.stringify(branch)).join(" | ");
  return kind === "number" ? "number" : "string | number";
}

const NOTE = "// Written by scripts/build-words.mjs from the English words.";

/**
 * The declarations of all messages, from the English files by surface: a file for each of them, and one that names all.
 * @param {Readonly<Record<string, Readonly<Record<string, string>>>>} surfaces
 * @returns {Record<string, string>}
 */
export function declareMessages(surfaces) {
  const names = Object.keys(surfaces);
  const imports = names.map((surface) => `import type { ${typeName(surface)} } from "./${surface}";`);
  const fields = names.map((surface) => `  readonly ${surface}: ${typeName(surface)};`);
  return Object.fromEntries([
    ...names.map((surface) => [`${surface}.d.ts`, declareSurface(surface, surfaces[surface])]),
    [
      "messages.d.ts",
      `${NOTE}\n${imports.join("\n")}\n\nexport interface Messages {\n${fields.join("\n")}\n}\n`,
    ],
  ]);
}

const typeName = (surface) => `${surface.charAt(0).toUpperCase()}${surface.slice(1)}Messages`;

function declareSurface(surface, messages) {
  const lines = Object.entries(messages).map(([key, message]) => {
    const given = [...argumentsOf(message)].map(([name, argument]) => `${name}: ${typeOf(argument)}`);
    const values = given.length === 0 ? "NoValues" : `{ ${given.join("; ")} }`;
    return `  readonly ${key}: Message<${values}>;`;
  });
  return `${NOTE}
import type { Message, NoValues } from "../message";

export interface ${typeName(surface)} {
${lines.join("\n")}
}
`;
}
