import type { Region } from "@/lib/domain/exercise/exercise";
import type { ListColumn } from "./list-fields";

/** How a list is read, as somebody may change it. */
export interface ListPlan {
  readonly fields: readonly ListColumn[];
  /** What each word about a part of the body stands for; empty for one that says nothing. */
  readonly regions: Readonly<Record<string, Region | "">>;
}

export type LibraryPreviewRow = {
  /** As a spreadsheet counts; of a file of ours, the place in it. */
  readonly number: number;
  readonly name: string;
} & (
  | {
      readonly is: "new";
      readonly steps: readonly string[];
      readonly regions: readonly Region[];
      readonly pictures: number;
    }
  | { readonly is: "same" }
  | { readonly is: "wrong"; readonly problems: readonly string[] }
);

/** Everything there is to look at before anything is stored. */
export interface LibraryPreview {
  /** Who the exercises are from: another clinic by its name, or the name of a list. */
  readonly from: string;
  /** Absent for a file of ours, which says what is what. */
  readonly list?: {
    readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[];
    readonly plan: ListPlan;
    readonly regionWords: readonly { readonly word: string; readonly count: number }[];
    /** What is wrong with the choice of columns: then there are no rows. */
    readonly problem?: string;
  };
  /** Whether the letters had to be guessed. */
  readonly isGuessed: boolean;
  readonly rows: readonly LibraryPreviewRow[];
}
