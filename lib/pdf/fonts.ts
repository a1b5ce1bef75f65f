import path from "node:path";
import { Font } from "@react-pdf/renderer";
import { faceOf } from "@/lib/domain/handout/drawable";
import type { FaceName } from "@/lib/domain/text/script-coverage";
import { aliasFace, resolveAliases } from "./fonts-alias";
import { breakWord } from "./fonts-breaks";
import { SheetFace } from "./fonts-face";
import { FontLibrary, WEIGHTS } from "./fonts-library";
import { type ShapingFont, tolerateMissingAnchors } from "./fonts-shaping";

const FACES: Readonly<Record<FaceName, string>> = {
  latin: "AtkinsonHyperlegibleNext",
  noto: "NotoSans",
  arabic: "NotoSansArabic",
  hebrew: "NotoSansHebrew",
  devanagari: "NotoSansDevanagari",
  han: "NotoSansSC",
  hangul: "NotoSansKR",
};
const CUTS = { 400: "Regular", 700: "Bold" } as const;

/** The sheet's type: Atkinson first, then for each further script the face that holds it. */
export const SHEET_FONT: string[] = Object.values(FACES);

const PLAIN = /^[ -~]*$/;
const LETTER = /\P{M}\p{M}*/gu;

/** Families that a line of words is simply put beside each other in, letter by letter from the left. */
const SIMPLE: ReadonlySet<string> = new Set([FACES.latin, FACES.noto]);

let library: FontLibrary | undefined;
const faces = new Map<string, SheetFace>();

/** A face by its family and weight; the first one where there is none such. */
export function findFace(family: string, weight: number): SheetFace {
  const face = faces.get(`${family} ${weight}`) ?? faces.get(`${FACES.latin} 400`);
  if (!face) throw new Error("the fonts are not registered");
  return face;
}

/** Whether texts in these families need neither turning nor breaking within their words. */
export function isSimple(families: readonly string[]): boolean {
  return families.every((family) => SIMPLE.has(family));
}

/** Makes the faces known to the renderer; no file is opened before a text needs it. */
export function registerFonts(folder = path.join(process.cwd(), "dist", "fonts")): void {
  library = new FontLibrary(folder, loadShaper);
  for (const [name, family] of Object.entries(FACES)) {
    Font.register({ family, fonts: WEIGHTS.map((fontWeight) => ({ src: family, fontWeight })) });
    for (const fontWeight of WEIGHTS) {
      const source = Font.getFont({ fontFamily: family, fontWeight });
      const face = new SheetFace(name as FaceName, `${family}-${CUTS[fontWeight]}`, library, fontWeight);
      faces.set(`${family} ${fontWeight}`, face);
      // The renderer's own type is that of its font engine; a face has all of it that the renderer and the writer use.
      source.data = face as unknown as typeof source.data;
      source.loadResultPromise = Promise.resolve();
    }
  }
  Font.registerHyphenationCallback(breakWord);
}

/** Loads what setting these texts takes, and names the families that have their letters, the first face always. */
export async function prepareFonts(texts: Iterable<string>): Promise<string[]> {
  const letters = new Map<string, FaceName>();
  const used = new Set([FACES.latin]);
  for (const letter of lettersOf(texts)) {
    const face = faceFor(letter);
    if (face) letters.set(resolveAliases(letter), face);
    // The renderer asks for a face for each mark by itself.
    for (const character of letter) used.add(FACES[faceFor(character) ?? "latin"]);
  }
  await library?.prepare(letters);
  return SHEET_FONT.filter((family) => used.has(family));
}

function faceFor(letter: string): FaceName | undefined {
  return aliasFace(letter.charCodeAt(0)) ?? faceOf(letter);
}

/** Each character with its marks, once. */
function lettersOf(texts: Iterable<string>): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const text of texts) {
    const found = PLAIN.test(text) ? text : text.match(LETTER);
    for (const letter of found ?? []) letters.add(letter);
  }
  return letters;
}

/** The renderer hands out its font engine only through its register of fonts. */
async function loadShaper(file: string): Promise<ShapingFont> {
  Font.register({ family: file, src: file });
  await Font.load({ fontFamily: file });
  const { data } = Font.getFont({ fontFamily: file });
  if (!data) throw new Error(`${file} is not a font`);
  // The renderer's type leaves out what it takes from its font engine.
  return tolerateMissingAnchors(data as unknown as ShapingFont);
}
