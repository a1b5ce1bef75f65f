import { execFileSync } from "node:child_process";
import { Document, Font, Page, renderToBuffer, Text } from "@react-pdf/renderer";
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { findUndrawable } from "@/lib/domain/handout/drawable-text";
import { safeParagraphs } from "@/lib/domain/text/safe-text";
import { type FaceName, SCRIPT_COVERAGE } from "@/lib/domain/text/script-coverage";
import { TEXT_CAPS } from "@/lib/domain/text/text-caps";
import { prepareFonts, registerFonts, SHEET_FONT } from "./fonts";
import { resolveAliases } from "./fonts-alias";
import type { SheetFace } from "./fonts-face";
import { printable } from "./printable";
import { readGlyphs, readPdf, squeeze } from "./read-pdf";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
  registerFonts();
});

const BODY = { fontSize: 12, lineHeight: 1.25 } as const;
const STRONG = { ...BODY, fontWeight: 700 } as const;

async function print(...texts: string[]): Promise<Uint8Array> {
  const lines = [...new Set(printable(texts))];
  const fontFamily = await prepareFonts(lines);
  return renderToBuffer(
    <Document>
      <Page size="A4" style={{ fontFamily, padding: 40 }}>
        {lines.map((text) => (
          <Text key={text} style={BODY}>
            <Text style={STRONG}>For you:</Text> {text}
          </Text>
        ))}
      </Page>
    </Document>,
  );
}

function embeddedFonts(bytes: Uint8Array): string[] {
  const source = Buffer.from(bytes).toString("latin1");
  return [
    ...new Set(Array.from(source.matchAll(/\/FontName \/[A-Z]{6}\+(\w+)-\w+/g), ([, name = ""]) => name)),
  ].sort();
}

const LATIN = "AtkinsonHyperlegibleNext";

const SCRIPTS: readonly (readonly [string, string, string, string[]])[] = [
  ["Latin", "Łukasz Çağla Siân Ŵyn", "Go slowly: 3 × 10 – ½ of the way.", []],
  ["Vietnamese and Yoruba", "Nguyễn Đặng Adébáyọ̀", "Nằm ngửa, co gối. Giữ 3 giây.", ["NotoSans"]],
  ["Greek", "Αλέξανδρος", "Λυγίστε αργά το γόνατο, 3 φορές.", ["NotoSans"]],
  ["Cyrillic", "Анна Щукина", "Медленно согните колено. Їжак!", ["NotoSans"]],
  ["Arabic", "محمد", "قم بتمرين كل يوم، ثم استرح. توقّف إذا زاد الألم!", ["NotoSansArabic"]],
  ["Persian", "زهرا", "می\u200cخواهم هر روز پشت صاف بنشینم", ["NotoSansArabic"]],
  ["Hebrew", "מֹשֶׁה", "לא לעצור את הנשימה!", ["NotoSansHebrew"]],
  ["Hindi", "क्षितिज", "घुटने को धीरे मोड़ें। ज्ञान, हिन्दी, श्री.", ["NotoSansDevanagari"]],
  ["Chinese", "陈丽", "膝盖慢慢弯曲，保持三秒钟。不要屏住呼吸！", ["NotoSansSC"]],
  ["Japanese", "田中さくら", "膝をゆっくり曲げて、「ブリッジ」を三回。", ["NotoSansSC"]],
  ["Korean", "김민수", "무릎을 천천히 굽히고 유지하세요.", ["NotoSansKR"]],
];

describe("a sheet", () => {
  it.each(SCRIPTS)(
    "prints %s names and notes in embedded fonts that read back",
    async (_, name, note, faces) => {
      const bytes = await print(name, note);
      expect(embeddedFonts(bytes)).toEqual([LATIN, ...faces].sort());
      expect(Buffer.from(bytes).toString("latin1")).not.toContain("Helvetica");
      const words = (await readPdf(bytes)).pages.map((page) => page.words).join("");
      for (const word of `${name} ${note}`.split(" ")) {
        expect(words.normalize("NFC")).toContain(
          squeeze(word)
            .replace(/[.!،]$|\u200c/g, "")
            .normalize("NFC"),
        );
      }
    },
  );

  it.each(SCRIPTS)("draws every %s glyph, none of them the box for a missing one", async (_, name, note) => {
    const glyphs = await readGlyphs(await print(name, note));
    expect(glyphs.length).toBeGreaterThan(0);
    expect(glyphs.filter((code) => code === 0)).toEqual([]);
  });

  it("sets a right-to-left line in reading order, with its numbers and foreign words in place", async () => {
    const [page] = (await readPdf(await print("تمرين Bridge ثم 3 مرات", "Dr Lee · محمد · 01632 960 123")))
      .pages;
    const placed = (word: string) => page?.texts.find(({ text }) => text.includes(word))?.x ?? Number.NaN;
    expect(placed("تمرين")).toBeGreaterThan(placed("Bridge"));
    expect(placed("Bridge")).toBeGreaterThan(placed("ثم"));
    expect(placed("Dr Lee")).toBeLessThan(placed("محمد"));
    expect(placed("محمد")).toBeLessThan(placed("01632 960 123"));
  });

  it("ends lines of Chinese and of very long words within the paper, without hyphens", async () => {
    const long = ["膝盖慢慢弯曲".repeat(30), "w".repeat(300), "م".repeat(200), "क्षि".repeat(120)];
    const file = await readPdf(await print(...long));
    const words = file.pages.map((page) => page.words).join("");
    expect(words).not.toContain("-");
    for (const text of long) expect(words).toContain(text);
    expect(file.pages.flatMap((page) => page.texts).every(({ x }) => x > 39 && x < 555)).toBe(true);
  });

  it("takes a text of 100 kB, of which the sheet holds what fits", async () => {
    const note = "محمد क्षितिज 膝盖 Anna 🙂 ก ".repeat(2_500);
    expect(findUndrawable(note)).toEqual(["🙂", "Thai letters"]);
    expect(printable(note).length).toBeGreaterThan(50_000);
    const file = await readPdf(await print(safeParagraphs(note, TEXT_CAPS.note)));
    expect(file.pages).toHaveLength(1);
  });

  it("prints whatever is typed, never with the box for a missing glyph", async () => {
    const letters = fc.string({ unit: "binary", maxLength: 40 });
    const scripts = fc.string({ unit: fc.integer({ min: 0, max: 6 }).chain(characterOf), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(letters, scripts), { minLength: 1, maxLength: 20 }),
        async (texts) => {
          const glyphs = await readGlyphs(await print(...texts));
          expect(glyphs.filter((code) => code === 0)).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe("the faces", () => {
  const face = (name: FaceName, fontWeight: number) => {
    const fontFamily = SHEET_FONT[Object.keys(SCRIPT_COVERAGE).indexOf(name)] ?? "";
    return Font.getFont({ fontFamily, fontWeight }).data as unknown as SheetFace;
  };

  it.each([400, 700])(
    "have an outline for all that the domain calls drawable, in weight %i",
    async (weight) => {
      const missing: string[] = [];
      for (const [name, characters] of charactersOf(SCRIPT_COVERAGE)) {
        await prepareFonts([characters.join(" ")]);
        const [sheetFace] = [face(name, weight)];
        for (const character of characters) {
          const { glyphs } = sheetFace.layout(character);
          if (glyphs.some(({ parts }) => parts.length === 0)) missing.push(character);
        }
      }
      expect(missing).toEqual([]);
    },
  );

  it("answer to no character that the domain calls undrawable", () => {
    for (const character of ["ก", "த", "🙂", "\u{10FFFD}", "\u202e"]) {
      expect(findUndrawable(`a${resolveAliases(character)}`).length + Number(character === "\u202e")).toBe(1);
      for (const [name] of charactersOf(SCRIPT_COVERAGE)) {
        expect(face(name, 400).hasGlyphForCodePoint(character.codePointAt(0) ?? 0)).toBe(false);
      }
    }
  });
});

/** A character of one of the scripts that are hardest to set, or a sign that joins, hides or turns them. */
function characterOf(kind: number) {
  const [min, max] = [
    [0x20, 0x24f],
    [0x300, 0x36f],
    [0x5d0, 0x6ff],
    [0x591, 0x5c7],
    [0x900, 0x97f],
    [0x200b, 0x202e],
    [0x3000, 0x3100],
  ][kind] ?? [0x20, 0x7e];
  return fc.integer({ min: min ?? 0x20, max: max ?? 0x7e }).map((code) => String.fromCodePoint(code));
}

function charactersOf(coverage: typeof SCRIPT_COVERAGE): [FaceName, string[]][] {
  return Object.entries(coverage).map(([name, lines]) => {
    let last = 0;
    const characters = lines
      .join(" ")
      .split(" ")
      .flatMap((word) => {
        const [gap = "", length = "0"] = word.split("-");
        const from = last + Number.parseInt(gap, 36);
        last = from + Number.parseInt(length, 36);
        return Array.from({ length: last - from + 1 }, (_, index) => String.fromCodePoint(from + index));
      });
    return [name as FaceName, characters];
  });
}
