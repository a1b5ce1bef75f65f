export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
}

/** How much room words take, by the fonts that set them. Sizes and widths are points. */
export interface TextMeasure {
  /** How many lines the runs take, a space between each two. */
  countLines(runs: readonly Run[], width: number, fontSize: number): number;
  /** Width of a text on one line. */
  widthOf(text: string, isBold: boolean, fontSize: number): number;
}
