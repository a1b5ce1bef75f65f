import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildLibraryIndex } from "@/lib/domain/exercise/library-search";
import { SEARCH_ALIASES } from "@/lib/domain/exercise/search-aliases";
import { LIBRARY } from "./all-exercises";

interface SearchCase {
  readonly query: string;
  /** One of these must be among the first three. */
  readonly wanted: readonly string[];
  /** This must not come first. */
  readonly notFirst: string | undefined;
}

/** Of the cases, which stand in a table beside this file. */
function readCases(file: string): SearchCase[] {
  return readFileSync(path.join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [query = "", wanted = "", notFirst = ""] = line.split("\t");
      return { query, wanted: wanted.trim().split(" "), notFirst: notFirst.trim() || undefined };
    });
}

const slugs = new Set(LIBRARY.map(({ slug }) => slug));
const index = buildLibraryIndex(LIBRARY);
const firstOf = (query: string, count: number) =>
  index
    .find(query)
    .slice(0, count)
    .map(({ slug }) => slug);

const cases = readCases("search-cases.tsv");

describe("what therapists type", () => {
  it.each(cases)("finds $query", ({ query, wanted, notFirst }) => {
    expect(firstOf(query, 3).filter((slug) => wanted.includes(slug))).not.toEqual([]);
    if (notFirst !== undefined) expect(firstOf(query, 1)).not.toEqual([notFirst]);
  });

  it.each(readCases("search-queries.tsv"))("finds $query too", ({ query, wanted }) => {
    expect(firstOf(query, 3).filter((slug) => wanted.includes(slug))).not.toEqual([]);
  });

  it("gives every exercise other words, and only exercises", () => {
    expect(LIBRARY.map(({ slug }) => slug).filter((slug) => SEARCH_ALIASES[slug] === undefined)).toEqual([]);
    expect(Object.keys(SEARCH_ALIASES).filter((slug) => !slugs.has(slug))).toEqual([]);
  });
});
