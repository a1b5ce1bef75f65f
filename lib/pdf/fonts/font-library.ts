import { readFileSync } from "node:fs";
import path from "node:path";
import type { FaceName } from "@/lib/domain/text/script-coverage";
import { FontFile } from "./font-file";

interface IndexEntry {
  readonly file: string;
  /** First and last character by turns. */
  readonly ranges: readonly number[];
}

interface FontIndex {
  readonly faces: Readonly<Record<FaceName, readonly IndexEntry[]>>;
}

export type Weight = 400 | 700;

const CUTS = { 400: "Regular", 700: "Bold" } as const;
/** Faces whose names are not made of the script's name. */
const FAMILIES: Partial<Record<FaceName, string>> = {
  latin: "AtkinsonHyperlegibleNext",
  noto: "NotoSans",
  han: "NotoSansSC",
  hangul: "NotoSansKR",
};
/** More letters than all the faces have together stand here only with marks that no spelling uses. */
const PLACES_KEPT = 40_000;

/** The font files that `scripts/build-fonts.mjs` made; a file is opened when a text first needs it. */
export class FontLibrary {
  private index: FontIndex | undefined;
  private readonly places = new Map<string, string | undefined>();
  private readonly files = new Map<string, FontFile>();

  constructor(private readonly folder = path.join(process.cwd(), "dist", "fonts")) {}

  /** The name of a face's file that holds a letter with all its marks. */
  fileWith(face: FaceName, letter: string): string | undefined {
    const key = `${face} ${letter}`;
    if (!this.places.has(key)) {
      if (this.places.size >= PLACES_KEPT) this.places.clear();
      const codes = Array.from(letter, (character) => character.codePointAt(0) ?? 0);
      const found = this.entries(face).find((entry) => codes.every((code) => holds(entry, code)));
      this.places.set(key, found?.file);
    }
    return this.places.get(key);
  }

  open(face: FaceName, file: string, weight: Weight): FontFile {
    const full = path.join(this.folder, `${file}-${weight}.ttf`);
    const opened = this.files.get(full) ?? new FontFile(full, `${familyOf(face)}-${CUTS[weight]}`);
    this.files.set(full, opened);
    return opened;
  }

  private entries(face: FaceName): readonly IndexEntry[] {
    this.index ??= JSON.parse(readFileSync(path.join(this.folder, "index.json"), "utf8")) as FontIndex;
    return this.index.faces[face];
  }
}

function familyOf(face: FaceName): string {
  return FAMILIES[face] ?? `NotoSans${face.charAt(0).toUpperCase()}${face.slice(1)}`;
}

function holds({ ranges }: IndexEntry, code: number): boolean {
  for (let at = 0; at < ranges.length; at += 2) {
    if (code >= (ranges[at] ?? 0) && code <= (ranges[at + 1] ?? -1)) return true;
  }
  return false;
}
