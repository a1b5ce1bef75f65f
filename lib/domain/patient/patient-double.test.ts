import { describe, expect, it } from "vitest";
import { likenessOf, type Person, slipsBetween } from "./patient-double";

const person = (name: string, birthYear: number | null = null, reference: string | null = null): Person => ({
  name,
  birthYear,
  reference,
});

describe("two records", () => {
  it.each([
    ["Siobhán Walsh", "siobhan walsh"],
    ["Siobhán Walsh", "Walsh, Siobhan"],
    ["Aoife O’Neill", "Aoife ONeill"],
    ["Aoife O'Neill", "aoife o neill"],
    ["Ann Walsh-Jones", "Ann Walsh Jones"],
  ])("of %s and %s have one name, whatever the year", (one, other) => {
    expect(likenessOf(person(one, 1961), person(other, 1980))).toBe("name");
    expect(likenessOf(person(other), person(one))).toBe("name");
  });

  it.each([
    ["Siobhan Walsh", "Siobhan Walch"],
    ["Siobhan Walsh", "Siobahn Wallsh"],
    ["Siobhan Walsh", "Siobhan Mary Walsh"],
    ["Hannah Li", "Hanna Li"],
  ])("of %s and %s have near names, which count in one year only", (one, other) => {
    expect(likenessOf(person(one, 1961), person(other, 1961))).toBe("near-name");
    expect(likenessOf(person(one, 1961), person(other, 1962))).toBeUndefined();
    expect(likenessOf(person(one), person(other))).toBeUndefined();
  });

  it.each([
    ["Siobhan Walsh", "Sean Walsh"],
    ["C. D.", "C. E."],
    ["Walsh", "Siobhan Walsh"],
    ["100 %", "%"],
  ])("of %s and %s are two people", (one, other) => {
    expect(likenessOf(person(one, 1961), person(other, 1961))).toBeUndefined();
  });

  it("with one reference are one person, whatever the name", () => {
    const one = person("Ada Byron", 1975, "RP-0147");
    expect(likenessOf(one, person("Ada King", 1976, "rp 0147"))).toBe("reference");
    expect(likenessOf(one, person("Ada King", 1976, "RP-0148"))).toBeUndefined();
    expect(likenessOf(person("A", null, "-"), person("B", null, "-"))).toBeUndefined();
  });
});

describe("slips", () => {
  it.each([
    ["walsh", "walsh", 0],
    ["walsh", "wlash", 1],
    ["walsh", "walh", 1],
    ["walsh", "wallsh", 1],
    ["walsh", "welsh", 1],
    ["", "ab", 2],
    ["ab", "", 2],
    ["abc", "cab", 2],
  ])("between %s and %s are %i", (one, other, count) => {
    expect(slipsBetween(one, other)).toBe(count);
  });
});
