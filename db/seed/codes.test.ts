import { describe, expect, it } from "vitest";
import { CONFLICT_RULES } from "@/lib/domain/conflict/conflict-rules";
import { SCREENING_THEMES } from "@/lib/domain/conflict/screening-themes";
import { LIBRARY_TEXTS } from "./library-content";

/** A key of the software, such as a warning sign's or a rule's: nobody knows it by heart. */
const CODE = /\b[EUCSR]\d{1,2}[a-z]?\b/;

/** Every text under a value, but the keys themselves. */
function textsOf(value: unknown, key = ""): string[] {
  if (typeof value === "string")
    return ["code", "doseBasis", "lists", "replaces"].includes(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((entry) => textsOf(entry, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => textsOf(entry, name));
}

describe("what people read", () => {
  it.each([
    ["the library", LIBRARY_TEXTS],
    ["the rules", CONFLICT_RULES],
    ["the screening", SCREENING_THEMES],
  ] as const)("in %s says it in words, not in codes", (_name, content) => {
    expect(textsOf(content).filter((text) => CODE.test(text))).toEqual([]);
  });
});
