import { describe, expect, it } from "vitest";
import { freeSlug, SLUG_MAX_LENGTH, slugOf } from "./slug";

describe("slugOf", () => {
  it.each([
    ["Bridge, our way", "bridge-our-way"],
    ["  Étirement — du dos ", "etirement-du-dos"],
    ["90/90  hip", "9090-hip"],
    ["橋", "exercise"],
    ["", "exercise"],
    ["-", "exercise"],
  ])("%j is %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("fits its column and ends on a letter", () => {
    const slug = slugOf(`${"a".repeat(SLUG_MAX_LENGTH - 1)} b`);
    expect(slug).toBe("a".repeat(SLUG_MAX_LENGTH - 1));
  });
});

describe("freeSlug", () => {
  it("counts up past what is taken", () => {
    expect(freeSlug("Bridge", ["bridge", "bridge-2", "clam"])).toBe("bridge-3");
    expect(freeSlug("Clam", [])).toBe("clam");
  });

  it("stays clear of the library's other addresses", () => {
    expect(freeSlug("New", [])).toBe("new-2");
    expect(freeSlug("Advice", [])).toBe("advice-2");
  });

  it("has room for the number", () => {
    const long = "a".repeat(SLUG_MAX_LENGTH);
    expect(freeSlug(long, [long])).toHaveLength(SLUG_MAX_LENGTH);
  });
});
