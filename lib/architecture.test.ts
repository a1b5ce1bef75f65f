import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
const PARTS = ["app", "components", "db", "lib"];
const TEST = /\.test\.tsx?$|^db\/test\/|test-fixtures/;
const CONTENT =
  /^db\/(migrations\/|seed\/((library|figures|advice|templates)\/|(conditions|warning-text)\.ts))/;

interface SourceFile {
  readonly name: string;
  readonly text: string;
}

const sources: readonly SourceFile[] = PARTS.flatMap((part) =>
  readdirSync(path.join(ROOT, part), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${part}/${name.replaceAll(path.sep, "/")}`)
    .filter((name) => !TEST.test(name))
    .map((name) => ({ name, text: readFileSync(path.join(ROOT, name), "utf8") })),
);

const lines = ({ text }: SourceFile) => text.trimEnd().split("\n").length;
const named = (pattern: RegExp) => sources.filter(({ name }) => pattern.test(name));
const statementsOf = ({ name, text }: SourceFile) =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true).statements;

function directive(file: SourceFile): string | undefined {
  const [first] = statementsOf(file);
  const isText = first && ts.isExpressionStatement(first) && ts.isStringLiteral(first.expression);
  return isText ? first.expression.text : undefined;
}

describe("sizes", () => {
  const sizes = sources
    .filter(({ name }) => !CONTENT.test(name))
    .map((file) => ({ ...file, size: lines(file) }));
  const sorted = sizes.map(({ size }) => size).sort((a, b) => a - b);
  const percentile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))];

  test("no file has more than 250 lines", () => {
    const long = sizes.filter(({ size }) => size > 250).map(({ name, size }) => `${name}: ${size}`);
    expect(long).toEqual([]);
  });

  test("half of the files have at most 60 lines, nine in ten at most 180", () => {
    expect(percentile(0.5)).toBeLessThanOrEqual(60);
    expect(percentile(0.9)).toBeLessThanOrEqual(180);
  });
});

describe("server actions", () => {
  const actionFiles = sources.filter((file) => directive(file) === "use server");

  test("stand in files named actions.ts, and nowhere inside a function", () => {
    const misplaced = sources.filter(({ text }) => /["']use server["']/.test(text)).map(({ name }) => name);
    expect(misplaced.filter((name) => !/^lib\/[^/]+\/actions\.ts$/.test(name))).toEqual([]);
    expect(actionFiles.map(({ name }) => name)).toEqual(misplaced);
  });

  test.each(actionFiles)("$name exports wrapped actions only", (file) => {
    expect(statementsOf(file).filter(isExported).flatMap(unwrappedExports)).toEqual([]);
  });

  // Of these a session alone must never be enough (SECURITY.md, "A session that was taken over is not the clinic").
  test("want the password again for ways into accounts, for erasing, for signing and for who signs", () => {
    const proven = actionFiles.flatMap(({ text }) =>
      [...text.matchAll(/export const (\w+) = provenClinicAction\(/g)].map(([, name]) => name),
    );
    expect(proven.sort()).toEqual([
      ...[
        "acceptImportedAction",
        "allowSsoAction",
        "changePasswordDoorAction",
        "changeRoleAction",
        "checkProofAction",
        "endSignerAction",
      ],
      ...["erasePatientAction", "inviteAction", "removeSecondStepAction", "resetPasswordLinkAction"],
      ...[
        "saveSignerAction",
        "setActiveAction",
        "signTextAction",
        "signTranslationAction",
        "unlinkDirectoryAction",
        "withdrawSignatureAction",
      ],
    ]);
  });
});

function isExported(statement: ts.Statement): boolean {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) return true;
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** What of an exported statement is neither a type nor a call of the wrapper. */
function unwrappedExports(statement: ts.Statement): string[] {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [];
  if (!ts.isVariableStatement(statement)) return [statement.getText().slice(0, 80)];
  return statement.declarationList.declarations
    .filter(({ initializer }) => !isWrapped(initializer))
    .map((declaration) => declaration.name.getText());
}

/** For members of staff, and for people who are about to become one. */
const WRAPPERS = new Set(["clinicAction", "provenClinicAction", "visitorAction"]);

function isWrapped(expression: ts.Expression | undefined): boolean {
  return Boolean(
    expression && ts.isCallExpression(expression) && WRAPPERS.has(expression.expression.getText()),
  );
}

describe("server code", () => {
  const guarded = named(
    /^db\/(queries|mutations)\/|^lib\/[^/]+\/loaders\.ts$|^lib\/auth\/|^lib\/action\/(clinic|visitor)-action\.ts$/,
  );

  test("opens with the import that keeps it out of the browser", () => {
    const open = guarded.filter((file) => statementsOf(file)[0]?.getText() !== 'import "server-only";');
    expect(open.map(({ name }) => name)).toEqual([]);
  });
});

describe("pages and layouts", () => {
  const frames = named(/^app\/(.*\/)?(page|layout)\.tsx$/);

  test("have at most 60 lines", () => {
    const long = frames.filter((file) => lines(file) > 60);
    expect(long.map((file) => `${file.name}: ${lines(file)}`)).toEqual([]);
  });

  test("are rendered on the server", () => {
    expect(frames.filter((file) => directive(file) === "use client").map(({ name }) => name)).toEqual([]);
  });
});

test("no element is styled by attribute, which the content security policy refuses", () => {
  const styled = sources.filter(({ name, text }) => name.endsWith(".tsx") && /\sstyle=/.test(text));
  // The live sheet is drawn in the browser only, through the style object, which the policy does not concern.
  const places = /^(lib\/pdf|components\/programs\/sheet)\//;
  expect(styled.map(({ name }) => name).filter((name) => !places.test(name))).toEqual([]);
});

test("a module is replaced only in tests that have a module graph of their own", () => {
  const folders = [...PARTS, "scripts"].flatMap((part) =>
    readdirSync(path.join(ROOT, part), { recursive: true, encoding: "utf8" }).map(
      (name) => `${part}/${name}`,
    ),
  );
  const replacing = folders
    .filter((name) => /\.test\.tsx?$/.test(name) && !/\.mocked(\.db)?\.test\.tsx?$/.test(name))
    .filter((name) => /^vi\.(mock|doMock)\(/m.test(readFileSync(path.join(ROOT, name), "utf8")));
  expect(replacing).toEqual([]);
});
