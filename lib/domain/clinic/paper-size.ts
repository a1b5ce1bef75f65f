export const PAPER_SIZES = ["A4", "Letter"] as const;

export type PaperSize = (typeof PAPER_SIZES)[number];
