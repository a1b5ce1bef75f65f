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
const OTHER = 550;

export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
}

/** How many lines the runs take at a width in points: an estimate for choosing a layout, never for cutting text. */
export function estimateLines(runs: readonly Run[], width: number, fontSize: number): number {
  let lines = 1;
  let filled = 0;
  for (const { text, isBold = false } of runs) {
    for (const word of text.split(/\s+/)) {
      const length = widthOf(word, isBold, fontSize);
      const gap = filled > 0 ? widthOf(" ", isBold, fontSize) : 0;
      const fits = filled + gap + length <= width;
      if (!fits && filled > 0) lines += 1;
      filled = fits ? filled + gap + length : length;
    }
  }
  return lines;
}

function widthOf(text: string, isBold: boolean, fontSize: number): number {
  const widths = isBold ? BOLD : REGULAR;
  const sum = Array.from(text).reduce(
    (total, letter) => total + (widths[letter.charCodeAt(0) - FIRST] ?? OTHER),
    0,
  );
  return (sum * fontSize) / 1000;
}
