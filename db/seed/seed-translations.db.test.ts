import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { exerciseEnglish, sourceHash, warningEnglish } from "@/lib/domain/translated-text/english-text";
import { listExercises } from "../queries/exercises";
import { findTranslations } from "../queries/translations";
import { getWarningText } from "../queries/warning-texts";
import { contentTranslations, warningTranslations } from "../schema";
import { OperatorScope } from "../scope";
import { makeClinic, type TestClinic } from "../test/factories";
import { asRole, CHECK_VIOLATION, INSUFFICIENT_PRIVILEGE, numberOf, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { LIBRARY_CONTENT, LIBRARY_TEXTS } from "./library-content";
import { seedLibrary } from "./seed-library";
import type { LanguageTexts } from "./translation-files";

const suite = startTestDatabase();
const [exercise] = LIBRARY_TEXTS.exercises;
if (!exercise) throw new Error("the library is empty");
const FIELDS = {
  ...{ plainName: "Nazwa", steps: ["Krok."], shortSteps: ["Krótko."] },
  ...{ feel: "Czujesz.", mistake: "Rada.", stopIf: "boli" },
};
const CARD = Object.fromEntries(
  warningEnglish(LIBRARY_TEXTS.warningText).sentences.map((text) => [text, `Ó ${text}`]),
);
const HASH = sourceHash(exerciseEnglish(exercise));
const POLISH: LanguageTexts = {
  exercises: { [exercise.slug]: { hash: HASH, ...FIELDS }, "gone-since": { hash: HASH, ...FIELDS } },
  advice: {},
  warning: {
    ...{ version: LIBRARY_TEXTS.warningText.version, sentences: CARD },
    hash: sourceHash(warningEnglish(LIBRARY_TEXTS.warningText)),
  },
  phrases: { mat: "mata" },
};

let clinic: TestClinic;
let exerciseId: string;
const operator = () => OperatorScope.forSetUp(suite.database);
const seed = (pl: LanguageTexts, texts: typeof LIBRARY_TEXTS = LIBRARY_TEXTS) =>
  seedLibrary(operator(), { ...texts, translations: () => ({ pl }) });
const find = async (scope = clinic.scope) =>
  findTranslations(scope, {
    ...{ language: "pl", exerciseIds: [exerciseId], topicIds: [], phrases: ["mat", "chair"] },
    warningText: await getWarningText(scope),
  });
const cards = () =>
  numberOf(suite.database, sql`select count(*) from warning_translations where clinic_id is null`);

beforeAll(async () => {
  clinic = await makeClinic(suite.database);
  const all = await listExercises(clinic.scope);
  exerciseId = all.find(({ slug }) => slug === exercise.slug)?.id ?? "";
});

describe("the translations of the library", () => {
  it("are written with it, and found for a program in two statements", async () => {
    expect(await seed(POLISH)).toBe(true);
    expect(await seed(POLISH)).toBe(false);
    const found = await find();
    expect(found.exercises).toEqual(new Map([[exerciseId, { fields: FIELDS, status: "draft" }]]));
    expect(found.phrases).toEqual(
      new Map([["mat", { fields: { english: "mat", text: "mata" }, status: "draft" }]]),
    );
    expect(found.warning).toEqual({ fields: { sentences: CARD }, status: "draft" });
    expect(found.topics).toEqual(new Map());
  });

  it("follow the files: a changed card is a new revision, and the last stays as it was", async () => {
    await seed({ ...POLISH, phrases: { chair: "krzesło" } });
    expect(await cards()).toBe(1);
    const [first = ""] = Object.keys(CARD);
    const warning = POLISH.warning && { ...POLISH.warning, sentences: { ...CARD, [first]: "Inaczej." } };
    await seed({ ...POLISH, warning, phrases: { chair: "krzesło" } });
    expect(await cards()).toBe(2);
    const found = await find();
    expect(found.warning?.fields.sentences[first]).toBe("Inaczej.");
    expect([...found.phrases.keys()]).toEqual(["chair"]);
    await seed(POLISH);
  });

  it("stay where a library without any is seeded", async () => {
    await seedLibrary(operator(), LIBRARY_TEXTS);
    expect((await find()).exercises.size).toBe(1);
  });

  it("are stale once a letter of their English has changed", async () => {
    const [, ...others] = LIBRARY_TEXTS.exercises;
    const exercises = [{ ...exercise, feel: `${exercise.feel}!` }, ...others];
    await seed(POLISH, { ...LIBRARY_TEXTS, exercises } as typeof LIBRARY_TEXTS);
    expect((await find()).exercises.get(exerciseId)?.status).toBe("stale");
    const warningText = { ...(await getWarningText(clinic.scope)), notSure: "Not sure!" };
    const wanted = { language: "pl", exerciseIds: [], topicIds: [], phrases: [], warningText };
    expect((await findTranslations(clinic.scope, wanted)).warning?.status).toBe("stale");
    await seed(POLISH);
    expect((await find()).exercises.get(exerciseId)?.status).toBe("draft");
  });

  it("give way to the clinic's own, while that is of the English of today", async () => {
    const own = { clinicId: clinic.clinicId, language: "pl", translator: "Ewa", kind: "exercise" as const };
    const reviewed = {
      status: "checked" as const,
      reviewer: "Jan Nowak, translator",
      reviewedOn: "2026-11-22",
    };
    const fields = { ...FIELDS, plainName: "Nasza nazwa" };
    const insert = (sourceHash: string) =>
      operator().run((transaction) =>
        transaction
          .insert(contentTranslations)
          .values({ ...own, ...reviewed, contentId: exerciseId, fields, sourceHash })
          .onConflictDoUpdate({
            target: [
              contentTranslations.ownerId,
              contentTranslations.language,
              contentTranslations.kind,
              contentTranslations.contentId,
            ],
            set: { sourceHash },
          }),
      );
    await insert(HASH);
    expect((await find()).exercises.get(exerciseId)).toEqual({
      ...{ fields, status: "checked" },
      ...{ reviewer: "Jan Nowak, translator", reviewedOn: "2026-11-22" },
    });
    const other = await makeClinic(suite.database, "Other");
    expect((await find(other.scope)).exercises.get(exerciseId)?.fields.plainName).toBe("Nazwa");
    await insert("f".repeat(64));
    expect((await find()).exercises.get(exerciseId)?.fields.plainName).toBe("Nazwa");
    await seed(POLISH);
    expect(
      await numberOf(
        suite.database,
        sql`select count(*) from content_translations where clinic_id is not null`,
      ),
    ).toBe(1);
  });
});

describe("the database", () => {
  const as = (statement: ReturnType<typeof sql>) =>
    verdictOf(
      asRole(
        suite.database,
        "homestretch_clinic",
        { clinic_id: clinic.clinicId, user_id: clinic.therapist.userId },
        (transaction) => transaction.execute(statement),
      ),
    );

  it("never changes a card, and lets nobody write what is shared", async () => {
    expect(await as(sql`update warning_translations set status = 'draft'`)).toBe(INSUFFICIENT_PRIVILEGE);
    expect(await as(sql`delete from warning_translations`)).toBe(INSUFFICIENT_PRIVILEGE);
    const shared = sql`insert into content_translations (language, kind, content_id, fields, source_hash, translator)
      values ('pl', 'phrase', 'x', '{"english": "a", "text": "b"}', ${HASH}, 'Ewa')`;
    expect(await as(shared)).toBe(INSUFFICIENT_PRIVILEGE);
    const rewritten = operator().run((transaction) =>
      transaction.update(warningTranslations).set({ translator: "Nobody" }),
    );
    expect(await verdictOf(rewritten)).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it("takes a signature from nobody but a signer at work, in their own name", async () => {
    const signed = sql`insert into content_translations (clinic_id, language, kind, content_id, fields, source_hash,
        translator, status, reviewer, reviewed_on, reviewed_by)
      values (${clinic.clinicId}, 'pl', 'phrase', 'x', '{"english": "a", "text": "b"}', ${HASH}, 'Ewa', 'signed',
        'Ana Sousa, physiotherapist', '2026-11-22', ${clinic.therapist.userId})`;
    expect(await as(signed)).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it.each([
    ["exercise", { ...FIELDS, plainName: "a".repeat(97) }],
    ["exercise", { ...FIELDS, steps: [] }],
    ["exercise", { ...FIELDS, steps: Array(8).fill("a") }],
    ["exercise", { ...FIELDS, steps: ["a".repeat(481)] }],
    ["exercise", { ...FIELDS, shortSteps: "a" }],
    ["exercise", { ...FIELDS, feel: "a".repeat(481) }],
    ["advice", { title: "", sentences: {} }],
    ["advice", { title: "a", sentences: ["a"] }],
    ["phrase", { english: "a" }],
    ["novel", { english: "a", text: "b" }],
  ])("refuses fields of a kind (%s) beyond its bounds", async (kind, fields) => {
    const row = sql`insert into content_translations (language, kind, content_id, fields, source_hash, translator)
      values ('pl', ${kind}, 'bounds', ${JSON.stringify(fields)}::jsonb, ${HASH}, 'Ewa')`;
    expect(await verdictOf(operator().run((transaction) => transaction.execute(row)))).toBe(CHECK_VIOLATION);
  });
});

it("the whole library brings what its files hold, in one statement for each language", async () => {
  const translations = LIBRARY_CONTENT.translations?.() ?? {};
  await seedLibrary(operator(), { ...LIBRARY_TEXTS, translations: () => translations });
  const rows = Object.values(translations).map(
    ({ exercises, advice, phrases }) =>
      Object.keys(exercises).length + Object.keys(advice).length + Object.keys(phrases).length,
  );
  const counted = sql`select count(*) from content_translations where clinic_id is null`;
  expect(await numberOf(suite.database, counted)).toBe(rows.reduce((sum, count) => sum + count, 0));
});
