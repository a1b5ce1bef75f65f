import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
/** What a patient sees and hears is made here. */
const FOLDERS = [
  ...["app/p", "app/code", "components/words", "components/outbox", "lib/domain/session"],
  ...["components/patient-page", "components/player", "components/history"],
];
/** Shared with staff, and standing on a patient's page too. */
const SHARED = [
  ...["figure/figure-controls", "figure/figure-pair", "figure/moving-figure", "images/photo-pair"],
  ...["ui/button", "ui/confirm-dialog", "ui/dialog", "ui/error-note", "ui/field", "ui/icon-button"],
  ...["ui/kbd", "ui/notice", "ui/select", "ui/text-area", "ui/text-input"],
].map((name) => `components/${name}.tsx`);
const SOURCE = /(?<!\.test|test-fixtures)\.tsx?$/;

/** What is English all the same. The list may only get shorter: an entry that is not needed any more fails. */
const STILL_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  // It stands where nothing could be loaded, so no words either.
  "app/p/error.tsx": [
    "Reference",
    "Something went wrong on our side. Please try again in a moment.",
    "This page did not load",
    "Try again",
  ],
  // Answers to a program, which shows words of its own.
  "app/p/[linkId]/logs/route.ts": ["not found", "not readable", "too long"],
  "app/p/[linkId]/manifest.webmanifest/route.ts": ["Not found\n"],
  "app/p/[linkId]/reminders/route.ts": ["This link does not open any more."],
  "app/p/[linkId]/state/route.ts": ["not found"],
  "app/p/calendar-response.ts": ["Not found"],
  "app/p/open/route.ts": ["This link does not open any more."],
};

const files = FOLDERS.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll(path.sep, "/")}`)
    .filter((name) => SOURCE.test(name)),
);
const read = (name: string) => readFileSync(path.join(ROOT, name), "utf8");

/** Every literal of a source, with the node it stands in. */
function literalsOf(source: string): { text: string; node: ts.Node }[] {
  const found: { text: string; node: ts.Node }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && node.text.trim() !== "") found.push({ text: node.text.trim(), node });
    else if (ts.isStringLiteralLike(node)) found.push({ text: node.text, node });
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push({ text: node.text, node });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** Text that can be read: letters in JSX, a capital at the start of a word, two plain words side by side. */
function isReadable(text: string, node: ts.Node): boolean {
  if (ts.isJsxText(node)) return /\p{L}/u.test(text);
  const words = text.trim().split(/\s+/);
  const hasPlainPair = words.length > 1 && words.every((word) => /^[\p{L}'’.,:;!?“”…]+$/u.test(word));
  return /(^|\s)\p{Lu}\p{Ll}/u.test(text) || hasPlainPair;
}

/** What no patient reads: what is compared, imported, thrown, the name of a field or a type, a class. */
function isForTheProgram(node: ts.Node): boolean {
  const { parent } = node;
  if (!parent || ts.isSourceFile(parent) || ts.isExpressionStatement(parent)) return ts.isStringLiteral(node);
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isLiteralTypeNode(parent) || ts.isBinaryExpression(parent) || ts.isCaseClause(parent)) return true;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (ts.isNewExpression(parent)) return /Error|DOMException|RegExp/.test(parent.expression.getText());
  if (ts.isJsxAttribute(parent)) return /^(className|d|type|action|href)$/.test(parent.name.getText());
  if (ts.isCallExpression(parent)) return isClassCall(parent) || isLookup(parent);
  return false;
}

const isClassCall = ({ expression }: ts.CallExpression) => /^(clsx|buttonClass)$/.test(expression.getText());
const isLookup = ({ expression }: ts.CallExpression) =>
  /(headers\.get|closest|querySelector(All)?)$/.test(expression.getText());

function englishIn(source: string): string[] {
  return literalsOf(source)
    .filter(({ text, node }) => isReadable(text, node) && !isForTheProgram(node))
    .map(({ text }) => text)
    .sort();
}

/** Tailwind's names for a side of the page that is the other one when it is read from right to left. */
const PHYSICAL =
  /^(?:\S*:)?!?-?(?:[mp][lr]|left|right|border-[lr]|rounded-[tb]?[lr]|scroll-[mp][lr]|text-left|text-right|float-left|float-right)(?:-\S*)?!?$/;

function physicalIn(source: string): string[] {
  return literalsOf(source)
    .flatMap(({ text }) => text.split(/\s+/))
    .filter((name) => isClass(name) && PHYSICAL.test(name) && !name.includes("safe-area-inset"));
}

/** Words such as "left" and "right" are sides of a body, too. */
const isClass = (name: string) => name.includes("-");

describe("what a patient reads", () => {
  test.each(files)("%s has no text of its own: it asks the language", (name) => {
    expect(englishIn(read(name))).toEqual([...(STILL_ENGLISH[name] ?? [])].sort());
  });

  test("all that is still English is in a file that there is", () => {
    expect(files).toEqual(expect.arrayContaining(Object.keys(STILL_ENGLISH)));
  });

  test.each([
    ["text", "<p>Start now</p>", "Start now"],
    ["one word", "<p>Start</p>", "Start"],
    ["a label", '<button aria-label="Turn left" />', "Turn left"],
    ["a choice", 'const label = isOn ? "Pause" : "Play"', "Pause"],
    ["a sentence made of pieces", ["const line = `You did $", "{done} of them`"].join(""), "You did "],
    ["words in small letters", 'const answer = "no answer"', "no answer"],
    ["words kept for later", 'const LABELS = { intro: "Start" }', "Start"],
  ])("a fault that is planted is found: %s", (_, source, found) => {
    expect(englishIn(source)).toContain(found);
  });

  test("what is for the program is no fault", () => {
    const source = `import { a } from "@/Some/Thing";
      const look = clsx("Grid gap", isOn && "flex items-center");
      if (key === "Escape" || "AudioContext" in window) throw new Error("It took too long.");
      export const one = <p className="grid gap-2" dir="auto">{say(words, words.page.start)}</p>;`;
    expect(englishIn(source)).toEqual([]);
  });
});

describe("what is read from right to left", () => {
  test.each([...files.filter((name) => name.endsWith(".tsx")), ...SHARED])(
    "%s names sides by the direction of the text",
    (name) => {
      expect(physicalIn(read(name))).toEqual([]);
    },
  );

  test("a fault that is planted is found", () => {
    const source = `const LOOK = "pl-4 border-l-4 sm:text-left -mr-2 absolute right-3 ps-4 text-start";
      const notch = "pr-[env(safe-area-inset-right)]";`;
    expect(physicalIn(source)).toEqual(["pl-4", "border-l-4", "sm:text-left", "-mr-2", "right-3"]);
  });
});
