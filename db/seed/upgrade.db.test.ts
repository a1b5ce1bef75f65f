import { beforeAll, describe, expect, it } from "vitest";
import { listExercises } from "../queries/exercises";
import { findPatient } from "../queries/patients";
import { findVersion } from "../queries/program-versions";
import { findProgram } from "../queries/programs";
import { getWarningText } from "../queries/warning-texts";
import type { ClinicScope } from "../scope";
import { OperatorScope } from "../scope";
import { openTestDatabase } from "../test/database";
import { documentOf, makeClinic, makePatient, makeProgram, publish } from "../test/factories";
import { LIBRARY_TEXTS, type LibraryContent } from "./library-content";
import { seedLibrary } from "./seed-library";

/** What has come since the library of back and hip. */
const FLAGS_THEN = ["heart-disease", "gluteal-tendinopathy"];
const TOPICS_THEN = 28;
/** The ten starters of back and hip, and what they are made of. */
const TEMPLATES_THEN = LIBRARY_TEXTS.templates.slice(0, 10);

/** A library of an earlier release: fewer exercises and topics, flags that are conditions now, the card without areas. */
function earlierContent(): LibraryContent {
  const kept = new Set(TEMPLATES_THEN.flatMap(({ items }) => items.map(({ exercise }) => exercise)));
  const within = (slugs: readonly string[]) => slugs.filter((slug) => kept.has(slug));
  const { areas: _, ...whole } = LIBRARY_TEXTS.warningText;
  return {
    ...LIBRARY_TEXTS,
    exercises: LIBRARY_TEXTS.exercises
      .filter(({ slug }) => kept.has(slug))
      .map((exercise) => ({ ...exercise, easier: within(exercise.easier), harder: within(exercise.harder) })),
    topics: LIBRARY_TEXTS.topics.slice(0, TOPICS_THEN),
    templates: TEMPLATES_THEN,
    conditions: LIBRARY_TEXTS.conditions.filter(({ slug }) => !FLAGS_THEN.includes(slug)),
    flags: [...LIBRARY_TEXTS.flags, ...FLAGS_THEN.map((slug) => ({ slug, name: slug }))],
    warningText: { ...whole, version: "2.1", writtenOn: "2026-11-22" },
  };
}

describe("a database of an earlier release", () => {
  let scope: ClinicScope;
  let operator: OperatorScope;

  beforeAll(async () => {
    const handle = await openTestDatabase("migrated");
    operator = OperatorScope.forSetUp(handle.database);
    await seedLibrary(operator, earlierContent());
    ({ scope } = await makeClinic(handle.database));
    return () => handle.close();
  });

  it("keeps programs, versions and records, and has the new library", async () => {
    const patientId = await makePatient(scope, { tags: FLAGS_THEN });
    const { programId } = await makeProgram(scope);
    await publish(scope, programId);
    const before = {
      version: await findVersion(scope, programId),
      draft: (await findProgram(scope, programId))?.draft,
      tags: (await findPatient(scope, patientId))?.tags,
      ids: (await listExercises(scope)).map(({ id }) => id),
    };
    expect(before.version?.warningCard.textVersion).toBe("2.1");

    expect(await seedLibrary(operator, LIBRARY_TEXTS)).toBe(true);

    expect(await findVersion(scope, programId)).toEqual(before.version);
    expect((await findProgram(scope, programId))?.draft).toEqual(before.draft);
    expect((await findPatient(scope, patientId))?.tags.toSorted()).toEqual(before.tags?.toSorted());
    const exercises = await listExercises(scope);
    expect(exercises).toHaveLength(LIBRARY_TEXTS.exercises.length);
    expect(exercises.map(({ id }) => id)).toEqual(expect.arrayContaining(before.ids));
    expect(await getWarningText(scope)).toEqual(LIBRARY_TEXTS.warningText);
  });

  it("prints the new card with the next version alone", async () => {
    const { programId } = await makeProgram(scope);
    const { warningCard } = await documentOf(scope, programId);
    expect(warningCard.textVersion).toBe(LIBRARY_TEXTS.warningText.version);
    expect(warningCard.groups[0]?.heading).toMatch(/^Nerves in your back or neck\./);
  });
});
