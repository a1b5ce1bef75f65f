import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { analyse } from "scslre";
import ts from "typescript";
import { expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
const PARTS = ["app", "components", "db", "lib", "scripts/launch"];
const SOURCE = /\.(tsx?|mjs)$/;
const TEST = /\.test\.tsx?$|^db\/test\//;
/** Without one of these an expression looks at as many characters as it has itself. */
const UNBOUNDED = /[*+]|\{\d+,\}/;

const files = [
  ...["proxy.ts", "instrumentation.ts", "scripts/serve.mjs"],
  ...PARTS.flatMap((part) =>
    readdirSync(path.join(ROOT, part), { recursive: true, encoding: "utf8" }).map(
      (name) => `${part}/${name.replaceAll(path.sep, "/")}`,
    ),
  ),
].filter((name) => SOURCE.test(name) && !TEST.test(name));

/** Every regular expression that is written in the source, with the file it stands in first. */
function literals(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of files) {
    const text = readFileSync(path.join(ROOT, name), "utf8");
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && !found.has(node.text)) found.set(node.text, name);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
  }
  return found;
}

/** How an expression takes longer than its input grows, and on which character; empty when it does not. */
function growthOf(literal: string): readonly string[] {
  const end = literal.lastIndexOf("/");
  const expression = new RegExp(literal.slice(1, end), literal.slice(end + 1));
  return analyse(expression).reports.map(({ type, character }) => `${type} on ${character.pick}`);
}

test("what is known to grow is found", () => {
  for (const literal of ["/\\s+$/", "/(a+)+$/", "/^a*a*$/", "/(?<=xa*)b/"])
    expect(growthOf(literal), literal).not.toEqual([]);
  for (const literal of ["/^\\s+/", "/(?<!\\s)\\s+$/", "/b(?<=xa*b)/"])
    expect(growthOf(literal), literal).toEqual([]);
});

test("no regular expression takes longer than its input grows", () => {
  const growing = [...literals()]
    .filter(([literal]) => UNBOUNDED.test(literal))
    .map(([literal, name]) => ({ literal, name, growth: growthOf(literal) }))
    .filter(({ growth }) => growth.length > 0);
  expect(growing).toEqual([]);
});

test("what is put together at run time is known, and made of words of ours", () => {
  const put = files.filter((name) => /new RegExp\(/.test(readFileSync(path.join(ROOT, name), "utf8")));
  expect(put.sort()).toEqual([
    "lib/domain/fhir/bundle-problems.ts",
    "lib/domain/text/keep-together.ts",
    "lib/domain/text/reading-check.ts",
    "lib/domain/text/safe-text.ts",
    "lib/domain/text/script-names.ts",
    "lib/domain/text/typed-code.ts",
  ]);
});
