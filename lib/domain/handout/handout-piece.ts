import type { CardFit, Columns } from "./handout-card-fit";
import type { HandoutTopic, LabelledText } from "./handout-model";
import type { RowFit } from "./handout-row-fit";
import type { SheetSetup } from "./handout-sheet";

/** One side: what stands on it, and how large it is set. */
export interface PlannedPage {
  readonly setup: SheetSetup;
  readonly pieces: readonly HandoutPiece[];
  /** Points that are left; below 0 when one piece is longer than a side and runs on. */
  readonly spare: number;
}

/** A part of the sheet that stands whole on one side. */
export type HandoutPiece = { readonly height: number } & (
  | { readonly kind: "masthead" | "painRow" | "painGuide" | "habit" | "teachBack" | "warningClose" }
  | { readonly kind: "colophon"; readonly line?: LabelledText }
  | { readonly kind: "exercise"; readonly index: number; readonly fit: RowFit }
  /** A list in a frame of its own: of the additions, of the levels of the card in large print, or of a draft of it. */
  | { readonly kind: "addition" | "level" | "draft"; readonly index: number; readonly columns: Columns }
  | { readonly kind: "warning"; readonly fit: CardFit }
  | TopicsPiece
  | DiaryPiece
);

/** A row of the advice. */
export interface TopicsPiece {
  readonly kind: "topics";
  readonly heading?: string;
  readonly isFirst: boolean;
  /** One topic as a paragraph. */
  readonly isRunIn: boolean;
  readonly topics: readonly HandoutTopic[];
  readonly columns: Columns;
}

/** Two weeks beside each other by some of the rows. */
export interface DiaryPiece {
  readonly kind: "diary";
  readonly weeks: readonly [number, number];
  readonly rows: readonly [number, number];
  /** The pain row closes the last rows. */
  readonly hasPain: boolean;
  readonly isFirst: boolean;
}
