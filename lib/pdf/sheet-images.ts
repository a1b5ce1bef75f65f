import type { HandoutModel } from "@/lib/domain/handout/handout-model";

/** A stored picture, as the PDF writer takes it. */
export interface SheetImage {
  readonly kind: "png" | "jpeg";
  readonly bytes: Uint8Array;
}

/** The pictures a sheet names, by id. Bytes only: the renderer opens no files and no addresses (security rule 18). */
export type SheetImages = ReadonlyMap<string, SheetImage>;

/** The sheet without the pictures whose bytes are not at hand: their room goes to the words. */
export function withKnownImages(model: HandoutModel, images: SheetImages): HandoutModel {
  const { logo, ...masthead } = model.masthead;
  return {
    ...model,
    masthead: { ...masthead, ...(logo && images.has(logo.imageId) && { logo }) },
    exercises: model.exercises.map(({ photos = [], ...exercise }) => {
      const known = photos.filter(({ imageId }) => images.has(imageId));
      return { ...exercise, ...(known.length > 0 && { photos: known }) };
    }),
  };
}

/** The bytes of a picture in the renderer's own form. */
export function imageSource(images: SheetImages, imageId: string) {
  const image = images.get(imageId);
  if (!image) return undefined;
  return { data: Buffer.from(image.bytes), format: image.kind === "png" ? "png" : "jpg" } as const;
}
