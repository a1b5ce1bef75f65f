import { Fragment, isValidElement, type ReactNode } from "react";
import type { Painter } from "../painter";
import { CannotTypeset } from "./cannot-typeset";
import { type GivenStyle, type NodeStyle, readStyle } from "./node-style";

/** What the parts of a sheet are made of, by the renderer's own names. */
export type SheetNode = ViewNode | TextNode | CanvasNode | SvgNode | ImageNode;

export interface ViewNode {
  readonly kind: "view";
  readonly style: NodeStyle;
  readonly children: readonly SheetNode[];
  /** An address that the whole part leads to. */
  readonly link?: string;
}

export interface TextNode {
  readonly kind: "text";
  readonly style: NodeStyle;
  readonly runs: readonly StyledRun[];
}

/** Words in one type and colour. */
export interface StyledRun {
  readonly text: string;
  readonly type: RunType;
}

export interface RunType {
  readonly families: readonly string[];
  readonly fontSize: number;
  readonly fontWeight: number;
  /** Points. */
  readonly lineHeight: number;
  readonly color: string;
}

export type Paint = (painter: Painter, width: number, height: number) => null;

export interface CanvasNode {
  readonly kind: "canvas";
  readonly style: NodeStyle;
  readonly paint: Paint;
}

export interface SvgPath {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
}

export interface SvgNode {
  readonly kind: "svg";
  readonly style: NodeStyle;
  readonly viewBox: number;
  readonly paths: readonly SvgPath[];
}

export interface ImageNode {
  readonly kind: "image";
  readonly style: NodeStyle;
  readonly source: { readonly data: Buffer; readonly format: "png" | "jpg" };
}

export interface SheetPageNode {
  readonly width: number;
  readonly height: number;
  readonly root: ViewNode;
}

export interface SheetDocument {
  readonly title: string;
  readonly author: string;
  readonly creator: string;
  readonly language: string;
  readonly pages: readonly SheetPageNode[];
}

/** What an element may be given; which of it depends on its type. */
interface ElementProps {
  readonly children?: ReactNode;
  readonly style?: GivenStyle & TypeProps;
  readonly title?: string;
  readonly author?: string;
  readonly creator?: string;
  readonly language?: string;
  readonly size?: readonly [number, number];
  readonly wrap?: boolean;
  readonly src?: unknown;
  readonly paint?: Paint;
  readonly width?: number;
  readonly height?: number;
  readonly viewBox?: string;
}

interface Element {
  readonly type: string;
  readonly props: ElementProps;
}

const PLAIN_TYPE: RunType = {
  families: [],
  fontSize: 18,
  fontWeight: 400,
  lineHeight: 22,
  color: "#000000",
};

/** The tree of a sheet with every component of ours called; they hold no state, so nothing of React is needed. */
export function readDocument(node: ReactNode): SheetDocument {
  const [document] = elementsOf(node);
  if (document?.type !== "DOCUMENT") throw new CannotTypeset("no document");
  const { title = "", author = "", creator = "", language = "", children } = document.props;
  return { title, author, creator, language, pages: elementsOf(children).map(readPage) };
}

function readPage({ type, props }: Element): SheetPageNode {
  if (type !== "PAGE" || props.wrap !== false || !props.size) throw new CannotTypeset("pages that run on");
  const [width, height] = props.size;
  const inherited = typeOf(props.style, PLAIN_TYPE);
  return { width, height, root: readView(props, inherited) };
}

/** Elements of the renderer below a node; whatever stands between them is called or opened. */
function elementsOf(node: ReactNode): Element[] {
  if (node === null || node === undefined || typeof node === "boolean") return [];
  if (Array.isArray(node)) return node.flatMap(elementsOf);
  if (!isValidElement(node)) throw new CannotTypeset("words outside a text");
  const { type, props }: { type: unknown; props: unknown } = node;
  const given = props as ElementProps;
  if (type === Fragment) return elementsOf(given.children);
  if (typeof type === "function") return elementsOf(type(given));
  return [{ type: String(type), props: given }];
}

function readNode({ type, props }: Element, inherited: RunType): SheetNode {
  switch (type) {
    case "VIEW":
      return readView(props, inherited);
    case "LINK":
      return { ...readView(props, inherited), link: String(props.src) };
    case "TEXT":
      return { kind: "text", style: readStyle(props.style), runs: runsOf(props, inherited) };
    case "CANVAS":
      return { kind: "canvas", style: readStyle(props.style), paint: props.paint ?? (() => null) };
    case "SVG":
      return readSvg(props);
    case "IMAGE":
      return { kind: "image", style: readStyle(props.style), source: props.src as ImageNode["source"] };
    default:
      throw new CannotTypeset(type);
  }
}

function readView({ style, children }: ElementProps, inherited: RunType): ViewNode {
  const type = typeOf(style, inherited);
  return {
    kind: "view",
    style: readStyle(style),
    children: elementsOf(children).map((child) => readNode(child, type)),
  };
}

function readSvg({ width, height, viewBox, children }: ElementProps): SvgNode {
  const size = Number(String(viewBox).split(" ").at(-1));
  const paths = elementsOf(children).map(({ type, props }) => {
    if (type !== "PATH") throw new CannotTypeset(type);
    return props as SvgPath;
  });
  return { kind: "svg", style: readStyle({ width: width ?? 0, height: height ?? 0 }), viewBox: size, paths };
}

function runsOf({ style, children }: ElementProps, inherited: RunType): StyledRun[] {
  const type = typeOf(style, inherited);
  const runs: StyledRun[] = [];
  const add = (child: ReactNode): void => {
    if (Array.isArray(child)) child.forEach(add);
    else if (typeof child === "string" || typeof child === "number") runs.push({ text: String(child), type });
    else {
      for (const element of elementsOf(child)) {
        if (element.type !== "TEXT") throw new CannotTypeset(element.type);
        runs.push(...runsOf(element.props, type));
      }
    }
  };
  add(children);
  return runs;
}

interface TypeProps {
  readonly fontFamily?: readonly string[];
  readonly fontSize?: number;
  readonly fontWeight?: number;
  readonly lineHeight?: number;
  readonly color?: string;
}

function typeOf(style: TypeProps | undefined, inherited: RunType): RunType {
  if (!style) return inherited;
  const { fontFamily, fontSize = inherited.fontSize, fontWeight, lineHeight, color } = style;
  return {
    families: fontFamily ?? inherited.families,
    fontSize,
    fontWeight: fontWeight ?? inherited.fontWeight,
    lineHeight: lineHeight === undefined ? inherited.lineHeight : lineHeight * fontSize,
    color: color ?? inherited.color,
  };
}
