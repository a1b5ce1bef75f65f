import { execFileSync } from "node:child_process";
import { deflateSync, inflateSync } from "node:zlib";
import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { findFace, prepareFonts, registerFonts } from "../fonts";
import { generatedSheet } from "../generated/test-fixtures";
import { HandoutDocument } from "../handout-document";
import { printable, printedTexts } from "../printable";
import { readPdf } from "../read-pdf";
import { writeImage } from "./embedded-image";
import { PdfFile } from "./pdf-file";
import { setLines } from "./text-lines";
import { typeset } from "./typeset";

const NOW = new Date("2026-11-22T10:00:00Z");
const SEEDS = Array.from({ length: 6 }, (_, seed) => seed);
const WIDEST_SQUEEZE = 12;

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
  registerFonts();
});

async function sheetOf(model: HandoutModel): Promise<ReactElement<Parameters<typeof HandoutDocument>[0]>> {
  const printed = printable(model);
  const fonts = await prepareFonts(printedTexts(printed));
  return <HandoutDocument model={printed} fonts={fonts} isRunning={false} onRender={() => undefined} />;
}

const pageOf = (style: object, children: ReactElement) => (
  <Document>
    <Page size={[400, 300]} wrap={false} style={{ fontFamily: ["AtkinsonHyperlegibleNext"], ...style }}>
      {children}
    </Page>
  </Document>
);

describe("typesetting", () => {
  it("says what the renderer says, in the same order, at the same heights", async () => {
    const differences: string[] = [];
    for (const seed of SEEDS) {
      const element = await sheetOf(generatedSheet(seed));
      const own = typeset(element, findFace, NOW);
      if (!own) {
        differences.push(`${seed}: not set`);
        continue;
      }
      const [mine, theirs] = await Promise.all(
        [own, await renderToBuffer(HandoutDocument(element.props))].map((bytes) => readPdf(bytes)),
      );
      const facts = ({ title, author, language, pages }: NonNullable<typeof mine>) => ({
        title,
        author,
        language,
        pages: pages.map(({ words, width, links }) => ({ words, width: Math.round(width), links })),
      });
      if (!mine || !theirs) throw new Error("not read");
      expect(facts(mine)).toEqual(facts(theirs));
      for (const [index, { texts }] of mine.pages.entries()) {
        const [first, other] = [texts[0], theirs.pages[index]?.texts[0]];
        if (Math.abs((first?.y ?? 0) - (other?.y ?? 0)) > 0.1) differences.push(`${seed}: side ${index + 1}`);
        const [last, lastOther] = [texts.at(-1), theirs.pages[index]?.texts.at(-1)];
        if (Math.abs((last?.y ?? 0) - (lastOther?.y ?? 0)) > 0.1)
          differences.push(`${seed}: foot ${index + 1}`);
      }
    }
    expect(differences).toEqual([]);
  });

  it("leaves what it cannot do to the renderer", async () => {
    await prepareFonts(["A"]);
    const words = <Text style={{ fontSize: 12, lineHeight: 1.25 }}>A</Text>;
    expect(typeset(pageOf({}, words), findFace, NOW)).toBeInstanceOf(Uint8Array);
    const tooHigh = <View style={{ height: 301 }}>{words}</View>;
    expect(typeset(pageOf({}, tooHigh), findFace, NOW)).toBeUndefined();
    const turned = <View style={{ transform: "rotate(3deg)" }}>{words}</View>;
    expect(typeset(pageOf({}, turned), findFace, NOW)).toBeUndefined();
    const running = (
      <Document>
        <Page size={[400, 300]}>{words}</Page>
      </Document>
    );
    expect(typeset(running, findFace, NOW)).toBeUndefined();
  });
});

describe("lines", () => {
  const type = {
    families: ["AtkinsonHyperlegibleNext"],
    fontSize: 12,
    fontWeight: 400,
    lineHeight: 15,
    color: "#000000",
  };
  const lettersOf = (lines: ReturnType<typeof setLines>) =>
    lines.map(({ pieces }) =>
      pieces
        .flatMap(({ glyphs }) => glyphs.flatMap(({ codePoints }) => codePoints))
        .map((code) => String.fromCharCode(code))
        .join(""),
    );

  it("are as full as their words allow, and never wider than their room", async () => {
    await prepareFonts(["abcdefghijklmnopqrstuvwxyz"]);
    const text = "Lie on your back with your knees bent and your feet flat on the floor";
    for (let room = 40; room < 300; room += WIDEST_SQUEEZE) {
      const lines = setLines([{ text, type }], room, findFace);
      expect(lettersOf(lines).join(" ")).toBe(text);
      lines.forEach(({ width }, index) => {
        expect(width).toBeLessThanOrEqual(room);
        const [next = ""] = lettersOf(lines)[index + 1]?.split(" ") ?? [];
        const [joined] = setLines([{ text: ` ${next}`, type }], Number.POSITIVE_INFINITY, findFace);
        if (next) expect(width + (joined?.width ?? 0) + 280 * 0.012).toBeGreaterThan(room);
      });
    }
  });

  it("end where the text says so, and within a word that is longer than a line", () => {
    const bold = { ...type, fontWeight: 700 };
    const short = setLines(
      [
        { text: "Tip:", type: bold },
        { text: " one\n\ntwo", type },
      ],
      200,
      findFace,
    );
    expect(lettersOf(short)).toEqual(["Tip: one", "", "two"]);
    expect(short.map(({ height }) => height)).toEqual([15, 15, 15]);
    const long = setLines([{ text: "w".repeat(60), type }], 100, findFace);
    expect(lettersOf(long).join("")).toBe("w".repeat(60));
    expect(Math.max(...long.map(({ width }) => width))).toBeLessThanOrEqual(100);
  });
});

describe("a picture", () => {
  const crcLess = (kind: string, data: Buffer) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length, 0);
    head.write(kind, 4, "latin1");
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = (width: number, height: number, kind: number, depth = 8) => {
    const data = Buffer.alloc(13);
    data.writeUInt32BE(width, 0);
    data.writeUInt32BE(height, 4);
    data[8] = depth;
    data[9] = kind;
    return crcLess("IHDR", data);
  };
  const png = (head: Buffer, raw: readonly number[]) =>
    Buffer.concat([
      Buffer.alloc(8),
      head,
      crcLess("IDAT", deflateSync(Buffer.from(raw))),
      crcLess("IEND", Buffer.alloc(0)),
    ]);
  const streams = (data: Buffer, format: "png" | "jpg") => {
    const file = new PdfFile();
    writeImage(file, data, format);
    const text = Buffer.from(file.finish(file.write("<< >>"), file.write("<< >>"))).toString("latin1");
    return Array.from(
      text.matchAll(/<< ([^\n]*) >>\nstream\n([\s\S]*?)\nendstream/g),
      ([, entries = "", bytes = ""]) => ({
        entries,
        bytes: Buffer.from(bytes, "latin1"),
      }),
    );
  };

  it("keeps its colours and its cover, however a PNG says them", () => {
    // Two pixels a row, five rows, one for each way to say a row: as it is, by the left, by the above, by both.
    const raw = [
      [0, 10, 20, 30, 255, 40, 50, 60, 128],
      [1, 1, 2, 3, 255, 1, 1, 1, 1],
      [2, 1, 1, 1, 0, 1, 1, 1, 0],
      [3, 1, 1, 1, 1, 1, 1, 1, 1],
      [4, 1, 1, 1, 1, 1, 1, 1, 1],
    ].flat();
    const [cover, colours] = streams(png(header(2, 5, 6), raw), "png");
    expect(colours?.entries).toContain("/SMask");
    expect(colours?.entries).toContain("/DeviceRGB");
    expect([...inflateSync(colours?.bytes ?? "")]).toEqual([
      10, 20, 30, 40, 50, 60, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5, 2, 2, 3, 3, 4, 5, 3, 3, 4, 4, 5, 6,
    ]);
    expect([...inflateSync(cover?.bytes ?? "")]).toEqual([255, 128, 255, 0, 255, 0, 128, 65, 129, 66]);
  });

  it("stands as it is when it is a JPEG", () => {
    const jpeg = Buffer.from([
      0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 3, 0, 7, 1, 1, 0x11, 0, 0xff, 0xd9,
    ]);
    const [image] = streams(jpeg, "jpg");
    expect(image?.entries).toContain("/Width 7 /Height 3 /ColorSpace /DeviceGray");
    expect(image?.bytes).toEqual(jpeg);
  });

  it("is left to the renderer when it is of another kind", () => {
    expect(() => streams(png(header(1, 1, 3), [0, 0]), "png")).toThrow();
    expect(() => streams(png(header(1, 1, 2, 16), [0, 0]), "png")).toThrow();
  });
});
