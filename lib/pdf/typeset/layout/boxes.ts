import type { SheetFonts } from "../../fonts/sheet-fonts";
import { setLines, type TextLine } from "../lines/text-lines";
import { type Edges, insetOf, type NodeStyle } from "../tree/node-style";
import type { SheetNode, TextNode, ViewNode } from "../tree/nodes";

/** A part with its size, and its place within the part around it. */
export interface Box {
  readonly node: SheetNode;
  readonly width: number;
  height: number;
  x: number;
  y: number;
  readonly children: readonly Box[];
  /** Of children that stand beside each other: the lines they take. */
  readonly rows: readonly Row[];
  readonly lines: readonly TextLine[];
}

interface Row {
  readonly boxes: readonly Box[];
  readonly height: number;
}

/**
 * Sizes and places of everything in a part of the sheet.
 * @param width points
 * @param least height in points that the part takes at least
 */
export function layOut(root: ViewNode, width: number, fonts: SheetFonts, least = 0): Box {
  const box = new Sizer(fonts).size(root, width);
  place(box, Math.max(box.height, least));
  return box;
}

const across = ({ left, right }: Edges) => left + right;
const down = ({ top, bottom }: Edges) => top + bottom;
const outerWidth = ({ node, width }: Box) => width + across(node.style.margin);
const outerHeight = ({ node, height }: Box) => height + down(node.style.margin);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** From the widths that are given down to the heights that come of them. */
class Sizer {
  private readonly natural = new Map<SheetNode, number>();

  constructor(private readonly fonts: SheetFonts) {}

  size(node: SheetNode, width: number): Box {
    const { style } = node;
    const room = width - across(insetOf(style));
    const lines = node.kind === "text" ? this.lines(node, room) : [];
    const rows = node.kind === "view" && style.isRow ? this.rowsOf(node, room) : [];
    const children = node.kind === "view" && !style.isRow ? this.columnOf(node, room) : [];
    const content = sum(lines.map(({ height }) => height)) + sum(rows.map(({ height }) => height));
    const natural = content + sum(children.map(outerHeight)) + down(insetOf(style));
    const height = Math.max(style.minHeight, style.height ?? natural);
    return {
      node,
      width,
      height,
      x: 0,
      y: 0,
      rows,
      lines,
      children: rows.flatMap(({ boxes }) => boxes).concat(children),
    };
  }

  private lines({ runs, style }: TextNode, room: number): TextLine[] {
    return setLines(runs, room, this.fonts, style.isTurned);
  }

  private columnOf({ style, children }: ViewNode, room: number): Box[] {
    return children.map((child) => {
      const own = room - across(child.style.margin);
      const width = style.align === "stretch" ? own : Math.min(own, this.widthOf(child));
      return this.size(child, child.style.width ?? width);
    });
  }

  private rowsOf(node: ViewNode, room: number): Row[] {
    return this.splitRow(node, room).map((children) => {
      const widths = this.share(children, node.style, room);
      const boxes = children.map((child, index) => this.size(child, widths[index] ?? 0));
      return { boxes, height: Math.max(0, ...boxes.map(outerHeight)) };
    });
  }

  /** The children line by line, if they may take more than one. */
  private splitRow({ style, children }: ViewNode, room: number): SheetNode[][] {
    if (!style.isWrapping) return [[...children]];
    const rows: SheetNode[][] = [];
    let filled = 0;
    for (const child of children) {
      const width = Math.min(room, this.baseOf(child)) + across(child.style.margin);
      const row = rows.at(-1);
      if (row && filled + style.gap + width <= room) {
        row.push(child);
        filled += style.gap + width;
      } else {
        rows.push([child]);
        filled = width;
      }
    }
    return rows;
  }

  /** Widths beside each other: as wide as its words or its style says; then what is left over, or lacks, is shared. */
  private share(children: readonly SheetNode[], { gap }: NodeStyle, room: number): number[] {
    const bases = children.map((child) => this.baseOf(child));
    const margins = sum(children.map(({ style }) => across(style.margin)));
    const left = room - sum(bases) - margins - gap * Math.max(0, children.length - 1);
    const grows = sum(children.map(({ style }) => style.grow));
    return bases.map((base, index) => {
      const grow = children[index]?.style.grow ?? 0;
      if (left > 0) return grows > 0 ? base + (left * grow) / grows : base;
      return base + (sum(bases) > 0 ? (left * base) / sum(bases) : 0);
    });
  }

  private baseOf(node: SheetNode): number {
    return node.style.isFilling ? 0 : (node.style.width ?? this.widthOf(node));
  }

  /** As wide as a part is when nothing makes its words break. */
  private widthOf(node: SheetNode): number {
    const known = this.natural.get(node);
    if (known !== undefined) return known;
    const { style } = node;
    const width = style.width ?? Math.max(style.minWidth, this.contentWidth(node) + across(insetOf(style)));
    this.natural.set(node, width);
    return width;
  }

  private contentWidth(node: SheetNode): number {
    if (node.kind === "text") {
      return Math.max(0, ...this.lines(node, Number.POSITIVE_INFINITY).map(({ width }) => width));
    }
    if (node.kind !== "view") return 0;
    const widths = node.children.map((child) => this.widthOf(child) + across(child.style.margin));
    if (!node.style.isRow) return Math.max(0, ...widths);
    return sum(widths) + node.style.gap * Math.max(0, widths.length - 1);
  }
}

/** Gives a part its final height, and everything in it its place. */
function place(box: Box, height: number): void {
  box.height = height;
  const { node, rows, children } = box;
  if (node.kind !== "view") return;
  const inset = insetOf(node.style);
  if (!node.style.isRow) {
    placeColumn(children, node.style, {
      x: inset.left,
      y: inset.top,
      width: box.width - across(inset),
      height: height - down(inset),
    });
    return;
  }
  let y = inset.top;
  for (const row of rows) {
    const room = rows.length === 1 ? height - down(inset) : row.height;
    placeRow(row.boxes, node.style, { x: inset.left, y, width: box.width - across(inset), height: room });
    y += row.height;
  }
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function placeColumn(boxes: readonly Box[], { align, justify }: NodeStyle, room: Room): void {
  const left = room.height - sum(boxes.map(outerHeight));
  const grows = sum(boxes.map(({ node }) => node.style.grow));
  const isGrowing = left > 0 && grows > 0;
  let y = room.y + (justify === "center" && !isGrowing ? Math.max(0, left) / 2 : 0);
  for (const box of boxes) {
    const { margin, grow } = box.node.style;
    box.x = room.x + margin.left + shift(align, room.width - outerWidth(box));
    box.y = y + margin.top;
    place(box, box.height + (isGrowing ? (left * grow) / grows : 0));
    y += outerHeight(box);
  }
}

function placeRow(boxes: readonly Box[], { align, justify, gap, isReversed }: NodeStyle, room: Room): void {
  const left = room.width - sum(boxes.map(outerWidth)) - gap * Math.max(0, boxes.length - 1);
  const free = Math.max(0, left);
  const before = {
    start: 0,
    "space-between": 0,
    center: free / 2,
    "flex-end": free,
    "space-around": free / boxes.length / 2,
  };
  const between = {
    start: 0,
    center: 0,
    "flex-end": 0,
    "space-between": free / Math.max(1, boxes.length - 1),
    "space-around": free / boxes.length,
  };
  let x = room.x + before[justify];
  for (const box of boxes) {
    const { margin } = box.node.style;
    // As far from the right edge of the room, where that is where the row begins.
    const left = isReversed ? 2 * room.x + room.width - x - outerWidth(box) : x;
    box.x = left + margin.left;
    box.y = room.y + margin.top + shift(align, room.height - outerHeight(box));
    const isStretched = align === "stretch" && box.node.style.height === undefined;
    place(box, isStretched ? room.height - down(margin) : box.height);
    x += outerWidth(box) + gap + between[justify];
  }
}

function shift(align: NodeStyle["align"], free: number): number {
  return align === "center" ? free / 2 : align === "flex-end" ? free : 0;
}
