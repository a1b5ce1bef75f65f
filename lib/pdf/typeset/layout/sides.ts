import type { SheetFonts } from "../../fonts/sheet-fonts";
import { insetOf } from "../tree/node-style";
import type { PageNode, SheetDocument } from "../tree/nodes";
import { type Box, layOut } from "./boxes";

/** One side of paper. */
export interface Side {
  readonly width: number;
  readonly height: number;
  /** What stands on every side of a page, such as its footer, with what flows at its place within. */
  readonly frame: Box;
  readonly content: Box;
}

/** Points that rounding may add. */
const TOLERANCE = 0.01;
/** Lines of a text that stand together at the foot of a side, and at the head of the next one. */
const FEWEST_LINES = 2;

interface Flow {
  readonly page: PageNode;
  readonly parts: readonly Box[];
}

/**
 * Lays the pages of a sheet out on sides. A page that is longer than its paper runs over as many sides as it takes: it
 * is cut between its parts and lines, never within a part that says it is whole and fits a side.
 */
export function layOutSides({ pages }: SheetDocument, fonts: SheetFonts): Side[] {
  const flows = pages.map((page): Flow => {
    const { width, height } = roomIn(frameOf(page, { number: 1, total: pages.length }, fonts));
    return { page, parts: cutIntoSides(layOut(page.content, width, fonts, height), height) };
  });
  const total = flows.reduce((sum, { parts }) => sum + parts.length, 0);
  let number = 0;
  return flows.flatMap(({ page, parts }) =>
    parts.map((content) => {
      number += 1;
      return {
        width: page.width,
        height: page.height,
        frame: frameOf(page, { number, total }, fonts),
        content,
      };
    }),
  );
}

function frameOf(
  { frame, width, height }: PageNode,
  side: Parameters<PageNode["frame"]>[0],
  fonts: SheetFonts,
): Box {
  return layOut(frame(side), width, fonts, height);
}

/** What flows in a frame has the room that the other parts around it leave. */
function roomIn(frame: Box): { width: number; height: number } {
  const around = parentOfPlace(frame);
  const place = around?.children.find(({ node }) => node.kind === "set");
  if (!(around && place)) throw new Error("the frame of a page has no place for its content");
  const { top, bottom } = insetOf(around.node.style);
  const others = around.children.filter((box) => box !== place);
  const taken = others.reduce(
    (sum, { height, node: { style } }) => sum + height + style.margin.top + style.margin.bottom,
    0,
  );
  return { width: place.width, height: around.height - top - bottom - taken };
}

function parentOfPlace(box: Box): Box | undefined {
  if (box.children.some(({ node }) => node.kind === "set")) return box;
  for (const child of box.children) {
    const found = parentOfPlace(child);
    if (found) return found;
  }
  return undefined;
}

/** The content of a page as one box a side. */
function cutIntoSides(content: Box, room: number): Box[] {
  const sides: Box[] = [];
  let rest: Box | undefined = content;
  while (rest) {
    const [head, tail]: Cut = firstOf(rest, room);
    sides.push(head ?? rest);
    rest = head && tail;
  }
  return sides;
}

/** What fits no side at all is cut all the same, so that nothing is lost. */
function firstOf(content: Box, room: number): Cut {
  const [head, tail] = cut(content, room, false);
  return head ? [head, tail] : cut(content, room, true);
}

type Cut = readonly [head: Box | undefined, tail: Box | undefined];

/** What fits into `room` points from the top of a placed box, and the rest. */
function cut(box: Box, room: number, isForced: boolean): Cut {
  const isBroken = box.children.some(({ node }, index) => index > 0 && node.kind === "view" && node.isFirst);
  if (box.height <= room + TOLERANCE && !isBroken) return [box, undefined];
  if (box.node.kind === "text") return cutText(box, room, isForced);
  if (box.node.kind !== "view" || (box.node.isWhole && !isForced)) return [undefined, box];
  return cutView(box, room, isForced);
}

function cutText(box: Box, room: number, isForced: boolean): Cut {
  const { top } = insetOf(box.node.style);
  const least = isForced ? 1 : FEWEST_LINES;
  let [count, height] = [0, top];
  for (const line of box.lines) {
    if (height + line.height > room + TOLERANCE) break;
    count += 1;
    height += line.height;
  }
  if (!isForced) count = Math.min(count, box.lines.length - FEWEST_LINES);
  if (count < least) return [undefined, box];
  const cutHeight = top + box.lines.slice(0, count).reduce((sum, line) => sum + line.height, 0);
  return [
    { ...box, lines: box.lines.slice(0, count), height: cutHeight },
    { ...box, lines: box.lines.slice(count), height: box.height - cutHeight + top },
  ];
}

function cutView(box: Box, room: number, isForced: boolean): Cut {
  const heads: Box[] = [];
  const tails: Box[] = [];
  let first = Number.POSITIVE_INFINITY;
  let isClosed = false;
  const isRow = box.node.style.isRow;
  box.children.forEach((child, index) => {
    const isFirst = index > 0 && child.node.kind === "view" && child.node.isFirst;
    isClosed ||= !isRow && (tails.length > 0 || isFirst);
    const mayForce = isForced && heads.length === 0;
    const [head, tail] =
      isClosed || child.y >= room ? [undefined, child] : cut(child, room - child.y, mayForce);
    if (head) heads.push(head);
    if (!tail) return;
    tails.push(head ? { ...tail, y: 0 } : tail);
    first = Math.min(first, head ? room : child.y);
  });
  if (!heads.some(({ height }) => height > 0)) return [undefined, box];
  const rest = tails.map((tail) => (tail.y === 0 ? tail : { ...tail, y: Math.max(0, tail.y - first) }));
  const { bottom } = insetOf(box.node.style);
  const height = Math.max(0, ...rest.map((tail) => tail.y + tail.height)) + bottom;
  return [
    { ...box, children: heads, height: Math.min(room, box.height) },
    { ...box, children: rest, height },
  ];
}
