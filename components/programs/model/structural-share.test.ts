import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { structuralShare } from "./structural-share";

describe("keeping what says the same", () => {
  it("keeps the whole when nothing changed", () => {
    const before = { a: [1, { b: "x" }], c: undefined };
    expect(structuralShare(before, { a: [1, { b: "x" }], c: undefined })).toBe(before);
  });

  it("keeps the parts beside a change", () => {
    const before = { a: [1, 2], b: { c: "x" } };
    const next = structuralShare(before, { a: [1, 3], b: { c: "x" } });
    expect(next).toEqual({ a: [1, 3], b: { c: "x" } });
    expect(next.b).toBe(before.b);
    expect(next.a).not.toBe(before.a);
  });

  it("never changes what is said", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, next) => {
        const said = JSON.stringify(next);
        expect(JSON.stringify(structuralShare(before, next))).toBe(said);
      }),
    );
  });
});
