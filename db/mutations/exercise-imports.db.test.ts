import { and, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { listLibraryImports, listOwnExerciseSizes } from "../queries/library-files";
import { exercises, images } from "../schema";
import { OperatorScope } from "../scope";
import {
  EXERCISE,
  makeClinic,
  makeDraft,
  makeItem,
  makePatient,
  publish,
  type TestClinic,
  TODAY,
} from "../test/factories";
import { asRole, auditTrail, INSUFFICIENT_PRIVILEGE, numberOf, verdictOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { importExercises, undoExerciseImport } from "./exercise-imports";
import { setExerciseArchived } from "./exercise-states";
import { createExercise } from "./exercises";
import { setFavourite } from "./favourites";
import { type NewImage, storeImage } from "./images";
import { createProgram, saveDraft } from "./programs";

const suite = startTestDatabase();
let clinic: TestClinic;
beforeEach(async () => {
  clinic = await makeClinic(suite.database);
});

const PICTURE: NewImage = {
  kind: "exercise-photo",
  contentType: "image/jpeg",
  width: 4,
  height: 4,
  bytes: Uint8Array.of(1, 2, 3),
};
const named = (name: string, pictures: string[] = []) => ({ ...EXERCISE, name, isUnchecked: true, pictures });
const bring = (...list: ReturnType<typeof named>[]) =>
  importExercises(clinic.scope, { list, pictures: new Map([["a.jpg", PICTURE]]), from: "list.csv" }, TODAY);

const owner = <Result>(work: Parameters<OperatorScope["run"]>[0]) =>
  OperatorScope.forSetUp(suite.database).run(work) as Promise<Result>;
const own = () =>
  owner<{ id: string; slug: string }[]>((t) =>
    t
      .select({ id: exercises.id, slug: exercises.slug })
      .from(exercises)
      .where(eq(exercises.clinicId, clinic.clinicId))
      .orderBy(exercises.slug),
  );
const pictures = () => owner<number>((t) => t.$count(images, eq(images.clinicId, clinic.clinicId)));

describe("an import of exercises", () => {
  it("adds all of them with their pictures, an address of its own for each, and one row of the trail", async () => {
    const { importId, added } = await bring(named("Squat"), named("Squat!", ["a.jpg"]), named("Import"));
    expect(added).toBe(3);
    expect((await own()).map(({ slug }) => slug)).toEqual(["import-2", "squat", "squat-2"]);
    const sizes = await listOwnExerciseSizes(clinic.scope);
    expect(sizes.map(({ bytes, isUnchecked }) => [bytes, isUnchecked])).toEqual([
      ...[
        [0, true],
        [0, true],
        [3, true],
      ],
    ]);
    const [row] = await owner<{ provenance: unknown }[]>((t) =>
      t.select().from(exercises).where(eq(exercises.clinicId, clinic.clinicId)).limit(1),
    );
    expect(row?.provenance).toMatchObject({ author: "list.csv", clinicsOwn: { from: "list.csv" } });
    const trail = await auditTrail(suite.database, clinic.clinicId);
    expect(trail.at(-1)).toMatchObject({
      verb: "exercise.import",
      details: { count: 3, pictures: 1, importId },
    });
  });

  it("is all or nothing", async () => {
    const broken = { ...named("Broken"), steps: [] };
    await expect(bring(named("Good", ["a.jpg"]), broken)).rejects.toThrow();
    expect([await own(), await pictures()]).toEqual([[], 0]);
  });

  it("of eight hundred exercises of real size is one transaction, and goes again", async () => {
    const step = "Keep your back flat on the mat and slowly let your knee roll out to the side. "
      .repeat(3)
      .trim();
    const list = Array.from({ length: 800 }, (_, at) => ({
      ...named(`Exercise number ${at}`, ["a.jpg"]),
      steps: Array.from({ length: 6 }, () => step),
    }));
    const { importId } = await bring(...list);
    expect(await listLibraryImports(clinic.scope, new Date())).toMatchObject([{ importId, count: 800 }]);
    expect(await undoExerciseImport(clinic.scope, importId, new Date())).toEqual({ removed: 800, kept: 0 });
    expect([await own(), await pictures()]).toEqual([[], 0]);
  });
});

describe("an import that is taken back", () => {
  it("keeps what is in use, was changed, or was published, with its pictures", async () => {
    const names = ["Published", "In a draft", "Favourite", "Put away", "Idle"];
    const { importId } = await bring(...names.map((name) => named(name, ["a.jpg"])));
    const idOf = new Map((await own()).map(({ id, slug }) => [slug, id]));
    const of = (slug: string) => idOf.get(slug) ?? "";
    await setFavourite(clinic.scope, of("favourite"), true);
    await setExerciseArchived(clinic.scope, of("put-away"), true);
    const patientId = await makePatient(clinic.scope);
    const draft = await makeDraft(clinic.scope);
    const withOne = (slug: string) => ({ ...draft, items: [makeItem(of(slug))] });
    const programId = await createProgram(clinic.scope, patientId, withOne("published"));
    await publish(clinic.scope, programId);
    await saveDraft(clinic.scope, programId, 1, withOne("in-a-draft"));
    expect(await undoExerciseImport(clinic.scope, importId, new Date())).toEqual({ removed: 1, kept: 4 });
    expect((await own()).map(({ slug }) => slug)).toEqual([
      "favourite",
      "in-a-draft",
      "published",
      "put-away",
    ]);
    expect(await pictures()).toBe(1);
  });

  it("is not there after a day, and not another clinic's", async () => {
    const { importId } = await bring(named("Squat"));
    const later = new Date(Date.now() + 24 * 3_600_000 + 1000);
    await expect(undoExerciseImport(clinic.scope, importId, later)).rejects.toThrow("Import not found");
    expect(await listLibraryImports(clinic.scope, later)).toEqual([]);
    const other = await makeClinic(suite.database, "Other");
    await expect(undoExerciseImport(other.scope, importId, new Date())).rejects.toThrow("Import not found");
    expect(await own()).toHaveLength(1);
  });
});

it("the role of staff deletes nothing of a library but a fresh import, whatever it is asked", async () => {
  const { exerciseId } = await createExercise(clinic.scope, EXERCISE, TODAY);
  const logo = await storeImage(clinic.admin.scope, { ...PICTURE, kind: "logo" });
  await bring(named("Old"));
  const old = await own();
  await owner((t) =>
    t
      .update(exercises)
      .set({ createdAt: new Date(Date.now() - 26 * 3_600_000) })
      .where(and(eq(exercises.clinicId, clinic.clinicId), sql`import_id is not null`)),
  );
  const settings = { clinic_id: clinic.clinicId, user_id: clinic.admin.userId, user_role: "admin" };
  await asRole(suite.database, "homestretch_clinic", settings, async (transaction) => {
    await transaction.delete(exercises);
    await transaction.delete(images).where(eq(images.id, logo));
  });
  expect(await own()).toEqual(old);
  expect((await own()).map(({ id }) => id)).toContain(exerciseId);
  expect(await owner<number>((t) => t.$count(images, eq(images.id, logo)))).toBe(1);
  expect(await verdictOf(asRole(suite.database, "homestretch_link", {}, (t) => t.delete(exercises)))).toBe(
    INSUFFICIENT_PRIVILEGE,
  );
});

it("knows every place where an exercise may stand", async () => {
  const referring = sql`select count(*) from pg_constraint where contype = 'f' and confrelid = 'exercises'::regclass`;
  expect(await numberOf(suite.database, referring)).toBe(7);
});
