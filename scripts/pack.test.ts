import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "..");
const PACK = path.join(ROOT, "docs/pack");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const papers = readdirSync(PACK).sort();
const { version } = JSON.parse(read("package.json"));

/** The last cell of each row of a table whose last column says what shows the claim, with the row. */
function claimsOf(text: string): { readonly row: string; readonly shownBy: string }[] {
  let isClaims = false;
  return text.split("\n").flatMap((row) => {
    const cells = row.split("|").map((cell) => cell.trim());
    if (cells.length < 3) isClaims = false;
    if (cells.at(-2) === "shown by") {
      isClaims = true;
      return [];
    }
    return isClaims && !/^\|[-|]+\|$/.test(row) ? [{ row, shownBy: cells.at(-2) ?? "" }] : [];
  });
}

/** Files with the name of a test in each, where one is named. */
function proofsOf(shownBy: string) {
  return [...shownBy.matchAll(/`([^`]+)`(?: "([^"]+)")?/g)].map(([, file = "", name = ""]) => ({
    file,
    name,
  }));
}

const claims = papers.flatMap((paper) => claimsOf(read(path.join("docs/pack", paper))));
const proofs = claims.flatMap(({ shownBy }) => proofsOf(shownBy));

describe("the paper pack", () => {
  it("is of this release, every paper of it, and names every paper", () => {
    for (const paper of papers)
      expect(read(path.join("docs/pack", paper)), paper).toContain(`or release ${version}`);
    const named = [...read("docs/pack/README.md").matchAll(/\]\((.+?\.md)\)/g)].map(([, file]) => file);
    expect([...named, "README.md"].sort()).toEqual(papers);
  });

  it("has tests for each claim, or says that it is not the product's", () => {
    expect(claims.length).toBeGreaterThan(40);
    const bare = claims.filter(
      ({ shownBy }) => proofsOf(shownBy).length === 0 && shownBy !== "not the product's",
    );
    expect(bare).toEqual([]);
  });

  it.each(proofs)("says what is held by $file $name", ({ file, name }) => {
    expect(read(file)).toContain(name);
  });
});
