import { execFileSync } from "node:child_process";
import { deflateSync } from "node:zlib";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { buildHandout } from "@/lib/domain/handout/handout";
import type { ProgramDocument } from "@/lib/domain/program/program-document";
import { planSheet } from "./planned-sheet";
import { readPdf, squeeze } from "./read-pdf";
import { renderHandoutHere } from "./render-here";
import type { SheetImages } from "./sheet-images";
import { buildFixture } from "./test-fixtures";

const PRINT = { printedOn: "2026-11-22" } as const;
const LOGO = { imageId: "logo-1", width: 2, height: 1 };

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
});

async function print(document: ProgramDocument, images?: SheetImages) {
  const model = buildHandout(document, PRINT);
  const bytes = await renderHandoutHere(model, images);
  const file = await readPdf(bytes);
  return { model, file, bytes, words: file.pages.map((page) => page.words).join("") };
}

describe("a program of an unlikely size", () => {
  it("prints without an exercise, with the warning card", async () => {
    const { words } = await print({ ...buildFixture({ count: 1 }), items: [] });
    expect(words).toContain("Gethelpnow.");
    expect(words).toContain("WhenwillIdothis?");
  });

  it("prints sixty exercises, each whole on a side, with boxes for two weeks", async () => {
    const { model, file, words } = await print(buildFixture({ count: 60 }));
    expect(file.pages).toHaveLength(planSheet(model).plan.pages.length);
    for (const { name, paperSteps } of model.exercises) {
      const whole = file.pages.some((page) =>
        [name, ...paperSteps].every((part) => page.words.includes(squeeze(part))),
      );
      expect(whole, name).toBe(true);
    }
    // And one row for the pain.
    expect(words.match(/MTWTFSSMTWTFSS/g)).toHaveLength(61);
  });

  it("cuts a note of 100 kB instead of filling a book", async () => {
    const { file, words } = await print(
      buildFixture({ count: 2, note: "Breathe out as you lift. ".repeat(4000) }),
    );
    expect(file.pages.length).toBeLessThanOrEqual(4);
    expect(words).toContain("…");
  });
});

describe("letters that paper cannot show", () => {
  it("leave a name out, and never a mark in its place", async () => {
    const document = { ...buildFixture({ count: 1 }), patientLabel: "བོད Anna" };
    const { words, file } = await print(document);
    expect(words).toContain("Yourexercises");
    expect(words).not.toContain("[…]");
    expect(file.title).toBe("Your exercises, Northside Physiotherapy");
  });

  it("stand as one mark, and the sheet says what it means", async () => {
    const document = { ...buildFixture({ count: 1, note: "བོད Anna 🙂" }) };
    const model = buildHandout(document, { ...PRINT, hasLostLetters: true });
    const { pages } = await readPdf(await renderHandoutHere(model));
    const words = pages.map((page) => page.words).join("");
    expect(words).toContain("Foryou:[…]Anna");
    expect(words).toContain(squeeze("[…] stands for letters that paper cannot show. Ask us for them."));
  });
});

describe("words from right to left", () => {
  it("begin at the right edge of their block", async () => {
    const { file } = await print(buildFixture({ count: 1, note: "تمرن ببطء" }));
    const [page] = file.pages;
    const words = page?.texts.filter(({ text }) => /[\u0600-\u06ff]/.test(text)) ?? [];
    expect(words.length).toBeGreaterThan(0);
    for (const { x } of words) expect(x).toBeGreaterThan((page?.width ?? 0) / 2);
  });
});

describe("pictures", () => {
  const base = buildFixture({ count: 1 });
  const withLogo = { ...base, clinic: { ...base.clinic, logo: LOGO } };

  it("prints the clinic's logo from its bytes", async () => {
    const { bytes } = await print(withLogo, new Map([["logo-1", { kind: "png", bytes: tinyPng() }]]));
    expect(Buffer.from(bytes).toString("latin1")).toContain("/Subtype /Image");
  });

  it("prints the clinic's name alone when the logo is missing", async () => {
    const { bytes, words } = await print(withLogo);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain("/Subtype /Image");
    expect(words).toContain("NorthsidePhysiotherapy");
  });

  it("prints photographs in place of the drawing, and the drawing when they are missing", async () => {
    const [item] = base.items;
    if (!item) throw new Error("the fixture has no item");
    const photos = [{ imageId: "photo-1", width: 2, height: 1 }];
    const document = { ...base, items: [{ ...item, exercise: { ...item.exercise, photos } }] };
    const withPhoto = await print(document, new Map([["photo-1", { kind: "png", bytes: tinyPng() }]]));
    expect(Buffer.from(withPhoto.bytes).toString("latin1")).toContain("/Subtype /Image");
    const without = await print(document);
    expect(without.file.pages).toEqual((await print(base)).file.pages);
  });
});

/** A picture of two grey pixels. */
function tinyPng(): Uint8Array {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const frame = Buffer.alloc(body.length + 8);
    frame.writeUInt32BE(data.length, 0);
    body.copy(frame, 4);
    frame.writeUInt32BE(checksum(body), body.length + 4);
    return frame;
  };
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, 90, 90, 90, 160, 160, 160]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat(parts));
}

function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
