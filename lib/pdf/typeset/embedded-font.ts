import type { SheetFace } from "../fonts-face";
import type { FaceGlyph } from "../fonts-subset";
import { hex4, type PdfFile, type Ref } from "./pdf-file";

/** Says that glyphs stand under numbers of their own, not under those of an alphabet. */
const SYMBOLIC = 4;
/** Most entries that a reader has to take in one block of the table. */
const LARGEST_BLOCK = 100;
const LETTERS_IN_TAG = 6;

/** A face as one file holds it: the glyphs that its words use, their widths, and what letters they stand for. */
export class EmbeddedFont {
  private readonly subset;
  /** By the glyph's number in the face: its number in the file, in hexadecimal digits. */
  private readonly codes = new Map<number, string>();
  private readonly glyphs: FaceGlyph[] = [];

  constructor(
    private readonly face: SheetFace,
    /** What pages call it. */
    readonly name: string,
    readonly ref: Ref,
  ) {
    this.subset = face.createSubset();
  }

  /** The glyph as a page names it. */
  codeOf(glyph: FaceGlyph): string {
    const known = this.codes.get(glyph.id);
    if (known) return known;
    const code = hex4(this.subset.includeGlyph(glyph.id));
    this.codes.set(glyph.id, code);
    this.glyphs.push(glyph);
    return code;
  }

  writeInto(file: PdfFile): void {
    const face = this.face;
    const name = `${this.tag()}+${face.postscriptName}`;
    const program = this.subset.encode();
    const bytes = file.writePacked(`/Length1 ${program.length}`, program);
    const { minX, minY, maxX, maxY } = face.bbox;
    const descriptor = file.write(
      `<< /Type /FontDescriptor /FontName /${name} /Flags ${SYMBOLIC} /FontBBox [${minX} ${minY} ${maxX} ${maxY}] ` +
        `/ItalicAngle 0 /Ascent ${face.ascent} /Descent ${face.descent} /CapHeight ${face.capHeight} ` +
        `/XHeight ${face.xHeight} /StemV 0 /FontFile2 ${bytes} 0 R >>`,
    );
    const widths = this.glyphs.map(({ advanceWidth }) => Math.round(advanceWidth)).join(" ");
    const descendant = file.write(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) ` +
        `/Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /CIDToGIDMap /Identity /W [1 [${widths}]] >>`,
    );
    const letters = file.writePacked("", this.letters());
    file.write(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
        `/DescendantFonts [${descendant} 0 R] /ToUnicode ${letters} 0 R >>`,
      this.ref,
    );
  }

  /** Six capitals that tell two subsets of one face apart. */
  private tag(): string {
    let rest = this.glyphs.reduce((mixed, { id }) => (mixed * 31 + id) >>> 0, 7);
    return Array.from({ length: LETTERS_IN_TAG }, () => {
      const letter = String.fromCharCode(65 + (rest % 26));
      rest = Math.floor(rest / 26);
      return letter;
    }).join("");
  }

  private letters(): string {
    const entries = this.glyphs.map(({ codePoints }) => `<${codePoints.map(hex4).join("")}>`);
    const blocks: string[] = [];
    for (let at = 0; at < entries.length; at += LARGEST_BLOCK) {
      const block = entries.slice(at, at + LARGEST_BLOCK);
      const lines = block.map((letters, index) => `<${hex4(at + index + 1)}> ${letters}`).join("\n");
      blocks.push(`${block.length} beginbfchar\n${lines}\nendbfchar`);
    }
    return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join("\n")}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
  }
}
