import { describe, expect, it } from "vitest";
import { buildLibraryIndex, type SearchableExercise } from "./library-search";

const BRIDGE: SearchableExercise = {
  slug: "bridge",
  name: "Bridge",
  plainName: "Hip lift on your back",
  regions: ["gluteal", "core"],
  purpose: "strength",
  startPosition: "supine",
  equipment: "mat or bed",
  loadTags: [],
};
const HIP_FLEXOR: SearchableExercise = {
  ...BRIDGE,
  slug: "hip-flexor-half-kneeling",
  name: "Half-kneeling hip flexor stretch",
  plainName: "Front of hip stretch",
  regions: ["front thigh", "hip"],
  purpose: "stretch",
  startPosition: "half-kneeling",
  loadTags: ["KNEEL"],
};
const HAMSTRING: SearchableExercise = {
  ...BRIDGE,
  slug: "hamstring-supine-strap",
  name: "Lying hamstring stretch",
  plainName: "Back of thigh stretch",
  regions: ["back thigh"],
  purpose: "stretch",
  equipment: "mat or bed; strap",
};

const index = buildLibraryIndex([BRIDGE, HIP_FLEXOR, HAMSTRING]);

describe("buildLibraryIndex", () => {
  it("finds by either name, best first", () => {
    expect(index.find("bridge")).toEqual(["bridge"]);
    expect(index.find("front of hip")[0]).toBe("hip-flexor-half-kneeling");
  });

  it("finds by the beginning of a word", () => {
    expect(index.find("half kn")).toEqual(["hip-flexor-half-kneeling"]);
  });

  it("forgives a typo in a longer word and none in a short one", () => {
    expect(index.find("hamstrng")).toEqual(["hamstring-supine-strap"]);
    expect(index.find("brigde")).toEqual(["bridge"]);
    expect(index.find("hup")).toEqual([]);
  });

  it("finds names written as one word", () => {
    expect(index.find("hipflexor")).toEqual(["hip-flexor-half-kneeling"]);
  });

  it("wants every word to match", () => {
    expect(index.find("stretch strap")).toEqual(["hamstring-supine-strap"]);
    expect(index.find("bridge strap")).toEqual([]);
  });

  it("knows other words for a region, a position and a load", () => {
    expect(index.find("glutes")).toEqual(["bridge"]);
    expect(index.find("quads")).toEqual(["hip-flexor-half-kneeling"]);
    expect(index.find("weight on the knee")).toEqual(["hip-flexor-half-kneeling"]);
  });
});
