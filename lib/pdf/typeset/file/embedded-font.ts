import type { FontFile, Letter } from "../../fonts/font-file";
import { METRICS } from "../../fonts/sheet-fonts";
import type { LinePiece } from "../lines/text-lines";
import { hex4, hexText, type PdfFile, type Ref, refText } from "./pdf-file";

/** Says that glyphs stand under numbers of their own, not under those of an alphabet. */
const SYMBOLIC = 4;
/** Most entries that a reader has to take in one block of the table. */
const LARGEST_BLOCK = 100;
const LETTERS_IN_TAG = 6;
const BOX = "[-1000 -500 2500 1200]";

/** A letter as the file holds it: one glyph of the font, or several that are added to it as one. */
interface Entry {
  readonly text: string;
  readonly advance: number;
  readonly glyph?: number;
  readonly letter: Letter;
}

/** A font as one file holds it: the letters that its words use, their widths, and what they are. */
export class EmbeddedFont {
  /** By a letter's glyphs and what it stands for: its number in the file. One glyph may stand for several letters. */
  private readonly codes = new Map<string, string>();
  /** Letters are shaped once and come again and again. */
  private readonly known = new Map<Letter["parts"], string>();
  private readonly entries: Entry[] = [];

  constructor(
    private readonly source: FontFile,
    /** What pages call it. */
    readonly name: string,
    readonly ref: Ref,
  ) {}

  /** The letter as a page names it, in hexadecimal digits. */
  private codeOf(letter: Letter): string {
    const { parts, text, advance } = letter;
    const known = this.known.get(parts);
    if (known) return known;
    const [only] = parts;
    const isPlain = parts.length === 1 && only?.x === 0 && only.y === 0;
    const key = isPlain
      ? `${only?.id} ${text}`
      : `${advance} ${parts.map(({ id, x, y }) => `${id},${x},${y}`).join(" ")} ${text}`;
    const code = this.codes.get(key) ?? this.add(letter, isPlain ? only?.id : undefined);
    this.codes.set(key, code);
    this.known.set(parts, code);
    return code;
  }

  private add(letter: Letter, glyph: number | undefined): string {
    const { text, advance } = letter;
    // Kerning belongs to a place, not to a letter.
    const own = glyph === undefined ? Math.max(0, advance) : this.source.advanceOf(glyph);
    return hex4(this.entries.push({ text, letter, advance: own, ...(glyph !== undefined && { glyph }) }));
  }

  /** Letters as a page shows them, and how far the pen goes on or back where that is not what they say themselves. */
  show(lists: LinePiece["lists"]): string {
    let text = "<";
    let pen = 0;
    for (const { at, letters } of lists) {
      for (const letter of letters) {
        const back = Math.round(pen - at - letter.x);
        if (back !== 0) text += `>${back}<`;
        text += this.codeOf(letter);
        pen += this.advanceOf(letter) - back;
      }
    }
    return `${text}>`.replace("<>", "");
  }

  /** Thousandths of the size that the pen goes on after a letter. */
  private advanceOf(letter: Letter): number {
    return this.entries[Number.parseInt(this.codeOf(letter), 16) - 1]?.advance ?? 0;
  }

  writeInto(file: PdfFile): void {
    const { source, entries } = this;
    const name = `${this.tag()}+${source.postscriptName}`;
    const single = entries.flatMap(({ glyph }) => glyph ?? []);
    const composed = entries.filter(({ glyph }) => glyph === undefined);
    const program = source.subset(
      single,
      composed.map(({ letter: { parts }, advance }) => ({ parts, advance })),
    );
    const bytes = file.writePacked(`/Length1 ${program.length}`, program);
    const descriptor = file.write(
      `<< /Type /FontDescriptor /FontName /${name} /Flags ${SYMBOLIC} /FontBBox ${BOX} /ItalicAngle 0 ` +
        `/Ascent ${METRICS.ascent} /Descent ${METRICS.descent} /CapHeight ${METRICS.capHeight} ` +
        `/XHeight ${METRICS.xHeight} /StemV 0 /FontFile2 ${refText(bytes)} >>`,
    );
    const widths = entries.map(({ advance }) => advance).join(" ");
    const places = Buffer.alloc((entries.length + 1) * 2);
    let next = composed.length > 0 ? source.glyphCount : 0;
    entries.forEach(({ glyph }, index) => {
      places.writeUInt16BE(glyph ?? next, (index + 1) * 2);
      if (glyph === undefined) next += 1;
    });
    const map = file.writePacked("", places);
    const descendant = file.write(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) ` +
        `/Ordering (Identity) /Supplement 0 >> /FontDescriptor ${refText(descriptor)} ` +
        `/CIDToGIDMap ${refText(map)} /W [1 [${widths}]] >>`,
    );
    const letters = file.writePacked("", this.letters());
    file.write(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
        `/DescendantFonts [${refText(descendant)}] /ToUnicode ${refText(letters)} >>`,
      this.ref,
    );
  }

  /** Six capitals that tell two subsets of one face apart. */
  private tag(): string {
    let rest = this.entries.reduce((mixed, { glyph = 1 }) => (mixed * 31 + glyph) >>> 0, this.ref * 7919);
    return Array.from({ length: LETTERS_IN_TAG }, () => {
      const letter = String.fromCharCode(65 + (rest % 26));
      rest = Math.floor(rest / 26);
      return letter;
    }).join("");
  }

  private letters(): string {
    const entries = this.entries.map(({ text }) => `<${hexText(text)}>`);
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
