import "server-only";
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { ClipType } from "@/lib/domain/exercise/clip";
import type { DocumentClip } from "@/lib/domain/program/program-document";
import { clipPieces, clips, images, programs, programVersions, shareLinks } from "../schema";
import type { ClinicScope, LibraryScope, LinkScope, Transaction } from "../scope";
import { inClinic, programOfLink, versionInForce } from "../where";

/** A clip without its bytes. */
export interface StoredClip {
  readonly clipId: string;
  readonly contentType: ClipType;
  readonly byteCount: number;
}

const CLIP = { clipId: clips.id, contentType: clips.contentType, byteCount: clips.byteCount };

/** One of the clinic's clips; undefined for one that is not there, or somebody else's. */
export function findClip(scope: ClinicScope, clipId: string): Promise<StoredClip | undefined> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select(CLIP)
      .from(clips)
      .where(and(inClinic(scope, clips), eq(clips.id, clipId)));
    return row;
  });
}

/** The clinic's clips of these ids as documents name them; `at` is the transaction at hand, if any. */
export async function findDocumentClips(
  scope: LibraryScope,
  clipIds: readonly (string | null)[],
  at?: Transaction,
): Promise<ReadonlyMap<string, DocumentClip>> {
  scope.require("library.read");
  const wanted = [...new Set(clipIds.flatMap((id) => id ?? []))];
  if (wanted.length === 0) return new Map();
  const read = (transaction: Transaction) =>
    transaction
      .select({
        clip: { clipId: clips.id, byteCount: clips.byteCount, width: clips.width, height: clips.height },
        poster: { imageId: images.id, width: images.width, height: images.height },
      })
      .from(clips)
      .leftJoin(images, and(eq(images.clinicId, clips.clinicId), eq(images.id, clips.posterId)))
      .where(and(inClinic(scope, clips), inArray(clips.id, wanted)));
  const rows = await (at ? read(at) : scope.run(read));
  return new Map(rows.map(({ clip, poster }) => [clip.clipId, { ...clip, ...(poster && { poster }) }]));
}

/** One piece of it, by its number from nought. */
export function findClipPiece(
  scope: ClinicScope,
  clipId: string,
  number: number,
): Promise<Uint8Array | undefined> {
  scope.require("library.read");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select({ bytes: clipPieces.bytes })
      .from(clipPieces)
      .where(and(inClinic(scope, clipPieces), eq(clipPieces.clipId, clipId), eq(clipPieces.number, number)));
    return row?.bytes;
  });
}

/** The same for the bearer of a link: only a clip that the version in force shows. */
export function findLinkedClip(
  scope: LinkScope,
  linkId: string,
  clipId: string,
): Promise<StoredClip | undefined> {
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .select(CLIP)
      .from(shareLinks)
      .innerJoin(programs, programOfLink())
      .innerJoin(programVersions, versionInForce())
      .innerJoin(clips, and(eq(clips.clinicId, shareLinks.clinicId), eq(clips.id, clipId)))
      .where(and(eq(shareLinks.id, linkId), isShown(clipId)))
      .limit(1);
    return row;
  });
}

/** One piece of such a clip: looked at anew, so that a link that is closed meanwhile gives no more. */
export function findLinkedClipPiece(
  scope: LinkScope,
  linkId: string,
  clipId: string,
  number: number,
): Promise<Uint8Array | undefined> {
  return scope.run(async (transaction) => {
    const isPiece = and(
      eq(clipPieces.clinicId, shareLinks.clinicId),
      eq(clipPieces.clipId, clipId),
      eq(clipPieces.number, number),
    );
    const [row] = await transaction
      .select({ bytes: clipPieces.bytes })
      .from(shareLinks)
      .innerJoin(programs, programOfLink())
      .innerJoin(programVersions, versionInForce())
      .innerJoin(clipPieces, isPiece)
      .where(and(eq(shareLinks.id, linkId), isShown(clipId)))
      .limit(1);
    return row?.bytes;
  });
}

/** Whether the document of the version names the clip at one of its exercises. */
function isShown(clipId: string): SQL {
  const named = JSON.stringify([{ exercise: { clip: { clipId } } }]);
  return sql`${programVersions.document} -> 'items' @> ${named}::jsonb`;
}
