export type PictureKind = "jpeg" | "png" | "webp" | "heic";

/** Bytes that are enough to tell. */
export const PICTURE_START = 16;

/** Brands of a file that a phone may have kept a photograph in (ISO 23008-12, annex B). */
const HEIC_BRANDS = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1"];

/** What kind of picture a file is by its first bytes, whatever its name says; nothing for any other file. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (text(0, 3) === "\u00ff\u00d8\u00ff") return "jpeg";
  if (text(0, 4) === "\u0089PNG") return "png";
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "webp";
  if (text(4, 8) === "ftyp" && HEIC_BRANDS.includes(text(8, 12))) return "heic";
  return undefined;
}

/** Width and height that fit a longer edge, in whole pixels; never larger than they were. */
export function fitEdge(width: number, height: number, edge: number): { width: number; height: number } {
  const scale = Math.min(1, edge / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
