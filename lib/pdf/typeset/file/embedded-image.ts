import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { LRUCache } from "lru-cache";
import { type PdfFile, packed, type Ref } from "./pdf-file";

/** A picture ready for a file. */
interface Pixels {
  readonly entries: string;
  readonly bytes: Buffer;
  /** How far each pixel covers what is below. */
  readonly cover?: Pixels;
}

const SPACES: Readonly<Record<number, string>> = { 1: "/DeviceGray", 3: "/DeviceRGB" };
const PNG_HEADER = 8;
/** Of a chunk, beside its data: length, name, check sum. */
const CHUNK = 12;
/** Channels by the kind of a PNG: grey, colours, grey and cover, colours and cover. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };

const LARGEST_TOTAL_BYTES = 8 * 1024 * 1024;

/** A clinic's logo stands on all of its sheets: its pixels are taken apart once. */
const known = new LRUCache<string, Pixels>({
  maxSize: LARGEST_TOTAL_BYTES,
  sizeCalculation: ({ bytes, cover }) => bytes.length + (cover?.bytes.length ?? 0) + 1,
});

/** Writes a picture into the file; a JPEG as it is. Nothing for one that is not what it says it is: it is left out. */
export function writeImage(file: PdfFile, data: Buffer, format: "png" | "jpg"): Ref | undefined {
  const pixels = readPixels(data, format);
  if (!pixels) return undefined;
  const { entries, bytes, cover } = pixels;
  const mask = cover ? file.writeStream(cover.entries, cover.bytes) : undefined;
  return file.writeStream(mask === undefined ? entries : `${entries} /SMask ${mask} 0 R`, bytes);
}

function readPixels(data: Buffer, format: "png" | "jpg"): Pixels | undefined {
  try {
    return format === "jpg" ? readJpeg(data) : readPng(data);
  } catch {
    return undefined;
  }
}

function entriesOf(width: number, height: number, channels: number, filter: string): string {
  const space = SPACES[channels];
  if (!space) throw new Error(`a picture of ${channels} channels`);
  return `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace ${space} /BitsPerComponent 8 /Filter /${filter}`;
}

function readJpeg(data: Buffer): Pixels {
  for (let at = 2; at + 9 < data.length; ) {
    const marker = data[at + 1] ?? 0;
    // Frame headers; in their range stand three tables that are none.
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      const [height, width, channels = 0] = [
        data.readUInt16BE(at + 5),
        data.readUInt16BE(at + 7),
        data[at + 9],
      ];
      return { entries: entriesOf(width, height, channels, "DCTDecode"), bytes: data };
    }
    at += 2 + data.readUInt16BE(at + 2);
  }
  throw new Error("a JPEG without a frame");
}

function readPng(data: Buffer): Pixels {
  const key = createHash("sha256").update(data).digest("base64");
  const found = known.get(key) ?? takeApart(data);
  known.set(key, found);
  return found;
}

function takeApart(data: Buffer): Pixels {
  const [width, height, depth, kind = 9, interlace] = [
    data.readUInt32BE(PNG_HEADER + 8),
    data.readUInt32BE(PNG_HEADER + 12),
    data[PNG_HEADER + 16],
    data[PNG_HEADER + 17],
    data[PNG_HEADER + 20],
  ];
  const channels = CHANNELS[kind];
  if (!channels || depth !== 8 || interlace !== 0) throw new Error("a PNG of another kind");
  const rows = unfiltered(inflateSync(Buffer.concat(dataOf(data))), width * channels, height, channels);
  const hasCover = channels % 2 === 0;
  const colours = hasCover ? channels - 1 : channels;
  const picked = (from: number, count: number) => {
    const out = Buffer.alloc(width * height * count);
    for (let pixel = 0; pixel < width * height; pixel += 1) {
      for (let channel = 0; channel < count; channel += 1) {
        out[pixel * count + channel] = rows[pixel * channels + from + channel] ?? 0;
      }
    }
    return { entries: entriesOf(width, height, count, "FlateDecode"), bytes: packed(out) };
  };
  return { ...picked(0, colours), ...(hasCover && { cover: picked(colours, 1) }) };
}

function dataOf(data: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = PNG_HEADER; at + CHUNK <= data.length; ) {
    const length = data.readUInt32BE(at);
    if (data.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(data.subarray(at + 8, at + 8 + length));
    at += length + CHUNK;
  }
  return parts;
}

/** A PNG says each byte by how far it is from those before and above. */
function unfiltered(raw: Buffer, stride: number, height: number, step: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)] ?? 0;
    const base = row * stride;
    for (let at = 0; at < stride; at += 1) {
      const left = at >= step ? (out[base + at - step] ?? 0) : 0;
      const up = row > 0 ? (out[base + at - stride] ?? 0) : 0;
      const corner = row > 0 && at >= step ? (out[base + at - stride - step] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[base + at] = (raw[row * (stride + 1) + 1 + at] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
