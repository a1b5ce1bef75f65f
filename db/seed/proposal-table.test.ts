import { describe, expect, it } from "vitest";
import { TOPICS_FOR_ANYBODY, TOPICS_OF_TAG } from "@/lib/domain/advice/proposal-table";
import { PROPOSED_TOPICS, proposeTopics } from "@/lib/domain/advice/propose-topics";
import { TICKABLE_ADVICE } from "./advice/all-topics";
import { CONDITION_TAGS, PATIENT_FLAGS } from "./conditions";

/** Somebody else decides first, or no home program at all: nothing to propose. */
const PROPOSES_NOTHING = [
  "inflammatory-suspected",
  "fracture-trauma",
  "infection",
  "tumour-cancer",
  "cauda-equina",
  "cervical-myelopathy",
  "foot-ulcer",
  "charcot-foot",
];
const entries = [...Object.entries(TOPICS_OF_TAG), ["anybody", TOPICS_FOR_ANYBODY] as const];

describe("the topics that are proposed for each condition", () => {
  it("knows every tag of the library but those that hold the program for good", () => {
    const missing = CONDITION_TAGS.filter(({ slug }) => TOPICS_OF_TAG[slug] === undefined);
    expect(missing.map(({ slug }) => slug).toSorted()).toEqual(PROPOSES_NOTHING.toSorted());
    const known = new Set([...CONDITION_TAGS, ...PATIENT_FLAGS].map(({ slug }) => slug));
    expect(Object.keys(TOPICS_OF_TAG).filter((tag) => !known.has(tag))).toEqual([]);
  });

  it.each(entries)("names topics of the library alone, once each: %s", (_tag, { ticks, offers = [] }) => {
    const all = [...ticks, ...offers];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((slug) => !TICKABLE_ADVICE.some((topic) => topic.slug === slug))).toEqual([]);
    expect(ticks.length).toBeLessThanOrEqual(PROPOSED_TOPICS);
  });

  it.each(entries)("ticks nothing that is off unless somebody ticks it: %s", (_tag, { ticks }) => {
    const off = TICKABLE_ADVICE.filter(({ offUnlessTicked }) => offUnlessTicked).map(({ slug }) => slug);
    expect(ticks.filter((slug) => off.includes(slug))).toEqual([]);
  });

  it.each(CONDITION_TAGS.map(({ slug }) => slug).filter((slug) => !PROPOSES_NOTHING.includes(slug)))(
    "proposes two or three for %s",
    (tag) => {
      const reader = { conditions: [{ tag, notedOn: "2026-11-30" }], birthYear: 1950, today: "2026-11-30" };
      const { length } = proposeTopics(reader);
      expect(length).toBeGreaterThanOrEqual(2);
      expect(length).toBeLessThanOrEqual(PROPOSED_TOPICS);
    },
  );
});
