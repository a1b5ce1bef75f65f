import { readFileSync } from "node:fs";
import path from "node:path";
import type { FaceName } from "@/lib/domain/text/script-coverage";
import { FontFile } from "./fonts-file";
import type { ShapingFont } from "./fonts-shaping";

interface IndexEntry {
  readonly file: string;
  /** First and last character by turns. */
  readonly ranges: readonly number[];
}

interface FontIndex {
  readonly faces: Readonly<Record<FaceName, readonly IndexEntry[]>>;
}

export const WEIGHTS = [400, 700] as const;

/** Faces whose letters join, stack or are kerned: their files are set by the renderer's font engine. */
const SHAPED: ReadonlySet<FaceName> = new Set(["latin", "noto", "arabic", "hebrew", "devanagari"] as const);
/** More letters than all the faces have together stand here only with marks that no spelling uses. */
const PLACES_KEPT = 40_000;
const MARK = /\p{M}/u;

/** The font files that `scripts/build-fonts.mjs` made; a file is opened when a text first needs it. */
export class FontLibrary {
  private index: FontIndex | undefined;
  private readonly places = new Map<string, string | undefined>();
  private readonly files = new Map<string, FontFile>();
  private readonly shapers = new Map<string, ShapingFont>();

  constructor(
    private readonly folder: string,
    private readonly loadShaper: (file: string) => Promise<ShapingFont>,
  ) {}

  /** The file of a face that holds a letter and all its marks; another face's punctuation comes from the Latin files. */
  fileFor(face: FaceName, letter: string): string | undefined {
    const key = `${face} ${letter}`;
    if (!this.places.has(key)) {
      if (this.places.size >= PLACES_KEPT) this.places.clear();
      this.places.set(key, this.fileOf(face, letter) ?? this.fileOf("latin", letter));
    }
    return this.places.get(key);
  }

  open(file: string, weight: number): FontFile {
    const full = this.pathOf(file, weight);
    const opened = this.files.get(full) ?? new FontFile(full);
    this.files.set(full, opened);
    return opened;
  }

  /** The engine that sets words with this file, once `prepare` has loaded it. */
  shaper(file: string, weight: number): ShapingFont | undefined {
    return this.shapers.get(this.pathOf(file, weight));
  }

  /** Loads what setting these letters takes, and nothing that they do not need. */
  async prepare(letters: ReadonlyMap<string, FaceName>): Promise<void> {
    const needed = new Set<string>();
    for (const [letter, face] of letters) {
      const file = SHAPED.has(face) ? this.fileOf(face, letter) : undefined;
      if (file !== undefined) needed.add(file);
    }
    for (const file of needed) {
      for (const weight of WEIGHTS) {
        const full = this.pathOf(file, weight);
        if (!this.shapers.has(full)) this.shapers.set(full, await this.loadShaper(full));
      }
    }
  }

  private fileOf(face: FaceName, letter: string): string | undefined {
    const entries = this.entries(face);
    const codes = Array.from(letter, (character) => character.codePointAt(0) ?? 0);
    const [first = 0] = codes;
    const whole = entries.find((entry) => codes.every((code) => holds(entry, code)));
    if (whole || !MARK.test(letter)) return whole?.file;
    return entries.find((entry) => holds(entry, first))?.file;
  }

  private entries(face: FaceName): readonly IndexEntry[] {
    this.index ??= JSON.parse(readFileSync(path.join(this.folder, "index.json"), "utf8")) as FontIndex;
    return this.index.faces[face];
  }

  private pathOf(file: string, weight: number): string {
    return path.join(this.folder, `${file}-${weight}.ttf`);
  }
}

function holds({ ranges }: IndexEntry, code: number): boolean {
  for (let at = 0; at < ranges.length; at += 2) {
    if (code >= (ranges[at] ?? 0) && code <= (ranges[at + 1] ?? -1)) return true;
  }
  return false;
}
