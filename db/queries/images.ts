import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { StoredImageType } from "@/lib/domain/exercise/image";
import { pageImageIdsOf } from "@/lib/domain/program/document-images";
import { images, programs, programVersions, shareLinks } from "../schema";
import type { ClinicScope, LinkScope, Transaction } from "../scope";
import { inClinic, programOfLink, versionInForce } from "../where";

export interface StoredImage {
  readonly imageId: string;
  readonly contentType: StoredImageType;
  readonly bytes: Uint8Array;
}

const PICTURE = { imageId: images.id, contentType: images.contentType, bytes: images.bytes };

/** The clinic's pictures of these ids; what is not there, or somebody else's, is absent. */
export function findImages(scope: ClinicScope, imageIds: readonly string[]): Promise<StoredImage[]> {
  scope.require("library.read");
  if (imageIds.length === 0) return Promise.resolve([]);
  return scope.run((transaction) =>
    transaction
      .select(PICTURE)
      .from(images)
      .where(and(inClinic(scope, images), inArray(images.id, [...imageIds]))),
  );
}

/** The same for the bearer of a link: only pictures that the version in force shows. */
export function findLinkedImages(
  scope: LinkScope,
  linkId: string,
  imageIds: readonly string[],
): Promise<StoredImage[]> {
  return scope.run(async (transaction) => {
    const shown = await shownByLink(transaction, linkId);
    const wanted = imageIds.filter((id) => shown?.imageIds.has(id));
    if (!shown || wanted.length === 0) return [];
    return transaction
      .select(PICTURE)
      .from(images)
      .where(and(eq(images.clinicId, shown.clinicId), inArray(images.id, wanted)));
  });
}

async function shownByLink(transaction: Transaction, linkId: string) {
  const [row] = await transaction
    .select({ clinicId: shareLinks.clinicId, document: programVersions.document })
    .from(shareLinks)
    .innerJoin(programs, programOfLink())
    .innerJoin(programVersions, versionInForce())
    .where(eq(shareLinks.id, linkId))
    .limit(1);
  return row && { clinicId: row.clinicId, imageIds: new Set(pageImageIdsOf(row.document)) };
}
