import { type CheckedBy, checkedInWords, TO_BE_REVIEWED } from "@/lib/domain/checker/checked-by";

/** The five articles the first library was drawn from. */
export const SOURCE_ARTICLES = {
  "000": "A Comprehensive Guide to Understanding and Alleviating Back and Hip Pain",
  "001": "How to Relieve Lower Back and Hip Pain: Symptoms, Causes, and Treatment",
  "002": "Unraveling the Causes and Treatments of Lower Back and Hip Pain",
  "003": "Lower Back and Hip Pain: A Quick Guide to Pain Relief",
  "004": "How To Relieve Lower Back And Hip Pain",
} as const;
export type SourceArticle = keyof typeof SOURCE_ARTICLES;

/** Who stands behind a text. Whether somebody has signed it stands with the signatures. */
export interface Provenance {
  /** Article keys; empty when the entry was added by the editors. */
  readonly articles: readonly SourceArticle[];
  /** What exactly came from the articles, for example "steps and dose" or "named, no dose". */
  readonly extent: string;
  readonly author: string;
  /** Local date on which the words were written or last changed, `YYYY-MM-DD`. */
  readonly writtenOn: string;
  /** An entry of the clinic's own, and the name of the one it began as a copy of. */
  readonly clinicsOwn?: {
    readonly copyOf?: string;
    /** The clinic that a program file brought it from; nobody here has reviewed it. */
    readonly from?: string;
  };
}

export const EDITORS = "Homestretch editors";

/** Where a new text of the clinic's own comes from: what it was copied from brings its sources along. */
export function originOfCopy(
  copied: { readonly name: string; readonly provenance: Provenance } | undefined,
): Omit<Provenance, "author" | "writtenOn"> {
  if (!copied) return { articles: [], extent: "", clinicsOwn: {} };
  const { articles, extent } = copied.provenance;
  return { articles, extent, clinicsOwn: { copyOf: copied.name } };
}

/** The provenance of a text after somebody of the clinic has written or changed it: nobody has signed that yet. */
export function ownProvenance(
  before: Omit<Provenance, "author" | "writtenOn">,
  author: string,
  today: string,
): Provenance {
  return { ...before, author, writtenOn: today };
}

/** The line shown under a text: its sources, its author, and who has signed it or that nobody has. */
export function provenanceLine(provenance: Provenance, language: string, checked?: CheckedBy): string {
  const sources = provenance.articles.map((key) => `“${SOURCE_ARTICLES[key]}”`);
  const from = sources.length > 0 ? `Source: ${sources.join("; ")} (${provenance.extent}). ` : "";
  const { author, writtenOn } = provenance;
  const open = author === EDITORS && !checked ? `, ${TO_BE_REVIEWED}` : "";
  const signed = checked ? ` ${checkedInWords(checked, language)}.` : "";
  return `${originOf(provenance)}${from}Written by ${author}${open}, ${writtenOn}.${signed}`;
}

function originOf({ clinicsOwn }: Provenance): string {
  if (!clinicsOwn) return "";
  if (clinicsOwn.from) return `From ${clinicsOwn.from}, not reviewed here. `;
  return clinicsOwn.copyOf ? `The clinic's own, from “${clinicsOwn.copyOf}”. ` : "The clinic's own. ";
}
