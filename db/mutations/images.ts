import "server-only";
import { NotFoundError } from "@/lib/domain/errors/errors";
import type { ImageKind, StoredImageType } from "@/lib/domain/exercise/image";
import { recordAudit } from "../audit";
import { images } from "../schema";
import type { ClinicScope } from "../scope";

/** A picture as we have encoded it; what was uploaded is never stored. */
export interface NewImage {
  readonly kind: ImageKind;
  readonly contentType: StoredImageType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Keeps a picture; returns its id. It shows nowhere until something names it. */
export function storeImage(scope: ClinicScope, image: NewImage): Promise<string> {
  scope.require(image.kind === "logo" ? "clinic.change" : "library.change");
  return scope.run(async (transaction) => {
    const [row] = await transaction
      .insert(images)
      .values({
        ...image,
        clinicId: scope.clinicId,
        byteCount: image.bytes.byteLength,
        createdBy: scope.actor.userId,
      })
      .returning({ id: images.id });
    if (!row) throw new NotFoundError("Image");
    await recordAudit(scope, transaction, {
      verb: "image.store",
      subject: { kind: "image", id: row.id },
      details: { kind: image.kind, bytes: image.bytes.byteLength },
    });
    return row.id;
  });
}
