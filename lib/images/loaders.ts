import "server-only";
import { z } from "zod";
import { findImages, findLinkedImages, type StoredImage } from "@/db/queries/images";
import { readAsPatient } from "@/lib/auth/link-scope";
import { currentClinicScope } from "@/lib/auth/scope";

const isId = (text: string) => z.uuid().safeParse(text).success;

/** One picture of the clinic; nothing for an unknown one and for whoever is not signed in. */
export async function loadImage(imageId: string): Promise<StoredImage | undefined> {
  const scope = isId(imageId) ? await currentClinicScope() : undefined;
  return scope && (await findImages(scope, [imageId]))[0];
}

/** One picture of the program behind a link; nothing for any other, and for whoever does not hold the link. */
export async function loadLinkedImage(linkId: string, imageId: string): Promise<StoredImage | undefined> {
  if (!isId(imageId)) return undefined;
  const found = await readAsPatient(linkId, (scope) => findLinkedImages(scope, linkId, [imageId]));
  return found?.[0];
}
