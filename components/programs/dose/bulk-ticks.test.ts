import { describe, expect, it } from "vitest";
import { ticksAfter } from "./bulk-ticks";

const IDS = ["a", "b", "c", "d"];

describe("ticksAfter", () => {
  it("ticks and unticks one", () => {
    expect(ticksAfter(IDS, ["d"], { itemId: "b", isTicked: true })).toEqual(["b", "d"]);
    expect(ticksAfter(IDS, ["b", "d"], { itemId: "b", isTicked: false })).toEqual(["d"]);
  });

  it("takes everything from the one before, in either direction", () => {
    expect(ticksAfter(IDS, ["d"], { itemId: "b", isTicked: true, from: "d" })).toEqual(["b", "c", "d"]);
    expect(ticksAfter(IDS, ["a"], { itemId: "c", isTicked: true, from: "a" })).toEqual(["a", "b", "c"]);
    expect(ticksAfter(IDS, IDS, { itemId: "a", isTicked: false, from: "c" })).toEqual(["d"]);
  });

  it("is for one alone when the one before is gone", () => {
    expect(ticksAfter(IDS, [], { itemId: "b", isTicked: true, from: "x" })).toEqual(["b"]);
  });
});
