import { describe, expect, it } from "vitest";
import { findDoseProblems } from "@/lib/domain/dose/dose";
import { equipmentKinds } from "@/lib/domain/exercise/equipment";
import type { Exercise } from "@/lib/domain/exercise/exercise";
import { EXERCISE_LIMITS } from "@/lib/domain/exercise/exercise-limits";
import { LIBRARY } from "./all-exercises";

const MAX_SENTENCE_WORDS = 20;
const MEAN_STEP_WORDS = 12;
const LONG_HOLD_SECONDS = 5;
/** The strongest stretch a patient should feel; a scale of stretch, not of pain. */
const CEILING = "never more than 7 out of 10";
/** Progression links, each counted once from the easier to the harder exercise. */
const LADDER_LINKS = 275;
const ON_NO_LADDER = new Set([
  "foam-roll-quads",
  "foam-roll-calf",
  "ball-release-back-wall",
  "yoga-gentle",
  "pilates-mat-beginner",
  "side-bend-standing",
  "back-extension-standing",
  "side-glide-wall",
  "femoral-slider-side-lying",
  "pelvic-floor-contraction",
  "pallof-press",
  "cross-body-stretch",
  "ulnar-slider",
  "radial-slider",
  "desk-hand-break",
  "pursed-lip-breathing",
  "brandt-daroff",
  "optokinetic-watch",
  "knee-position-match",
  "bed-roll-sit",
  "plantar-fascia-stretch",
  "foot-roll-ball",
  "big-toe-stretch",
]);

/** Words that frighten or blame, and product claims nobody can keep. */
const BANNED =
  /slipped|out of place|worn[ -]out|crumbling|damaged?|re-?align|weak core|core is weak|scar tissue|\bcures?\b/i;
const LATIN =
  /gluteal|glute|piriformis|quadriceps|adductor|abductor|lumbar|thoracic|sacrum|femoral|sciatic|supine|prone/i;

const bySlug = new Map(LIBRARY.map((exercise) => [exercise.slug, exercise]));

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}

function stopSentence(exercise: Exercise): string {
  return `Stop or ease if ${exercise.stopIf}.`;
}

function patientTexts(exercise: Exercise): string[] {
  return [
    exercise.plainName,
    ...exercise.steps,
    exercise.feel,
    exercise.mistake,
    stopSentence(exercise),
    exercise.equipment,
  ];
}

/** Lists offenders by slug, so that a failing check names what to mend. */
function offenders(find: (exercise: Exercise) => readonly string[]): string[] {
  return LIBRARY.flatMap((exercise) => find(exercise).map((text) => `${exercise.slug}: ${text}`));
}

describe("the launch library", () => {
  it("holds 321 exercises with unique slugs and names", () => {
    expect(LIBRARY).toHaveLength(321);
    expect(bySlug.size).toBe(321);
    expect(new Set(LIBRARY.map((exercise) => exercise.name)).size).toBe(321);
    expect(new Set(LIBRARY.map((exercise) => exercise.plainName)).size).toBe(321);
  });

  it("gives every text and a source", () => {
    const blank = (exercise: Exercise) => {
      const { articles, extent, author, writtenOn } = exercise.provenance;
      const texts = [...patientTexts(exercise).slice(0, -1), exercise.precautions, extent, author, writtenOn];
      const hasBlank = texts.some((text) => text.trim() === "");
      const contradictsItself = (articles.length === 0) !== /^added/.test(extent);
      return hasBlank || contradictsItself || exercise.regions.length === 0 ? ["incomplete"] : [];
    };
    expect(offenders(blank)).toEqual([]);
  });

  it("keeps plain names within 60 characters", () => {
    expect(offenders((exercise) => (exercise.plainName.length > 60 ? [exercise.plainName] : []))).toEqual([]);
  });
});

describe("the equipment", () => {
  it("is something that a therapist can filter for", () => {
    expect(offenders(({ equipment }) => (equipmentKinds(equipment).length === 0 ? [equipment] : []))).toEqual(
      [],
    );
  });
});

describe("the steps", () => {
  it("are three to five", () => {
    const miscounted = ({ steps }: Exercise) =>
      steps.length < 3 || steps.length > 5 ? [`${steps.length} steps`] : [];
    expect(offenders(miscounted)).toEqual([]);
  });

  it("have at most 20 words each and 12 on average", () => {
    const tooLong = ({ steps }: Exercise) => steps.filter((step) => countWords(step) > MAX_SENTENCE_WORDS);
    expect(offenders(tooLong)).toEqual([]);
    const lengths = LIBRARY.flatMap(({ steps }) => steps.map(countWords));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeLessThanOrEqual(MEAN_STEP_WORDS);
  });

  it("leave the numbers to the dose line", () => {
    expect(offenders(({ steps }) => steps.filter((step) => /\d/.test(step)))).toEqual([]);
  });

  it("remind the patient to breathe through long holds", () => {
    const silent = ({ dose, loadTags, steps }: Exercise) => {
      const isLong = (dose.hold?.from ?? 0) >= LONG_HOLD_SECONDS || loadTags.includes("ISO");
      return isLong && !steps.some((step) => /breath/i.test(step)) ? ["no breathing cue"] : [];
    };
    expect(offenders(silent)).toEqual([]);
  });
});

describe("the short steps of the printed sheet", () => {
  it("are there for every exercise: one to three, twelve words at most, a sentence each", () => {
    const { shortSteps: most, shortStepWords } = EXERCISE_LIMITS;
    for (const { slug, shortSteps } of LIBRARY) {
      expect(shortSteps.length, slug).toBeGreaterThan(0);
      expect(shortSteps.length, slug).toBeLessThanOrEqual(most);
      for (const step of shortSteps) {
        expect(step, slug).toMatch(/^[A-Z].*\.$/);
        expect(countWords(step), `${slug}: ${step}`).toBeLessThanOrEqual(shortStepWords);
        // How often and how long is the dose's to say. A count that is part of the movement is in words.
        expect(step, slug).not.toMatch(/\d|\b(seconds|repetitions|times a day)\b/);
      }
    }
  });
});

describe("the words a patient reads", () => {
  it("come in sentences of at most 20 words", () => {
    const tooLong = (exercise: Exercise) =>
      patientTexts(exercise)
        .flatMap(sentencesOf)
        .filter((sentence) => countWords(sentence) > MAX_SENTENCE_WORDS);
    expect(offenders(tooLong)).toEqual([]);
  });

  it("say what to do, not what to leave undone", () => {
    const forbids = (exercise: Exercise) =>
      patientTexts(exercise).filter((text) =>
        /\b(do not|don['’]t|never|avoid)\b/i.test(text.replace(CEILING, "")),
      );
    expect(offenders(forbids)).toEqual([]);
  });

  it("frighten, blame and promise nobody, and hold no Latin", () => {
    const banned = (exercise: Exercise) =>
      patientTexts(exercise).filter((text) => BANNED.test(text) || LATIN.test(text));
    expect(offenders(banned)).toEqual([]);
  });

  it("finish the sentence “Stop or ease if …”", () => {
    const misfit = ({ stopIf }: Exercise) =>
      /^[a-z]/.test(stopIf) && !/[.!?]$/.test(stopIf) ? [] : [stopIf];
    expect(offenders(misfit)).toEqual([]);
  });

  it("start with a capital and end with a full stop", () => {
    const unfinished = ({ steps, feel, mistake }: Exercise) =>
      [...steps, feel, mistake].filter((text) => !/^[A-Z].*\.$/.test(text));
    expect(offenders(unfinished)).toEqual([]);
  });

  it("name the ceiling of every stretch", () => {
    const uncapped = ({ purpose, feel }: Exercise) =>
      purpose === "stretch" && !feel.includes(CEILING) ? [feel] : [];
    expect(offenders(uncapped)).toEqual([]);
  });
});

describe("the doses", () => {
  it("are within bounds", () => {
    expect(offenders(({ dose }) => findDoseProblems(dose).map(({ field }) => field))).toEqual([]);
  });

  it("start at the low end, as one number", () => {
    const ranged = ({ dose }: Exercise) =>
      [dose.repetitions, dose.hold, dose.rest, dose.timesPerDay, dose.daysPerWeek, dose.minutes]
        .filter((value) => value?.to !== undefined)
        .map((value) => JSON.stringify(value));
    expect(offenders(ranged)).toEqual([]);
  });

  it("name a side only where both, each or alternating sides are meant", () => {
    const misfit = ({ sideRule, dose }: Exercise) => {
      const expected = sideRule === "none" || sideRule === "one-side" ? undefined : sideRule;
      return dose.side === expected ? [] : [`${sideRule} with ${dose.side}`];
    };
    expect(offenders(misfit)).toEqual([]);
  });
});

describe("the ladders", () => {
  it("link exercises both ways", () => {
    const oneWay = (exercise: Exercise) => [
      ...exercise.easier.filter((slug) => !bySlug.get(slug)?.harder.includes(exercise.slug)),
      ...exercise.harder.filter((slug) => !bySlug.get(slug)?.easier.includes(exercise.slug)),
    ];
    expect(offenders(oneWay)).toEqual([]);
  });

  it(`hold ${LADDER_LINKS} links from easier to harder`, () => {
    expect(LIBRARY.flatMap((exercise) => exercise.harder)).toHaveLength(LADDER_LINKS);
  });

  it("have no more neighbours than a form takes, so that a copy can be saved", () => {
    const crowded = ({ easier, harder }: Exercise) =>
      Math.max(easier.length, harder.length) > EXERCISE_LIMITS.neighbours ? ["too many neighbours"] : [];
    expect(offenders(crowded)).toEqual([]);
  });

  it("reach every exercise but the ones that stand alone", () => {
    const alone = LIBRARY.filter(({ easier, harder }) => easier.length + harder.length === 0);
    expect(new Set(alone.map(({ slug }) => slug))).toEqual(ON_NO_LADDER);
  });
});
