import type { Border, NodeStyle } from "../tree/node-style";
import { num, rgb } from "./content";

/** Where a part stands on its side, in points from the left and from the top. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Radii = NodeStyle["radii"];

/** Control points of a quarter circle stand this far out, as a share of its radius. */
const ROUND = 0.5523;
const SHARP: Radii = [0, 0, 0, 0];

export function isDecorated({ background, border: { top, right, bottom, left } }: NodeStyle): boolean {
  return Boolean(background ?? top ?? right ?? bottom ?? left);
}

/** The operators that draw a part's background and borders. */
export function decoration(style: NodeStyle, frame: Frame, paperHeight: number): string[] {
  const { background, radii } = style;
  const ground = background ? [`${rgb(background)} rg`, ...outline(frame, radii, paperHeight), "f"] : [];
  return [...ground, ...borders(style, frame, paperHeight)];
}

/** One line all around, or straight ones on single sides. */
function borders({ border, radii }: NodeStyle, frame: Frame, paperHeight: number): string[] {
  const { top, right, bottom, left } = border;
  const { x, y, width, height } = frame;
  if (top && right && bottom && left) {
    const half = top.width / 2;
    const inner = { x: x + half, y: y + half, width: width - top.width, height: height - top.width };
    const rounded = radii.map((radius) => Math.max(0, radius - half)) as unknown as Radii;
    return [`${rgb(top.color)} RG ${num(top.width)} w`, ...outline(inner, rounded, paperHeight), "S"];
  }
  const bar = (one: Border | undefined, frameOf: (line: number) => Frame) =>
    one ? [`${rgb(one.color)} rg`, ...outline(frameOf(one.width), SHARP, paperHeight), "f"] : [];
  return [
    ...bar(top, (line) => ({ x, y, width, height: line })),
    ...bar(bottom, (line) => ({ x, y: y + height - line, width, height: line })),
    ...bar(left, (line) => ({ x, y, width: line, height })),
    ...bar(right, (line) => ({ x: x + width - line, y, width: line, height })),
  ];
}

/** A rectangle whose corners may be round, as a path. */
export function outline({ x, y, width, height }: Frame, [a, b, c, d]: Radii, paperHeight: number): string[] {
  const bottom = paperHeight - y - height;
  if (a === 0 && b === 0 && c === 0 && d === 0) {
    return [`${num(x)} ${num(bottom)} ${num(width)} ${num(height)} re`];
  }
  const [right, top] = [x + width, bottom + height];
  const rest = 1 - ROUND;
  const curve = (...points: readonly number[]) => `${points.map(num).join(" ")} c`;
  return [
    `${num(x + a)} ${num(top)} m ${num(right - b)} ${num(top)} l`,
    curve(right - b * rest, top, right, top - b * rest, right, top - b),
    `${num(right)} ${num(bottom + c)} l`,
    curve(right, bottom + c * rest, right - c * rest, bottom, right - c, bottom),
    `${num(x + d)} ${num(bottom)} l`,
    curve(x + d * rest, bottom, x, bottom + d * rest, x, bottom + d),
    `${num(x)} ${num(top - a)} l`,
    curve(x, top - a * rest, x + a * rest, top, x + a, top),
    "h",
  ];
}
