import "server-only";
import { LRUCache } from "lru-cache";
import type { StoredImageType } from "@/lib/domain/exercise/image";
import { greyPicture } from "./encode";

const LARGEST_TOTAL_BYTES = 16 * 1024 * 1024;

export interface ColourPicture {
  readonly imageId: string;
  readonly contentType: StoredImageType;
  readonly bytes: Uint8Array;
}

/** A picture is never changed, so its id stands for it; a clinic prints the same ones again and again. */
const known = new LRUCache<string, Uint8Array>({
  maxSize: LARGEST_TOTAL_BYTES,
  sizeCalculation: (bytes) => Math.max(1, bytes.byteLength),
});

/** The same pictures in greys, for a sheet that is printed in black only. One that cannot be read is left out. */
export async function greyPictures<Picture extends ColourPicture>(
  pictures: readonly Picture[],
): Promise<Picture[]> {
  const grey: Picture[] = [];
  for (const picture of pictures) {
    const bytes = known.get(picture.imageId) ?? (await tryGrey(picture));
    if (!bytes) continue;
    known.set(picture.imageId, bytes);
    grey.push({ ...picture, bytes });
  }
  return grey;
}

async function tryGrey({ bytes, contentType }: ColourPicture): Promise<Uint8Array | undefined> {
  try {
    return await greyPicture(bytes, contentType);
  } catch {
    return undefined;
  }
}
