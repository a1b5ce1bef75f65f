import { describe, expect, it } from "vitest";
import { equipmentKinds } from "./equipment";
import { REGIONS } from "./exercise";
import {
  countFilters,
  filterExercises,
  filtersFromQuery,
  NO_FILTERS,
  queryOfLibrary,
  toggleFilter,
  valuesIn,
} from "./library-filter";
import { REGION_GROUPS } from "./region-groups";

const BRIDGE = {
  slug: "bridge",
  regions: ["gluteal", "core"],
  purpose: "strength",
  level: "middle",
  startPosition: "supine",
  equipment: "mat or bed",
} as const;
const WALK = {
  slug: "walk",
  regions: ["whole body"],
  purpose: "aerobic",
  level: "starter",
  startPosition: "walking",
  equipment: "",
} as const;

const slugsOf = (entries: readonly { slug: string }[]) => entries.map((entry) => entry.slug);

describe("filterExercises", () => {
  it("lets everything pass without a choice", () => {
    expect(filterExercises([BRIDGE, WALK], NO_FILTERS)).toEqual([BRIDGE, WALK]);
  });

  it("takes any choice within a list and all lists together", () => {
    const wide = { ...NO_FILTERS, region: ["core", "whole body"] } as const;
    expect(slugsOf(filterExercises([BRIDGE, WALK], wide))).toEqual(["bridge", "walk"]);
    expect(slugsOf(filterExercises([BRIDGE, WALK], { ...wide, purpose: ["aerobic"] }))).toEqual(["walk"]);
  });

  it("knows what is the clinic's own", () => {
    const filters = filtersFromQuery(new URLSearchParams("shelf=our own"));
    const own = { ...WALK, isShared: false };
    expect(filterExercises([BRIDGE, own, { ...BRIDGE, isShared: true }], filters)).toEqual([own]);
    const either = toggleFilter(filters, "shelf", "favourites");
    expect(filterExercises([{ ...BRIDGE, isFavourite: true }, WALK, own], either)).toHaveLength(2);
  });

  it("knows favourites", () => {
    const filters = toggleFilter(NO_FILTERS, "shelf", "favourites");
    const marked = { ...WALK, isFavourite: true };
    expect(slugsOf(filterExercises([BRIDGE, marked, { ...BRIDGE, isFavourite: false }], filters))).toEqual([
      "walk",
    ]);
    expect(queryOfLibrary("", filters)).toBe("shelf=favourites");
  });

  it("filters by level", () => {
    const filters = toggleFilter(NO_FILTERS, "level", "starter");
    expect(slugsOf(filterExercises([BRIDGE, WALK], filters))).toEqual(["walk"]);
    expect(filtersFromQuery(new URLSearchParams(queryOfLibrary("", filters)))).toEqual(filters);
  });

  it("filters by what is at home", () => {
    expect(slugsOf(filterExercises([BRIDGE, WALK], { ...NO_FILTERS, equipment: ["nothing"] }))).toEqual([
      "walk",
    ]);
    expect(slugsOf(filterExercises([BRIDGE, WALK], { ...NO_FILTERS, equipment: ["bed"] }))).toEqual([
      "bridge",
    ]);
  });
});

describe("what a filter offers", () => {
  it("is what some entry answers to", () => {
    const held = valuesIn([BRIDGE, WALK]);
    expect([...held.region]).toEqual(["gluteal", "core", "whole body"]);
    expect([...held.equipment]).toEqual(["mat", "bed", "nothing"]);
    expect(held.shelf.size).toBe(0);
  });

  it("groups every region once", () => {
    expect(REGION_GROUPS.flatMap(({ regions }) => regions).toSorted()).toEqual(REGIONS.toSorted());
  });
});

describe("filters in the address", () => {
  it("come back as they were written", () => {
    const filters = toggleFilter(toggleFilter(NO_FILTERS, "region", "low back"), "position", "four-point");
    const query = queryOfLibrary("hip & knee", filters);
    expect(filtersFromQuery(new URLSearchParams(query))).toEqual(filters);
    expect(new URLSearchParams(query).get("q")).toBe("hip & knee");
  });

  it("ignore words nobody knows", () => {
    expect(filtersFromQuery(new URLSearchParams("region=moon,core&purpose="))).toEqual({
      ...NO_FILTERS,
      region: ["core"],
    });
  });

  it("say nothing when nothing is chosen", () => {
    expect(queryOfLibrary("  ", NO_FILTERS)).toBe("");
  });

  it("are taken back by choosing again", () => {
    const once = toggleFilter(NO_FILTERS, "purpose", "balance");
    expect(countFilters(once)).toBe(1);
    expect(toggleFilter(once, "purpose", "balance")).toEqual(NO_FILTERS);
  });
});

describe("equipmentKinds", () => {
  it.each([
    ["", ["nothing"]],
    ["mat or bed; strap", ["mat", "bed", "strap"]],
    ["strap, belt or towel", ["cushion or towel", "strap"]],
    ["massage ball; wall", ["wall", "ball or roller"]],
    ["10–15 cm step; rail", ["worktop or rail", "step"]],
    ["comfortable shoes", ["other"]],
    ["10 m of clear floor", ["nothing"]],
    ["cloths on a smooth floor", ["other"]],
    ["two weights or backpack", ["weight"]],
  ])("reads “%s”", (words, kinds) => {
    expect(equipmentKinds(words)).toEqual(kinds);
  });
});
