import { type FaceName, SCRIPT_COVERAGE } from "@/lib/domain/text/script-coverage";

interface FaceRange {
  readonly from: number;
  readonly to: number;
  readonly face: FaceName;
}

const BASE = 36;

/** Marks that the Latin slices hold beside the letters, and Cyrillic's stress mark. */
const MARKS_OF: readonly { readonly letter: RegExp; readonly marks: RegExp }[] = [
  { letter: /\p{Script=Latin}/u, marks: /[\u0300\u0301\u0303\u0304\u0308\u0309\u0323\u0329]/ },
  { letter: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1]/, marks: /\u0301/ },
];

/** All others have their marks in the same file as their letters, with the tables by which these find their places. */
const UNMARKED_FACES: ReadonlySet<FaceName> = new Set(["latin", "noto", "han", "hangul"] as const);

const RANGES = unpackRanges();

function unpackRanges(): readonly FaceRange[] {
  return Object.entries(SCRIPT_COVERAGE)
    .flatMap(([face, lines]) => unpackFace(face as FaceName, lines.join(" ")))
    .sort((a, b) => a.from - b.from);
}

function unpackFace(face: FaceName, packed: string): FaceRange[] {
  let last = 0;
  return packed.split(" ").map((word) => {
    const [gap = "", length = "0"] = word.split("-");
    const from = last + Number.parseInt(gap, BASE);
    last = from + Number.parseInt(length, BASE);
    return { from, to: last, face };
  });
}

/** The face that draws a character; undefined when none does. */
export function faceOf(character: string): FaceName | undefined {
  const code = character.codePointAt(0) ?? 0;
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = RANGES[middle];
    if (!range || code < range.from) high = middle - 1;
    else if (code > range.to) low = middle + 1;
    else return range.face;
  }
  return undefined;
}

/** Whether a mark can be set on a letter: it must be in the letter's own font, or it would float beside it. */
export function canCarry(letter: string, mark: string): boolean {
  const face = faceOf(letter);
  if (face && !UNMARKED_FACES.has(face)) return faceOf(mark) === face;
  return MARKS_OF.some((pair) => pair.letter.test(letter) && pair.marks.test(mark));
}
