import { execFileSync } from "node:child_process";
import path from "node:path";
import { deflateSync, inflateSync } from "node:zlib";
import { Font, renderToBuffer } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { HandoutModel } from "@/lib/domain/handout/handout-model";
import { breakLongWord } from "@/lib/domain/text/word-breaks";
import { Document, Page, Text, View } from "../elements";
import { NUMBER_FAMILY, SHEET_FAMILY, SheetFonts } from "../fonts/sheet-fonts";
import { generatedSheet } from "../generated/test-fixtures";
import { HandoutDocument } from "../handout-document";
import { planSheet } from "../planned-sheet";
import { readPdf } from "../read-pdf";
import { writeImage } from "./file/embedded-image";
import { PdfFile } from "./file/pdf-file";
import { setLines } from "./lines/text-lines";
import { measureHeight } from "./measure";
import { readDocument } from "./tree/read-tree";
import { typeset } from "./typeset";

const NOW = new Date("2026-11-22T10:00:00Z");
const SEEDS = Array.from({ length: 6 }, (_, seed) => seed);
const BODY = { fontSize: 12, lineHeight: 1.25 } as const;

const fonts = new SheetFonts();

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
});

const pageOf = (style: object, children: ReactElement) => (
  <Document title="A sheet" language="en">
    <Page size={[400, 300]} style={{ fontFamily: SHEET_FAMILY, ...style }}>
      {children}
    </Page>
  </Document>
);

const sheetOf = (model: HandoutModel): ReactElement<Parameters<typeof HandoutDocument>[0]> => (
  // The renderer has one face: numbers have none of their own here.
  <HandoutDocument {...planSheet({ ...model, numbers: [] }, fonts)} />
);

/** The renderer's own face for Western letters: a sheet with others is not for it. */
function prepareRenderer(): void {
  const fontOf = (weight: number) =>
    path.join(process.cwd(), "dist", "fonts", `atkinson-hyperlegible-next-latin-${weight}.ttf`);
  Font.register({
    family: SHEET_FAMILY,
    fonts: [400, 700].map((fontWeight) => ({ src: fontOf(fontWeight), fontWeight })),
  });
  // It cuts no word by itself; an empty part ends a line without a hyphen.
  Font.registerHyphenationCallback((word) =>
    word.length > 28
      ? breakLongWord(word, (part) => part.length <= 28).flatMap((part) => [part, ""])
      : [word],
  );
}

describe("a second opinion", () => {
  it("@react-pdf sets the same tree in the same words, order, links and sides", async () => {
    prepareRenderer();
    for (const seed of SEEDS) {
      const element = sheetOf(generatedSheet(seed));
      const [mine, theirs] = await Promise.all(
        [typeset(element, { fonts }, NOW).bytes, await renderToBuffer(HandoutDocument(element.props))].map(
          (bytes) => readPdf(bytes),
        ),
      );
      const facts = ({ title, author, language, pages }: NonNullable<typeof mine>) => ({
        title,
        author,
        language,
        pages: pages.map(({ words, width, links }) => ({ words, width: Math.round(width), links })),
      });
      if (!(mine && theirs)) throw new Error("not read");
      expect(facts(mine), `sheet ${seed}`).toEqual(facts(theirs));
    }
  });
});

describe("a sheet", () => {
  it("says which part of it is not known", () => {
    const turned = <View style={{ transform: "rotate(3deg)" }} />;
    expect(() => typeset(pageOf({}, turned), { fonts }, NOW)).toThrow("the style transform");
    expect(() => typeset(pageOf({}, <p>A</p>), { fonts }, NOW)).toThrow("the element p");
  });

  it("is measured as it will be printed", async () => {
    const part = (
      <View style={{ paddingTop: 5 }}>
        <Text style={BODY}>{"word ".repeat(60)}</Text>
      </View>
    );
    const height = measureHeight(part, 200, { fonts });
    const below = <Text style={BODY}>below</Text>;
    const [page] = (
      await readPdf(
        typeset(
          pageOf(
            { paddingHorizontal: 100 },
            <View>
              {part}
              {below}
            </View>,
          ),
          { fonts },
          NOW,
        ).bytes,
      )
    ).pages;
    const [first, last] = [page?.texts[0], page?.texts.at(-1)];
    expect((last?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(height - 5, 1);
  });
});

describe("parts over a side", () => {
  const words = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => `w${index + from}`).join(" ");
  const Frame = ({
    children,
    pageNumber,
    totalPages,
  }: {
    children?: unknown;
    pageNumber?: number;
    totalPages?: number;
  }) => (
    <View style={{ flexGrow: 1 }}>
      <View style={{ flexGrow: 1 }}>{children as ReactElement}</View>
      <Text tag="Artifact" style={BODY}>{`${pageNumber} of ${totalPages}`}</Text>
    </View>
  );
  const running = (content: ReactElement) => (
    <Document title="A sheet" language="en">
      <Page size={[200, 150]} style={{ fontFamily: SHEET_FAMILY, padding: 10 }} layout={Frame}>
        {content}
      </Page>
    </Document>
  );

  it("lose no word, keep their order, and stand between the margins of every side", async () => {
    const sheet = running(
      <View>
        <Text tag="H1" style={BODY}>
          Heading
        </Text>
        <Text style={BODY}>{words(150)}</Text>
        <View wrap={false}>
          <Text style={BODY}>{words(30, 200)}</Text>
        </View>
        <Text style={BODY}>{words(30, 300)}</Text>
      </View>,
    );
    const { bytes, faults } = typeset(sheet, { fonts }, NOW);
    expect(faults).toEqual([]);
    const { pages } = await readPdf(bytes);
    const total = pages.length;
    expect(total).toBeGreaterThan(3);
    const flowed = pages.map(({ words: own }, index) => own.replace(`${index + 1}of${total}`, "")).join("");
    expect(flowed).toBe(`Heading${words(150)}${words(30, 200)}${words(30, 300)}`.replaceAll(" ", ""));
    const whole = words(30, 200).replaceAll(" ", "");
    expect(pages.filter((page) => page.words.includes(whole))).toHaveLength(1);
    for (const { texts } of pages) {
      expect(texts.at(-1)?.text).toMatch(/of/);
      for (const { y } of texts.slice(0, -1)) expect(y).toBeLessThan(texts.at(-1)?.y ?? 0);
    }
  });

  it("are cut all the same where a whole part is longer than a side", async () => {
    const sheet = running(
      <View wrap={false}>
        <Text style={BODY}>{words(200)}</Text>
      </View>,
    );
    const { pages } = await readPdf(typeset(sheet, { fonts }, NOW).bytes);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map((page) => page.words.replace(/\dof\d$/, "")).join("")).toBe(
      words(200).replaceAll(" ", ""),
    );
  });
});

describe("telephone numbers", () => {
  it("stand in a face whose zero has no slash, wherever they are, and no other number does", async () => {
    const sheet = pageOf({}, <Text style={BODY}>Call 000 now, or 0000, for 10 minutes</Text>);
    const { pages } = readDocument(sheet, ["000", "(02) 9000"]);
    const [text] = pages[0]?.content.children ?? [];
    expect(text?.kind === "text" && text.runs.map((run) => [run.text, run.type.family])).toEqual([
      ["Call ", SHEET_FAMILY],
      ["000", NUMBER_FAMILY],
      [" now, or 0000, for 10 minutes", SHEET_FAMILY],
    ]);
    const zero = (family: string) =>
      setLines([{ text: "0", type: { ...type, family } }], 90, fonts)[0]?.pieces[0]?.file.postscriptName;
    expect([SHEET_FAMILY, NUMBER_FAMILY].map(zero)).toEqual([
      "AtkinsonHyperlegibleNext-Regular",
      "NotoSans-Regular",
    ]);
  });
});

const type = {
  family: SHEET_FAMILY,
  fontSize: 12,
  fontWeight: 400,
  lineHeight: 15,
  color: "#000000",
};

describe("lines", () => {
  const textsOf = (lines: ReturnType<typeof setLines>) =>
    lines.map(({ pieces }) =>
      pieces
        .flatMap(({ lists }) => lists.flatMap(({ letters }) => letters.map(({ text }) => text)))
        .join("")
        .trimEnd(),
    );

  it("are as full as their words allow, never wider than their room, and the last is no single word", () => {
    const text = "Lie on your back with your knees bent and your feet flat on the floor";
    for (let room = 60; room < 300; room += 12) {
      const lines = setLines([{ text, type }], room, fonts);
      const texts = textsOf(lines);
      expect(texts.join(" ")).toBe(text);
      lines.forEach(({ width }, index) => {
        expect(width).toBeLessThanOrEqual(room);
        const [next = ""] = texts[index + 1]?.split(" ") ?? [];
        const [joined] = setLines(
          [{ text: `${texts[index]} ${next}`, type }],
          Number.POSITIVE_INFINITY,
          fonts,
        );
        const mayGive = index === lines.length - 2 && texts.at(-1)?.split(" ").length === 2;
        if (next && !mayGive) expect(joined?.width ?? 0).toBeGreaterThan(room);
      });
      const before = texts.at(-2)?.split(" ").length ?? 0;
      if (before >= 3) expect(texts.at(-1)).toContain(" ");
    }
  });

  it("never part at a no-break space, but where nothing else fits", () => {
    const [first, second] = textsOf(
      setLines([{ text: "Please call 01632\u00a0960\u00a0123", type }], 130, fonts),
    );
    expect(first).toBe("Please call");
    expect(second).toBe("01632 960 123");
    expect(textsOf(setLines([{ text: "01632\u00a0960\u00a0123", type }], 50, fonts)).length).toBeGreaterThan(
      1,
    );
  });

  it("stand in the order of their direction, brackets mirrored, the full stop at the left end", () => {
    const text = "امشِ كل يوم 10 دقائق (2 مرات) ثم ارتح.";
    const [line] = setLines([{ text, type }], 500, fonts, true);
    const at = (character: string) => {
      for (const { x, lists } of line?.pieces ?? []) {
        for (const { at: start, letters } of lists) {
          const letter = letters.find((one) => one.text === character);
          if (letter) return x + ((start + letter.x) * type.fontSize) / 1000;
        }
      }
      return Number.NaN;
    };
    expect(textsOf([line as never])).toEqual([text]);
    expect(at(".")).toBeCloseTo(0, 1);
    expect(at("ا")).toBeGreaterThan((line?.width ?? 0) - 10);
    expect(at("(")).toBeGreaterThan(at(")"));
    expect(at("1")).toBeLessThan(at("0"));
    const open = fonts.face("latin", 400).shape("(", true).runs[0]?.letters[0]?.parts[0]?.id;
    expect(open).toBe(fonts.face("latin", 400).shape(")").runs[0]?.letters[0]?.parts[0]?.id);
  });

  it("end where the text says so, and within a word that is longer than a line", () => {
    const bold = { ...type, fontWeight: 700 };
    const short = setLines(
      [
        { text: "Tip:", type: bold },
        { text: " one\n\ntwo", type },
      ],
      200,
      fonts,
    );
    expect(textsOf(short)).toEqual(["Tip: one", "", "two"]);
    expect(short.map(({ height }) => height)).toEqual([15, 15, 15]);
    const long = setLines([{ text: "w".repeat(60), type }], 100, fonts);
    expect(textsOf(long).join("")).toBe("w".repeat(60));
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
    const text = Buffer.from(file.finish(file.write("<< >>"), file.write("<< >>"), "00")).toString("latin1");
    return Array.from(
      text.matchAll(/<< ([^\n]*) >>\nstream\n([\s\S]*?)\nendstream/g),
      ([, entries = "", bytes = ""]) => ({
        entries,
        bytes: Buffer.from(bytes, "latin1"),
      }),
    ).filter(({ entries }) => entries.includes("/Image"));
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

  it("is left out when it is not what it says", () => {
    expect(streams(png(header(1, 1, 3), [0, 0]), "png")).toEqual([]);
    expect(streams(png(header(1, 1, 2, 16), [0, 0]), "png")).toEqual([]);
    expect(streams(Buffer.from("no picture at all"), "jpg")).toEqual([]);
  });
});
