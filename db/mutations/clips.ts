import "server-only";
import { and, eq, lt, ne, sql } from "drizzle-orm";
import { AppError, NotFoundError } from "@/lib/domain/errors/errors";
import { CLIP_LIMITS, type ClipFacts } from "@/lib/domain/exercise/clip";
import { recordAudit } from "../audit";
import { clinics, clipPieces, clips, images } from "../schema";
import type { ClinicScope, Transaction } from "../scope";
import { inClinic } from "../where";

/** A clip whose content was checked, and the stored picture that stands for it. */
export interface NewClip extends ClipFacts {
  readonly bytes: Uint8Array;
  readonly posterId: string | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const FULL =
  "The clips of this clinic have filled their room. Take clips out of exercises that need none; the day after, there is room again.";

/**
 * Keeps a clip in pieces; returns its id. It shows nowhere until an exercise names it. What nothing names since a day goes
 * first, and makes room.
 * @throws NotFoundError for a poster that is not one of the clinic's, AppError "invalid-state" when the clinic's room is full
 */
export function storeClip(scope: ClinicScope, clip: NewClip, now: Date): Promise<string> {
  scope.require("library.change");
  const { bytes, posterId, ...facts } = clip;
  return scope.run(async (transaction) => {
    if (posterId !== null) await requirePoster(scope, transaction, posterId);
    // One after the other, or two at once would share the room that is left.
    await transaction
      .select({ id: clinics.id })
      .from(clinics)
      .where(eq(clinics.id, scope.clinicId))
      .for("update");
    await removeUnnamed(scope, transaction, now);
    await requireRoom(scope, transaction, bytes.byteLength);
    const [row] = await transaction
      .insert(clips)
      .values({
        ...facts,
        ...{ posterId, byteCount: bytes.byteLength },
        clinicId: scope.clinicId,
        createdBy: scope.actor.userId,
      })
      .returning({ id: clips.id });
    if (!row) throw new NotFoundError("Clip");
    await storePieces(scope, transaction, row.id, bytes);
    await recordAudit(scope, transaction, {
      verb: "clip.store",
      subject: { kind: "clip", id: row.id },
      details: { bytes: bytes.byteLength },
    });
    return row.id;
  });
}

async function requirePoster(scope: ClinicScope, transaction: Transaction, posterId: string): Promise<void> {
  const [found] = await transaction
    .select({ id: images.id })
    .from(images)
    .where(and(inClinic(scope, images), eq(images.id, posterId), ne(images.kind, "logo")));
  if (!found) throw new NotFoundError("Image");
}

async function requireRoom(scope: ClinicScope, transaction: Transaction, more: number): Promise<void> {
  const [row] = await transaction
    .select({ used: sql<string>`coalesce(sum(${clips.byteCount}), 0)` })
    .from(clips)
    .where(inClinic(scope, clips));
  if (Number(row?.used ?? 0) + more > CLIP_LIMITS.clinicBytes) throw new AppError("invalid-state", FULL);
}

/** Takes away what neither an exercise nor a published version names. */
async function removeUnnamed(scope: ClinicScope, transaction: Transaction, now: Date): Promise<void> {
  const inExercises = sql`exists (select from exercises
    where exercises.clinic_id = clips.clinic_id and exercises.clip_id = clips.id)`;
  const inVersions = sql`exists (select from program_versions published
    where published.clinic_id = clips.clinic_id and published.published_at >= clips.created_at
      and published.document::text like '%' || clips.id::text || '%')`;
  const isOld = lt(clips.createdAt, new Date(now.getTime() - DAY_MS));
  await transaction
    .delete(clips)
    .where(and(inClinic(scope, clips), isOld, sql`not ${inExercises}`, sql`not ${inVersions}`));
}

async function storePieces(
  scope: ClinicScope,
  transaction: Transaction,
  clipId: string,
  bytes: Uint8Array,
): Promise<void> {
  const { pieceBytes } = CLIP_LIMITS;
  for (let number = 0; number * pieceBytes < bytes.byteLength; number += 1) {
    const piece = bytes.subarray(number * pieceBytes, (number + 1) * pieceBytes);
    await transaction.insert(clipPieces).values({ clinicId: scope.clinicId, clipId, number, bytes: piece });
  }
}
