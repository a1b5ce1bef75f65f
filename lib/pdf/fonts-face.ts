import { faceOf } from "@/lib/domain/handout/drawable";
import type { FaceName } from "@/lib/domain/text/script-coverage";
import { aliasFace, resolveAliases } from "./fonts-alias";
import type { FontLibrary } from "./fonts-library";
import { type Cluster, shapeWord } from "./fonts-shaping";
import { type FaceGlyph, FaceSubset, type GlyphPart } from "./fonts-subset";
import { UNITS_PER_EM } from "./fonts-truetype";

interface GlyphRun {
  readonly glyphs: readonly FaceGlyph[];
  readonly positions: readonly {
    readonly xAdvance: number;
    readonly yAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
    readonly advanceWidth: number;
  }[];
  readonly advanceWidth: number;
}

/** A cluster and the file that draws it; none draws a line's end or an isolate. */
interface FileCluster extends Cluster {
  readonly file?: string;
}

const NEW_LINE = 0x0a;
const SPACE = 0x20;
const HYPHEN = 0x2d;
/** First and last character of a part that keeps its own direction; they show nothing. */
const ISOLATES: ReadonlySet<number> = new Set([0x2067, 0x2068, 0x2069]);
/** Devanagari's stand under an alias. */
const JOINERS: ReadonlySet<number> = new Set([0x200c, 0x200d]);
const RIGHT_TO_LEFT: ReadonlySet<FaceName> = new Set(["arabic", "hebrew"] as const);
const LATIN_METRICS = { ascent: 984, descent: -316, lineGap: 0, xHeight: 490, capHeight: 668 } as const;
/** Words of the texts that all sheets share are set once; a clinic's names come and go. */
const WORDS_KEPT = 6_000;
const ASKED_KEPT = 4_000;
const GLYPHS_KEPT = 40_000;
const MARK = /\p{M}/u;

/**
 * One face in one weight, as the PDF renderer and its writer use a font. It stands for all the files that hold its
 * letters, opens each when it is needed, and hands out whole letters: one glyph for a letter with its marks. All faces
 * have the measures of the first, so that lines stand alike whatever is written on them.
 */
export class SheetFace {
  readonly type = "TTF";
  readonly unitsPerEm = UNITS_PER_EM;
  readonly ascent = LATIN_METRICS.ascent;
  readonly descent = LATIN_METRICS.descent;
  readonly lineGap = LATIN_METRICS.lineGap;
  readonly xHeight = LATIN_METRICS.xHeight;
  readonly capHeight = LATIN_METRICS.capHeight;
  readonly italicAngle = 0;
  readonly bbox = { minX: -1000, minY: -500, maxX: 2500, maxY: 1200 };
  readonly post = { isFixedPitch: false };
  readonly head = { macStyle: { italic: false } };
  private readonly asked = new Map<number, boolean>();
  private readonly words = new Map<string, GlyphRun>();
  private readonly glyphs = new Map<number, FaceGlyph>();
  private readonly ids = new Map<string, number>();
  private lastId = 0;
  /** Where the renderer would put a hyphen it puts nothing: no word is ever split with one (handout rule 3). */
  private readonly nothing = this.keep("nothing", [SPACE], 0, []);

  constructor(
    readonly name: FaceName,
    readonly postscriptName: string,
    private readonly library: FontLibrary,
    private readonly weight: number,
  ) {}

  get fullName(): string {
    return this.postscriptName;
  }

  hasGlyphForCodePoint(code: number): boolean {
    const known = this.asked.get(code);
    if (known !== undefined) return known;
    const answer = this.draws(code);
    if (this.asked.size >= ASKED_KEPT) this.asked.clear();
    this.asked.set(code, answer);
    return answer;
  }

  private draws(code: number): boolean {
    if (JOINERS.has(code)) return this.name === "arabic";
    if (ISOLATES.has(code) || code === NEW_LINE) return this.name === "latin";
    const alias = aliasFace(code);
    return (alias ?? faceOf(String.fromCodePoint(code))) === this.name;
  }

  glyphForCodePoint(code: number): FaceGlyph {
    if (code === HYPHEN) return this.nothing;
    return this.layout(String.fromCodePoint(code)).glyphs[0] ?? this.nothing;
  }

  getGlyph(id: number): FaceGlyph {
    return this.glyphs.get(id) ?? this.nothing;
  }

  createSubset(): FaceSubset {
    return new FaceSubset((id) => this.glyphs.get(id), LATIN_METRICS);
  }

  /** The glyphs of a text in its own order and their widths, in font units. */
  layout(text: string): GlyphRun {
    if (!text.includes(" ") || text === " ") return this.word(text);
    const glyphs: FaceGlyph[] = [];
    const positions: GlyphRun["positions"][number][] = [];
    let advanceWidth = 0;
    for (const word of text.split(/( )/)) {
      if (word === "") continue;
      const run = this.word(word);
      for (const glyph of run.glyphs) glyphs.push(glyph);
      for (const position of run.positions) positions.push(position);
      advanceWidth += run.advanceWidth;
    }
    return { glyphs, positions, advanceWidth };
  }

  private word(word: string): GlyphRun {
    const known = this.words.get(word);
    if (known) return known;
    const clusters = this.clusters(resolveAliases(word));
    const glyphs = clusters.map((cluster) => this.glyphOf(cluster));
    const run = {
      glyphs,
      positions: clusters.map(({ advance }, index) => ({
        xAdvance: advance,
        yAdvance: 0,
        xOffset: 0,
        yOffset: 0,
        advanceWidth: glyphs[index]?.advanceWidth ?? advance,
      })),
      advanceWidth: clusters.reduce((sum, { advance }) => sum + advance, 0),
    };
    if (this.words.size >= WORDS_KEPT) this.words.clear();
    this.words.set(word, run);
    return run;
  }

  /** The word cut where the file changes: each piece is set by the file that has its letters. */
  private clusters(word: string): FileCluster[] {
    const pieces: { text: string; file: string | undefined }[] = [];
    for (const letter of letters(word)) {
      const file = this.library.fileFor(this.name, letter);
      const last = pieces.at(-1);
      if (last && file !== undefined && last.file === file) last.text += letter;
      else pieces.push({ text: letter, file });
    }
    return pieces.flatMap(({ text, file }): FileCluster[] => {
      if (file === undefined) return Array.from(text, (letter) => ({ text: letter, advance: 0, parts: [] }));
      return this.shape(file, text).map((cluster) => ({ ...cluster, file }));
    });
  }

  private shape(file: string, text: string): readonly Cluster[] {
    const shaper = this.library.shaper(file, this.weight);
    if (shaper) return shapeWord(shaper, text, this.name);
    const source = this.library.open(file, this.weight);
    return Array.from(text, (letter) => {
      const glyph = source.glyphOf(letter.codePointAt(0) ?? 0);
      return { text: letter, advance: source.advanceOf(glyph), parts: glyph ? [{ glyph, x: 0, y: 0 }] : [] };
    });
  }

  private glyphOf({ text, advance, parts, file }: FileCluster): FaceGlyph {
    if (file === undefined) return this.keep(text, codeUnits(text, SPACE), 0, []);
    const source = this.library.open(file, this.weight);
    const places = parts.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(" ");
    const placed = parts.map((part): GlyphPart => ({ file: source, ...part }));
    // Readers of a PDF take a right-to-left line as it is seen and turn it round, letters within a glyph with it.
    const units = RIGHT_TO_LEFT.has(this.name) ? codeUnits(text).reverse() : codeUnits(text);
    return this.keep(`${file} ${places} ${text}`, units, Math.max(0, advance), placed);
  }

  private keep(
    key: string,
    codePoints: readonly number[],
    advanceWidth: number,
    parts: readonly GlyphPart[],
  ): FaceGlyph {
    const known = this.glyphs.get(this.ids.get(key) ?? 0);
    if (known) return known;
    if (this.glyphs.size >= GLYPHS_KEPT) this.forgetOldest();
    this.lastId += 1;
    const glyph = { id: this.lastId, codePoints, advanceWidth, parts };
    this.glyphs.set(glyph.id, glyph);
    this.ids.set(key, glyph.id);
    return glyph;
  }

  /** A sheet in the making has far fewer glyphs than half of those kept, and they are the newest. */
  private forgetOldest(): void {
    this.words.clear();
    this.ids.clear();
    const oldest = Array.from(this.glyphs.keys()).slice(0, GLYPHS_KEPT / 2);
    for (const id of oldest) this.glyphs.delete(id);
  }
}

/** Each character with the marks that follow it. */
function letters(word: string): string[] {
  const found: string[] = [];
  for (const character of word) {
    if (found.length > 0 && MARK.test(character)) found[found.length - 1] += character;
    else found.push(character);
  }
  return found;
}

/** The renderer counts in UTF-16 units: a character beyond the first plane has two. */
function codeUnits(text: string, instead?: number): number[] {
  return Array.from({ length: text.length }, (_, index) => instead ?? text.charCodeAt(index));
}
