import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { IMAGE_LIMITS } from "@/lib/domain/exercise/image";
import { encodeImage, greyPicture } from "./encode";

/** Left half red, right half blue. */
function halves(width: number, height: number) {
  const half = { width: width / 2, height, channels: 3 as const };
  const blue = sharp({ create: { ...half, background: "#0000ff" } }).png();
  return blue
    .toBuffer()
    .then((input) =>
      sharp({ create: { width, height, channels: 3, background: "#ff0000" } }).composite([
        { input, left: width / 2, top: 0 },
      ]),
    );
}

async function taken(upload: Uint8Array, kind: "logo" | "exercise-photo" = "exercise-photo") {
  const encoding = await encodeImage(upload, kind);
  if (!encoding.ok) throw new Error(encoding.message);
  return encoding.image;
}

async function refusal(upload: Uint8Array): Promise<string> {
  const encoding = await encodeImage(upload, "exercise-photo");
  return encoding.ok ? "taken" : encoding.message;
}

const text = (words: string) => new TextEncoder().encode(words);

describe("a picture that is taken", () => {
  it.each(["jpeg", "png", "webp"] as const)("may be a %s, and becomes a JPEG", async (format) => {
    const image = await taken(await (await halves(60, 40)).toFormat(format).toBuffer());
    expect(image).toMatchObject({ contentType: "image/jpeg", width: 60, height: 40 });
    expect((await sharp(image.bytes).metadata()).format).toBe("jpeg");
  });

  it("is turned upright, and keeps neither place, camera nor anything else of its maker", async () => {
    const exif = {
      IFD0: { Make: "Secretcam", Copyright: "Ada Byron" },
      IFD3: { GPSLatitude: "51/1 30/1 0/1", GPSLatitudeRef: "N" },
    };
    const lying = (await halves(60, 40)).jpeg().withExif(exif).withMetadata({ orientation: 6 });
    const upload = await lying.toBuffer();
    const before = await sharp(upload).metadata();
    expect(before).toMatchObject({ orientation: 6, width: 60, height: 40 });
    expect(before.exif).toBeDefined();
    const image = await taken(upload);
    expect(image).toMatchObject({ width: 40, height: 60 });
    const after = await sharp(image.bytes).metadata();
    expect([after.exif, after.icc, after.xmp, after.iptc, after.orientation, after.comments]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(Buffer.from(image.bytes).includes("Secretcam")).toBe(false);
    const pixels = await sharp(image.bytes).raw().toBuffer();
    const [topRed = 0, , topBlue = 0] = pixels;
    expect(topRed > 200 && topBlue < 60, "the left half is on top now").toBe(true);
  });

  it("is made as small as a page needs, and never larger than it was", async () => {
    const wide = await taken(await (await halves(3000, 1000)).jpeg().toBuffer());
    expect(wide).toMatchObject({ width: IMAGE_LIMITS.storedEdge, height: 667 });
    expect(await taken(await (await halves(2, 1)).png().toBuffer())).toMatchObject({ width: 2, height: 1 });
  });

  it("moves no more: of an animation the first picture is kept", async () => {
    const frames = Buffer.concat([Buffer.alloc(40 * 30 * 3, 0xff), Buffer.alloc(40 * 30 * 3, 0x00)]);
    const raw = { width: 40, height: 60, channels: 3 as const, pageHeight: 30 };
    const animated = await sharp(frames, { raw })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();
    expect((await sharp(animated).metadata()).pages).toBe(2);
    const image = await taken(animated);
    expect(image).toMatchObject({ width: 40, height: 30 });
    expect((await sharp(image.bytes).stats()).channels[0]?.mean).toBeGreaterThan(250);
  });

  it("keeps no script that stood in its comments, its profile or its maker's notes", async () => {
    const script = "<script>alert(1)</script>PK\u0003\u0004";
    const picture = (await halves(60, 40)).jpeg().withExif({ IFD0: { ImageDescription: script } });
    const upload = await picture
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${script}</x:xmpmeta>`)
      .toBuffer();
    expect(Buffer.from(upload).includes("alert(1)")).toBe(true);
    const comment = text(script);
    const marked = Buffer.concat([
      upload.subarray(0, 2),
      Buffer.from([0xff, 0xfe, 0, comment.length + 2]),
      comment,
      upload.subarray(2),
    ]);
    expect(Buffer.from((await taken(marked)).bytes).includes("alert(1)")).toBe(false);
  });

  it("keeps nothing that was hidden behind its end", async () => {
    const png = await (await halves(20, 20)).png().toBuffer();
    const hidden = "<script>alert(1)</script>PK\u0003\u0004";
    const image = await taken(Buffer.concat([png, text(hidden)]));
    expect(Buffer.from(image.bytes).includes("script")).toBe(false);
  });

  it("as a logo stays clear where it was clear; a photograph is laid on white", async () => {
    const clear = { create: { width: 8, height: 8, channels: 4 as const, background: "#00000000" } };
    const upload = await sharp(clear).png().toBuffer();
    const logo = await taken(upload, "logo");
    expect(logo.contentType).toBe("image/png");
    expect((await sharp(logo.bytes).stats()).isOpaque).toBe(false);
    const photo = await taken(upload);
    expect(photo.contentType).toBe("image/jpeg");
    expect((await sharp(photo.bytes).raw().toBuffer())[0]).toBe(255);
  });

  it("may be black and white, or made for print", async () => {
    const grey = (await halves(10, 10)).greyscale().jpeg();
    const print = (await halves(10, 10)).toColourspace("cmyk").jpeg();
    for (const upload of [grey, print]) {
      const image = await taken(await upload.toBuffer());
      expect((await sharp(image.bytes).metadata()).space).toMatch(/^(srgb|b-w)$/);
    }
  });
});

/** A PNG that is tiny on the disk and says it is this large. */
function bomb(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(1_000_000));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", rows),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([size, body, check]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

describe("a file that is not taken", () => {
  it("is empty", async () => {
    expect(await refusal(new Uint8Array())).toMatch(/empty/);
  });

  it.each([
    ["words", text("not a picture")],
    ["an SVG", text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>')],
    ["an SVG with a declaration", text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["a GIF", text("GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;")],
    ["a PDF", text("%PDF-1.7\n")],
    ["a web page", text("<!doctype html><script>alert(1)</script>")],
  ])("is %s, whatever its name says", async (_, upload) => {
    expect(await refusal(upload)).toMatch(/not a JPEG, PNG or WebP/);
  });

  it("begins like a picture and goes on as a web page", async () => {
    const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), text("<script>alert(1)</script>")]);
    const webp = Buffer.concat([text("RIFF"), Buffer.alloc(4), text("WEBP<svg/>")]);
    const png = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      text("<svg/>"),
    ]);
    for (const upload of [jpeg, webp, png]) expect(await refusal(upload)).toMatch(/damaged/);
  });

  it.each(["jpeg", "png", "webp"] as const)("is a %s that was cut short", async (format) => {
    const noise = sharp({
      create: {
        width: 200,
        height: 200,
        channels: 3,
        background: "#888888",
        noise: { type: "gaussian", mean: 128, sigma: 40 },
      },
    });
    const whole = await noise.toFormat(format).toBuffer();
    expect(await refusal(whole)).toBe("taken");
    expect(await refusal(whole.subarray(0, whole.length / 2))).toMatch(/damaged/);
  });

  it("unpacks to more than it may, and is refused before it is unpacked", async () => {
    const started = performance.now();
    expect(await refusal(bomb(30_000, 30_000))).toMatch(/million pixels/);
    expect(await refusal(bomb(2_000_000_000, 2_000_000_000))).toMatch(/damaged|million pixels/);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("comes while eight others wait; the next one after them is taken again", async () => {
    const upload = await (await halves(60, 40)).jpeg().toBuffer();
    const all = await Promise.all(Array.from({ length: 12 }, () => refusal(upload)));
    expect(all.slice(0, 8)).toEqual(Array(8).fill("taken"));
    expect(all.slice(8)).toEqual(
      Array(4).fill("Many pictures are on their way. Send this one again in a moment."),
    );
    expect(await refusal(upload)).toBe("taken");
  });

  it("has too many bytes", async () => {
    expect(await refusal(new Uint8Array(IMAGE_LIMITS.uploadBytes + 1))).toMatch(/10 MB/);
  });
});

it.each(["image/jpeg", "image/png"] as const)("has no colour left in grey (%s)", async (type) => {
  const picture = await (await halves(60, 40)).toFormat(type === "image/png" ? "png" : "jpeg").toBuffer();
  const grey = sharp(await greyPicture(picture, type));
  expect(await grey.metadata()).toMatchObject({ width: 60, height: 40, format: type.slice("image/".length) });
  const { data } = await grey.toColourspace("srgb").removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = Array.from({ length: 60 * 40 }, (_, index) => data.subarray(index * 3, index * 3 + 3));
  for (const [red = 0, green = 0, blue = 0] of pixels) expect([green, blue]).toEqual([red, red]);
});
