import { describe, expect, it } from "vitest";
import type { ConflictLevel, ConflictPatient } from "@/lib/domain/conflict/conflict-rule";
import { CONFLICT_RULES } from "@/lib/domain/conflict/conflict-rules";
import {
  findConflicts,
  findProgramConflicts,
  findTopicConflicts,
} from "@/lib/domain/conflict/find-conflicts";
import type { Exercise, LoadTag, Purpose, StartPosition } from "@/lib/domain/exercise/exercise";
import type { AffectedSide } from "@/lib/domain/patient/patient";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";
import { TICKABLE_ADVICE } from "./advice/all-topics";
import { CONDITION_TAGS, PATIENT_FLAGS } from "./conditions";
import { LIBRARY } from "./library/all-exercises";
import { TEMPLATES } from "./templates/all-templates";

const TODAY = "2026-11-22";
const library = new Map(LIBRARY.map((exercise) => [exercise.slug, exercise]));
const items = LIBRARY.map((exercise) => ({ itemId: exercise.slug, exercise }));
const KNOWN_FLAGS = [...CONDITION_TAGS, ...PATIENT_FLAGS].map((flag) => flag.slug);

function patientWith(
  tags: readonly (string | PatientCondition)[],
  affectedSide: AffectedSide = "left",
): ConflictPatient {
  const conditions = tags.map((tag) => (typeof tag === "string" ? { tag, notedOn: TODAY } : tag));
  return { conditions, affectedSide, today: TODAY };
}

/** Slugs of the library on which the rule fires at the level, for a patient with these flags. */
function firedOn(code: string, level: ConflictLevel, ...tags: (string | PatientCondition)[]): string[] {
  return findConflicts(patientWith(tags), items, library)
    .filter((conflict) => conflict.rule === code && conflict.level === level)
    .map((conflict) => conflict.itemId)
    .sort();
}

type Is = (exercise: Exercise) => boolean;
const tag =
  (...wanted: LoadTag[]): Is =>
  (exercise) =>
    wanted.some((one) => exercise.loadTags.includes(one));
const from =
  (...positions: StartPosition[]): Is =>
  (exercise) =>
    positions.includes(exercise.startPosition);
const slug =
  (...slugs: string[]): Is =>
  (exercise) =>
    slugs.includes(exercise.slug);
const purpose =
  (wanted: Purpose): Is =>
  (exercise) =>
    exercise.purpose === wanted;
const either =
  (...all: Is[]): Is =>
  (exercise) =>
    all.some((is) => is(exercise));
const both =
  (...all: Is[]): Is =>
  (exercise) =>
    all.every((is) => is(exercise));
const spine: Is = (exercise) =>
  ["low back", "upper back", "core", "side trunk"].some((region) =>
    (exercise.regions as readonly string[]).includes(region),
  ) || tag("FLEXEND", "FLEXLOAD", "EXTEND", "ROTEND")(exercise);
const LATERAL = slug(
  "clamshell",
  "hip-abduction-isometric",
  "hip-abduction-side-lying",
  "hip-abduction-standing",
  "band-side-step",
);

/** The register, written a second time: rule, level, flags, what it fires on, one that fires and one that does not. */
const REGISTER: readonly [
  code: string,
  level: ConflictLevel,
  flags: readonly string[],
  firesOn: Is,
  fires: string,
  spares: string,
][] = [
  [
    "R1",
    "stop",
    ["disc-related", "sciatica", "pinched-nerve"],
    tag("FLEXEND", "FLEXLOAD"),
    "childs-pose",
    "knee-to-chest-single",
  ],
  [
    "R2",
    "warn",
    ["disc-related", "sciatica", "pinched-nerve"],
    either(slug("sciatic-tensioner-sitting"), both(tag("NERVE"), purpose("stretch"))),
    "hamstring-stretch-strap",
    "sciatic-slider-supine",
  ],
  [
    "R4",
    "stop",
    ["stenosis", "extension-sensitive"],
    tag("EXTEND"),
    "prone-press-up",
    "knee-to-chest-single",
  ],
  [
    "R5",
    "note",
    ["stenosis"],
    slug("walking-program", "interval-walking"),
    "interval-walking",
    "aquatic-walking",
  ],
  [
    "R6",
    "stop",
    ["osteoporosis", "fracture-trauma", "long-term-steroids"],
    tag("FLEXEND", "FLEXLOAD", "ROTEND"),
    "open-book",
    "hip-hinge-drill",
  ],
  ["R7", "warn", ["osteoporosis"], tag("LOAD", "FALL"), "goblet-squat", "mini-squat"],
  ["R8", "warn", ["osteoporosis"], tag("PRESS"), "foam-roll-quads", "figure-4-sitting"],
  [
    "R9",
    "stop",
    ["hip-replacement-posterior", "hip-replacement-unknown"],
    tag("HIPF90", "HIPADD", "HIPIR"),
    "figure-4-supine",
    "bridge",
  ],
  [
    "R10",
    "stop",
    ["hip-replacement-anterior"],
    tag("HIPEXT", "HIPER"),
    "runners-lunge",
    "hip-abduction-standing",
  ],
  [
    "R10",
    "stop",
    ["hip-replacement-lateral", "hip-replacement-unknown"],
    either(tag("HIPEXT", "HIPER"), LATERAL),
    "hip-abduction-standing",
    "gluteal-squeeze",
  ],
  [
    "R11",
    "warn",
    [
      "hip-replacement-posterior",
      "hip-replacement-anterior",
      "hip-replacement-lateral",
      "hip-replacement-unknown",
    ],
    tag("FALL", "SLS"),
    "step-up-low",
    "mini-squat",
  ],
  [
    "R12",
    "warn",
    ["arthritis-hip-oa", "groin-pinch"],
    tag("HIPF90", "HIPIR", "HIPER"),
    "hip-rotation-supine",
    "heel-slide-supine",
  ],
  [
    "R13",
    "stop",
    ["gluteal-tendinopathy"],
    either(tag("HIPADD"), from("side-lying")),
    "piriformis-stretch-cross-body",
    "hip-abduction-isometric",
  ],
  ["R14", "stop", ["si-joint"], tag("WIDE", "SLS", "HIPEXT"), "butterfly-supine", "adductor-squeeze"],
  ["R15", "stop", ["pregnancy", "pregnancy-pain", "maternity-limits"], from("supine"), "bridge", "cat-cow"],
  [
    "R16",
    "stop",
    ["pregnancy", "pregnancy-pain", "maternity-limits"],
    either(from("prone"), tag("ABLOAD")),
    "prone-lying",
    "mini-squat",
  ],
  [
    "R16",
    "warn",
    ["pregnancy", "pregnancy-pain", "maternity-limits"],
    both(tag("FALL", "WIDE", "WATER"), (exercise) => !either(from("prone"), tag("ABLOAD"))(exercise)),
    "aquatic-walking",
    "walking-program",
  ],
  ["R18", "warn", ["postnatal"], tag("ABLOAD", "LOAD"), "plank-forearm", "pelvic-floor-contraction"],
  [
    "R19",
    "stop",
    ["blood-thinners-dvt-risk"],
    either(tag("PRESS"), slug("foam-roll-calf")),
    "foam-roll-calf",
    "calf-stretch-bent",
  ],
  ["R20", "warn", ["heart-blood-pressure-glaucoma"], tag("ISO", "LOAD"), "wall-squat-hold", "march-sitting"],
  ["R21", "warn", ["falls-risk"], tag("FALL", "SLS"), "tandem-walk", "heel-raise"],
  [
    "R22",
    "warn",
    ["knee-pain"],
    either(tag("KNEEL"), slug("goblet-squat", "adductor-squat-opener", "lunge-reverse")),
    "goblet-squat",
    "mini-squat",
  ],
  [
    "R23",
    "warn",
    ["wrist-hand-shoulder-pain"],
    either(tag("WRIST"), slug("side-plank-knees")),
    "side-plank-knees",
    "plank-wall",
  ],
  [
    "R24",
    "warn",
    ["reduced-feeling-circulation"],
    tag("PRESS"),
    "ball-release-back-wall",
    "figure-4-sitting",
  ],
  [
    "R25",
    "stop",
    ["inflammatory-arthritis", "hot-joint"],
    either(tag("LOAD"), purpose("stretch")),
    "figure-4-supine",
    "hip-rotation-supine",
  ],
  ["R26", "warn", ["axial-spa"], tag("FLEXLOAD", "LOAD"), "deadlift-light", "prone-lying"],
  ["R27", "stop", ["post-spinal-surgery", "recent-injection"], spine, "bird-dog", "walking-program"],
  [
    "R28",
    "stop",
    ["tumour-cancer", "cancer-history"],
    tag("LOAD", "FALL", "FLEXEND", "FLEXLOAD", "EXTEND", "ROTEND"),
    "sit-to-stand",
    "bridge",
  ],
  [
    "R29",
    "warn",
    ["hypermobility"],
    either(purpose("stretch"), tag("HIPER", "EXTEND")),
    "calf-stretch-straight",
    "bird-dog",
  ],
  ["R30", "warn", ["hernia-prolapse"], tag("ABLOAD", "LOAD"), "dead-bug", "abdominal-brace-supine"],
  [
    "R31",
    "warn",
    ["cannot-lie-flat", "pregnancy", "pregnancy-pain", "maternity-limits"],
    from("supine", "prone"),
    "prone-on-elbows",
    "march-sitting",
  ],
  ["R32", "stop", ["wound-incontinence", "infection"], tag("WATER"), "swimming", "walking-program"],
  [
    "R33",
    "note",
    ["no-floor"],
    from("supine", "prone", "side-lying", "four-point", "half-kneeling"),
    "clamshell",
    "sit-to-stand-raised",
  ],
];

describe("the rules", () => {
  it("are 33, R1 to R33 in order, for flags that exist", () => {
    expect(CONFLICT_RULES.map((rule) => rule.code)).toEqual(
      Array.from({ length: 33 }, (_, index) => `R${index + 1}`),
    );
    const flags = CONFLICT_RULES.flatMap((rule) => [
      ...rule.flags,
      ...rule.triggers.flatMap((trigger) => trigger.flags ?? []),
    ]);
    expect(flags.map((flag) => flag.tag).filter((flag) => !KNOWN_FLAGS.includes(flag))).toEqual([]);
  });

  it.each(REGISTER)("%s fires at %s for %j, on that and on nothing else", (...row) => {
    const [code, level, flags, firesOn, fires, spares] = row;
    const expected = LIBRARY.filter(firesOn).map((exercise) => exercise.slug);
    expect(expected).toContain(fires);
    expect(expected).not.toContain(spares);
    for (const flag of flags) expect(firedOn(code, level, flag)).toEqual(expected.sort());
  });

  it.each(CONFLICT_RULES)("$code fires for no flag but its own", ({ code }) => {
    const own = REGISTER.filter((row) => row[0] === code).flatMap((row) => row[2]);
    const others = KNOWN_FLAGS.filter((flag) => !own.includes(flag));
    const fired = findConflicts(patientWith(others), items, library).map((conflict) => conflict.rule);
    expect(fired).not.toContain(code);
  });

  it("R3 and R17 speak against every program, and only for their flags", () => {
    const programRules = (flag: string) =>
      findProgramConflicts(patientWith([flag])).map(({ rule, level }) => [rule, level]);
    expect(programRules("worsening-weakness-both-legs")).toEqual([["R3", "stop"]]);
    expect(programRules("maternity-limits")).toEqual([["R17", "stop"]]);
    expect(KNOWN_FLAGS.filter((flag) => programRules(flag).length > 0).sort()).toEqual([
      "maternity-limits",
      "worsening-weakness-both-legs",
    ]);
  });

  it("R24 fires on the topics about heat and cold", () => {
    const topics = TICKABLE_ADVICE.map((topic) => topic.slug);
    const fired = (flag: string) =>
      topics.filter((topic) => findTopicConflicts(patientWith([flag]), topic).length > 0);
    expect(fired("reduced-feeling-circulation").sort()).toEqual(["cold", "heat"]);
    expect(KNOWN_FLAGS.filter((flag) => fired(flag).length > 0)).toEqual(["reduced-feeling-circulation"]);
  });

  it.each(CONFLICT_RULES)("$code offers exercises that do not trip it", ({ code, offers, flags }) => {
    expect(offers.filter((offer) => !library.has(offer))).toEqual([]);
    expect(new Set(offers).size).toBe(offers.length);
    const offered = items.filter((item) => offers.includes(item.itemId));
    const tripped = findConflicts(patientWith(flags.map((flag) => flag.tag)), offered, library);
    expect(tripped.filter((conflict) => conflict.rule === code)).toEqual([]);
  });

  it.each(CONFLICT_RULES)("$code says it in at most two short sentences and a half", ({ message }) => {
    expect(message.length).toBeLessThanOrEqual(150);
    expect(message.split(" ").length).toBeLessThanOrEqual(28);
  });
});

describe("rules with a time", () => {
  const noted = (
    name: string,
    notedOn: string,
    detail: Partial<PatientCondition> = {},
  ): PatientCondition => ({
    tag: name,
    notedOn,
    ...detail,
  });

  it("R1 ends six weeks after the condition was noted", () => {
    expect(firedOn("R1", "stop", noted("sciatica", "2026-10-12"))).toContain("childs-pose");
    expect(firedOn("R1", "stop", noted("sciatica", "2026-10-11"))).toEqual([]);
    expect(firedOn("R2", "warn", noted("sciatica", "2025-01-01"))).not.toEqual([]);
  });

  it("R9 and R10 end with the surgeon's limits, R11 does not", () => {
    const posterior = (limitsEndOn: string) =>
      noted("hip-replacement-posterior", "2026-09-01", { limitsEndOn });
    const lateral = (limitsEndOn: string) => noted("hip-replacement-lateral", "2026-09-01", { limitsEndOn });
    expect(firedOn("R9", "stop", posterior(TODAY))).toContain("figure-4-supine");
    expect(firedOn("R9", "stop", posterior("2026-11-21"))).toEqual([]);
    expect(firedOn("R10", "stop", lateral("2026-12-01"))).toContain("clamshell");
    expect(firedOn("R10", "stop", lateral("2026-11-21"))).toEqual([]);
    expect(firedOn("R11", "warn", posterior("2026-11-21"))).toContain("step-up-low");
  });

  it("R15, R16 and R31 count the weeks since the note", () => {
    const pregnant = (pregnancyWeeks: number, notedOn: string) =>
      noted("pregnancy", notedOn, { pregnancyWeeks });
    expect(firedOn("R15", "stop", pregnant(15, TODAY))).toEqual([]);
    expect(firedOn("R15", "stop", pregnant(15, "2026-11-15"))).toContain("bridge");
    expect(firedOn("R15", "stop", pregnant(15, "2026-11-16"))).toEqual([]);
    expect(firedOn("R16", "stop", pregnant(15, TODAY))).not.toContain("prone-lying");
    expect(firedOn("R16", "stop", pregnant(15, TODAY))).toContain("dead-bug");
    expect(firedOn("R16", "stop", pregnant(16, TODAY))).toContain("prone-lying");
    expect(firedOn("R31", "warn", pregnant(27, TODAY))).toEqual([]);
    expect(firedOn("R31", "warn", pregnant(27, "2026-11-15"))).toContain("bridge");
  });

  it("the week of the pregnancy flag counts for every flag that says pregnant", () => {
    const early = [noted("pregnancy", TODAY, { pregnancyWeeks: 9 }), noted("pregnancy-pain", TODAY)];
    expect(firedOn("R15", "stop", ...early)).toEqual([]);
  });
});

describe("R13, lying on the sore side", () => {
  const stops = (
    name: string,
    affectedSide: AffectedSide,
    side?: "left-only" | "right-only" | "each-side",
  ) => {
    const exercise = library.get(name);
    if (!exercise) throw new Error(name);
    const patient = patientWith(["gluteal-tendinopathy"], affectedSide);
    return findConflicts(patient, [{ itemId: name, exercise, side }], library).length > 0;
  };

  it("lets the sore leg work on top", () => {
    expect(stops("clamshell", "left", "left-only")).toBe(false);
    expect(stops("hip-abduction-side-lying", "right", "right-only")).toBe(false);
  });

  it("fires when the sore side is down, or when nobody can tell", () => {
    expect(stops("clamshell", "left", "right-only")).toBe(true);
    expect(stops("clamshell", "left", "each-side")).toBe(true);
    expect(stops("clamshell", "left")).toBe(true);
    expect(stops("clamshell", "both", "left-only")).toBe(true);
    expect(stops("clamshell", "unspecified", "left-only")).toBe(true);
    expect(stops("side-plank-knees", "left", "left-only")).toBe(true);
    expect(stops("open-book", "left", "left-only")).toBe(true);
  });
});

describe("every tag and flag", () => {
  const SILENT = [
    "cauda-equina",
    "chronic-stress-sleep",
    "degenerative-spine",
    "hip-stiffness",
    "nonspecific-lbp",
    "overuse",
    "piriformis-deep-gluteal",
    "posture-related",
    "spinal-curvature",
    "strain-sprain",
    "tight-hip-flexors",
    "weight-related",
  ];

  it.each(KNOWN_FLAGS)("%s is answered by the rules that name it, and only by them", (flag) => {
    const naming = CONFLICT_RULES.filter((rule) =>
      [...rule.flags, ...rule.triggers.flatMap((trigger) => trigger.flags ?? [])].some(
        (named) => named.tag === flag,
      ),
    ).map((rule) => rule.code);
    const patient = patientWith([flag]);
    const fired = [...findConflicts(patient, items, library), ...findProgramConflicts(patient)];
    expect(new Set(fired.map((conflict) => conflict.rule))).toEqual(new Set(naming));
    expect(naming.length === 0).toBe(SILENT.includes(flag));
  });
});

describe("starter templates", () => {
  const own = TEMPLATES.flatMap((template) => [
    ...template.suits.map((suits) => [template.slug, suits] as const),
    ...CONDITION_TAGS.filter((condition) => condition.templates.includes(template.slug)).map(
      (condition) => [template.slug, condition.slug] as const,
    ),
  ]);

  it("are ten, each with a condition it suits", () => {
    expect(new Set(own.map(([template]) => template)).size).toBe(10);
  });

  it.each(own)("%s raises no STOP for %s", (templateSlug, condition) => {
    const template = TEMPLATES.find((candidate) => candidate.slug === templateSlug);
    const program = (template?.items ?? []).flatMap(({ exercise: name }) => {
      const exercise = library.get(name);
      return exercise ? [{ itemId: name, exercise }] : [];
    });
    expect(program).toHaveLength(7);
    for (const affectedSide of ["left", "both", "unspecified"] as const) {
      const conflicts = findConflicts(patientWith([condition], affectedSide), program, library);
      expect(conflicts.filter((conflict) => conflict.level === "stop")).toEqual([]);
    }
  });
});
