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

const ROW: SearchableExercise = {
  ...BRIDGE,
  slug: "band-row-seated",
  name: "Seated row",
  plainName: "Pull the band to you",
  regions: ["upper back"],
  startPosition: "sitting",
  equipment: "resistance band",
};

const index = buildLibraryIndex([BRIDGE, HIP_FLEXOR, HAMSTRING, ROW]);
const find = (text: string) => index.find(text).map((exercise) => exercise.slug);

describe("buildLibraryIndex", () => {
  it("finds by either name, best first", () => {
    expect(find("bridge")).toEqual(["bridge"]);
    expect(find("front of hip")[0]).toBe("hip-flexor-half-kneeling");
  });

  it("finds by the beginning of a word", () => {
    expect(find("half kn")).toEqual(["hip-flexor-half-kneeling"]);
  });

  it("forgives a typo in a longer word and none in a short one", () => {
    expect(find("hamstrng")).toEqual(["hamstring-supine-strap"]);
    expect(find("brigde")).toEqual(["bridge"]);
    expect(find("hup")).toEqual([]);
  });

  it("finds names written as one word", () => {
    expect(find("hipflexor")).toEqual(["hip-flexor-half-kneeling"]);
  });

  it("wants every word to match", () => {
    expect(find("stretch strap")).toEqual(["hamstring-supine-strap"]);
  });

  it("shows what matches a part of the words only when nothing matches all", () => {
    expect(find("bridge xylophone")).toEqual(["bridge"]);
    expect(find("xylophone")).toEqual([]);
  });

  it("finds by purpose and equipment", () => {
    expect(find("stretch").toSorted()).toEqual(["hamstring-supine-strap", "hip-flexor-half-kneeling"]);
    expect(find("band")).toEqual(["band-row-seated"]);
  });

  it("holds a clinic's own exercise beside the shared one of the same slug", () => {
    const own = { ...BRIDGE, name: "Bridge, our way" };
    expect(buildLibraryIndex([BRIDGE, own]).find("bridge")).toHaveLength(2);
  });

  it("takes a short word whole first, and as a beginning only where nothing is called so", () => {
    const other = { ...ROW, slug: "tai-chi", name: "Tai chi", plainName: "Tai chi" };
    const brace = { ...ROW, slug: "brace", name: "Brace", plainName: "Brace", aliases: ["TA activation"] };
    const own = buildLibraryIndex([other, brace]);
    expect(own.find("ta").map(({ slug }) => slug)).toEqual(["brace"]);
    expect(own.find("ta activation").map(({ slug }) => slug)).toEqual(["brace"]);
    expect(own.find("tai").map(({ slug }) => slug)).toEqual(["tai-chi"]);
    expect(buildLibraryIndex([other]).find("ta")).toHaveLength(1);
  });

  it("puts what is called just so first", () => {
    const other = {
      ...ROW,
      slug: "hip-row",
      name: "Hip hip hip row",
      plainName: "Hip row",
      aliases: ["thrust"],
    };
    const own = buildLibraryIndex([other, { ...BRIDGE, aliases: ["hip row"] }]);
    expect(own.find("hip row")[0]?.slug).toBe("hip-row");
    expect(own.find("hip thrust")[0]?.slug).toBe("bridge");
  });

  it("marks guesses: wrong letters, missing words, and what only the load says", () => {
    const nearOf = (text: string) => index.search(text).map(({ entry, isNear }) => [entry.slug, isNear]);
    expect(nearOf("bridge")).toEqual([["bridge", false]]);
    expect(nearOf("brigde")).toEqual([["bridge", true]]);
    expect(nearOf("bridge xylophone")).toEqual([["bridge", true]]);
    expect(nearOf("kneel")).toEqual([["hip-flexor-half-kneeling", false]]);
    const loaded: SearchableExercise = {
      ...ROW,
      slug: "curl",
      name: "Curl",
      plainName: "Curl",
      loadTags: ["SLS"],
    };
    const stance = { ...ROW, slug: "single-leg-stance", name: "One leg", plainName: "One leg" };
    const own = buildLibraryIndex([loaded, stance]).search("sls");
    expect(own.map(({ entry, isNear }) => [entry.slug, isNear])).toEqual([
      ["single-leg-stance", false],
      ["curl", true],
    ]);
  });

  it("does not mind accents, apostrophes, capitals and plurals", () => {
    const own = buildLibraryIndex([{ ...ROW, slug: "pose", name: "Child's pose", plainName: "Séance" }]);
    for (const text of ["child pose", "childs pose", "CHILD’S POSES", "seance"]) {
      expect(own.search(text).map(({ isNear }) => isNear)).toEqual([false]);
    }
  });

  it("knows the clinic's own words for an exercise", () => {
    const own = buildLibraryIndex([{ ...BRIDGE, aliases: ["Rainbow"] }, ROW]);
    expect(own.find("rainbow").map(({ slug }) => slug)).toEqual(["bridge"]);
  });

  it("knows other words for a region, a position and a load", () => {
    expect(find("glutes")).toEqual(["bridge"]);
    expect(find("quads")).toEqual(["hip-flexor-half-kneeling"]);
    expect(find("weight on the knee")).toEqual(["hip-flexor-half-kneeling"]);
  });
});
