import "server-only";
import sharp, { type Metadata, type Sharp } from "sharp";
import { IMAGE_LIMITS, type ImageKind, type StoredImageType } from "@/lib/domain/exercise/image";

export interface EncodedImage {
  readonly kind: ImageKind;
  readonly contentType: StoredImageType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** The picture as it may be stored, or a sentence that says why it is not taken. */
export type Encoding =
  | { readonly ok: true; readonly image: EncodedImage }
  | { readonly ok: false; readonly message: string };

const MEGABYTE = 1_000_000;
const MEGAPIXEL = 1_000_000;
const SECONDS_TO_DECODE = 15;
const JPEG_QUALITY = 84;
const PAPER_WHITE = "#ffffff";

const REFUSALS = {
  empty: "This file is empty. Choose another one.",
  large: `This file has more than ${IMAGE_LIMITS.uploadBytes / MEGABYTE} MB. Choose a smaller one.`,
  type: "This is not a JPEG, PNG or WebP picture. Choose one of those.",
  pixels: `This picture has more than ${IMAGE_LIMITS.uploadPixels / MEGAPIXEL} million pixels. Choose a smaller one.`,
  broken: "This picture is damaged or incomplete. Save it again, or choose another one.",
  busy: "Many pictures are on their way. Send this one again in a moment.",
} as const;

// The decoder knows many more formats, some of which can run programs or open files.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"],
});
sharp.concurrency(1);
sharp.cache(false);

/** How the first bytes of each type look. The name and the type a browser sends say nothing. */
const SIGNATURES: readonly ((bytes: Uint8Array) => boolean)[] = [
  (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  (bytes) =>
    startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]),
];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}

/** One picture at a time: a decoded one takes some hundred megabytes. */
let last: Promise<unknown> = Promise.resolve();
/** Pictures that may wait with the one at work: each lies in memory meanwhile, and the last one waits for all. */
const MOST_WAITING = 8;
let waiting = 0;

/**
 * Makes a new picture of an upload: decoded, turned upright, at most as large as a page needs, and written again without
 * anything but its pixels. A photograph becomes a JPEG; a logo stays a PNG where it lets the page shine through.
 */
export function encodeImage(upload: Uint8Array, kind: ImageKind): Promise<Encoding> {
  if (waiting >= MOST_WAITING) return Promise.resolve(refuse("busy"));
  waiting += 1;
  const turn = last
    .then(() => encodeNext(upload, kind))
    .finally(() => {
      waiting -= 1;
    });
  last = turn.catch(() => undefined);
  return turn;
}

async function encodeNext(upload: Uint8Array, kind: ImageKind): Promise<Encoding> {
  if (upload.byteLength === 0) return refuse("empty");
  if (upload.byteLength > IMAGE_LIMITS.uploadBytes) return refuse("large");
  if (!SIGNATURES.some((matches) => matches(upload))) return refuse("type");
  try {
    const picture = sharp(upload, { failOn: "error", limitInputPixels: IMAGE_LIMITS.uploadPixels });
    const known = await picture.metadata();
    if (known.width * known.height > IMAGE_LIMITS.uploadPixels) return refuse("pixels");
    return { ok: true, image: await write(picture, known, kind) };
  } catch (error) {
    return refuse(error instanceof Error && /pixel limit/i.test(error.message) ? "pixels" : "broken");
  }
}

async function write(picture: Sharp, known: Metadata, kind: ImageKind): Promise<EncodedImage> {
  const { storedEdge } = IMAGE_LIMITS;
  const upright = picture
    .timeout({ seconds: SECONDS_TO_DECODE })
    .autoOrient()
    .resize({ width: storedEdge, height: storedEdge, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb");
  const isPng = kind === "logo" && known.hasAlpha === true;
  const written = isPng
    ? upright.png({ compressionLevel: 9 })
    : upright.flatten({ background: PAPER_WHITE }).jpeg({ quality: JPEG_QUALITY, mozjpeg: true });
  const { data, info } = await written.toBuffer({ resolveWithObject: true });
  return {
    kind,
    contentType: isPng ? "image/png" : "image/jpeg",
    width: info.width,
    height: info.height,
    bytes: new Uint8Array(data),
  };
}

/** A stored picture without its colours, of the same type and size. */
export async function greyPicture(bytes: Uint8Array, type: StoredImageType): Promise<Uint8Array> {
  const grey = sharp(bytes, { failOn: "error", limitInputPixels: IMAGE_LIMITS.uploadPixels })
    .timeout({ seconds: SECONDS_TO_DECODE })
    .greyscale();
  const written =
    type === "image/png"
      ? grey.toColourspace("srgb").png({ compressionLevel: 9 })
      : grey.jpeg({ quality: JPEG_QUALITY, mozjpeg: true });
  return new Uint8Array(await written.toBuffer());
}

function refuse(why: keyof typeof REFUSALS): Encoding {
  return { ok: false, message: REFUSALS[why] };
}
