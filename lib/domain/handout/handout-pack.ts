import type { HandoutLayout } from "./handout-layout";
import type { HandoutPiece } from "./handout-piece";

export interface PlannedPage {
  readonly pieces: readonly HandoutPiece[];
  /** Points that are left; below 0 when one piece is longer than a side and runs on. */
  readonly spare: number;
}

/** Kept free on each side: text is measured, and a line may turn out longer. */
const RESERVE = 5;

/** Puts the pieces on sides, in order, each whole on one; a piece longer than a side runs on over the next ones. */
export function packPieces(
  pieces: readonly HandoutPiece[],
  depth: number,
  layout: HandoutLayout,
): PlannedPage[] {
  const room = depth - RESERVE;
  const pages: { pieces: HandoutPiece[]; spare: number }[] = [];
  for (const piece of pieces) {
    const page = pages.at(-1);
    if (page && page.spare >= piece.height && !startsSide(piece, page.pieces, layout)) {
      page.pieces.push(piece);
      page.spare -= piece.height;
      continue;
    }
    pages.push({ pieces: [piece], spare: room - piece.height });
    for (let rest = piece.height - room; rest > 0; rest -= room) pages.push({ pieces: [], spare: 0 });
  }
  return pages;
}

/** One exercise a side: the next one, and what follows the last one, starts a side of its own. */
function startsSide(piece: HandoutPiece, before: readonly HandoutPiece[], layout: HandoutLayout): boolean {
  if (layout !== "single") return false;
  const hasExercise = before.some(({ kind }) => kind === "exercise");
  return (
    hasExercise ||
    (piece.kind === "exercise" && before.some(({ kind }) => kind !== "masthead" && kind !== "painGuide"))
  );
}
