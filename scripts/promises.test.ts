import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

const list = read("docs/promises.md").split("\n");
const heads = (text: string) => [...text.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, head = ""]) => head);

/** File and name of each test in the list. */
const PROOFS = list.flatMap((line) => {
  const found = /^ {2}- (?:[^`]|`#`)*`([^`#]+)`(?: "(.+)")?$/.exec(line);
  return found ? [[found[1] ?? "", found[2] ?? ""] as const] : [];
});

describe("the promises of SECURITY.md", () => {
  it("each have their tests in the list", () => {
    const [, promised = ""] = /## What is promised\n(.*?)\n## /s.exec(read("SECURITY.md")) ?? [];
    expect(heads(promised).length).toBeGreaterThan(15);
    expect(heads(promised).filter((head) => !heads(list.join("\n")).includes(head))).toEqual([]);
  });

  it("have no line in the list without a test", () => {
    expect(PROOFS).toHaveLength(list.filter((line) => line.startsWith("  - ")).length);
  });

  it.each(PROOFS)("are held by %s %s", (file, name) => {
    expect(read(file)).toContain(name);
  });
});
