import { expect, it } from "vitest";
import { PROP_OPTIONS } from "./prop-options";
import { isSameThing } from "./same-thing";

it("does not look at the order of fields, but at everything else", () => {
  expect(isSameThing({ a: 1, b: { c: [1, 2], d: 2 } }, { b: { d: 2, c: [1, 2] }, a: 1 })).toBe(true);
  expect(isSameThing({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(isSameThing({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(isSameThing({ a: 1, b: undefined }, { a: 1 })).toBe(true);
});

it("tells every thing that is offered from the others", () => {
  for (const { prop } of PROP_OPTIONS) {
    const turned = Object.fromEntries(Object.entries(prop).toReversed());
    expect(PROP_OPTIONS.filter((other) => isSameThing(other.prop, turned))).toHaveLength(1);
  }
});
