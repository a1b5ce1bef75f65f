import { follow } from "../../follow-trace";
import type { FontFile } from "../../fonts/font-file";
import { tracePath } from "../../path-trace";
import type { Box } from "../layout/boxes";
import type { Side } from "../layout/sides";
import type { LinePiece } from "../lines/text-lines";
import { insetOf } from "../tree/node-style";
import type { CanvasNode, ImageNode, SvgNode, TextNode, ViewNode } from "../tree/nodes";
import { ContentPainter, factor, num, rgb } from "./content";
import { decoration, type Frame, isDecorated, outline } from "./decoration";
import type { EmbeddedFont } from "./embedded-font";
import { type Form, formOf } from "./forms";
import { Marker } from "./marker";
import type { Structure, StructureElement } from "./structure";

/** What the pages of a file share. */
export interface Supplies {
  fontOf(file: FontFile): EmbeddedFont;
  /** The name a page draws an object by; equal ones are written once. */
  formName(form: Form): string;
  /** Nothing for a picture that is not what it says it is. */
  imageName(source: ImageNode["source"]): string | undefined;
  readonly structure: Structure;
  /** How much drawings cover what is below, in percent. */
  readonly opacities: Set<number>;
}

/** A heading, and how far its top is from the foot of its side. */
export interface HeadingPlace {
  readonly element: StructureElement;
  readonly top: number;
  title: string;
}

export interface WrittenPage {
  readonly content: string;
  readonly links: readonly {
    readonly url: string;
    readonly words: string;
    readonly rect: readonly number[];
    readonly element: StructureElement;
  }[];
  readonly headings: readonly HeadingPlace[];
}

/** Steps of a sign's path in one of its units. */
const SIGN_STEPS = 100;

/** Writes the boxes of one side as the operators that draw them, in reading order, each for its element. */
export class PageWriter {
  private readonly out: string[] = [];
  private readonly links: WrittenPage["links"][number][] = [];
  private readonly headings: HeadingPlace[] = [];
  private readonly marker: Marker;
  private content: Box | undefined;
  /** What is set already, so that it is not said again for each line. */
  private set = { fill: "", font: "" };

  constructor(
    side: number,
    private readonly paperHeight: number,
    private readonly supplies: Supplies,
  ) {
    this.marker = new Marker(this.out, supplies.structure, side);
  }

  write({ frame, content }: Side): WrittenPage {
    this.content = content;
    this.draw(frame, 0, 0);
    return { content: this.out.join("\n"), links: this.links, headings: this.headings };
  }

  private draw(box: Box, left: number, top: number): void {
    const frame = { x: left + box.x, y: top + box.y, width: box.width, height: box.height };
    const { node } = box;
    if (node.kind === "set") {
      if (this.content) this.draw({ ...this.content, x: 0, y: 0 }, frame.x, frame.y);
      return;
    }
    const { tag } = node.role;
    if (tag === "Artifact") this.marker.artifact(() => this.drawNode(box, frame));
    else if (tag) {
      this.marker.inElement(node, tag, (element) => {
        if (tag === "Figure") this.drawFigure(box, frame, element);
        else {
          if (/^H\d$/.test(tag)) this.headings.push({ element, top: this.paperHeight - frame.y, title: "" });
          this.drawNode(box, frame);
        }
      });
    } else this.drawNode(box, frame);
  }

  private drawFigure(box: Box, frame: Frame, element: StructureElement): void {
    const bottom = this.paperHeight - frame.y - frame.height;
    element.box = [frame.x, bottom, frame.x + frame.width, bottom + frame.height];
    this.marker.content(() => this.drawNode(box, frame));
  }

  private drawNode(box: Box, frame: Frame): void {
    const { node } = box;
    if (node.kind === "view") this.drawView(node, box, frame);
    else if (node.kind === "text") this.drawText(node, box, frame);
    else if (node.kind === "canvas") this.marker.artifact(() => this.drawCanvas(node, frame));
    else if (node.kind === "svg") this.marker.artifact(() => this.drawSvg(node, frame));
    else if (node.kind === "image") this.marker.artifact(() => this.drawImage(node, frame));
  }

  private drawView(node: ViewNode, box: Box, frame: Frame): void {
    const { style, link } = node;
    if (style.isClipped) {
      this.save();
      this.out.push(...outline(frame, style.radii, this.paperHeight), "W n");
    }
    if (isDecorated(style)) {
      this.marker.artifact(() => this.out.push(...decoration(style, frame, this.paperHeight)));
      this.set.fill = "";
    }
    for (const child of box.children) this.draw(child, frame.x, frame.y);
    if (style.isClipped) this.restore();
    if (!link) return;
    const bottom = this.paperHeight - frame.y - frame.height;
    const rect = [frame.x, bottom, frame.x + frame.width, bottom + frame.height];
    this.links.push({ url: link, words: wordsOf(box), rect, element: this.marker.element });
  }

  private drawText({ style, runs }: TextNode, { lines }: Box, frame: Frame): void {
    if (lines.every(({ pieces }) => pieces.length === 0)) return;
    this.marker.words(() => {
      const inset = insetOf(style);
      const room = frame.width - inset.left - inset.right;
      const side = { right: 1, center: 0.5 };
      const share = style.textAlign ? side[style.textAlign] : 0;
      let y = frame.y + inset.top;
      for (const line of lines) {
        const x = frame.x + inset.left + Math.max(0, room - line.width) * share;
        for (const piece of line.pieces) this.drawPiece(piece, x + piece.x, y + line.ascent);
        y += line.height;
      }
    });
    const heading = this.headings.at(-1);
    if (heading && this.marker.isWithin(heading.element)) {
      heading.title = [heading.title, ...runs.map(({ text }) => text)].join(" ").replace(/\s+/g, " ").trim();
    }
  }

  private drawPiece({ file, type, lists }: LinePiece, x: number, y: number): void {
    const font = this.supplies.fontOf(file);
    this.fillWith(type.color);
    const setFont = `/${font.name} ${num(type.fontSize)} Tf`;
    const change = this.set.font === setFont ? "" : `${setFont} `;
    this.set.font = setFont;
    this.out.push(
      `BT ${change}1 0 0 1 ${num(x)} ${num(this.paperHeight - y)} Tm [${font.show(lists)}] TJ ET`,
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
    const name = this.supplies.imageName(source);
    if (!name) return;
    this.save();
    this.out.push(
      `${num(width)} 0 0 ${num(height)} ${num(x)} ${num(this.paperHeight - y - height)} cm /${name} Do`,
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
}

function wordsOf({ node, children }: Box): string {
  if (node.kind === "text") return node.runs.map(({ text }) => text).join("");
  return children.map(wordsOf).join(" ").trim();
}
