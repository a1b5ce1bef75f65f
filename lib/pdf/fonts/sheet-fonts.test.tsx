import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { findUndrawable } from "@/lib/domain/handout/drawable-text";
import { printable } from "@/lib/domain/handout/printable";
import { TEXT_CAPS } from "@/lib/domain/program/text-caps";
import { safeParagraphs } from "@/lib/domain/text/safe-text";
import { type FaceName, SCRIPT_COVERAGE } from "@/lib/domain/text/script-coverage";
import { accessibilityFaults } from "../check/accessibility";
import { PdfObjects } from "../check/pdf-objects";
import { spokenParts } from "../check/spoken-text";
import { Document, Page, Text } from "../elements";
import { readGlyphs, readPdf } from "../read-pdf";
import { edgeOf } from "../theme";
import { passagesOf, westernFace } from "../typeset/lines/passages";
import { typeset } from "../typeset/typeset";
import { SHEET_FAMILY, SheetFonts } from "./sheet-fonts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const fonts = new SheetFonts();

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-fonts.mjs"]);
});

const BODY = { fontSize: 12, lineHeight: 1.25 } as const;

function print(...texts: string[]): Uint8Array {
  const lines = [...new Set(printable(texts))];
  const sheet = (
    <Document title="A sheet" language="en">
      <Page size={[595, 842]} style={{ fontFamily: SHEET_FAMILY, padding: 40 }}>
        {lines.map((text) => (
          <Text key={text} style={{ ...BODY, ...edgeOf(text) }}>
            <Text style={{ fontWeight: 700 }}>For you:</Text> {text}
          </Text>
        ))}
      </Page>
    </Document>
  );
  return typeset(sheet, { fonts }, new Date(0)).bytes;
}

async function embeddedFonts(bytes: Uint8Array): Promise<string[]> {
  const file = await PdfObjects.read(bytes);
  const names = file.ofType("FontDescriptor").map((one) => file.name(one, "FontName") ?? "");
  return [...new Set(names.map((name) => /^[A-Z]{6}\+(\w+)-/.exec(name)?.[1] ?? name))].sort();
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
  ["Bengali", "ক্ষিতীশ", "হাঁটু ধীরে ভাঁজ করুন। কোমর, র\u200d্যাব, জ্ঞান.", ["NotoSansBengali"]],
  ["Punjabi", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "ਗੋਡਾ ਹੌਲੀ ਮੋੜੋ, ਫਿਰ ਆਰਾਮ.", ["NotoSansGurmukhi"]],
  ["Gujarati", "ક્ષિતિજ", "ઘૂંટણ ધીમે વાળો, પછી આરામ.", ["NotoSansGujarati"]],
  ["Tamil", "தமிழ்ச்செல்வி", "முழங்காலை மெதுவாக மடக்கவும், கோடு.", ["NotoSansTamil"]],
  ["Telugu", "లక్ష్మి", "మోకాలిని నెమ్మదిగా వంచండి.", ["NotoSansTelugu"]],
  ["Kannada", "ಲಕ್ಷ್ಮಿ", "ಮೊಣಕಾಲನ್ನು ನಿಧಾನವಾಗಿ ಬಗ್ಗಿಸಿ.", ["NotoSansKannada"]],
  ["Malayalam", "ലക്ഷ്മി", "കാൽമുട്ട് പതുക്കെ മടക്കുക.", ["NotoSansMalayalam"]],
  ["Sinhala", "ශ්\u200dරීමා", "දණහිස සෙමින් නවන්න.", ["NotoSansSinhala"]],
  ["Thai", "น้ำฝน", "งอเข่าช้าๆแล้วค้างไว้สามวินาที", ["NotoSansThai"]],
  ["Lao", "ນ້ຳຝົນ", "ງໍຫົວເຂົ່າຊ້າໆແລ້ວພັກຜ່ອນ", ["NotoSansLao"]],
  ["Khmer", "សុខា", "បត់ជង្គង់យឺតៗ រួចសម្រាក។", ["NotoSansKhmer"]],
  ["Burmese", "မြင့်မြင့်", "ဒူးကိုဖြည်းဖြည်းကွေးပါ။", ["NotoSansMyanmar"]],
  ["Georgian", "ნინო", "მოხარეთ მუხლი ნელა.", ["NotoSansGeorgian"]],
  ["Armenian", "Անահիտ", "Դանդաղ ծալեք ծունկը։", ["NotoSansArmenian"]],
  ["Amharic", "ሰላማዊት", "ጉልበትዎን በቀስታ ያጥፉ።", ["NotoSansEthiopic"]],
  ["Chinese", "陈丽", "膝盖慢慢弯曲，保持三秒钟。不要屏住呼吸！", ["NotoSansSC"]],
  ["Japanese", "田中さくら", "膝をゆっくり曲げて、「ブリッジ」を三回。", ["NotoSansSC"]],
  ["Korean", "김민수", "무릎을 천천히 굽히고 유지하세요.", ["NotoSansKR"]],
];

describe("a sheet", () => {
  it.each(SCRIPTS)(
    "prints %s names and notes in embedded fonts that read back",
    async (_, name, note, faces) => {
      const bytes = print(name, note);
      expect(await embeddedFonts(bytes)).toEqual([LATIN, ...faces].sort());
      const glyphs = await readGlyphs(bytes);
      expect(glyphs.length).toBeGreaterThan(0);
      expect(glyphs.filter((code) => code === 0)).toEqual([]);
      // Word for word what a screen reader gets, in the order of reading whatever the direction.
      expect((await spokenParts(bytes)).map(({ text }) => text)).toEqual(
        [name, note].map((text) => `For you: ${text}`.normalize("NFC")),
      );
      expect(await accessibilityFaults(bytes)).toEqual([]);
    },
  );

  it("sets a right-to-left line in reading order, with its numbers and foreign words in place", async () => {
    const texts = ["تمرين Bridge ثم 3 مرات", "Dr Lee · محمد · 01632 960 123"];
    const bytes = print(...texts);
    expect((await spokenParts(bytes)).map(({ text }) => text)).toEqual(
      texts.map((text) => `For you: ${text}`),
    );
    const [page] = (await readPdf(bytes)).pages;
    const placed = (word: string) => page?.texts.find(({ text }) => text.includes(word))?.x ?? Number.NaN;
    expect(placed("ت")).toBeGreaterThan(placed("Bridge"));
    expect(placed("Bridge")).toBeGreaterThan(placed("ث"));
    expect(placed("Dr Lee")).toBeLessThan(placed("ح"));
    expect(placed("ح")).toBeLessThan(placed("01632"));
  });

  it("ends lines of Chinese, Thai and of very long words within the paper, without hyphens", async () => {
    const long = [
      "膝盖慢慢弯曲".repeat(30),
      "งอเข่าช้าๆแล้วค้างไว้".repeat(12),
      "w".repeat(300),
      "م".repeat(200),
      "क्षि".repeat(120),
    ];
    const file = await readPdf(print(...long));
    const words = file.pages.map((page) => page.words).join("");
    expect(words).not.toContain("-");
    for (const text of long) expect(words).toContain(text);
    expect(file.pages.flatMap((page) => page.texts).every(({ x }) => x > 30 && x < 555)).toBe(true);
  });

  it("takes a text of 100 kB, of which the sheet holds what fits", async () => {
    const note = "محمد क्षितिज 膝盖 Anna 🙂 བོད ".repeat(2_500);
    expect(findUndrawable(note)).toEqual(["🙂", "Tibetan letters"]);
    expect(printable(note).length).toBeGreaterThan(50_000);
    const file = await readPdf(print(safeParagraphs(note, TEXT_CAPS.note)));
    expect(file.pages).toHaveLength(1);
  });

  it("prints whatever is typed, never with the box for a missing glyph", async () => {
    const letters = fc.string({ unit: "binary", maxLength: 40 });
    const scripts = fc.string({ unit: fc.integer({ min: 0, max: 9 }).chain(characterOf), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(letters, scripts), { minLength: 1, maxLength: 20 }),
        async (texts) => {
          const bytes = print(...texts);
          expect((await readGlyphs(bytes)).filter((code) => code === 0)).toEqual([]);
          expect(await accessibilityFaults(bytes)).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe("the faces", () => {
  it.each([400, 700])("have an outline for all that the domain calls drawable, in weight %i", (weight) => {
    const missing: string[] = [];
    for (const [name, characters] of charactersOf(SCRIPT_COVERAGE)) {
      for (const character of characters) {
        const { runs } = fonts.face(name, weight).shape(character);
        if (runs.flatMap(({ letters }) => letters).length === 0) missing.push(`${name} ${character}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it("set a name in one face, also where only some of its letters ask for it", () => {
    const face = westernFace("Nguyễn Văn Anh", SHEET_FAMILY);
    for (const word of ["Nguyễn", "Văn", "Anh"]) {
      expect(passagesOf(word, face, undefined, () => false).map((passage) => passage.face)).toEqual(["noto"]);
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
    [0x900, 0xdff],
    [0x200b, 0x202e],
    [0x3000, 0x3100],
    [0xe00, 0xeff],
    [0x1000, 0x109f],
    [0x1780, 0x17ff],
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
