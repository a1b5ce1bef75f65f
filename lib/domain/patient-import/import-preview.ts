import type { NameOrder } from "@/lib/domain/patient/person-name";
import type { ColumnField } from "./import-fields";

/** A column of the file as the screen shows it. */
export interface PreviewColumn {
  /** As it stands in the file; empty for a column without a name. */
  readonly name: string;
  readonly field: ColumnField;
  /** The first cells that are filled. */
  readonly samples: readonly string[];
}

/** What an import would do with a row. */
export type PreviewRow = {
  /** As a spreadsheet counts. */
  readonly number: number;
  readonly name: string;
} & (
  | { readonly is: "new"; readonly label: string; readonly birthYear: number | null }
  | { readonly is: "same"; readonly why: string }
  | { readonly is: "wrong"; readonly problems: readonly string[] }
);

/** A name and what paper would say, by each order. */
export interface NameSample {
  readonly name: string;
  readonly labels: Readonly<Record<NameOrder, string>>;
}

/** Everything there is to look at before anything is stored. */
export interface ImportPreview {
  readonly columns: readonly PreviewColumn[];
  readonly nameOrder: NameOrder;
  readonly nameSamples: readonly NameSample[];
  readonly source: string;
  /** Whether the letters had to be guessed. */
  readonly isGuessed: boolean;
  /** Whether the columns were read as the clinic read them last time. */
  readonly isRemembered: boolean;
  /** What is wrong with the choice of columns: then there are no rows. */
  readonly problem?: string;
  readonly rows: readonly PreviewRow[];
}
