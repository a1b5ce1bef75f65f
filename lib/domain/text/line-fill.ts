/** What stays together on a line: the letters of a word, or a space. `end` ends a line wherever it is. */
export interface LineAtom {
  readonly kind: "word" | "space" | "end";
  readonly width: number;
}

const ROUNDING = 1e-6;
/** Words that a line needs to give one away to a last line of a single word. */
const FEWEST_TO_GIVE = 3;

/**
 * Lines, each as full as its words allow, but for a last line of one word, which gets a second one. The only rule by
 * which a sheet's lines end, on paper and where it is planned.
 * @param width in the unit of the atoms
 */
export function fillLines<Atom extends LineAtom>(atoms: readonly Atom[], width: number): FilledLine<Atom>[] {
  const paragraphs: FilledLine<Atom>[][] = [[new FilledLine<Atom>()]];
  for (const atom of atoms) {
    const lines = paragraphs.at(-1) ?? [];
    const line = lines.at(-1) ?? new FilledLine<Atom>();
    if (atom.kind === "end") paragraphs.push([new FilledLine<Atom>()]);
    else if (atom.kind === "space") line.addSpace(atom);
    else if (line.hasRoomFor(atom, width)) line.addWord(atom);
    else lines.push(new FilledLine(atom));
  }
  for (const lines of paragraphs) fillLastLine(lines, width);
  return paragraphs.flat();
}

/** How many lines `fillLines` makes of the atoms: what a plan asks thousands of times. */
export function countFilled(atoms: readonly LineAtom[], width: number): number {
  let lines = 1;
  let filled = 0;
  let spaces = 0;
  let isEmpty = true;
  for (const { kind, width: own } of atoms) {
    if (kind === "space") {
      if (!isEmpty) spaces += own;
      continue;
    }
    const fits = kind === "word" && (isEmpty || filled + spaces + own <= width + ROUNDING);
    if (!fits) lines += 1;
    filled = fits ? filled + spaces + own : kind === "end" ? 0 : own;
    isEmpty = kind === "end";
    spaces = 0;
  }
  return lines;
}

/** Moves a word down to one that would stand alone. */
function fillLastLine<Atom extends LineAtom>(lines: readonly FilledLine<Atom>[], width: number): void {
  const [before, last] = lines.slice(-2);
  if (!(before && last) || last.wordCount !== 1 || before.wordCount < FEWEST_TO_GIVE) return;
  last.takeFrom(before, width);
}

/** The words of a line with the spaces between them, and the spaces after its last word. */
class FilledLine<Atom extends LineAtom> {
  atoms: Atom[] = [];
  spaces: Atom[] = [];
  private filled = 0;

  constructor(first?: Atom) {
    if (first) this.addWord(first);
  }

  /** Words with spaces between them. */
  get wordCount(): number {
    return this.atoms.filter(({ kind }) => kind === "space").length + 1;
  }

  /** A space counts only between two words of a line. */
  addSpace(atom: Atom): void {
    if (this.atoms.length > 0) this.spaces.push(atom);
  }

  hasRoomFor(atom: Atom, width: number): boolean {
    if (this.atoms.length === 0) return true;
    return this.filled + widthOf(this.spaces) + atom.width <= width + ROUNDING;
  }

  addWord(atom: Atom): void {
    this.filled += widthOf(this.spaces) + atom.width;
    this.atoms.push(...this.spaces, atom);
    this.spaces = [];
  }

  /** Takes the last word of the line before, if there is a space after it and room here. */
  takeFrom(before: FilledLine<Atom>, width: number): void {
    const at = before.atoms.findLastIndex(({ kind }) => kind === "space");
    const word = before.atoms.slice(at + 1);
    if (before.spaces.length === 0) return;
    if (widthOf([...word, ...before.spaces, ...this.atoms]) > width) return;
    this.atoms = [...word, ...before.spaces, ...this.atoms];
    const space = before.atoms[at];
    before.spaces = space ? [space] : [];
    before.atoms = before.atoms.slice(0, at);
  }
}

export type { FilledLine };

function widthOf(atoms: readonly LineAtom[]): number {
  return atoms.reduce((sum, { width }) => sum + width, 0);
}
