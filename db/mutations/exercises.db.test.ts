import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/domain/errors/errors";
import { findDraftTexts } from "../queries/document-sources";
import { findExercise, findExerciseDrawing, listExercises } from "../queries/exercises";
import { findImages, findLinkedImages } from "../queries/images";
import {
  findExercisePhoto,
  findExercisePoses,
  findOwnExercise,
  listArchivedExercises,
} from "../queries/own-exercises";
import { listSheetTexts } from "../queries/sheet-texts";
import { LinkScope } from "../scope";
import * as make from "../test/factories";
import { startTestDatabase } from "../test/suite";
import { drawExercise, setExerciseArchived } from "./exercise-states";
import { createExercise, updateExercise } from "./exercises";
import { storeImage } from "./images";
import { saveDraft } from "./programs";
import { issueShareLink } from "./share-links";

const suite = startTestDatabase();
let clinic: make.TestClinic;

beforeAll(async () => {
  clinic = await make.makeClinic(suite.database);
});

const create = (fields: Partial<typeof make.EXERCISE> = {}) =>
  createExercise(clinic.scope, { ...make.EXERCISE, ...fields }, make.TODAY);

async function shared(slug: string) {
  const exercise = await findExercise(clinic.scope, slug);
  if (!exercise) throw new Error(`the library has no ${slug}`);
  return exercise;
}

describe("an exercise of the clinic's own", () => {
  it("stands in the library with all its fields and says whose it is", async () => {
    const { slug } = await create({ name: "Heel raise, ours" });
    expect(slug).toBe("heel-raise-ours");
    const { name: _, copyOf: __, easierIds, harderIds, ladderRule, ...fields } = make.EXERCISE;
    expect(await findExercise(clinic.scope, slug)).toMatchObject({
      ...fields,
      name: "Heel raise, ours",
      isShared: false,
      provenance: { author: "Test therapist", writtenOn: make.TODAY, clinicsOwn: {} },
    });
    expect([easierIds, harderIds, ladderRule]).toEqual([[], [], "Move on when it is easy."]);
  });

  it("gets an address of its own beside a shared one of the same name", async () => {
    const { slug } = await create({ name: "Bridge" });
    expect(slug).toBe("bridge-2");
    expect(await shared("bridge")).toMatchObject({ isShared: true });
  });

  it("as a copy names what it was copied from, and keeps its sources", async () => {
    const source = await shared("bridge");
    const { slug } = await create({ name: "Bridge with band", copyOf: source.id });
    const copy = await findExercise(clinic.scope, slug);
    expect(copy?.provenance).toEqual({
      articles: source.provenance.articles,
      extent: source.provenance.extent,
      author: "Test therapist",
      writtenOn: make.TODAY,
      clinicsOwn: { copyOf: "Bridge" },
    });
  });

  it("as a copy takes the drawing along", async () => {
    const original = await create();
    const drawing = { poses: { some: "poses" }, figure: { some: "figure" } };
    await drawExercise(clinic.scope, original.exerciseId, 1, drawing);
    const { slug } = await create({ name: "Drawn too", copyOf: original.exerciseId });
    expect(await findExerciseDrawing(clinic.scope, slug)).toEqual({
      isShared: false,
      figure: drawing.figure,
    });
    expect(await findExercisePoses(clinic.scope, slug)).toEqual(drawing.poses);
  });

  it("changes for who knows its revision, and nobody else's text is lost", async () => {
    const { exerciseId, slug } = await create({ name: "Changing" });
    const second = { ...make.EXERCISE, name: "Changed", steps: ["One step."] };
    expect(await updateExercise(clinic.admin.scope, exerciseId, 1, second, "2026-12-01")).toBe(2);
    const late = updateExercise(clinic.scope, exerciseId, 1, make.EXERCISE, make.TODAY);
    await expect(late).rejects.toEqual(new ConflictError("Exercise", 2, exerciseId));
    expect(await findOwnExercise(clinic.scope, slug)).toMatchObject({
      name: "Changed",
      steps: ["One step."],
      revision: 2,
      slug,
    });
    expect((await findExercise(clinic.scope, slug))?.provenance).toMatchObject({
      author: "Test admin",
      writtenOn: "2026-12-01",
    });
  });

  it("cannot be a shared one", async () => {
    const { id } = await shared("clamshell");
    await expect(updateExercise(clinic.scope, id, 1, make.EXERCISE, make.TODAY)).rejects.toThrow(
      NotFoundError,
    );
    await expect(drawExercise(clinic.scope, id, 1, null)).rejects.toThrow(NotFoundError);
    await expect(setExerciseArchived(clinic.scope, id, true)).rejects.toThrow(NotFoundError);
    expect(await findOwnExercise(clinic.scope, "clamshell")).toBeUndefined();
  });

  it("gets a drawing, and loses it, each on the newest revision only", async () => {
    const { exerciseId, slug } = await create({ name: "Drawn" });
    const drawing = { poses: [1], figure: [2], loadTags: ["KNEEL", "HIPF90"] } as const;
    expect(await drawExercise(clinic.scope, exerciseId, 1, drawing)).toBe(2);
    await expect(drawExercise(clinic.scope, exerciseId, 1, null)).rejects.toThrow(ConflictError);
    expect(await findExerciseDrawing(clinic.scope, slug)).toMatchObject({ figure: [2] });
    const before = (await findOwnExercise(clinic.scope, slug))?.loadTags ?? [];
    expect(before).toEqual(expect.arrayContaining(["KNEEL", "HIPF90"]));
    expect(new Set(before).size).toBe(before.length);
    await drawExercise(clinic.scope, exerciseId, 2, null);
    expect((await findOwnExercise(clinic.scope, slug))?.loadTags).toEqual(before);
    expect(await findExerciseDrawing(clinic.scope, slug)).toEqual({ isShared: false });
  });

  it("archived leaves the search, stays in programs, and comes back", async () => {
    const { exerciseId, slug } = await create({ name: "Leaving" });
    const { programId, draft } = await make.makeProgram(clinic.scope);
    const items = [make.makeItem(exerciseId)];
    await saveDraft(clinic.scope, programId, 1, { ...draft, items });
    await setExerciseArchived(clinic.scope, exerciseId, true);
    const slugs = async () => (await listExercises(clinic.scope)).map((exercise) => exercise.slug);
    expect(await slugs()).not.toContain(slug);
    expect((await listArchivedExercises(clinic.scope)).map((exercise) => exercise.slug)).toContain(slug);
    expect((await make.documentOf(clinic.scope, programId)).items).toHaveLength(1);
    const again = await saveDraft(clinic.scope, programId, 2, { ...draft, items, title: "Changed" });
    expect(again).toMatchObject({ outcome: "saved" });
    await setExerciseArchived(clinic.scope, exerciseId, false);
    expect(await slugs()).toContain(slug);
  });
});

describe("the ladder of an exercise of the clinic's own", () => {
  it("stands between shared neighbours, is replaced as a whole, and reaches the document", async () => {
    const [bridge, clam] = [await shared("bridge"), await shared("clamshell")];
    const made = await create({ name: "Between", easierIds: [clam.id], harderIds: [bridge.id] });
    const view = await findExercise(clinic.scope, made.slug);
    expect(view?.easier).toMatchObject([{ slug: "clamshell", rule: "Move on when it is easy." }]);
    expect(view?.harder).toMatchObject([{ slug: "bridge" }]);
    const draft = { items: [make.makeItem(made.exerciseId), make.makeItem(bridge.id)], topicIds: [] };
    const { exercises } = await findDraftTexts(clinic.scope, draft);
    expect(exercises.get(made.exerciseId)?.ladder).toEqual({
      easier: clam.plainName,
      harder: bridge.plainName,
      moveOn: "Move on when it is easy.",
    });
    expect(exercises.get(bridge.id)?.ladder).toMatchObject({ easier: make.EXERCISE.plainName });
    await updateExercise(
      clinic.scope,
      made.exerciseId,
      1,
      { ...make.EXERCISE, harderIds: [clam.id] },
      make.TODAY,
    );
    expect(await findOwnExercise(clinic.scope, made.slug)).toMatchObject({
      easierIds: [],
      harderIds: [clam.id],
    });
    const others = await make.makeClinic(suite.database);
    const { items } = draft;
    const theirs = await findDraftTexts(others.scope, { items, topicIds: [] });
    expect(theirs.exercises.get(bridge.id)?.ladder?.easier).not.toBe(make.EXERCISE.plainName);
  });

  it("refuses a neighbour that is not there", async () => {
    await expect(create({ harderIds: [randomUUID()] })).rejects.toThrow(NotFoundError);
  });
});

describe("a photograph", () => {
  it("stands for the drawing, in the library and in the document", async () => {
    const [photoStartId, photoEndId] = [
      await make.makeImage(clinic.scope),
      await make.makeImage(clinic.scope),
    ];
    const { exerciseId, slug } = await create({ name: "In photographs", photoStartId, photoEndId });
    expect(await findExercise(clinic.scope, slug)).toMatchObject({ isDrawn: true, photoStartId, photoEndId });
    expect(await findExercisePhoto(clinic.scope, slug)).toMatchObject({ imageId: photoEndId });
    const draft = { items: [make.makeItem(exerciseId)], topicIds: [] };
    const { exercises } = await findDraftTexts(clinic.scope, draft);
    const size = { width: 4, height: 3 };
    const photos = [
      { imageId: photoStartId, ...size },
      { imageId: photoEndId, ...size },
    ];
    expect(exercises.get(exerciseId)?.photos).toEqual(photos);
    const texts = await listSheetTexts(clinic.scope);
    expect(texts.find(({ id }) => id === exerciseId)?.photos).toEqual(photos);
    expect(texts.filter((text) => text.photos)).toHaveLength(1);
  });

  it("keeps its bytes, and no other clinic sees it", async () => {
    const imageId = await make.makeImage(clinic.scope);
    const [found] = await findImages(clinic.scope, [imageId]);
    expect(found && [...found.bytes]).toEqual([0xff, 0xd8, 0xff, 0xd9]);
    const others = await make.makeClinic(suite.database);
    expect(await findImages(others.scope, [imageId])).toEqual([]);
    const borrowed = createExercise(others.scope, { ...make.EXERCISE, photoStartId: imageId }, make.TODAY);
    await expect(borrowed).rejects.toThrow(NotFoundError);
  });

  it("is open to a link only while the version in force shows it", async () => {
    const [shown, other] = [await make.makeImage(clinic.scope), await make.makeImage(clinic.scope)];
    const { exerciseId } = await create({ name: "On the phone", photoEndId: shown });
    const { programId, draft } = await make.makeProgram(clinic.scope);
    await saveDraft(clinic.scope, programId, 1, { ...draft, items: [make.makeItem(exerciseId)] });
    await make.publish(clinic.scope, programId);
    const { linkId } = await issueShareLink(clinic.scope, programId, make.linkOptions());
    const link = LinkScope.forLink(suite.database, linkId);
    const seen = async () =>
      (await findLinkedImages(link, linkId, [shown, other])).map((image) => image.imageId);
    expect(await seen()).toEqual([shown]);
    await saveDraft(clinic.scope, programId, 2, draft);
    await make.publish(clinic.scope, programId);
    expect(await seen()).toEqual([]);
  });

  it("of the letterhead is for the admin", async () => {
    const logo = {
      kind: "logo",
      contentType: "image/png",
      width: 1,
      height: 1,
      bytes: new Uint8Array([1]),
    } as const;
    expect(() => storeImage(clinic.scope, logo)).toThrow(ForbiddenError);
    const imageId = await storeImage(clinic.admin.scope, logo);
    await expect(create({ photoStartId: imageId })).rejects.toThrow(NotFoundError);
  });
});
