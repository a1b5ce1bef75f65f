/** Kinds of structure that the sheet has, by their standard names (ISO 32000-1, 14.8.4). */
export type StructureTag =
  | "Document"
  | "Sect"
  | "Div"
  | "H1"
  | "H2"
  | "H3"
  | "H4"
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "Figure"
  | "Span"
  | "Link";

/** What a part of the sheet is to who cannot see it. */
export interface Role {
  /** `Artifact` for what only decorates or repeats, such as a footer: no reader speaks it. */
  readonly tag?: StructureTag | "Artifact";
  /** What a figure shows, in words. */
  readonly alt?: string;
  /** Which cells of the table a heading cell belongs to. */
  readonly scope?: "Row" | "Column";
  /** How many columns of the table a cell takes. */
  readonly colSpan?: number;
  /** What the labels of a list are. */
  readonly numbering?: "Decimal" | "Disc" | "None";
  /** The language of this part, where it is another than the sheet's, such as `ar`. */
  readonly lang?: string;
}

/** Elements whose words stand in them directly. All others hold paragraphs. */
const HOLDING_WORDS: ReadonlySet<string> = new Set(
  "H1 H2 H3 H4 P Lbl LBody TH TD Span Link Figure".split(" "),
);

export function holdsWords(tag: string | undefined): boolean {
  return tag !== undefined && HOLDING_WORDS.has(tag);
}

const NONE: Role = {};

/** The role among an element's other properties. */
export function roleOf({ tag, alt, scope, colSpan, numbering, lang }: Role): Role {
  if (!(tag || alt || lang)) return NONE;
  return {
    ...(tag ? { tag } : alt ? { tag: "Figure" as const } : {}),
    ...(alt && { alt }),
    ...(scope && { scope }),
    ...(colSpan && { colSpan }),
    ...(numbering && { numbering }),
    ...(lang && { lang }),
  };
}
