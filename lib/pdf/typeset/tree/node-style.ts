import { UnknownPart } from "./unknown-part";

export interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Border {
  readonly width: number;
  readonly color: string;
}

type Align = "stretch" | "center" | "flex-end";
type Justify = "start" | "center" | "flex-end" | "space-between" | "space-around";

/** What a part of the sheet may ask of its place and looks; all lengths in points. */
export interface NodeStyle {
  readonly isRow: boolean;
  /** Of a row: its parts stand from right to left. */
  readonly isReversed: boolean;
  readonly isWrapping: boolean;
  readonly gap: number;
  readonly align: Align;
  readonly justify: Justify;
  readonly grow: number;
  /** Takes nothing for its words and then its share of what is left. */
  readonly isFilling: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly minWidth: number;
  readonly minHeight: number;
  readonly margin: Edges;
  readonly padding: Edges;
  readonly border: Readonly<Record<keyof Edges, Border | undefined>>;
  /** Of the corners, from the left at the top clockwise. */
  readonly radii: readonly [number, number, number, number];
  readonly background?: string;
  readonly isClipped: boolean;
  readonly textAlign?: "right" | "center";
  /** The words are read from right to left. */
  readonly isTurned: boolean;
}

type Side = "Top" | "Right" | "Bottom" | "Left";
type Lengths = "width" | "height" | "minWidth" | "minHeight" | "maxHeight" | "columnGap" | "borderRadius";
type EdgeName = "margin" | "padding";

/** A style as a part writes it. */
export type GivenStyle = {
  readonly [Key in
    | Lengths
    | "flexGrow"
    | "flexBasis"
    | "borderTopLeftRadius"
    | "borderTopRightRadius"
    | EdgeName
    | `${EdgeName}${Side | "Vertical" | "Horizontal"}`]?: number;
} & { readonly [Key in "border" | `border${Side}`]?: string } & {
  readonly flexDirection?: string;
  readonly flexWrap?: string;
  readonly alignItems?: Align;
  readonly justifyContent?: Justify;
  readonly textAlign?: string;
  readonly direction?: string;
  readonly backgroundColor?: string;
  readonly overflow?: string;
};

const SIDES = ["Top", "Right", "Bottom", "Left"] as const;

/** Keys that are read, here or as type; any other one stands for what is not done here. */
const KNOWN = new Set(
  `fontFamily fontSize fontWeight lineHeight color textAlign direction textDecoration flexDirection flexWrap columnGap alignItems
  justifyContent flexGrow flexShrink flexBasis width height minWidth minHeight maxHeight margin marginTop marginRight
  marginBottom marginLeft marginVertical marginHorizontal padding paddingTop paddingRight paddingBottom paddingLeft
  paddingVertical paddingHorizontal border borderTop borderRight borderBottom borderLeft borderRadius
  borderTopLeftRadius borderTopRightRadius backgroundColor overflow`.split(/\s+/),
);

const NO_EDGES: Edges = { top: 0, right: 0, bottom: 0, left: 0 };
const NO_BORDER: NodeStyle["border"] = {
  top: undefined,
  right: undefined,
  bottom: undefined,
  left: undefined,
};
const SHARP: NodeStyle["radii"] = [0, 0, 0, 0];
const known = new WeakMap<object, NodeStyle>();
const NONE = readGiven({});

/** A style in one form; a style that is shared by many parts is read once. */
export function readStyle(given: GivenStyle | undefined): NodeStyle {
  if (!given) return NONE;
  const found = known.get(given) ?? readGiven(given);
  known.set(given, found);
  return found;
}

function readGiven(given: GivenStyle): NodeStyle {
  const keys = Object.keys(given);
  for (const key of keys) if (!KNOWN.has(key)) throw new UnknownPart(`the style ${key}`);
  // Most parts have none of them, and a sheet has hundreds of parts.
  const has = (start: string) => keys.some((key) => key.startsWith(start));
  const hasBorder = has("border");
  const { width, height, backgroundColor: background, textAlign } = given;
  return {
    isRow: given.flexDirection === "row" || given.flexDirection === "row-reverse",
    isReversed: given.flexDirection === "row-reverse",
    isWrapping: given.flexWrap === "wrap",
    gap: given.columnGap ?? 0,
    align: given.alignItems ?? "stretch",
    justify: given.justifyContent ?? "start",
    grow: given.flexGrow ?? 0,
    isFilling: given.flexBasis === 0,
    minWidth: given.minWidth ?? 0,
    minHeight: given.minHeight ?? 0,
    margin: has("margin") ? edgesOf(given, "margin") : NO_EDGES,
    padding: has("padding") ? edgesOf(given, "padding") : NO_EDGES,
    border: hasBorder ? bordersOf(given) : NO_BORDER,
    radii: hasBorder ? radiiOf(given) : SHARP,
    isClipped: given.overflow === "hidden",
    isTurned: given.direction === "rtl",
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(background && { background }),
    ...((textAlign === "right" || textAlign === "center") && { textAlign }),
  };
}

function edgesOf(given: GivenStyle, name: EdgeName): Edges {
  const all = given[name] ?? 0;
  const vertical = given[`${name}Vertical`] ?? all;
  const horizontal = given[`${name}Horizontal`] ?? all;
  return {
    top: given[`${name}Top`] ?? vertical,
    right: given[`${name}Right`] ?? horizontal,
    bottom: given[`${name}Bottom`] ?? vertical,
    left: given[`${name}Left`] ?? horizontal,
  };
}

function radiiOf({ borderRadius: all = 0, ...given }: GivenStyle): NodeStyle["radii"] {
  return [given.borderTopLeftRadius ?? all, given.borderTopRightRadius ?? all, all, all];
}

function bordersOf(given: GivenStyle): NodeStyle["border"] {
  const [top, right, bottom, left] = SIDES.map((side) => {
    const text = given[`border${side}`] ?? given.border;
    return text === undefined ? undefined : borderOf(text);
  });
  return { top, right, bottom, left };
}

function borderOf(text: string): Border {
  const [width = "0", , color = "#000000"] = text.split(" ");
  return { width: Number.parseFloat(width), color };
}

/** Room that a part's border and padding take on each side. */
export function insetOf({ border, padding }: NodeStyle): Edges {
  return {
    top: padding.top + (border.top?.width ?? 0),
    right: padding.right + (border.right?.width ?? 0),
    bottom: padding.bottom + (border.bottom?.width ?? 0),
    left: padding.left + (border.left?.width ?? 0),
  };
}
