import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { DatabaseHandle } from "../client";
import { listAdviceTopics } from "../queries/advice";
import { listConditionChoices } from "../queries/conditions";
import { findExercise, listExercises } from "../queries/exercises";
import { listTemplates } from "../queries/templates";
import { getWarningText } from "../queries/warning-texts";
import { OperatorScope } from "../scope";
import { openTestDatabase } from "../test/database";
import { makeClinic, SHARE_KEY, TODAY } from "../test/factories";
import { numberOf, rowsOf, snapshot } from "../test/raw";
import { LIBRARY_TEXTS, type LibraryContent } from "./library-content";
import { seedDemoClinics } from "./seed-demo-clinics";
import { seedLibrary } from "./seed-library";

/** Every drawing is solved: seconds of one core, and more where the machine is shared. */
const SOLVING_MS = 120_000;

let handle: DatabaseHandle;
let operator: OperatorScope;

async function open(): Promise<() => Promise<void>> {
  handle = await openTestDatabase("migrated");
  operator = OperatorScope.forSetUp(handle.database);
  return () => handle.close();
}

const countRows = (table: string) =>
  operator.run((transaction) => numberOf(transaction, sql`select count(*) from ${sql.identifier(table)}`));

/** The library with one exercise reworded and one topic retitled. */
function changedContent(): LibraryContent {
  const [exercise, ...exercises] = LIBRARY_TEXTS.exercises;
  const [topic, ...topics] = LIBRARY_TEXTS.topics;
  if (!exercise || !topic) throw new Error("the library is empty");
  return {
    ...LIBRARY_TEXTS,
    exercises: [{ ...exercise, plainName: "Another name" }, ...exercises],
    topics: [{ ...topic, title: "Another title" }, ...topics],
  };
}

describe("seedLibrary, with the drawings", () => {
  beforeAll(open);

  it("brings the whole library", { timeout: SOLVING_MS }, async () => {
    expect(await seedLibrary(operator)).toBe(true);
    expect(await countRows("exercises")).toBe(321);
    const drawn = sql`select count(*) from exercises where figure is not null`;
    expect(await operator.run((transaction) => numberOf(transaction, drawn))).toBeGreaterThan(0);
    expect(await countRows("ladder_rungs")).toBe(275);
    expect(await countRows("templates")).toBe(34);
    expect(await countRows("advice_topics")).toBe(52);
    expect(await countRows("warning_signs")).toBe(94);
    const { scope } = await makeClinic(handle.database);
    expect(await getWarningText(scope)).toEqual(LIBRARY_TEXTS.warningText);
    const topics = await listAdviceTopics(scope);
    expect(topics.map((topic) => topic.slug)).toEqual(LIBRARY_TEXTS.topics.map((topic) => topic.slug));
    const tags = await listConditionChoices(scope);
    expect(tags.map((tag) => tag.slug)).toEqual(
      [...LIBRARY_TEXTS.conditions, ...LIBRARY_TEXTS.flags].map((tag) => tag.slug),
    );
  });
});

describe("seedLibrary", () => {
  beforeAll(open);

  it("is run by one of two processes at once, and changes nothing when it is run again", async () => {
    const both = await Promise.all([1, 2].map(() => seedLibrary(operator, LIBRARY_TEXTS)));
    expect(both.toSorted()).toEqual([false, true]);
    const before = await snapshot(handle.database);
    expect(await seedLibrary(operator, LIBRARY_TEXTS)).toBe(false);
    expect(await snapshot(handle.database)).toEqual(before);
  });

  it("leaves of a thousand texts to sign those that the content holds", async () => {
    const before = await countRows("signable_texts");
    await operator.run((transaction) =>
      transaction.execute(sql`
        insert into signable_texts (kind, subject, position, title, author, regions, parts, content, content_hash)
        select kind, subject || n, position, title, author, regions, parts, content, content_hash
        from signable_texts, generate_series(1, 4) n where kind = 'exercise'`),
    );
    expect(await countRows("signable_texts")).toBeGreaterThan(1_000);
    expect(await seedLibrary(operator, changedContent())).toBe(true);
    expect(await countRows("signable_texts")).toBe(before);
    expect(await seedLibrary(operator, LIBRARY_TEXTS)).toBe(true);
  });

  it("gives every exercise and template back as it was written", async () => {
    const { scope } = await makeClinic(handle.database);
    await scope.transaction(async (scope) => {
      for (const exercise of LIBRARY_TEXTS.exercises) {
        const { easier, harder, ...rest } = exercise;
        const found = await findExercise(scope, exercise.slug);
        expect(found).toMatchObject({ ...rest, isShared: true });
        expect(found?.easier.map((neighbour) => neighbour.slug).toSorted()).toEqual(easier.toSorted());
        expect(found?.harder.map((neighbour) => neighbour.slug).toSorted()).toEqual(harder.toSorted());
      }
    });
    const doses = new Map(LIBRARY_TEXTS.exercises.map((exercise) => [exercise.slug, exercise.dose]));
    expect(await listTemplates(scope)).toMatchObject(
      LIBRARY_TEXTS.templates.map(({ items, advice, ...template }) => ({
        ...template,
        items: items.map((item) => ({
          slug: item.exercise,
          dose: { ...doses.get(item.exercise), ...item.dose },
          note: item.note ?? "",
        })),
        topics: advice.map((slug) => ({ slug })),
      })),
    );
  });

  it("updates changed content in place: ids stay, and nothing else is touched", async () => {
    const { scope } = await makeClinic(handle.database);
    const [before, topicsBefore] = [await listExercises(scope), await listAdviceTopics(scope)];
    expect(await seedLibrary(operator, changedContent())).toBe(true);
    const [after, topicsAfter] = [await listExercises(scope), await listAdviceTopics(scope)];
    const [changed] = LIBRARY_TEXTS.exercises;
    expect(after).toEqual(
      before.map((entry) => (entry.slug === changed?.slug ? { ...entry, plainName: "Another name" } : entry)),
    );
    expect(topicsAfter.map((topic) => topic.id)).toEqual(topicsBefore.map((topic) => topic.id));
    expect(topicsAfter[0]?.title).toBe("Another title");
  });

  it("goes back to an earlier release's content, and leaves a clinic's own entries alone", async () => {
    const { scope, clinicId } = await makeClinic(handle.database);
    const copy = sql`insert into advice_topics (clinic_id, slug, topic_group, position, title, points, resolves, provenance)
      select ${clinicId}, slug, topic_group, position, 'Our own words', points, resolves, provenance
      from advice_topics where slug = 'outlook'`;
    await operator.run((transaction) => transaction.execute(copy));
    expect(await seedLibrary(operator, LIBRARY_TEXTS)).toBe(true);
    expect(await seedLibrary(operator, LIBRARY_TEXTS)).toBe(false);
    const [first] = LIBRARY_TEXTS.exercises;
    expect(await findExercise(scope, first?.slug ?? "")).toMatchObject({ plainName: first?.plainName });
    const own = sql`select title from advice_topics where clinic_id = ${clinicId}`;
    expect(await operator.run((t) => rowsOf(t, own))).toEqual([{ title: "Our own words" }]);
  });
});

describe("seedDemoClinics", () => {
  beforeAll(open);

  const options = {
    hashPassword: async (password: string) => `hash of ${password}`,
    today: TODAY,
    shareKey: SHARE_KEY,
  };

  it("is all or nothing", async () => {
    // Without the library there are no condition tags, so the first patient fails.
    const before = await snapshot(handle.database);
    await expect(seedDemoClinics(handle.database, options)).rejects.toThrow();
    expect(await snapshot(handle.database)).toEqual(before);
  });

  it("sets two clinics up in an empty database, each with its staff and patients, once", async () => {
    await seedLibrary(operator, LIBRARY_TEXTS);
    const both = await Promise.all([1, 2].map(() => seedDemoClinics(handle.database, options)));
    expect(both.toSorted()).toEqual([false, true]);
    expect(await countRows("clinics")).toBe(2);
    expect(await countRows("users")).toBe(4);
    expect(await countRows("patients")).toBe(6);
    expect(await countRows("patient_conditions")).toBe(7);
    expect(await countRows("audit_events")).toBe(7);
    expect(await countRows("program_versions")).toBe(2);
    expect(await countRows("session_logs")).toBe(22);
    expect(await countRows("activity_scores")).toBe(6);
  });

  it("never touches a database that has a clinic", async () => {
    const before = await snapshot(handle.database);
    expect(await seedDemoClinics(handle.database, options)).toBe(false);
    expect(await snapshot(handle.database)).toEqual(before);
  });
});
