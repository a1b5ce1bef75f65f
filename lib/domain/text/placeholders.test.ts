import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPlaceholders, findPlaceholders, printablePoints } from "./placeholders";

const BELT = ["Wear {support} only for {task}, for {time}, as we agreed.", "Keep up your exercises."];

describe("findPlaceholders", () => {
  it("names each field once, in order", () => {
    expect(findPlaceholders("{task} and {time}, then {task}")).toEqual(["task", "time"]);
  });

  it("ignores braces that are not fields", () => {
    expect(findPlaceholders("{} {2} {Not a field}")).toEqual([]);
  });
});

describe("fillPlaceholders", () => {
  it("fills what it knows and leaves the rest", () => {
    expect(fillPlaceholders("Wear {support} for {task}.", { support: "the belt", task: " " })).toBe(
      "Wear the belt for {task}.",
    );
  });

  it("does not look up names an object inherits", () => {
    expect(fillPlaceholders("{constructor}", {})).toBe("{constructor}");
  });
});

describe("printablePoints", () => {
  it("leaves out a point while one of its fields is empty", () => {
    expect(printablePoints(BELT)).toEqual(["Keep up your exercises."]);
    expect(printablePoints(BELT, { support: "the belt", task: "lifting", time: "" })).toHaveLength(1);
  });

  it("prints the filled point in its place", () => {
    expect(printablePoints(BELT, { support: "the belt", task: "lifting", time: "two weeks" })[0]).toBe(
      "Wear the belt only for lifting, for two weeks, as we agreed.",
    );
  });

  it("keeps braces in a value the therapist typed", () => {
    expect(printablePoints(["Call {who}."], { who: "{the desk}" })).toEqual(["Call {the desk}."]);
    expect(printablePoints(["Call {who}."], { who: "{desk}" })).toEqual(["Call {desk}."]);
  });

  it("prints every point without fields unchanged", () => {
    const plain = fc.array(fc.string().filter((text) => !text.includes("{")));
    fc.assert(
      fc.property(plain, (points) => {
        expect(printablePoints(points)).toEqual(points);
      }),
    );
  });
});
