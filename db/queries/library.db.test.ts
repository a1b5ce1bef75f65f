import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { OperatorScope } from "../scope";
import { makeClinic, makeItem, type TestClinic } from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { makeVictim, type Target } from "../test/targets";
import { VICTIM_MARK } from "../test/victim-library";
import { listAdviceTopics } from "./advice";
import { getClinic } from "./clinics";
import { findDraftTexts } from "./document-sources";
import { findExercise, listExercises } from "./exercises";
import { listTemplates } from "./templates";
import { getWarningText } from "./warning-texts";

const suite = startTestDatabase();
const SHARED_SLUG = "bridge";
let clinic: TestClinic;
let other: Target;

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
  other = await makeVictim(suite.database);
});

const asOperator = (statement: ReturnType<typeof sql>) =>
  OperatorScope.forSetUp(suite.database).run((transaction) => transaction.execute(statement));

/** The clinic's own copy of a shared exercise, under its own words. */
const copyExercise = (slug: string, name: string) =>
  asOperator(sql`insert into exercises (clinic_id, slug, name, plain_name, regions, purpose, start_position, load_tags,
      sets, repetitions_from, times_per_day_from, days_per_week_from, dose_basis, side_rule, steps, feel, mistake,
      stop_if, provenance)
    select ${clinic.clinicId}, slug, ${name}, plain_name, regions, purpose, start_position, load_tags, 1, 10, 1, 7,
      dose_basis, side_rule, steps, feel, mistake, stop_if, provenance
    from exercises where slug = ${slug} and clinic_id is null`);

describe("the library of a clinic", () => {
  it("is the shared one with its own entries, and nobody else's", async () => {
    await copyExercise(SHARED_SLUG, "Our bridge");
    const names = (await listExercises(clinic.scope)).filter((exercise) => exercise.slug === SHARED_SLUG);
    expect(names.map((exercise) => exercise.isShared).toSorted()).toEqual([false, true]);
    const everything = JSON.stringify([
      await listExercises(clinic.scope),
      await listTemplates(clinic.scope),
      await listAdviceTopics(clinic.scope),
    ]);
    expect(everything).not.toContain(VICTIM_MARK);
  });

  it("has a level for every exercise, from the ladders", async () => {
    const listed = new Map((await listExercises(clinic.scope)).map(({ slug, level }) => [slug, level]));
    const some = ["gluteal-squeeze", "childs-pose", "bridge-single-leg", "pallof-press"];
    const levels = ["starter", "middle", "harder", "middle"];
    expect(some.map((slug) => listed.get(slug))).toEqual(levels);
    for (const [i, slug] of some.entries())
      expect(await findExercise(clinic.scope, slug)).toMatchObject({ level: levels[i] });
  });

  it("prefers the clinic's own exercise where both have the slug", async () => {
    expect(await findExercise(clinic.scope, SHARED_SLUG)).toMatchObject({
      name: "Our bridge",
      isShared: false,
    });
    const stranger = await makeClinic(suite.database);
    expect(await findExercise(stranger.scope, SHARED_SLUG)).toMatchObject({ isShared: true });
  });

  it("does not offer what is archived, but still prints it where a draft names it", async () => {
    const [exercise] = (await listExercises(clinic.scope)).filter((entry) => entry.slug === SHARED_SLUG);
    const own = await findExercise(clinic.scope, SHARED_SLUG);
    await asOperator(sql`update exercises set archived_at = now() where clinic_id = ${clinic.clinicId}`);
    expect(await findExercise(clinic.scope, SHARED_SLUG)).toMatchObject({ isShared: true });
    const draft = { items: [makeItem(own?.id ?? "")], topicIds: [] };
    const texts = await findDraftTexts(clinic.scope, draft);
    expect(texts.exercises.get(own?.id ?? "")).toMatchObject({ name: "Our bridge" });
    expect(exercise).toBeDefined();
  });

  it("knows easier and harder neighbours both ways", async () => {
    for (const { slug } of (await listExercises(clinic.scope)).slice(0, 20)) {
      const exercise = await findExercise(clinic.scope, slug);
      for (const harder of exercise?.harder ?? []) {
        const neighbour = await findExercise(clinic.scope, harder.slug);
        expect(neighbour?.easier.map((easier) => easier.slug)).toContain(slug);
        expect(harder.rule).not.toBe("");
      }
    }
  });

  it("answers undefined for a slug of nothing", async () => {
    expect(await findExercise(clinic.scope, "no-such-exercise")).toBeUndefined();
    expect(await findExercise(clinic.scope, "")).toBeUndefined();
  });
});

describe("findDraftTexts", () => {
  it("finds what the clinic may see, and leaves out what is gone or foreign", async () => {
    const [exercise] = await listExercises(clinic.scope);
    const [topic] = await listAdviceTopics(clinic.scope);
    const ids = [exercise?.id ?? "", randomUUID(), other.exerciseId];
    const topicIds = [topic?.id ?? "", randomUUID(), other.topicId];
    const texts = await findDraftTexts(clinic.scope, { items: ids.map((id) => makeItem(id)), topicIds });
    expect([...texts.exercises.keys()]).toEqual([exercise?.id]);
    expect([...texts.topics]).toEqual([
      [topic?.id, { slug: topic?.slug, title: topic?.title, points: topic?.points }],
    ]);
  });

  it("asks nothing for an empty draft", async () => {
    const texts = await findDraftTexts(clinic.scope, { items: [], topicIds: [] });
    expect([texts.exercises.size, texts.topics.size]).toEqual([0, 0]);
  });
});

describe("getWarningText", () => {
  it("takes the wording that was reviewed last", async () => {
    const before = await getWarningText(clinic.scope);
    await asOperator(sql`insert into warning_texts (version, written_on, stretch_line, not_sure, additions)
      values ('0.9', '2020-01-01', 's', 'n', '[]'), ('9.9', '2099-01-01', 's', 'n', '[]')`);
    expect((await getWarningText(clinic.scope)).version).toBe("9.9");
    expect(before.version).not.toBe("9.9");
  });
});

describe("getClinic", () => {
  it("says what documents show, and no more", async () => {
    expect(await getClinic(clinic.scope)).toEqual({
      name: "Test Clinic",
      address: "",
      phone: "01632 960 001",
      hours: "",
      emergencyNumber: "999",
      urgentLine: "111",
      paperSize: "A4",
      timeZone: "Europe/London",
      language: "en-GB",
      painGuide: { carryOnMax: 3, easeBackMax: 5 },
      country: "GB",
      layout: "standard",
      ink: "colour",
      figureStyle: { skin: "light", body: "man", hair: "short" },
    });
  });
});
