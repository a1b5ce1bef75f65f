import "server-only";
import type { StoredImage } from "@/db/queries/images";
import type { HandoutChoice } from "@/lib/domain/handout/handout-choice";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { greyPictures } from "@/lib/images/grey-pictures";

/** The pictures that a sheet names, by id. */
export type SheetPictures = ReadonlyMap<
  string,
  { readonly kind: "jpeg" | "png"; readonly bytes: Uint8Array }
>;

/** Pictures as the ink of the sheet shows them: on a black sheet, grey. */
export async function picturesInInk(
  images: readonly StoredImage[],
  { clinic }: ProgramDocument,
  { ink }: HandoutChoice,
): Promise<SheetPictures> {
  const shown = (ink ?? clinic.ink) === "mono" ? await greyPictures(images) : images;
  return new Map(
    shown.map(({ imageId, contentType, bytes }) => [
      imageId,
      { kind: contentType === "image/png" ? "png" : "jpeg", bytes },
    ]),
  );
}
