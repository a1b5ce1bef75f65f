const FIRST = 32;
/** Advance widths of Atkinson Hyperlegible Next for the letters from space to tilde, in thousandths of an em. */
const REGULAR = [
  280, 286, 301, 651, 592, 919, 731, 160, 299, 299, 485, 606, 210, 362, 210, 387, 648, 407, 548, 576, 614,
  588, 598, 510, 615, 595, 210, 210, 553, 628, 553, 480, 778, 626, 613, 645, 669, 569, 552, 694, 694, 392,
  512, 631, 541, 824, 693, 714, 592, 724, 614, 592, 558, 690, 593, 856, 623, 575, 607, 317, 387, 344, 552,
  372, 243, 525, 566, 485, 564, 538, 314, 558, 550, 252, 245, 492, 262, 845, 550, 548, 566, 574, 349, 471,
  326, 540, 461, 684, 481, 449, 460, 344, 237, 344, 555,
];
const BOLD = [
  312, 303, 390, 765, 610, 969, 725, 210, 335, 335, 485, 595, 271, 373, 272, 440, 659, 440, 579, 600, 624,
  607, 626, 537, 624, 571, 272, 272, 569, 612, 569, 547, 781, 678, 643, 658, 688, 597, 566, 718, 701, 424,
  561, 663, 552, 858, 717, 746, 629, 756, 650, 610, 607, 686, 644, 886, 685, 650, 618, 340, 440, 344, 582,
  400, 288, 552, 596, 510, 596, 563, 365, 593, 571, 300, 259, 555, 318, 882, 571, 576, 596, 599, 376, 508,
  376, 567, 530, 740, 539, 521, 505, 381, 254, 381, 537,
];
/** A letter of a script that is not measured, such as Devanagari; wider ones only make a sheet roomier. */
const OTHER = 620;
/** Ideographs and kana fill the em. */
const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;

export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
}

/** How many lines the runs take at a width in points; a text with line breaks is counted line by line. */
export function countLines(runs: readonly Run[], width: number, fontSize: number): number {
  const [only] = runs;
  if (only && runs.length === 1 && only.text.includes("\n")) {
    return only.text
      .split("\n")
      .reduce((sum, line) => sum + countLines([{ ...only, text: line }], width, fontSize), 0);
  }
  let lines = 1;
  let filled = 0;
  for (const { text, isBold = false } of runs) {
    const space = widthOf(" ", isBold, fontSize);
    for (const thousandths of wordsOf(text, isBold)) {
      const length = (thousandths * fontSize) / 1000;
      const gap = filled > 0 ? space : 0;
      const fits = filled + gap + length <= width;
      if (fits) {
        filled += gap + length;
        continue;
      }
      if (filled > 0) lines += 1;
      // A word that is longer than a line is cut.
      const cuts = Math.max(0, Math.ceil(length / width) - 1);
      lines += cuts;
      filled = length - cuts * width;
    }
  }
  return lines;
}

/** Width of a text on one line, in points. */
export function widthOf(text: string, isBold: boolean, fontSize: number): number {
  return (
    (kept(isBold ? lineWidths.bold : lineWidths.regular, text, () => measure(text, isBold)) * fontSize) / 1000
  );
}

/** Widths of a text's words, in thousandths of an em. */
function wordsOf(text: string, isBold: boolean): readonly number[] {
  return kept(isBold ? wordWidths.bold : wordWidths.regular, text, () =>
    text.split(/\s+/).map((word) => measure(word, isBold)),
  );
}

function measure(text: string, isBold: boolean): number {
  const widths = isBold ? BOLD : REGULAR;
  let sum = 0;
  for (const letter of text.normalize("NFD")) sum += widthOfLetter(letter, widths);
  return sum;
}

/** The same texts come again and again while a sheet is planned. */
const MEASURED_LIMIT = 3000;
/** A longer text, such as a note, would take more room than it saves time. */
const LONGEST_KEPT = 500;
const lineWidths = { regular: new Map<string, number>(), bold: new Map<string, number>() };
const wordWidths = {
  regular: new Map<string, readonly number[]>(),
  bold: new Map<string, readonly number[]>(),
};

function kept<T>(known: Map<string, T>, text: string, find: () => T): T {
  const found = known.get(text) ?? find();
  if (text.length > LONGEST_KEPT) return found;
  if (known.size >= MEASURED_LIMIT && !known.has(text)) known.clear();
  known.set(text, found);
  return found;
}

/** Marks above and below a letter take no room of their own. */
function widthOfLetter(letter: string, widths: readonly number[]): number {
  const known = widths[letter.charCodeAt(0) - FIRST];
  if (known !== undefined) return known;
  if (/\p{M}/u.test(letter)) return 0;
  return WIDE.test(letter) ? 1000 : OTHER;
}
