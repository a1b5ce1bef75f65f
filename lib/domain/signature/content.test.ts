import fc from "fast-check";
import { expect, it } from "vitest";
import { TICKABLE_ADVICE } from "@/db/seed/advice/all-topics";
import { topicWordings } from "@/lib/domain/advice/topic-wordings";
import { contentDifference, contentInWords } from "./content-difference";
import { canonicalJson, contentHash } from "./content-hash";
import { monthsAfter } from "./months-after";

it("hashes equal contents alike, whatever the order of their keys, and every change otherwise", () => {
  const content = { steps: ["Lie down.", "Lift."], dose: { sets: 2, hold: { from: 5 } } };
  const turned = { dose: { hold: { from: 5 }, sets: 2 }, steps: ["Lie down.", "Lift."] };
  expect(contentHash(turned)).toBe(contentHash(content));
  expect(contentHash({ ...content, steps: ["Lift.", "Lie down."] })).not.toBe(contentHash(content));
});

it("is read back from its canonical form as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
  );
});

it("tells line by line what has changed, and of a drawing that it has", () => {
  const before = { steps: ["Lie down.", "Lift."], feel: "Your buttocks.", drawing: { a: 1 } };
  const now = { steps: ["Lie down.", "Lift slowly."], feel: "Your buttocks.", drawing: { a: 2 } };
  expect(contentDifference(before, now)).toEqual([
    { field: "Steps", before: ["Lift."], now: ["Lift slowly."] },
    { field: "Drawing", before: [], now: ["is drawn otherwise"] },
  ]);
  expect(contentDifference(now, now)).toEqual([]);
});

it("says in words what is signed, in the order of reading and without a bare code", () => {
  const dose = { sets: 2, repetitions: { from: 10 }, timesPerDay: { from: 1 }, daysPerWeek: { from: 7 } };
  const content = {
    loadTags: ["HIPEXT"],
    dose,
    equipment: "",
    drawing: {},
    plainName: "Hip lift",
    doseBasis: "B9",
  };
  const words = contentInWords(content);
  expect(words.map(({ field }) => field)).toEqual(["Plain name", "Dose", "Dose basis", "Load tags"]);
  expect(JSON.stringify(words)).not.toMatch(/HIPEXT|B9/);
});

it("reads a warning text sign by sign, each on a line of its own", () => {
  const sign = (code: string, text: string) => ({ code, text, level: 1, mayBeHidden: false });
  const groups = [
    {
      ...{ level: 1, heading: "Get help now:", closing: ["Do not wait."] },
      signs: [sign("E1", "You cannot pee."), sign("E2", "You leak.")],
    },
  ];
  const [group] = contentInWords({ groups });
  expect(group?.field).toBe("Get help now:");
  expect(group?.words).toEqual(
    expect.arrayContaining(["E1 You cannot pee.", "E2 You leak.", "Do not wait."]),
  );
  const signs = [sign("E1", "You cannot pee at all."), sign("E2", "You leak.")];
  expect(contentDifference({ groups }, { groups: [{ ...groups[0], signs }] })).toEqual([
    { field: "Groups", before: ["E1 You cannot pee."], now: ["E1 You cannot pee at all."] },
  ]);
});

it("reads every wording of a topic under the patients it is for, without what only the software reads", () => {
  const topic = { slug: "driving", points: ["Stop often."] };
  const words = contentInWords({ points: topic.points, ...topicWordings(topic) });
  expect(words.map(({ field }) => field)).toEqual([
    "Points",
    "For: after an operation, in a cast or sling, or with strong pain medicine",
    "In: United Kingdom",
  ]);
  expect(words[1]?.words).toEqual(expect.arrayContaining(["Driving again"]));
  expect(words[2]?.words).toEqual(["Tell DVLA if you still cannot drive 3 months after an operation."]);
  expect(JSON.stringify(words)).not.toMatch(/fromWeek|untilLimitsEnd|Tag:/);
  for (const { slug, points } of TICKABLE_ADVICE) {
    const fields = contentInWords({ ...topicWordings({ slug, points }) }).map(({ field }) => field);
    expect(new Set(fields).size, slug).toBe(fields.length);
  }
  const before = topicWordings({ slug: "heat", points: [] });
  const heat = contentInWords({ ...before });
  expect(heat.map(({ field }) => field)).toEqual(["Changed for: pregnant", "Not given with:"]);
  expect(heat[1]?.words.join()).toContain("reduced skin feeling");
  const now = { ...before, circumstances: [] };
  expect(contentDifference({ ...before }, { ...now })).toEqual([
    { field: "Circumstances", before: [], now: ["is for other patients than before"] },
  ]);
});

it("counts months, to the last day where a month is shorter", () => {
  expect(monthsAfter("2026-11-30", 24)).toBe("2028-11-30");
  expect(monthsAfter("2024-02-29", 12)).toBe("2025-02-28");
  expect(monthsAfter("2026-08-31", 6)).toBe("2027-02-28");
});
