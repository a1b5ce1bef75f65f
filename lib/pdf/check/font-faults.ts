import type { PDFDict } from "@cantoo/pdf-lib";
import type { PageContent } from "./page-content";
import type { PdfObjects } from "./pdf-objects";

/** Points in thousandths by which a width may differ from the font's own (ISO 14289-1, 7.21.5). */
const WIDTH_TOLERANCE = 1;

/** What is against PDF/UA-1 in a file's fonts: embedded, whole, of true widths, each letter known by its Unicode. */
export function fontFaults(file: PdfObjects, contents: readonly PageContent[]): string[] {
  const resources = file.dict(file.pages[0]?.node, "Resources");
  const fonts = file.dict(resources, "Font");
  const names = fonts?.keys().map((key) => key.decodeText()) ?? [];
  return names.flatMap((name) => {
    const used = new Set(contents.flatMap(({ codes }) => [...(codes.get(name) ?? [])]));
    return faultsOf(file, file.dict(fonts, name), used).map((fault) => `${fault}, in font ${name}`);
  });
}

function faultsOf(file: PdfObjects, font: PDFDict | undefined, used: ReadonlySet<string>): string[] {
  const descendant = file.lookup(file.list(font, "DescendantFonts")[0]) as PDFDict | undefined;
  const program = file.bytes(file.dict(descendant, "FontDescriptor"), "FontFile2");
  if (!program) return ["31-009 the font is not embedded"];
  const faults: string[] = [];
  if (file.name(font, "Encoding") !== "Identity-H") faults.push("31-006 an unknown encoding");
  const letters = readLetters(file.bytes(font, "ToUnicode")?.toString("latin1") ?? "");
  const map = file.bytes(descendant, "CIDToGIDMap");
  if (!map) faults.push("31-004 no CIDToGIDMap");
  const widths = widthsOf(file, descendant);
  const outlines = readWidths(program);
  for (const code of used) {
    const at = Number.parseInt(code, 16);
    const glyph = map && at * 2 + 1 < map.length ? map.readUInt16BE(at * 2) : 0;
    const text = letters.get(code);
    if (!text) faults.push(`31-027 ${code} has no Unicode`);
    else if (/\0|\ufeff|\ufffe/.test(text)) faults.push(`31-028/029 ${code} is no character`);
    if (glyph === 0 || glyph >= outlines.length) faults.push(`31-030 ${code} is the glyph for a missing one`);
    else if (Math.abs((outlines[glyph] ?? 0) - (widths.get(at) ?? 0)) > WIDTH_TOLERANCE) {
      faults.push(`31-016 the width of ${code} differs from the font's`);
    }
  }
  return faults;
}

/** What each code of a font stands for. */
export function readLetters(map: string): ReadonlyMap<string, string> {
  const entries = Array.from(
    map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]*)>$/gm),
    ([, code = "", units = ""]) => {
      const text = (units.match(/.{4}/g) ?? [])
        .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
        .join("");
      return [code, text] as const;
    },
  );
  return new Map(entries);
}

/** Widths as the file says them: a first code, then a list. */
function widthsOf(file: PdfObjects, descendant: PDFDict | undefined): ReadonlyMap<number, number> {
  const [first, list] = file.list(descendant, "W").map((one) => file.lookup(one));
  const start = Number(String(first));
  const values = String(list).match(/-?\d+(\.\d+)?/g) ?? [];
  return new Map(values.map((value, index) => [start + index, Number(value)]));
}

/** Widths as the font says them, in thousandths of its size. */
function readWidths(font: Buffer): readonly number[] {
  const tables = new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + index * 16;
      return [
        font.toString("latin1", entry, entry + 4),
        font.subarray(font.readUInt32BE(entry + 8)),
      ] as const;
    }),
  );
  const [head, hhea, hmtx, maxp] = ["head", "hhea", "hmtx", "maxp"].map((tag) => tables.get(tag));
  if (!(head && hhea && hmtx && maxp)) return [];
  const [unitsPerEm, full] = [head.readUInt16BE(18), hhea.readUInt16BE(34)];
  return Array.from(
    { length: maxp.readUInt16BE(4) },
    (_, glyph) => (hmtx.readUInt16BE(Math.min(glyph, full - 1) * 4) * 1000) / unitsPerEm,
  );
}
