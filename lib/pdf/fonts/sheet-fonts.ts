import type { FaceName } from "@/lib/domain/text/script-coverage";
import { FontLibrary, type Weight } from "./font-library";
import { SheetFace } from "./sheet-face";

/** How the sheet's type names its first face; whatever letters it lacks come from the others. */
export const SHEET_FAMILY = "AtkinsonHyperlegibleNext";
/** The face of numbers that must not be misread: its zero has no slash. */
export const NUMBER_FAMILY = "NotoSans";

/** Measures of a line of the first face, in thousandths of its size: all lines stand alike, whatever is written on them. */
export const METRICS = { ascent: 984, descent: -316, xHeight: 490, capHeight: 668 } as const;

/** All faces of the sheet. */
export class SheetFonts {
  private readonly library: FontLibrary;
  private readonly faces = new Map<string, SheetFace>();

  /** @param folder where `scripts/build-fonts.mjs` put the files */
  constructor(folder?: string) {
    this.library = new FontLibrary(folder);
  }

  face(name: FaceName, fontWeight: number): SheetFace {
    const weight: Weight = fontWeight >= 600 ? 700 : 400;
    const key = `${name} ${weight}`;
    const face = this.faces.get(key) ?? new SheetFace(name, this.library, weight);
    this.faces.set(key, face);
    return face;
  }
}
