import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { ownProvenance } from "@/lib/domain/exercise/provenance";
import type { HandedExercise } from "@/lib/domain/program-file/handed-exercise";
import { buildProgramFile, type ProgramFile } from "@/lib/domain/program-file/program-file";
import { encodePictures, openProgramFile } from "@/lib/program-file/open-file";
import { readProgramFile } from "@/lib/program-file/read-file";
import { programFileSchema } from "@/lib/program-file/schema";
import { hashOf, writeProgramFile } from "@/lib/program-file/write-file";
import { listExercises } from "../queries/exercises";
import { findEntriesById, findEntriesBySlug } from "../queries/handed-exercises";
import { findKnownClinic, listKnownClinics } from "../queries/known-clinics";
import { findProgram } from "../queries/programs";
import { exercises, images } from "../schema";
import {
  EXERCISE,
  makeClinic,
  makeDraft,
  makeItem,
  makePatient,
  type TestClinic,
  TODAY,
} from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { createExercise } from "./exercises";
import { storeImage } from "./images";
import { forgetKnownClinic, nameKnownClinic } from "./known-clinics";

const suite = startTestDatabase();
/** One grey dot, as a PNG. */
const DOT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

/** A program of one shared exercise and one of the clinic's own with a photograph, as a file. */
async function handOver(clinic: TestClinic) {
  const { scope } = clinic;
  const bytes = new Uint8Array(DOT);
  const photoStartId = await storeImage(scope, {
    ...{ kind: "exercise-photo", contentType: "image/png", width: 1, height: 1, bytes },
  });
  const own = await createExercise(scope, { ...EXERCISE, name: "Our own bridge", photoStartId }, TODAY);
  const draft = await makeDraft(scope);
  const whole = { ...draft, items: [...draft.items, makeItem(own.exerciseId, { note: "Slowly." })] };
  const entries = await findEntriesById(
    scope,
    whole.items.map(({ exerciseId }) => exerciseId),
  );
  const handed = entries.map(({ id, photoIds, ...entry }): [string, HandedExercise] => [
    id,
    { ...entry, pictures: photoIds.length > 0 ? [hashOf(bytes)] : [] },
  ]);
  const from = { clinic: "Riverside", therapist: "Tom", date: TODAY };
  const file = buildProgramFile({ from, draft: whole, exercises: new Map(handed), topics: new Map() });
  return {
    file,
    slug: own.slug,
    packed: writeProgramFile(clinic.clinicId, file, new Map([[hashOf(bytes), bytes]])),
  };
}

async function open(clinic: TestClinic, packed: Uint8Array, theirs: readonly string[] = []) {
  const opened = readProgramFile(packed);
  const pictures = opened.ok && (await encodePictures(opened.pictures));
  if (!opened.ok || !pictures) throw new Error("the file was not opened");
  const patientId = await makePatient(clinic.scope);
  const programId = await openProgramFile(clinic.scope, {
    patientId,
    file: opened.file,
    theirs,
    pictures,
    today: TODAY,
  });
  const program = await findProgram(clinic.scope, programId);
  if (!program) throw new Error("there is no program");
  return program.draft;
}

const entryOf = (clinic: TestClinic, id: string) =>
  clinic.scope.run(async (transaction) => {
    const [row] = await transaction.select().from(exercises).where(eq(exercises.id, id));
    return row;
  });

describe("a program that is handed over", () => {
  it("is a draft there, with the picture, and an exercise of their own that says where it is from", async () => {
    const [here, there] = [await makeClinic(suite.database), await makeClinic(suite.database)];
    const { file, packed, slug } = await handOver(here);
    const draft = await open(there, packed);
    expect(draft).toMatchObject({ title: file.program.title, goal: file.program.goal });
    expect(draft.items.map(({ note }) => note).at(-1)).toBe("Slowly.");
    const taken = await entryOf(there, draft.items.at(-1)?.exerciseId ?? "");
    expect(taken).toMatchObject({
      ...{ slug, name: "Our own bridge", clinicId: there.clinicId },
      provenance: ownProvenance(
        { articles: [], extent: "", clinicsOwn: { from: "Riverside" } },
        "Riverside",
        TODAY,
      ),
    });
    const [picture] = await there.scope.run((transaction) => transaction.select().from(images));
    expect(picture).toMatchObject({
      id: taken?.photoStartId,
      width: 1,
      height: 1,
      clinicId: there.clinicId,
    });
    // The shared exercise is the same row in both clinics.
    const [first] = draft.items;
    expect((await entryOf(there, first?.exerciseId ?? ""))?.clinicId).toBeNull();
  });

  it("opened again takes what is there already, in the same words", async () => {
    const [here, there] = [await makeClinic(suite.database), await makeClinic(suite.database)];
    const { packed } = await handOver(here);
    const [once, again] = [await open(there, packed), await open(there, packed)];
    const ids = ({ items }: typeof once) => items.map(({ exerciseId }) => exerciseId);
    expect(ids(again)).toEqual(ids(once));
    expect(again.items.map(({ itemId }) => itemId)).not.toEqual(once.items.map(({ itemId }) => itemId));
  });

  it("takes our words where both clinics have an exercise, unless theirs are chosen", async () => {
    const [here, there] = [await makeClinic(suite.database), await makeClinic(suite.database)];
    const { packed, slug } = await handOver(here);
    const ours = await createExercise(
      there.scope,
      { ...EXERCISE, name: "Our own bridge", feel: "Ours." },
      TODAY,
    );
    expect(ours.slug).toBe(slug);
    const last = async (theirs: readonly string[]) =>
      (await open(there, packed, theirs)).items.at(-1)?.exerciseId ?? "";
    expect(await last([])).toBe(ours.exerciseId);
    const theirs = await entryOf(there, await last([slug]));
    expect(theirs).toMatchObject({ name: "Our own bridge", feel: EXERCISE.feel });
    expect(theirs?.slug).not.toBe(slug);
  });

  it("stores nothing when the patient is not there", async () => {
    const [here, there] = [await makeClinic(suite.database), await makeClinic(suite.database)];
    const { file } = await handOver(here);
    const before = (await listExercises(there.scope)).length;
    const plain: ProgramFile = {
      ...file,
      exercises: file.exercises.map((one) => ({ ...one, pictures: [] })),
    };
    const opening = {
      patientId: await makePatient(here.scope),
      file: plain,
      theirs: [],
      pictures: new Map(),
      today: TODAY,
    };
    await expect(openProgramFile(there.scope, opening)).rejects.toMatchObject({ code: "not-found" });
    expect(await listExercises(there.scope)).toHaveLength(before);
  });
});

it("every exercise of the shared library fits into a file", async () => {
  const { scope } = await makeClinic(suite.database);
  const slugs = (await listExercises(scope)).map(({ slug }) => slug);
  const entries = await findEntriesBySlug(scope, slugs);
  expect(entries.length).toBe(slugs.length);
  const { exercises: ofFile } = programFileSchema.shape;
  const refused = entries.filter(
    ({ id: _id, photoIds: _photos, ...entry }) => !ofFile.safeParse([{ ...entry, pictures: [] }]).success,
  );
  expect(refused.map(({ slug }) => slug)).toEqual([]);
});

it("a signature is known by the name that an admin gave it, and by none after it was forgotten", async () => {
  const { admin, scope } = await makeClinic(suite.database);
  const fingerprint = "a".repeat(32);
  await nameKnownClinic(admin.scope, { fingerprint, name: "Riverside" });
  await nameKnownClinic(admin.scope, { fingerprint, name: "Riverside Physiotherapy" });
  expect(await findKnownClinic(scope, fingerprint)).toBe("Riverside Physiotherapy");
  expect(() => nameKnownClinic(scope, { fingerprint, name: "Mine" })).toThrow("not allowed");
  await forgetKnownClinic(admin.scope, fingerprint);
  expect(await listKnownClinics(scope)).toEqual([]);
});
