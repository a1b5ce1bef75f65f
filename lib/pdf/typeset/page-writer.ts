import { follow } from "../follow-trace";
import type { SheetFace } from "../fonts-face";
import { tracePath } from "../path-trace";
import type { Box } from "./boxes";
import { ContentPainter, factor, num, rgb } from "./content";
import type { EmbeddedFont } from "./embedded-font";
import { type Form, formOf } from "./forms";
import { type Border, insetOf, type NodeStyle } from "./node-style";
import type { CanvasNode, ImageNode, SvgNode, ViewNode } from "./nodes";
import type { LinePiece } from "./text-lines";

/** What the pages of a file share. */
export interface Supplies {
  fontOf(face: SheetFace): EmbeddedFont;
  /** The name a page draws an object by; equal ones are written once. */
  formName(form: Form): string;
  imageName(source: ImageNode["source"]): string;
  /** How much drawings cover what is below, in percent. */
  readonly opacities: Set<number>;
}

export interface WrittenPage {
  readonly content: string;
  readonly links: readonly { readonly url: string; readonly rect: readonly number[] }[];
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Radii = NodeStyle["radii"];

/** Control points of a quarter circle stand this far out, as a share of its radius. */
const ROUND = 0.5523;
const SHARP: Radii = [0, 0, 0, 0];
/** Steps of a sign's path in one of its units. */
const SIGN_STEPS = 100;

/** Writes the boxes of one page as the operators that draw them, in reading order. */
export class PageWriter {
  private readonly out: string[] = [];
  private readonly links: WrittenPage["links"][number][] = [];
  /** What is set already, so that it is not said again for each line. */
  private set = { fill: "", font: "" };

  constructor(
    private readonly paperHeight: number,
    private readonly supplies: Supplies,
  ) {}

  write(box: Box): WrittenPage {
    this.draw(box, 0, 0);
    return { content: this.out.join("\n"), links: this.links };
  }

  private draw(box: Box, left: number, top: number): void {
    const frame = { x: left + box.x, y: top + box.y, width: box.width, height: box.height };
    const { node } = box;
    if (node.kind === "view") this.drawView(node, box, frame);
    else if (node.kind === "text") this.drawText(box, frame);
    else if (node.kind === "canvas") this.drawCanvas(node, frame);
    else if (node.kind === "svg") this.drawSvg(node, frame);
    else this.drawImage(node, frame);
  }

  private drawView({ style, link }: ViewNode, box: Box, frame: Frame): void {
    if (style.isClipped) {
      this.save();
      this.outline(frame, style.radii);
      this.out.push("W n");
    }
    if (style.background) {
      this.fillWith(style.background);
      this.outline(frame, style.radii);
      this.out.push("f");
    }
    this.drawBorders(style, frame);
    for (const child of box.children) this.draw(child, frame.x, frame.y);
    if (style.isClipped) this.restore();
    if (link) {
      const bottom = this.paperHeight - frame.y - frame.height;
      this.links.push({ url: link, rect: [frame.x, bottom, frame.x + frame.width, bottom + frame.height] });
    }
  }

  /** One line all around, or straight ones on single sides. */
  private drawBorders({ border, radii }: NodeStyle, frame: Frame): void {
    const { top, right, bottom, left } = border;
    if (top && right && bottom && left) {
      const half = top.width / 2;
      const inner = {
        x: frame.x + half,
        y: frame.y + half,
        width: frame.width - top.width,
        height: frame.height - top.width,
      };
      this.out.push(`${rgb(top.color)} RG ${num(top.width)} w`);
      this.outline(inner, radii.map((radius) => Math.max(0, radius - half)) as unknown as Radii);
      this.out.push("S");
      return;
    }
    const { x, y, width, height } = frame;
    this.bar(top, (line) => ({ x, y, width, height: line }));
    this.bar(bottom, (line) => ({ x, y: y + height - line, width, height: line }));
    this.bar(left, (line) => ({ x, y, width: line, height }));
    this.bar(right, (line) => ({ x: x + width - line, y, width: line, height }));
  }

  private bar(border: Border | undefined, frameOf: (line: number) => Frame): void {
    if (!border) return;
    this.fillWith(border.color);
    this.outline(frameOf(border.width), SHARP);
    this.out.push("f");
  }

  private drawText({ node, lines }: Box, frame: Frame): void {
    const inset = insetOf(node.style);
    const room = frame.width - inset.left - inset.right;
    const side = { right: 1, center: 0.5 };
    const share = node.style.textAlign ? side[node.style.textAlign] : 0;
    let y = frame.y + inset.top;
    for (const line of lines) {
      const x = frame.x + inset.left + Math.max(0, room - line.width) * share;
      for (const piece of line.pieces) this.drawPiece(piece, x + piece.x, y + line.ascent);
      y += line.height;
    }
  }

  private drawPiece({ face, type, glyphs, advances }: LinePiece, x: number, y: number): void {
    const font = this.supplies.fontOf(face);
    this.fillWith(type.color);
    const setFont = `/${font.name} ${num(type.fontSize)} Tf`;
    const change = this.set.font === setFont ? "" : `${setFont} `;
    this.set.font = setFont;
    this.out.push(
      `BT ${change}1 0 0 1 ${num(x)} ${num(this.paperHeight - y)} Tm [${shown(font, glyphs, advances)}] TJ ET`,
    );
  }

  private drawCanvas(node: CanvasNode, frame: Frame): void {
    const form = formOf(node.paint, frame.width, frame.height);
    this.beginDrawing(frame, 1);
    if (form) this.out.push(`/${this.supplies.formName(form)} Do`);
    else {
      const painter = new ContentPainter();
      node.paint(painter, frame.width, frame.height);
      this.take(painter);
    }
    this.restore();
  }

  private drawSvg({ viewBox, paths }: SvgNode, frame: Frame): void {
    this.beginDrawing(frame, frame.width / viewBox / SIGN_STEPS);
    const painter = new ContentPainter();
    painter.lineCap("round").lineJoin("round");
    for (const { d, fill, stroke, strokeWidth = 1 } of paths) {
      const trace = tracePath(d, SIGN_STEPS);
      if (fill && fill !== "none") {
        follow(painter, trace, false);
        painter.fill(fill);
      }
      if (!stroke) continue;
      painter.lineWidth(strokeWidth * SIGN_STEPS);
      follow(painter, trace, true);
      painter.stroke(stroke);
    }
    this.take(painter);
    this.restore();
  }

  private drawImage({ source }: ImageNode, { x, y, width, height }: Frame): void {
    this.save();
    this.out.push(
      `${num(width)} 0 0 ${num(height)} ${num(x)} ${num(this.paperHeight - y - height)} cm /${this.supplies.imageName(source)} Do`,
    );
    this.restore();
  }

  /** Drawings count from the top down. */
  private beginDrawing({ x, y }: Frame, scale: number): void {
    this.save();
    this.out.push(`${factor(scale)} 0 0 -${factor(scale)} ${num(x)} ${num(this.paperHeight - y)} cm`);
  }

  private take({ operators, opacities }: ContentPainter): void {
    // One by one: a long drawing has more operators than a call may have arguments.
    for (const operator of operators) this.out.push(operator);
    for (const percent of opacities) this.supplies.opacities.add(percent);
  }

  private save(): void {
    this.out.push("q");
  }

  private restore(): void {
    this.out.push("Q");
    this.set = { fill: "", font: "" };
  }

  private fillWith(colour: string): void {
    if (this.set.fill === colour) return;
    this.set.fill = colour;
    this.out.push(`${rgb(colour)} rg`);
  }

  private outline({ x, y, width, height }: Frame, [a, b, c, d]: Radii): void {
    const bottom = this.paperHeight - y - height;
    if (a === 0 && b === 0 && c === 0 && d === 0) {
      this.out.push(`${num(x)} ${num(bottom)} ${num(width)} ${num(height)} re`);
      return;
    }
    const [right, top] = [x + width, bottom + height];
    const rest = 1 - ROUND;
    const curve = (...points: readonly number[]) => `${points.map(num).join(" ")} c`;
    this.out.push(
      `${num(x + a)} ${num(top)} m ${num(right - b)} ${num(top)} l`,
      curve(right - b * rest, top, right, top - b * rest, right, top - b),
      `${num(right)} ${num(bottom + c)} l`,
      curve(right, bottom + c * rest, right - c * rest, bottom, right - c, bottom),
      `${num(x + d)} ${num(bottom)} l`,
      curve(x + d * rest, bottom, x, bottom + d * rest, x, bottom + d),
      `${num(x)} ${num(top - a)} l`,
      curve(x, top - a * rest, x + a * rest, top, x + a, top),
      "h",
    );
  }
}

/** Glyphs and the gaps between them, where these differ from what the glyphs say themselves. */
function shown(font: EmbeddedFont, glyphs: LinePiece["glyphs"], advances: readonly number[]): string {
  let text = "<";
  glyphs.forEach((glyph, index) => {
    text += font.codeOf(glyph);
    const extra = glyph.advanceWidth - (advances[index] ?? glyph.advanceWidth);
    if (extra !== 0) text += `>${Math.round(extra)}<`;
  });
  return `${text}>`;
}
