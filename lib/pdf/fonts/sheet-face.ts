import type { FaceName } from "@/lib/domain/text/script-coverage";
import type { FontFile, Letter } from "./font-file";
import type { FontLibrary, Weight } from "./font-library";

/** Letters of one file, in the order of reading. */
export interface LetterRun {
  readonly file: FontFile;
  readonly letters: readonly Letter[];
}

/** A word or a part of it as it is drawn; lengths in thousandths of the size of the type. */
export interface ShapedText {
  readonly runs: readonly LetterRun[];
  readonly width: number;
}

interface Piece {
  readonly file: FontFile;
  text: string;
}

/** Words of the texts that all sheets share are shaped once; a clinic's names come and go. */
const WORDS_KEPT = 6_000;
const LETTER = /\P{M}[\p{M}\u200c\u200d]*|\p{M}+/gu;
const PLAIN = /^[ -~]*$/;
const NO_BREAK_SPACE = /\u00a0/g;
/** Who searches or copies a telephone number gets plain spaces. */
const PLAIN_SPACE = " ";
const NOTHING: ShapedText = { runs: [], width: 0 };

/** One face of the sheet in one weight. It stands for all the files that hold its letters. */
export class SheetFace {
  private readonly words = { forward: new Map<string, ShapedText>(), turned: new Map<string, ShapedText>() };

  constructor(
    readonly name: FaceName,
    private readonly library: FontLibrary,
    private readonly weight: Weight,
  ) {}

  /** A word, or part of one, of this face and one direction. Signs that the face lacks come from the first face. */
  shape(word: string, isTurned = false): ShapedText {
    const known = this.words[isTurned ? "turned" : "forward"];
    const found = known.get(word);
    if (found) return found;
    const shaped = this.shapeAnew(word, isTurned);
    if (known.size >= WORDS_KEPT) known.clear();
    known.set(word, shaped);
    return shaped;
  }

  /** Whether one of the face's own files draws a character. */
  has(character: string): boolean {
    return this.library.fileWith(this.name, character) !== undefined;
  }

  private shapeAnew(word: string, isTurned: boolean): ShapedText {
    const pieces = this.piecesOf(word).map(({ file, text }) => ({ file, ...file.shape(text, isTurned) }));
    const [only] = pieces;
    if (!only) return NOTHING;
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    let left = isTurned ? width : 0;
    const runs = pieces.map(({ file, letters, width: own }) => {
      if (isTurned) left -= own;
      const start = left;
      if (!isTurned) left += own;
      return {
        file,
        letters: letters.filter(({ parts }) => parts.length > 0).map((letter) => placed(letter, start)),
      };
    });
    return { runs, width };
  }

  /** The word cut where the file changes. */
  private piecesOf(word: string): Piece[] {
    const pieces: Piece[] = [];
    const add = (text: string): boolean => {
      const file = this.fileOf(text);
      if (!file) return false;
      const last = pieces.at(-1);
      if (last?.file === file) last.text += text;
      else pieces.push({ file, text });
      return true;
    };
    const letters = PLAIN.test(word) && this.name === "latin" ? [word] : (word.match(LETTER) ?? []);
    for (const letter of letters) if (!add(letter)) for (const character of letter) add(character);
    return pieces;
  }

  private fileOf(letter: string): FontFile | undefined {
    const asked = letter.replace(/[\u200c\u200d]/g, "").replace(NO_BREAK_SPACE, PLAIN_SPACE);
    for (const face of [this.name, "latin", "noto"] as const) {
      const file = this.library.fileWith(face, asked);
      if (file !== undefined) return this.library.open(face, file, this.weight);
    }
    return undefined;
  }
}

function placed(letter: Letter, left: number): Letter {
  return { ...letter, x: left + letter.x, text: letter.text.replace(NO_BREAK_SPACE, PLAIN_SPACE) };
}
