import { describe, expect, it } from "vitest";
import { upperEnd } from "@/lib/domain/dose/amount";
import { findDoseProblems } from "@/lib/domain/dose/dose";
import { rangeNote, usualRange } from "@/lib/domain/dose/usual-range";
import { setsHold } from "@/lib/domain/patient/condition";
import { ADVICE_GROUPS, DEFAULT_TOPIC_LIMIT } from "@/lib/domain/program/advice";
import { findPlaceholders, printablePoints } from "@/lib/domain/text/placeholders";
import { ADVICE_TOPICS, TICKABLE_ADVICE } from "./advice/all-topics";
import { CONDITION_TAGS, PATIENT_FLAGS } from "./conditions";
import { DEMO_FOLLOW_UP } from "./demo-follow-up";
import { LIBRARY } from "./library/all-exercises";
import { TEMPLATES } from "./templates/all-templates";
import { WARNING_TEXT } from "./warning-text";

/** Words that frighten or blame (contradictions K15 and K21). */
const BANNED = /slipped|out of place|worn out|crumbling|damaged|realign|weak core/i;
const MAX_WORDS = 20;
const MAX_TEMPLATE_ITEMS = 7;

const slugsOf = (list: readonly { slug: string }[]) => list.map((entry) => entry.slug);
const repeated = (list: readonly string[]) => list.filter((entry, index) => list.indexOf(entry) !== index);
const sentences = (text: string) => text.split(/(?<=[.!?:])\s+/);
const tooLong = (text: string) =>
  sentences(text).filter((sentence) => sentence.split(/\s+/).length > MAX_WORDS);
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

describe("advice topics", () => {
  it("are 51, in all six groups, with one fixed line beside them", () => {
    expect(ADVICE_TOPICS).toHaveLength(51);
    expect([...new Set(ADVICE_TOPICS.map((topic) => topic.group))]).toEqual([...ADVICE_GROUPS]);
    expect(slugsOf(TICKABLE_ADVICE).slice(51)).toEqual(["medicines-ask"]);
    expect(repeated(slugsOf(TICKABLE_ADVICE))).toEqual([]);
  });

  it("are off unless ticked where the rule says so, and only there", () => {
    const off = TICKABLE_ADVICE.filter((topic) => topic.offUnlessTicked).map((topic) => topic.slug);
    expect(off.sort()).toEqual([
      ...["after-operation", "belts-strapping", "creams-patches", "crutches-frame", "drinking-water"],
      ...["driving-after", "head-rest", "healthy-weight", "medicines-ask", "other-treatments"],
      ...["sex-after-hip", "sling", "walking-aid"],
    ]);
  });

  it.each(TICKABLE_ADVICE)("$slug prints short, calm sentences", ({ slug, title, points }) => {
    const fewest = ["drinking-water", "belts-strapping", "medicines-ask", "warm-up", "work-arm"].includes(
      slug,
    )
      ? 1
      : 3;
    expect(points.length).toBeGreaterThanOrEqual(fewest);
    expect(points.length).toBeLessThanOrEqual(7);
    for (const text of [title, ...points]) {
      expect(tooLong(text)).toEqual([]);
      expect(text).not.toMatch(BANNED);
    }
  });

  it("say what to do: “do not” stands only where its final wording has it", () => {
    const withDoNot = TICKABLE_ADVICE.filter((topic) =>
      topic.points.some((point) => /\bdo not \w/i.test(point)),
    );
    expect(slugsOf(withDoNot)).toEqual([
      ...["tests-scans", "sex-after-hip", "dizzy-days", "head-rest", "medicines-ask"],
    ]);
  });

  it("print sensibly before anything is filled in", () => {
    for (const topic of TICKABLE_ADVICE) {
      const printed = printablePoints(topic.points);
      expect(printed.length).toBeGreaterThan(0);
      expect(printed.flatMap(findPlaceholders)).toEqual([]);
    }
    const fields = TICKABLE_ADVICE.flatMap((topic) => topic.points.flatMap(findPlaceholders));
    expect(fields.sort()).toEqual([
      ...["date", "driving_authority_line", "local_stop_smoking_service", "support", "task", "time"],
    ]);
  });

  it("name the contradictions they resolve", () => {
    const resolved = TICKABLE_ADVICE.flatMap((topic) => topic.resolves);
    expect(resolved.filter((number) => !/^K([1-9]|1\d|2[0-8])$/.test(number))).toEqual([]);
  });
});

describe("warning text", () => {
  const signs = WARNING_TEXT.groups.flatMap((group) => group.signs);

  it("holds every code of the register once, and none that was given up", () => {
    const register = [...numbered("E", 37), ...numbered("U", 31), ...numbered("C", 12), ...numbered("S", 13)];
    register.push("C5a", "S2a", "S4v");
    // U7 is held by U11, C1 and S5; C9 by C1.
    const givenUp = ["U7", "C9"];
    expect(signs.map((sign) => sign.code).sort()).toEqual(
      register.filter((code) => !givenUp.includes(code)).sort(),
    );
  });

  it("puts every sign at the level of its group", () => {
    for (const group of WARNING_TEXT.groups) {
      expect(group.signs.every((sign) => sign.level === group.level)).toBe(true);
    }
    expect(signs.filter((sign) => sign.mayBeHidden).map((sign) => sign.code)).toEqual(["C3", "C7", "C8"]);
  });

  it("splits level 2 into today and the next day or two", () => {
    const [today, soon] = WARNING_TEXT.groups.filter((group) => group.level === 2);
    expect(soon?.signs.map((sign) => sign.code)).toEqual(["U8", "U9", "U10", "U11", "U31"]);
    const codesOfToday = [...numbered("U", 30)].filter((code) => !/^U(7|8|9|10|11)$/.test(code));
    expect(today?.signs.map((sign) => sign.code).sort()).toEqual(codesOfToday.sort());
  });

  it("knows only the contacts that the clinic gives", () => {
    const fields = findPlaceholders(JSON.stringify(WARNING_TEXT));
    expect(fields.sort()).toEqual([
      "clinic_phone",
      "emergency_department",
      "emergency_number",
      "urgent_line",
    ]);
  });

  it("adds lines for flags that exist", () => {
    const known = [...slugsOf(CONDITION_TAGS), ...slugsOf(PATIENT_FLAGS)];
    const flags = WARNING_TEXT.additions.map((addition) => addition.flag);
    const named = JSON.stringify([WARNING_TEXT.groups, WARNING_TEXT.areas]).matchAll(/"tag":"([^"]+)"/g);
    expect([...named].map(([, tag = ""]) => tag).filter((tag) => !known.includes(tag))).toEqual([]);
    expect(flags.filter((flag) => !known.includes(flag))).toEqual([]);
    expect(repeated(flags)).toEqual([]);
  });
});

describe("condition tags and flags", () => {
  it("are 83 and 47, with slugs of their own", () => {
    expect(CONDITION_TAGS).toHaveLength(83);
    expect(PATIENT_FLAGS).toHaveLength(47);
    expect(repeated([...slugsOf(CONDITION_TAGS), ...slugsOf(PATIENT_FLAGS)])).toEqual([]);
  });

  it("hold what needs a referral first", () => {
    const held = CONDITION_TAGS.filter((tag) => setsHold(tag.suitability));
    expect(slugsOf(held).sort()).toEqual([
      "achilles-rupture",
      "acl-reconstruction",
      "ankle-fracture",
      "arm-fracture",
      "bone-stress-injury",
      "cauda-equina",
      "cervical-myelopathy",
      "charcot-foot",
      "distal-radius-fracture",
      "foot-ulcer",
      "fracture-trauma",
      "hand-tendon-repair",
      "infection",
      "inflammatory-suspected",
      "post-spinal-surgery",
      "post-surgery",
      "shoulder-fracture",
      "shoulder-surgery",
      "spinal-curvature",
      "sternotomy",
      "tumour-cancer",
    ]);
    expect(slugsOf(CONDITION_TAGS.filter((tag) => !tag.unlockable)).sort()).toEqual([
      "cauda-equina",
      "cervical-myelopathy",
      "charcot-foot",
      "foot-ulcer",
      "infection",
    ]);
  });

  it("offer templates that exist, and every tag a template suits offers it", () => {
    const templates = slugsOf(TEMPLATES);
    const offered = CONDITION_TAGS.flatMap((tag) => tag.templates);
    expect(offered.filter((slug) => !templates.includes(slug))).toEqual([]);
    for (const template of TEMPLATES) {
      for (const suited of template.suits) {
        expect(CONDITION_TAGS.find((tag) => tag.slug === suited)?.templates).toContain(template.slug);
      }
    }
  });

  it("never call tissue damaged", () => {
    expect(CONDITION_TAGS.filter((tag) => BANNED.test(tag.plainName))).toEqual([]);
  });
});

describe("templates", () => {
  const exercises = new Map(LIBRARY.map((exercise) => [exercise.slug, exercise]));

  it("are 34", () => {
    expect(TEMPLATES).toHaveLength(34);
    expect(repeated(slugsOf(TEMPLATES))).toEqual([]);
  });

  it.each(TEMPLATES)("$slug has exercises of the library, with doses inside the bounds", ({ items }) => {
    expect(items.length).toBeLessThanOrEqual(MAX_TEMPLATE_ITEMS);
    expect(repeated(items.map((item) => item.exercise))).toEqual([]);
    for (const item of items) {
      const exercise = exercises.get(item.exercise);
      expect(exercise, item.exercise).toBeDefined();
      if (exercise) expect(findDoseProblems({ ...exercise.dose, ...item.dose })).toEqual([]);
    }
  });

  it.each(TEMPLATES)("$slug asks nobody whether a dose is to be kept", ({ items }) => {
    const asked = items.filter((item) => {
      const exercise = exercises.get(item.exercise);
      return exercise && rangeNote({ ...exercise.dose, ...item.dose }, usualRange(exercise)) !== undefined;
    });
    expect(asked.map((item) => item.exercise)).toEqual([]);
  });

  it("nor does the program of the demonstration, and its patient does no strength on more days than that", () => {
    const { items, sessions, paper } = DEMO_FOLLOW_UP;
    items.forEach(({ exercise: slug, doses }, index) => {
      const exercise = exercises.get(slug);
      for (const dose of doses) {
        expect(exercise && rangeNote(dose, usualRange(exercise)), slug).toBeUndefined();
        const most = upperEnd(dose.daysPerWeek);
        const days = [...sessions, ...paper].filter(({ did }) => did[index] === "d" || did[index] === "p");
        for (const from of [28, 21, 14, 7]) {
          const week = days.filter(({ daysAgo }) => daysAgo <= from && daysAgo > from - 7);
          expect(week.length, `${slug}, ${from} days ago`).toBeLessThanOrEqual(most);
        }
      }
    });
  });

  it.each(TEMPLATES)("$slug suggests a few topics that exist and are not off by default", ({ advice }) => {
    expect(advice.length).toBeLessThanOrEqual(DEFAULT_TOPIC_LIMIT);
    const offered = slugsOf(ADVICE_TOPICS.filter((topic) => !topic.offUnlessTicked));
    expect(advice.filter((slug) => !offered.includes(slug))).toEqual([]);
  });

  it.each(TEMPLATES)("$slug speaks plainly to the patient", ({ title, goal, items, reviewWeeks }) => {
    for (const text of [title, goal, ...items.map((item) => item.note ?? "")]) {
      expect(tooLong(text)).toEqual([]);
      expect(text).not.toMatch(BANNED);
    }
    expect(reviewWeeks[0]).toBeGreaterThanOrEqual(1);
    expect(reviewWeeks[1]).toBeGreaterThanOrEqual(reviewWeeks[0]);
  });

  it("keeps the pregnancy program off the back", () => {
    const pregnancy = TEMPLATES.find((template) => template.slug === "tpl-pregnancy");
    const positions = pregnancy?.items.map((item) => exercises.get(item.exercise)?.startPosition);
    expect(positions).not.toContain("supine");
    expect(positions).not.toContain("prone");
  });
});
