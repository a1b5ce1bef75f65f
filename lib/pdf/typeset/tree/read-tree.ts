import { createElement, Fragment, isValidElement, type ReactNode } from "react";
import { type GivenStyle, readStyle } from "./node-style";
import type {
  ImageNode,
  PageNode,
  Paint,
  RunType,
  SetNode,
  SheetDocument,
  SheetNode,
  StyledRun,
  SvgNode,
  SvgPath,
  ViewNode,
} from "./nodes";
import { withNumbers, withZeros } from "./numbers";
import { holdsWords, type Role, roleOf } from "./role";
import { UnknownPart } from "./unknown-part";

interface TypeProps {
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontWeight?: number;
  readonly lineHeight?: number;
  readonly color?: string;
}

/** What an element may be given; which of it depends on its type. */
interface ElementProps extends Role {
  readonly children?: ReactNode;
  readonly style?: GivenStyle & TypeProps;
  readonly title?: string;
  readonly author?: string;
  readonly creator?: string;
  readonly language?: string;
  readonly size?: readonly [number, number];
  readonly wrap?: boolean;
  readonly break?: boolean;
  readonly layout?: (frame: {
    readonly children: ReactNode;
    readonly pageNumber: number;
    readonly totalPages: number;
  }) => ReactNode;
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

const PLAIN_TYPE: RunType = { family: "", fontSize: 18, fontWeight: 400, lineHeight: 22, color: "#000000" };
const SET = "SET";
const SET_NODE: SetNode = { kind: "set", style: readStyle(undefined), role: {} };

/** What an element has from those around it. */
interface Inherited {
  readonly type: RunType;
  /** Whether its words are words of an element around it, as those of a heading are. */
  readonly isJoined: boolean;
  /** What stands in the face for numbers. */
  readonly numbers: readonly string[];
}

/**
 * The tree of a sheet with every component of ours called; they hold no state, so nothing of React is needed.
 * @param numbers telephone numbers: they stand in the face for numbers wherever a text of the sheet has them
 */
export function readDocument(node: ReactNode, numbers: readonly string[] = []): SheetDocument {
  const [document] = elementsOf(node);
  if (document?.type !== "DOCUMENT") throw new UnknownPart("a sheet without a document");
  const { title = "", author = "", creator = "", language = "", children } = document.props;
  const inherited = { type: PLAIN_TYPE, isJoined: false, numbers: withZeros(numbers) };
  const pages = elementsOf(children).map((page) => readPage(page, inherited));
  return { title, author, creator, language, pages };
}

/** A part of a sheet by itself, to be measured. */
export function readPart(node: ReactNode, style: TypeProps, numbers: readonly string[] = []): ViewNode {
  const type = typeOf(style, PLAIN_TYPE);
  return readView({ children: node }, { type, isJoined: false, numbers: withZeros(numbers) });
}

function readPage({ type, props }: Element, outer: Inherited): PageNode {
  if (type !== "PAGE" || !props.size) throw new UnknownPart(`${type} in place of a page with a size`);
  const [width, height] = props.size;
  const inherited = { ...outer, type: typeOf(props.style, outer.type) };
  const { layout = ({ children }) => children } = props;
  const content = readView({ children: props.children }, inherited);
  const frame: PageNode["frame"] = ({ number, total }) => {
    const children = layout({ children: createElement(SET), pageNumber: number, totalPages: total });
    return readView({ ...(props.style && { style: props.style }), children }, inherited);
  };
  return { width, height, content, frame };
}

/** Elements of the renderer below a node; whatever stands between them is called or opened. */
function elementsOf(node: ReactNode): Element[] {
  if (node === null || node === undefined || typeof node === "boolean") return [];
  if (Array.isArray(node)) return node.flatMap(elementsOf);
  if (!isValidElement(node)) throw new UnknownPart("words outside a text");
  const { type, props }: { type: unknown; props: unknown } = node;
  const given = props as ElementProps;
  if (type === Fragment) return elementsOf(given.children);
  if (typeof type === "function") return elementsOf(type(given));
  return [{ type: String(type), props: given }];
}

function readNode({ type, props }: Element, inherited: Inherited): SheetNode {
  const role = roleOf(props);
  switch (type) {
    case "VIEW":
      return readView(props, inherited);
    case "LINK":
      return { ...readView({ tag: "Link", ...props }, inherited), link: String(props.src) };
    case "TEXT":
      return {
        kind: "text",
        role,
        style: readStyle(props.style),
        runs: textRuns(props, inherited),
      };
    case "CANVAS":
      return { kind: "canvas", role, style: readStyle(props.style), paint: props.paint ?? (() => null) };
    case "SVG":
      return readSvg(props, role);
    case "IMAGE":
      return { kind: "image", role, style: readStyle(props.style), source: props.src as ImageNode["source"] };
    case SET:
      return SET_NODE;
    default:
      throw new UnknownPart(`the element ${type}`);
  }
}

function readView(
  { style, children, wrap, break: isFirst = false, ...role }: ElementProps,
  outer: Inherited,
): ViewNode {
  const type = typeOf(style, outer.type);
  const inherited = { ...outer, type, isJoined: outer.isJoined || holdsWords(role.tag) };
  return {
    kind: "view",
    role: roleOf(role),
    style: readStyle(style),
    isWhole: wrap === false,
    isFirst,
    children: elementsOf(children).map((child) => readNode(child, inherited)),
  };
}

function readSvg({ width, height, viewBox, children }: ElementProps, role: Role): SvgNode {
  const size = Number(String(viewBox).split(" ").at(-1));
  const paths = elementsOf(children).map(({ type, props }) => {
    if (type !== "PATH") throw new UnknownPart(`the element ${type} in a drawing`);
    return props as SvgPath;
  });
  return {
    kind: "svg",
    role,
    style: readStyle({ width: width ?? 0, height: height ?? 0 }),
    viewBox: size,
    paths,
  };
}

/** Texts that are words of one and the same element are kept apart by a space, which takes no room on paper. */
function textRuns(props: ElementProps, inherited: Inherited): StyledRun[] {
  const runs = runsOf(props, inherited);
  const last = runs.at(-1);
  return inherited.isJoined && !props.tag && last ? [...runs, { text: " ", type: last.type }] : runs;
}

function runsOf({ style, children }: ElementProps, { numbers, ...outer }: Inherited): StyledRun[] {
  const type = typeOf(style, outer.type);
  const runs: StyledRun[] = [];
  const add = (child: ReactNode): void => {
    if (Array.isArray(child)) child.forEach(add);
    else if (typeof child === "string" || typeof child === "number")
      runs.push(...withNumbers({ text: String(child), type }, numbers));
    else {
      for (const element of elementsOf(child)) {
        if (element.type !== "TEXT") throw new UnknownPart(`the element ${element.type} in a text`);
        runs.push(...runsOf(element.props, { ...outer, type, numbers }));
      }
    }
  };
  add(children);
  return runs;
}

function typeOf(style: TypeProps | undefined, inherited: RunType): RunType {
  if (!style) return inherited;
  const { fontFamily, fontSize = inherited.fontSize, fontWeight, lineHeight, color } = style;
  return {
    family: fontFamily ?? inherited.family,
    fontSize,
    fontWeight: fontWeight ?? inherited.fontWeight,
    lineHeight: lineHeight === undefined ? inherited.lineHeight : lineHeight * fontSize,
    color: color ?? inherited.color,
  };
}
