import type { FaceName } from "@/lib/domain/text/script-coverage";

/** The renderer's font engine, which knows how a script's letters join and where their marks stand. */
export interface ShapingFont {
  layout(
    text: string,
    features: Readonly<Record<string, boolean>> | undefined,
    script: undefined,
    language: undefined,
    direction: "ltr",
  ): GlyphRun;
  readonly _layoutEngine?: {
    readonly engine?: { readonly GPOSProcessor?: MarkPlacer | null } | null;
  };
}

/** The part of the engine that puts a mark to an anchor of its letter. */
interface MarkPlacer {
  applyAnchor(mark: { readonly markAnchor: unknown }, anchor: unknown, base: number): void;
}

interface GlyphRun {
  readonly glyphs: readonly { readonly id: number; readonly codePoints: readonly number[] }[];
  readonly positions: readonly {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }[];
}

interface ShapedPart {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** A letter with all that stands on, under or before it: what a line may not cut and a reader counts as one. */
export interface Cluster {
  readonly text: string;
  readonly advance: number;
  readonly parts: readonly ShapedPart[];
}

const MARK = /^[\p{M}\u200c\u200d]/u;
const VIRAMA = "\u094d";
const JOINER = /[\u200c\u200d]/;

/**
 * Sets a word without spaces in one script. Right-to-left words come in the order of reading: the renderer turns the
 * clusters round, which are whole, so that no mark can part from its letter.
 */
export function shapeWord(font: ShapingFont, word: string, face: FaceName): readonly Cluster[] {
  if (face !== "devanagari") return shape(font, word);
  return syllables(word).map((syllable) => join(syllable, shape(font, syllable)));
}

/** The engine breaks off at a letter that has no place for a mark; the mark then stays where it is drawn. */
export function tolerateMissingAnchors(font: ShapingFont): ShapingFont {
  const placer = font._layoutEngine?.engine?.GPOSProcessor;
  if (!placer) return font;
  const place = placer.applyAnchor.bind(placer);
  placer.applyAnchor = (mark, anchor, base) => {
    if (anchor && mark.markAnchor) place(mark, anchor, base);
  };
  return font;
}

function layOut(font: ShapingFont, word: string): GlyphRun {
  try {
    return font.layout(word, undefined, undefined, undefined, "ltr");
  } catch {
    // No spelling of a language has such marks; the letters still join.
    return font.layout(word, { mark: false, mkmk: false }, undefined, undefined, "ltr");
  }
}

/** In Devanagari a sign may stand before the letters it is spoken after; only whole syllables keep their order. */
function syllables(word: string): string[] {
  const found: string[] = [];
  for (const character of word) {
    const last = found.at(-1);
    const before = last?.replace(JOINER, "").at(-1);
    if (last === undefined || !(MARK.test(character) || before === VIRAMA)) found.push(character);
    else found[found.length - 1] = last + character;
  }
  return found;
}

function join(text: string, clusters: readonly Cluster[]): Cluster {
  let pen = 0;
  const parts = clusters.flatMap((cluster) => {
    const moved = cluster.parts.map((part) => ({ ...part, x: part.x + pen }));
    pen += cluster.advance;
    return moved;
  });
  return { text, advance: pen, parts };
}

function shape(font: ShapingFont, word: string): readonly Cluster[] {
  const { glyphs, positions } = layOut(font, word);
  const clusters: { length: number; advance: number; parts: ShapedPart[] }[] = [];
  glyphs.forEach(({ id, codePoints }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const characters = String.fromCodePoint(...codePoints);
    if (clusters.length === 0 || (characters !== "" && !MARK.test(characters))) {
      clusters.push({ length: 0, advance: 0, parts: [] });
    }
    const cluster = clusters.at(-1);
    if (!cluster) return;
    if (id !== 0)
      cluster.parts.push({ glyph: id, x: Math.round(cluster.advance + xOffset), y: Math.round(yOffset) });
    cluster.advance += xAdvance;
    cluster.length += characters.length;
  });
  return withText(clusters, word);
}

/** Marks may change places among themselves, so a cluster's text is taken from the word, not from its glyphs. */
function withText(
  clusters: readonly { readonly length: number; readonly advance: number; readonly parts: ShapedPart[] }[],
  word: string,
): readonly Cluster[] {
  let start = 0;
  return clusters.map(({ length, advance, parts }, index) => {
    const end = index === clusters.length - 1 ? word.length : start + length;
    const text = word.slice(start, end);
    start = end;
    return { text, advance, parts };
  });
}
