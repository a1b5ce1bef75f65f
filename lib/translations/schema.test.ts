import { describe, expect, it, test } from "vitest";
import { translationCheck, translationFilter, translationForm, translationImport } from "./schema";

const SEEN = { language: "pl", part: "exercise", contentId: "1", revision: "0", hash: "a".repeat(64) };

describe("what a form sends of a translation", () => {
  it("is the lines as they were typed, without spaces around them", () => {
    const read = translationForm.parse({ ...SEEN, "line.feel": "  Pośladki. ", other: "x" });
    expect(read.seen).toEqual({ ...SEEN, revision: 0 });
    expect([...read.lines]).toEqual([["feel", "Pośladki."]]);
  });

  test.each([
    ["an unknown language", { language: "xx" }],
    ["an unknown part", { part: "novel" }],
    ["half a hash", { hash: "a" }],
    ["a revision before the first", { revision: "-1" }],
    ["a line that is no text", { "line.feel": ["a"] }],
    ["a line without an end", { "line.feel": "a".repeat(20_001) }],
  ])("with %s is refused", (_name, wrong) => {
    expect(translationForm.safeParse({ ...SEEN, ...wrong }).success).toBe(false);
  });

  it("names who has checked it", () => {
    const check = { ...SEEN, wordingHash: "b".repeat(64) };
    expect(translationCheck.safeParse({ ...check, reviewer: " " }).success).toBe(false);
    expect(translationCheck.parse({ ...check, reviewer: "Jan\u202e Nowak" }).reviewer).toBe("Jan Nowak");
  });

  it("in a file is of a language that the library has", () => {
    const file = new File(["part"], "a.csv");
    expect(translationImport.safeParse({ language: "xx", file }).error?.issues[0]?.message).toMatch(
      /not translated into this language/,
    );
    expect(translationImport.safeParse({ language: "pl", file }).success).toBe(true);
  });
});

it("an address that asks for what there is not shows everything", () => {
  expect(translationFilter.parse({ part: "novel", standing: ["x"], page: "-3" })).toEqual({ page: 1 });
  expect(translationFilter.parse({ part: "advice", standing: "stale", page: "2" })).toEqual({
    ...{ part: "advice", standing: "stale", page: 2 },
  });
});
