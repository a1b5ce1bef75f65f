import type { CardFit, Columns } from "./handout-card-fit";
import type { ExerciseFit } from "./handout-exercise-fit";

/** A part of the sheet that stands whole on one side. */
export type HandoutPiece = { readonly height: number } & (
  | { readonly kind: "masthead" | "painGuide" | "teachBack" | "topicTitles" | "colophon" | "warningClose" }
  | { readonly kind: "exercise"; readonly index: number; readonly fit: ExerciseFit }
  /** A list in a frame of its own: of the additions, or of the levels of the card in large print. */
  | { readonly kind: "addition" | "level"; readonly index: number; readonly columns: Columns }
  | { readonly kind: "warning"; readonly fit: CardFit }
  | { readonly kind: "topics"; readonly first: number; readonly isRunIn: boolean; readonly columns: Columns }
  | DiaryPiece
);

/** Two weeks beside each other by some of the rows. */
export interface DiaryPiece {
  readonly kind: "diary";
  readonly weeks: readonly [number, number];
  readonly rows: readonly [number, number];
  /** The pain row closes the last rows. */
  readonly hasPain: boolean;
  readonly isFirst: boolean;
}
