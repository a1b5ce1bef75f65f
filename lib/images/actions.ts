"use server";

import { storeImage } from "@/db/mutations/images";
import type { ActionState } from "@/lib/action/action-state";
import { clinicAction } from "@/lib/action/clinic-action";
import { IMAGE_LIMITS } from "@/lib/domain/exercise/image";
import type { DocumentImage } from "@/lib/domain/program/program-document";
import { encodeImage } from "./encode";
import { imageUpload } from "./schema";

/** Encodes a picture again and keeps it; the answer names it for the record that will show it. */
export const uploadImageAction = clinicAction(
  imageUpload,
  async (scope, { file, kind }): Promise<ActionState<DocumentImage>> => {
    scope.require(kind === "logo" ? "clinic.change" : "library.change");
    // One byte more than is allowed is enough to know.
    const upload = await file.slice(0, IMAGE_LIMITS.uploadBytes + 1).arrayBuffer();
    const encoding = await encodeImage(new Uint8Array(upload), kind);
    if (!encoding.ok) {
      return { status: "invalid", message: encoding.message, fields: { file: encoding.message } };
    }
    const { width, height } = encoding.image;
    return { status: "saved", data: { imageId: await storeImage(scope, encoding.image), width, height } };
  },
);
