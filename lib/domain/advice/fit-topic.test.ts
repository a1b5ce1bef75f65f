import { describe, expect, it } from "vitest";
import { TICKABLE_ADVICE } from "@/db/seed/advice/all-topics";
import { CONDITION_TAGS, PATIENT_FLAGS } from "@/db/seed/conditions";
import { TEMPLATES } from "@/db/seed/templates/all-templates";
import type { PatientCondition } from "@/lib/domain/patient/patient-condition";
import type { Circumstance, Reader } from "@/lib/domain/reader/circumstance";
import { fitTopic, inCountry, isLibraryWording, topicConditionsFor, topicStop } from "./fit-topic";
import { TOPIC_CONDITIONS } from "./topic-conditions";
import { TOPIC_CHANGES, TOPIC_VARIANTS } from "./topic-variants";

const TODAY = "2026-11-30";

function readerWith(tags: readonly (string | PatientCondition)[], rest: Partial<Reader> = {}): Reader {
  const conditions = tags.map((tag) => (typeof tag === "string" ? { tag, notedOn: TODAY } : tag));
  return { conditions, today: TODAY, ...rest };
}

const pregnant = (pregnancyWeeks?: number) =>
  readerWith([{ tag: "pregnancy", notedOn: TODAY, ...(pregnancyWeeks !== undefined && { pregnancyWeeks }) }]);

function topic(slug: string) {
  const found = TICKABLE_ADVICE.find((entry) => entry.slug === slug);
  if (!found) throw new Error(`no topic ${slug}`);
  return found;
}

const fitted = (slug: string, reader: Reader, own?: Parameters<typeof fitTopic>[2]) =>
  fitTopic(topic(slug), reader, own);
const points = (slug: string, ...tags: (string | PatientCondition)[]) =>
  fitted(slug, readerWith(tags)).points;

describe("positions in bed", () => {
  const late = [
    "Go to sleep on your side, left or right. Do this for naps too.",
    "Put a pillow between your knees and one under your bump.",
    "If you wake up on your back, do not worry. Turn onto your side.",
  ];

  it("are on the side from week 28, or while the week is not known", () => {
    for (const reader of [pregnant(28), pregnant(40), pregnant(), readerWith(["pregnancy-pain"])])
      expect(fitted("sleep-positions", reader).points).toEqual(late);
    expect(fitted("sleep-positions", pregnant(27)).points).toEqual([
      "On your side: put a pillow between your knees.",
      "Sleep in any position that feels good for now.",
      "From week 28, go to sleep on your side, for naps too.",
    ]);
  });

  it("change on the day the week is reached", () => {
    const noted = { tag: "pregnancy", notedOn: "2026-11-24", pregnancyWeeks: 27 };
    expect(fitted("sleep-positions", readerWith([noted])).variant).toBe("pregnant-early");
    expect(fitted("sleep-positions", readerWith([noted], { today: "2026-12-01" })).points).toEqual(late);
  });

  it("spare a new hip until its limits end, and are four for everybody else", () => {
    expect(points("sleep-positions", "hip-replacement-lateral")[0]).toContain("on your good side");
    const ended = { tag: "hip-replacement-lateral", notedOn: TODAY, limitsEndOn: "2026-11-29" };
    expect(points("sleep-positions", ended)).toEqual(topic("sleep-positions").points);
    expect(points("sleep-positions")).toHaveLength(4);
  });

  it("never take a removed point back by an edit, and print the therapist's own", () => {
    const own = {
      title: "Bed",
      variant: "pregnant-late",
      points: [
        "On your front: put a thin pillow under your hips.",
        "on your BACK, put a pillow under your knees",
        "You may lie flat on your back for a while.",
        "The best position is the one you can sleep in.",
        "Use the blue pillow.",
        late[0] ?? "",
        late[2] ?? "",
      ],
    };
    const after = fitted("sleep-positions", pregnant(30), own);
    expect(after.points).toEqual(["Use the blue pillow.", late[0], late[2]]);
    expect(after.leftOut).toEqual(own.points.slice(0, 4));
    expect(after.title).toBe("Bed");
  });

  it("set words aside that were written for other circumstances, and bring them back with these", () => {
    const own = { title: "Bed", points: ["On your back, as we tried it."] };
    expect(fitted("sleep-positions", pregnant(30), own)).toMatchObject({ points: late, isOwnSetAside: true });
    expect(fitted("sleep-positions", readerWith([]), own)).toMatchObject({
      points: own.points,
      isOwnSetAside: false,
    });
  });
});

describe("what to expect", () => {
  const first = (...tags: (string | PatientCondition)[]) => points("outlook", ...tags)[0];
  const ANY = "How long it takes is different for each person. Ask us what to expect.";

  it("follows the tag", () => {
    expect(first("nonspecific-lbp")).toContain("within a few weeks");
    expect(first("overuse")).toBe("Pain that has lasted for months can still change.");
    expect(first("sciatica")).toBe("Leg pain from a nerve takes longer than back pain alone.");
    expect(first("disc-related", "sciatica")).toBe(
      "Leg pain from a nerve takes longer than back pain alone.",
    );
    expect(first("stenosis")).toContain("the same for years");
    expect(first("arthritis-hip-oa")).toContain("Arthritis does not always get worse");
    expect(first("gluteal-tendinopathy")).toContain("Tendons are slow");
    expect(first("osteoporosis")).toBe("Exercise is good for your bones.");
    expect(first("axial-spa")).toContain("long-term condition");
    for (const tag of ["post-spinal-surgery", "tumour-cancer", "piriformis-deep-gluteal"])
      expect(first(tag), tag).toBe(ANY);
    expect(first()).toBe(ANY);
  });

  // The binding words of safety-and-content.md section 6.
  it.each([
    ["neck-pain", "Neck pain is common and mostly eases within weeks."],
    ["whiplash", "Most people get better in weeks to a few months. Keep your neck moving."],
    ["cervical-radiculopathy", "Arm pain from a neck nerve mostly eases, but it can take months."],
    ["thoracic-pain", "It mostly settles in about 6 weeks."],
    ["rib-pain", "It mostly settles in about 6 weeks."],
    ["rotator-cuff-pain", "Most shoulders improve over 3 months of steady work."],
    ["frozen-shoulder", "It passes in stages, often over 1 to 2 years. The pain goes before the stiffness."],
    ["tennis-elbow", "Most people are better within a year."],
    ["golfers-elbow", "Most people are better within a year."],
    ["carpal-tunnel", "A night splint helps about half the people in 6 weeks."],
    ["knee-oa", "Arthritis does not always get worse. For many people it stays the same or eases."],
    ["hand-oa", "Arthritis does not always get worse. For many people it stays the same or eases."],
    ["thumb-base-oa", "Arthritis does not always get worse. For many people it stays the same or eases."],
    ["distal-radius-fracture", "Bones knit in weeks. Strength and ease take months."],
    ["hip-fracture", "Bones knit in weeks. Strength and ease take months."],
    ["patellofemoral-pain", "It can be stubborn. Hip and thigh work helps most people."],
    ["knee-replacement", "Swelling for weeks is normal. Most gain comes in 3 months."],
    ["hip-replacement-posterior", "Swelling for weeks is normal. Most gain comes in 3 months."],
    ["acl-injury", "Plan for 9 to 12 months. Strength decides, not the calendar alone."],
    ["acl-reconstruction", "Plan for 9 to 12 months. Strength decides, not the calendar alone."],
    ["achilles-tendinopathy", "Slow but sure: months, not weeks."],
    ["patellar-tendinopathy", "Slow but sure: months, not weeks."],
    ["plantar-heel-pain", "Slow but sure: months, not weeks."],
    ["ankle-sprain", "Most walk well in 1 to 2 weeks. Balance work stops the next sprain."],
    ["calf-strain", "Weeks for a small tear, months for a big one."],
    ["falls-frailty", "It is never too late to get stronger."],
    ["vestibular-hypofunction", "Most people feel steadier in 6 weeks."],
    ["persistent-pain", "Pain that has lasted for months can still change."],
  ])("says of %s: %s", (tag, point) => {
    expect(first(tag)).toBe(point);
    expect(points("outlook", tag).at(-1)).toBe("Change takes time. Small steps most days work best.");
  });

  it("promises nothing of swelling once a new joint is twelve weeks old", () => {
    for (const tag of ["knee-replacement", "hip-replacement-lateral"]) {
      expect(first({ tag, notedOn: TODAY, happenedOn: "2026-09-08" }), tag).toContain("Swelling");
      expect(first({ tag, notedOn: TODAY, happenedOn: "2026-09-07" }), tag).toBe(ANY);
    }
  });

  it("has an outlook or none for every condition, so that two of them promise nothing", () => {
    // These two read the same words.
    const others = CONDITION_TAGS.filter(({ slug }) => slug !== "osteoporosis" && slug !== "fracture-trauma");
    for (const { slug } of others) expect(first(slug, "osteoporosis"), slug).toBe(ANY);
  });

  it("takes a stiff hip for arthritis over 45 alone", () => {
    const at = (birthYear?: number) =>
      fitted("outlook", readerWith(["hip-stiffness"], { birthYear })).points[0];
    expect(at(1980)).toContain("Arthritis");
    expect([at(1981), at(1990), at()]).toEqual([ANY, ANY, ANY]);
  });

  it("speaks of pelvic pain in pregnancy only to who is pregnant", () => {
    expect(first("si-joint")).toBe(ANY);
    expect(first("si-joint", "pregnancy")).toContain("does not harm your baby");
    expect(first("pregnancy-pain")).toContain("does not harm your baby");
  });

  it("takes back pain of months, or a program begun for it, as such, and promises nothing in between", () => {
    const noted = (notedOn: string) => first({ tag: "nonspecific-lbp", notedOn });
    expect(noted("2026-10-20")).toContain("within a few weeks");
    expect(noted("2026-10-19")).toBe(ANY);
    expect(noted("2026-09-08")).toBe(ANY);
    expect(noted("2026-09-07")).toContain("lasted for months");
    const reader = readerWith(["nonspecific-lbp"], { template: "tpl-persistent-lbp" });
    expect(fitted("outlook", reader).points[0]).toContain("lasted for months");
  });

  it("of several tags follows the reason for the visit, and promises nothing while none is marked", () => {
    const both = ["nonspecific-lbp", "osteoporosis"];
    expect(first(...both)).toBe(ANY);
    const marked = { tag: "osteoporosis", notedOn: TODAY, isVisitReason: true as const };
    expect(first("nonspecific-lbp", marked)).toBe("Exercise is good for your bones.");
  });

  it("does not call bad pain harmless after a fracture, an operation or cancer", () => {
    const HARM = "Pain that feels bad does not always mean harm.";
    for (const tag of ["fracture-trauma", "post-spinal-surgery", "cancer-history", "hip-replacement-unknown"])
      expect(points("outlook", tag), tag).not.toContain(HARM);
    for (const tag of ["nonspecific-lbp", "stenosis", "osteoporosis"])
      expect(points("outlook", tag), tag).toContain(HARM);
  });

  it("reads every condition tag at least once, alone as one outlook", () => {
    for (const { slug } of CONDITION_TAGS) {
      const found = TOPIC_VARIANTS.filter(
        ({ topic: of, when }) => of === "outlook" && (when.any ?? []).some(({ tag }) => tag === slug),
      );
      expect(new Set(found.map(({ key }) => key)).size, slug).toBeLessThanOrEqual(
        ["nonspecific-lbp", "strain-sprain", "posture-related"].includes(slug) ? 2 : 1,
      );
    }
  });
});

describe("other words for some", () => {
  it.each([
    ["heat", "pregnancy", "Keep heat off your bump. No hot tub or sauna."],
    ["sleep-habits", "pregnancy", "A warm, not hot, bath, easy stretches or slow breathing can help."],
    [
      "sitting-comfort",
      "hip-replacement-anterior",
      "Sit on a firm, higher chair. Keep your hips a little higher than your knees.",
    ],
    ["sitting-comfort", "gluteal-tendinopathy", "Do not cross your legs. Keep your knees apart."],
    ["walking-more", "stenosis", "Walk in short spells. Sit down when your legs ache, then go on."],
    ["walking-more", "lung-disease", "You should be able to talk as you walk."],
    ["walking-more", "heart-blood-pressure-glaucoma", "You should be able to talk as you walk."],
    ["exercise-basics", "sciatica", "Stop if tingling or numbness moves further down or stays."],
    ["exercise-basics", "fracture-trauma", "Some soreness is normal. Sharp or growing pain is not."],
    ["exercise-basics", "distal-radius-fracture", "Some soreness is normal. Sharp or growing pain is not."],
    [
      ...(["exercise-basics", "cervical-radiculopathy"] as const),
      "Stop if tingling or numbness moves further down or stays.",
    ],
    ["exercise-basics", "hypermobility", "Stop before the end of your range. Control comes first."],
    ["driving", "cast-sling", "Practise the pedals in a parked car first."],
  ])("%s for %s", (slug, tag, point) => {
    expect(points(slug, tag)).toContain(point);
    expect(points(slug)).not.toContain(point);
  });

  it("take the point out that they replace, whoever wrote it", () => {
    const pain = "Pain up to 5 out of 10 is OK if it settles by the next day.";
    expect(points("exercise-basics")).toContain(pain);
    const own = { title: "Mine", points: ["Breathe.", pain] };
    const after = fitted("exercise-basics", readerWith(["sciatica", "fracture-trauma"]), own);
    expect(after.points).toEqual([
      "Breathe.",
      "Some soreness is normal. Sharp or growing pain is not.",
      "Stop if tingling or numbness moves further down or stays.",
    ]);
  });

  it("ask how much may be lifted until somebody has said it", () => {
    const open = fitted("lifting-carrying", readerWith(["hernia-prolapse"]));
    expect(open.openFields).toEqual(["lift_limit"]);
    const own = {
      title: open.title,
      points: ["Keep it close.", "Lift no more than 5 kg until we tell you."],
    };
    const filled = fitted("lifting-carrying", readerWith(["hernia-prolapse"]), own);
    expect(filled).toMatchObject({ points: own.points, openFields: [] });
  });

  it("say what the driving authority wants to hear where the country has such a line", () => {
    const { points: driving, title } = fitted("driving", readerWith(["strong-pain-medicine"]));
    expect(title).toBe("Driving again");
    expect(inCountry(driving, { country: "GB" }).at(-1)).toContain("Tell DVLA");
    expect(inCountry(driving, { country: "IE" }).at(-1)).toBe("Ask your surgeon and insurer.");
  });

  it("are known again in a version as the library's own", () => {
    for (const reader of [readerWith([]), pregnant(30), readerWith(["stenosis", "gluteal-tendinopathy"])]) {
      for (const entry of TICKABLE_ADVICE) {
        const { title, points: said, variant } = fitTopic(entry, reader);
        const printed = inCountry(said, {}).filter((point) => !point.includes("{"));
        const frozen = { title, points: printed, ...(variant !== undefined && { variant }) };
        expect(isLibraryWording(entry, frozen), entry.slug).toBe(true);
        expect(isLibraryWording(entry, { ...frozen, points: [...printed, "Mine."] })).toBe(false);
      }
    }
  });
});

describe("what speaks against a topic", () => {
  const STOPS = [
    ["heat", "reduced-feeling-circulation"],
    ["heat", "hot-joint"],
    ["heat", "infection"],
    ["heat", "strain-sprain"],
    ["heat", "tumour-cancer"],
    ["heat", "wound-incontinence"],
    ["cold", "reduced-feeling-circulation"],
    ["cold", "raynaud-cold-allergy"],
    ["self-massage", "blood-thinners-dvt-risk"],
    ["healthy-weight", "pregnancy"],
    ["healthy-weight", "unplanned-weight-loss"],
    ["healthy-weight", "cancer-treatment"],
    ["healthy-weight", "eating-disorder"],
    ["drinking-water", "fluid-limit"],
    ["stay-active", "fracture-trauma"],
    ["stop-smoking", "does-not-smoke"],
  ] as const;

  it.each(STOPS)("stops %s for %s, and for nobody without a flag", (slug, tag) => {
    expect(topicStop(slug, readerWith([tag]))).toBeDefined();
    expect(topicStop(slug, readerWith([]))).toBeUndefined();
  });

  it("stops staying active for every tag that holds a program, and for no other condition", () => {
    for (const { slug, suitability } of CONDITION_TAGS) {
      const isHolding = suitability === "refer-first" || suitability === "no-program";
      expect(topicStop("stay-active", readerWith([slug])) !== undefined, slug).toBe(isHolding);
    }
  });

  it("says why in words", () => {
    expect(topicStop("heat", readerWith(["reduced-feeling-circulation"]))).toBe("reduced skin feeling");
  });

  it("lets heat on a strain after three days", () => {
    const strain = (happenedOn: string) => readerWith([{ tag: "strain-sprain", notedOn: TODAY, happenedOn }]);
    expect(topicStop("heat", strain("2026-11-28"))).toBe("fresh strain");
    expect(topicStop("heat", strain("2026-11-27"))).toBeUndefined();
    for (const tag of ["ankle-sprain", "hamstring-strain", "calf-strain", "groin-strain"])
      expect(topicStop("heat", readerWith([tag])), tag).toBe("fresh strain");
  });

  it("warns of the others", () => {
    const levels = (slug: string, reader: Reader) =>
      topicConditionsFor(slug, reader).map(({ level }) => level);
    for (const tag of ["osteoporosis", "wound-incontinence", "pregnancy", "tumour-cancer"])
      expect(levels("self-massage", readerWith([tag])), tag).toEqual(["warn"]);
    const old = { tag: "strain-sprain", notedOn: "2026-11-15" };
    expect(levels("first-days-strain", readerWith([old]))).toEqual(["warn"]);
    expect(levels("first-days-strain", readerWith([{ ...old, notedOn: "2026-11-16" }]))).toEqual([]);
    for (const tag of ["hip-replacement-posterior", "fracture-trauma", "hernia-prolapse", "postnatal"])
      expect(levels("lifting-carrying", readerWith([tag])), tag).toEqual(["warn"]);
    for (const tag of ["post-surgery", "shoulder-surgery", "sternotomy", "distal-radius-fracture"]) {
      expect(levels("lifting-carrying", readerWith([tag])), tag).toEqual(["warn"]);
      const ended = { tag, notedOn: TODAY, limitsEndOn: "2026-11-29" };
      expect(levels("lifting-carrying", readerWith([ended])), tag).toEqual([]);
    }
    expect(levels("bone-health", readerWith([], { birthYear: 1990 }))).toEqual(["warn"]);
    expect(levels("bone-health", readerWith([], { birthYear: 1970 }))).toEqual([]);
    for (const tag of ["long-term-steroids", "distal-radius-fracture", "hip-fracture"])
      expect(levels("bone-health", readerWith([tag], { birthYear: 1990 })), tag).toEqual([]);
  });
});

describe("the rules for topics", () => {
  const RULES = [...TOPIC_CONDITIONS, ...TOPIC_VARIANTS, ...TOPIC_CHANGES];

  it("name topics, flags, templates and points that are there", () => {
    const known = new Set([...CONDITION_TAGS, ...PATIENT_FLAGS].map(({ slug }) => slug));
    const named = (when: Circumstance | undefined): string[] =>
      when
        ? [...(when.any ?? []), ...(when.none ?? [])]
            .map(({ tag }) => tag)
            .concat(named(when.and), named(when.or))
        : [];
    for (const rule of RULES) {
      const entry = topic(rule.topic);
      expect(
        named(rule.when).filter((tag) => !known.has(tag)),
        rule.topic,
      ).toEqual([]);
      for (const template of rule.when.templates ?? [])
        expect(TEMPLATES.map(({ slug }) => slug)).toContain(template);
      if ("drops" in rule && rule.drops !== undefined) expect(entry.points).toContain(rule.drops);
    }
  });

  it("come to no more than seven points, whatever stands on the record", () => {
    const everything = readerWith([...CONDITION_TAGS, ...PATIENT_FLAGS].map(({ slug }) => slug));
    for (const entry of TICKABLE_ADVICE) {
      const alone = [...CONDITION_TAGS, ...PATIENT_FLAGS].map(({ slug }) => readerWith([slug]));
      for (const reader of [...alone, everything])
        expect(fitTopic(entry, reader).points.length, entry.slug).toBeLessThanOrEqual(7);
    }
  });
});
