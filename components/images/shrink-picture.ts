import { IMAGE_LIMITS, type ImageKind } from "@/lib/domain/exercise/image";
import { fitEdge, PICTURE_START, pictureKind } from "@/lib/domain/exercise/picture-kind";

type Shrunk = { readonly ok: true; readonly file: Blob } | { readonly ok: false; readonly message: string };

const MEGABYTE = 1_000_000;
/** A file of this size goes over a phone's line at once, and is sent as it is. */
const SMALL_BYTES = MEGABYTE;
const JPEG_QUALITY = 0.88;
const TOO_LARGE = `This file has more than ${IMAGE_LIMITS.uploadBytes / MEGABYTE} MB. Choose a smaller one.`;
const HEIC =
  "This browser cannot open a HEIC photo. Save it as JPEG, or set the iPhone’s camera to “Most Compatible” (Settings, Camera, Formats).";

/**
 * A phone's photograph as small as the server keeps it, upright, before it is sent: a tenth of the bytes. HEIC becomes a
 * JPEG where the browser can open it. What is small already, or no picture, stays as it is: the server judges it.
 */
export async function shrinkPicture(file: File, kind: ImageKind): Promise<Shrunk> {
  const found = pictureKind(new Uint8Array(await file.slice(0, PICTURE_START).arrayBuffer()));
  const isFine = found === undefined || (found !== "heic" && file.size <= SMALL_BYTES);
  if (isFine) return asItIs(file);
  // A logo may let the page shine through.
  const type = kind === "logo" && found === "png" ? "image/png" : "image/jpeg";
  const smaller = await redraw(file, type);
  if (smaller) return { ok: true, file: smaller };
  return found === "heic" ? { ok: false, message: HEIC } : asItIs(file);
}

function asItIs(file: File): Shrunk {
  return file.size > IMAGE_LIMITS.uploadBytes ? { ok: false, message: TOO_LARGE } : { ok: true, file };
}

/** The picture drawn again, turned as its camera noted; nothing where the browser cannot open it. */
async function redraw(file: File, type: string): Promise<Blob | undefined> {
  const address = URL.createObjectURL(file);
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const { width, height } = fitEdge(picture.naturalWidth, picture.naturalHeight, IMAGE_LIMITS.storedEdge);
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    const context = canvas.getContext("2d");
    if (!context) return undefined;
    if (type === "image/jpeg") {
      context.fillStyle = "#ffffff";
      context.fillRect(0, 0, width, height);
    }
    context.imageSmoothingQuality = "high";
    context.drawImage(picture, 0, 0, width, height);
    return (await new Promise<Blob | null>((done) => canvas.toBlob(done, type, JPEG_QUALITY))) ?? undefined;
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
