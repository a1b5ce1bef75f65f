import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { ConflictError, NotFoundError } from "@/lib/domain/errors/errors";
import { CLIP_LIMITS } from "@/lib/domain/exercise/clip";
import { findClip, findClipPiece, findLinkedClip, findLinkedClipPiece } from "../queries/clips";
import { findDraftTexts } from "../queries/document-sources";
import { findExercise } from "../queries/exercises";
import { findLinkedImages } from "../queries/images";
import { LinkScope } from "../scope";
import { CLIP } from "../test/clip-factories";
import * as make from "../test/factories";
import { asRole, numberOf, rowsOf } from "../test/raw";
import { startTestDatabase } from "../test/suite";
import { storeClip } from "./clips";
import { createExercise, updateExercise } from "./exercises";
import { saveDraft } from "./programs";
import { issueShareLink, revokeShareLink } from "./share-links";

const suite = startTestDatabase();
let clinic: make.TestClinic;
const NOW = new Date();
const DAYS = 24 * 60 * 60 * 1000;

beforeAll(async () => {
  clinic = await make.makeClinic(suite.database);
});

const store = (fields: Partial<typeof CLIP> = {}, now = NOW) =>
  storeClip(clinic.scope, { ...CLIP, ...fields }, now);

/** As if it had been stored days ago. */
async function ageClip(clipId: string): Promise<void> {
  await asRole(suite.database, "homestretch_operator", {}, (t) =>
    rowsOf(t, sql`update clips set created_at = now() - interval '3 days' where id = ${clipId}`),
  );
}

/** A program whose version in force shows the clip, and the link to it. */
async function shareClip(clipId: string) {
  const { exerciseId } = await createExercise(clinic.scope, { ...make.EXERCISE, clipId }, make.TODAY);
  const { programId, draft } = await make.makeProgram(clinic.scope);
  await saveDraft(clinic.scope, programId, 1, { ...draft, items: [make.makeItem(exerciseId)] });
  await make.publish(clinic.scope, programId);
  const { linkId } = await issueShareLink(clinic.scope, programId, make.linkOptions());
  return { exerciseId, programId, draft, linkId, link: LinkScope.forLink(suite.database, linkId) };
}

describe("a clip", () => {
  it("keeps its bytes in pieces that are read one by one", async () => {
    const bytes = Uint8Array.from({ length: CLIP_LIMITS.pieceBytes * 2 + 3 }, (_, place) => place % 251);
    const clipId = await store({ bytes });
    expect(await findClip(clinic.scope, clipId)).toEqual({
      ...{ clipId, contentType: "video/webm", byteCount: bytes.length },
    });
    const pieces = await Promise.all(
      [0, 1, 2, 3].map((number) => findClipPiece(clinic.scope, clipId, number)),
    );
    expect(pieces.map((piece) => piece?.byteLength)).toEqual([
      ...[CLIP_LIMITS.pieceBytes, CLIP_LIMITS.pieceBytes, 3, undefined],
    ]);
    expect(Buffer.compare(Buffer.concat(pieces.flatMap((piece) => piece ?? [])), bytes)).toBe(0);
  });

  it("stands at its exercise and in the document, with the picture that stands for it", async () => {
    const posterId = await make.makeImage(clinic.scope);
    const clipId = await store({ posterId });
    const made = await createExercise(
      clinic.scope,
      { ...make.EXERCISE, name: "On film", clipId },
      make.TODAY,
    );
    const clip = {
      ...{ clipId, byteCount: CLIP.bytes.length, width: 320, height: 240 },
      poster: { imageId: posterId, width: 4, height: 3 },
    };
    expect(await findExercise(clinic.scope, made.slug)).toMatchObject({ clipId, clip });
    const draft = { items: [make.makeItem(made.exerciseId)], topicIds: [] };
    const { exercises } = await findDraftTexts(clinic.scope, draft);
    expect(exercises.get(made.exerciseId)?.clip).toEqual(clip);
  });

  it("of another clinic is as if it never existed", async () => {
    const clipId = await store();
    const others = await make.makeClinic(suite.database);
    expect(await findClip(others.scope, clipId)).toBeUndefined();
    expect(await findClipPiece(others.scope, clipId, 0)).toBeUndefined();
    const borrowed = createExercise(others.scope, { ...make.EXERCISE, clipId }, make.TODAY);
    await expect(borrowed).rejects.toThrow(NotFoundError);
    const posterId = await make.makeImage(others.scope);
    await expect(store({ posterId })).rejects.toThrow(NotFoundError);
  });
});

describe("behind a link", () => {
  it("only the clip of the version in force is open, with its picture, until the link is closed", async () => {
    const posterId = await make.makeImage(clinic.scope);
    const [shown, other] = [await store({ posterId }), await store()];
    const { programId, draft, linkId, link } = await shareClip(shown);
    expect(await findLinkedClip(link, linkId, shown)).toMatchObject({ clipId: shown });
    expect(Buffer.from((await findLinkedClipPiece(link, linkId, shown, 0)) ?? [])).toEqual(
      Buffer.from(CLIP.bytes),
    );
    expect(await findLinkedImages(link, linkId, [posterId])).toHaveLength(1);
    expect(await findLinkedClip(link, linkId, other)).toBeUndefined();
    expect(await findLinkedClipPiece(link, linkId, other, 0)).toBeUndefined();
    await saveDraft(clinic.scope, programId, 2, draft);
    await make.publish(clinic.scope, programId);
    expect(await findLinkedClip(link, linkId, shown)).toBeUndefined();
    expect(await findLinkedClipPiece(link, linkId, shown, 0)).toBeUndefined();
  });

  it("that is closed while the clip plays, no further piece is open", async () => {
    const clipId = await store();
    const { linkId, link } = await shareClip(clipId);
    expect(await findLinkedClip(link, linkId, clipId)).toBeDefined();
    await revokeShareLink(clinic.scope, linkId);
    expect(await findLinkedClipPiece(link, linkId, clipId, 0)).toBeUndefined();
  });

  it("stays the clip that was published when the exercise gets another", async () => {
    const [first, second] = [await store(), await store()];
    const { exerciseId, linkId, link } = await shareClip(first);
    await updateExercise(clinic.scope, exerciseId, 1, { ...make.EXERCISE, clipId: second }, make.TODAY);
    expect(await findLinkedClip(link, linkId, first)).toBeDefined();
    expect(await findLinkedClip(link, linkId, second)).toBeUndefined();
    await expect(
      updateExercise(clinic.scope, exerciseId, 1, { ...make.EXERCISE, clipId: null }, make.TODAY),
    ).rejects.toThrow(ConflictError);
  });
});

describe("what nothing names any more", () => {
  it("goes with the next clip, a day later; what an exercise or a version names stays", async () => {
    const [loose, fresh, published, named] = [await store(), await store(), await store(), await store()];
    const { exerciseId } = await shareClip(published);
    await updateExercise(clinic.scope, exerciseId, 1, { ...make.EXERCISE, clipId: null }, make.TODAY);
    await createExercise(clinic.scope, { ...make.EXERCISE, clipId: named }, make.TODAY);
    for (const clipId of [loose, named]) await ageClip(clipId);
    await store();
    const left = await Promise.all([loose, fresh, published, named].map((id) => findClip(clinic.scope, id)));
    expect(left.map((clip) => clip !== undefined)).toEqual([false, true, true, true]);
    const pieces = sql`select count(*) from clip_pieces where clip_id = ${loose}`;
    expect(await asRole(suite.database, "homestretch_operator", {}, (t) => numberOf(t, pieces))).toBe(0);
  });

  it("cannot be deleted on its first day, whatever the clock of the server says", async () => {
    const clipId = await store();
    await store({}, new Date(NOW.getTime() + 9 * DAYS));
    expect(await findClip(clinic.scope, clipId)).toBeDefined();
  });
});

it("is refused with a sentence when the clinic's room is full, and nothing is stored", async () => {
  const full = await make.makeClinic(suite.database);
  const count = CLIP_LIMITS.clinicBytes / CLIP_LIMITS.bytes;
  await asRole(suite.database, "homestretch_operator", {}, (t) =>
    rowsOf(
      t,
      sql`insert into clips (clinic_id, content_type, width, height, milliseconds, byte_count, created_by)
        select ${full.clinicId}, 'video/webm', 1, 1, 1, ${CLIP_LIMITS.bytes}, ${full.therapist.userId}
        from generate_series(1, ${count})`,
    ),
  );
  await expect(storeClip(full.scope, CLIP, NOW)).rejects.toThrow(/have filled their room/);
  const clips = sql`select count(*) from clips where clinic_id = ${full.clinicId}`;
  expect(await asRole(suite.database, "homestretch_operator", {}, (t) => numberOf(t, clips))).toBe(count);
});
